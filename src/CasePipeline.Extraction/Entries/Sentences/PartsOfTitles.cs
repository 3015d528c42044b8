using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>
/// Takes no part of a title for who won with it: of 渔港安全项目获优秀案例, 渔港安全 is nobody. A name that says what it is of
/// stays: 望潮科技项目.
/// </summary>
internal static class PartsOfTitles
{
    public static List<Entry> Leave(string text, List<Entry> told) =>
        told.ConvertAll(entry => entry is { Title: { } title, Institution: { } winner }
            && IsPart(text.Slice(winner), text.Slice(title))
                ? entry with { Institution = null }
                : entry);

    private static bool IsPart(ReadOnlySpan<char> winner, ReadOnlySpan<char> title) =>
        title.StartsWith(winner, StringComparison.Ordinal)
        && Words.EqualsAny(title[winner.Length..].TrimStart(" 的"), SentenceWords.Works)
        && !InstitutionShape.IsLikely(winner)
        && !Words.EndsWithAny(winner, WinnerWords.FirmEndings);
}
