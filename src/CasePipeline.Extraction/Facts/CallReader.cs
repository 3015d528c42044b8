using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Facts;

/// <summary>
/// Tells an article that asks for cases from one that announces them: by its headline, or by the parts that it is made
/// of, 参赛要求, 报名方式, 奖项设置.
/// </summary>
internal static class CallReader
{
    // An announcement of winners has hardly ever so many of them.
    private const int EnoughParts = 3;

    private const int MaxPart = 12;

    public static bool IsCall(string? headline, string text, List<Line> lines) =>
        CallWords.IsCall(headline)
        || (!CallWords.TellsOfResults(headline)
            && lines.Where(line => line.Content.Length <= MaxPart
                    && Words.EndsWithAny(text.Slice(line.Content).TrimEnd("：: "), CallWords.Parts))
                .Take(EnoughParts)
                .Count() == EnoughParts);
}
