using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>
/// Reads who is among those that a sentence only counts: 22个项目荣获“某某”，某公司位列其中, 三个项目获得铜奖，分别是甲“标题”、乙“标题”.
/// </summary>
internal sealed class WinnersAmongOthers(string text, SubjectReader subjects, WinnerReader winners)
{
    /// <summary>Adds the cases; answers where they end, null where the sentence counts or names nobody.</summary>
    /// <param name="subject">Who won: several.</param>
    /// <param name="awards">What they won.</param>
    /// <param name="behind">What stands behind that in the sentence.</param>
    /// <param name="add">What takes the cases.</param>
    public int? Read(TextSpan subject, List<TextSpan> awards, TextSpan behind, Action<Entry> add)
    {
        if (awards.Count == 0 || !IsCount(text.Slice(subject))
            || Clauses.Of(text, behind) is not [{ Length: > 0 } clause, ..])
        {
            return null;
        }

        var among = SentencePatterns.Among().Match(text.Cut(clause));
        var entries = among.Success
            ? winners.Read(clause with { Length = among.Index }).ConvertAll(
                winner => new Entry(null, null, null, winner))
            : ReadRespective(TextSpan.Between(clause.Start, behind.End), out clause);
        entries.ForEach(entry => awards.ForEach(award => add(entry with { Award = award })));
        return entries.Count > 0 ? clause.End : null;
    }

    private static bool IsCount(ReadOnlySpan<char> subject) =>
        SentencePatterns.Several().IsMatch(subject) || SentencePatterns.SeveralWinners().IsMatch(subject);

    // 分别是甲“标题”、乙“标题”: up to a semicolon, or to the end.
    private List<Entry> ReadRespective(TextSpan behind, out TextSpan list)
    {
        list = text.Parts(behind, "；;")[0];
        var lead = SentencePatterns.Respectively().Match(text.Cut(list));
        if (!lead.Success)
        {
            return [];
        }

        list = text.Trim(TextSpan.Between(list.Start + lead.Length, list.End));
        return subjects.Read(MarkedText.UpToLast(text, list)) is { Count: > 0 } items
            ? items.ConvertAll(item => new Entry(null, null, item.Title, item.Institution))
            : winners.List(list).ConvertAll(winner => new Entry(null, null, null, winner));
    }
}
