using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Lines;

/// <summary>
/// Lines that begin like the credits of an article and come again between its lines: 作者单位：东屿小学 below every work is
/// of the works, and of no article.
/// </summary>
internal static class RepeatedCredits
{
    private const int Enough = 2;

    /// <summary>Makes such lines content again.</summary>
    public static void Mark(string text, List<Line> lines)
    {
        var alike = Enumerable.Range(0, lines.Count)
            .Where(at => lines[at].Role is LineRole.Byline && at > 0 && lines[at - 1].Role is LineRole.Content)
            .GroupBy(at => LabelOf(text, lines[at]))
            .Where(group => group.Key.Length > 0 && group.Count() >= Enough);
        foreach (var at in alike.SelectMany(group => group).ToList())
        {
            lines[at] = lines[at] with { Role = LineRole.Content };
        }
    }

    /// <summary>
    /// Whether a line below the headline is of the first of several works that have its label: 作者：林望潮 below 渔灯夜巡
    /// and below every other title.
    /// </summary>
    public static bool AreOfWorks(string text, List<Line> lines, int at)
    {
        if (at == 0 || LineShape.IsByline(text, lines[at - 1])
            || LabelOf(text, lines[at]) is not { Length: > 0 } label)
        {
            return false;
        }

        var others = 0;
        for (var i = at + 1; i < lines.Count && others < Enough; i++)
        {
            others += LabelOf(text, lines[i]) == label && LineShape.IsByline(text, lines[i])
                && !LineShape.IsByline(text, lines[i - 1]) ? 1 : 0;
        }

        return others == Enough;
    }

    // （作者：马文山　东屿小学）, too
    private static string LabelOf(string text, Line line)
    {
        var inside = LineShape.InsideOf(text, line);
        return Labels.TryReadStart(text.Slice(inside), out _, out var length)
            ? text.Cut(inside with { Length = length })
            : string.Empty;
    }
}
