using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>
/// Reads what those decide who reward works by their names: 对获得渔港科技奖一等奖的“标题”等12项成果，颁发证书和奖金. A rule
/// for whoever may win, 对获得一等奖的作品予以奖励, names no work.
/// </summary>
internal static class RewardedWorks
{
    /// <summary>The works of a sentence; none where it rewards none by name.</summary>
    public static List<Entry> Read(string text, TextSpan sentence)
    {
        var entries = new List<Entry>();
        foreach (var clause in text.Parts(sentence, "；;"))
        {
            entries.AddRange(ReadClause(text, clause));
        }

        return entries;
    }

    private static List<Entry> ReadClause(string text, TextSpan clause)
    {
        var lead = WorkPatterns.OfRewarded().Match(text.Cut(clause));
        if (!lead.Success)
        {
            return [];
        }

        var named = lead.Groups["award"];
        var award = new TextSpan(clause.Start + named.Index, named.Length);
        var works = TextSpan.Between(clause.Start + lead.Index + lead.Length, clause.End);
        return AwardName.Is(text, award)
            && MarkedText.Find(text, works) is [var first, ..] marked && first.Start == works.Start
            && WorkPatterns.BehindRewarded().IsMatch(text.Slice(TextSpan.Between(marked[^1].End, works.End)))
                ? marked.ConvertAll(mark => new Entry(null, award, MarkedText.Inner(text, mark), null))
                : [];
    }
}
