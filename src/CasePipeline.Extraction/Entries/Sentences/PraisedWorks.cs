using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>
/// Reads works that are praised by their names, and what they are counted as behind: 大会表彰了甲“标题”、乙“标题”等10个优秀案例.
/// </summary>
internal static class PraisedWorks
{
    /// <summary>The works of a sentence; none where it praises none by name.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="granted">Reads whose works they are.</param>
    public static List<Entry> Read(string text, TextSpan sentence, GrantedTo granted)
    {
        foreach (var verb in SentenceWords.Praises)
        {
            var at = text.Slice(sentence).IndexOf(verb, StringComparison.Ordinal);
            var whom = TextSpan.Between(sentence.Start + at + verb.Length, sentence.End);
            if (at >= 0 && MarkedText.Find(text, whom) is [.., var last]
                && AwardIn(text, TextSpan.Between(last.End, sentence.End)) is { } award)
            {
                return granted.Read(award, TextSpan.Between(whom.Start, last.End));
            }
        }

        return [];
    }

    // 等10个2031年度优秀案例
    private static TextSpan? AwardIn(string text, TextSpan behind)
    {
        var named = WorkPatterns.CountedAward().Match(text.Cut(behind)).Groups["award"];
        var award = new TextSpan(behind.Start + named.Index, named.Length);
        return named.Success && AwardName.Is(text, award) ? award : null;
    }
}
