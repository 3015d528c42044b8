using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>
/// Reads who is among those that a sentence only counts: 22个项目荣获“某某”，某公司位列其中, 三个项目获得铜奖，分别是甲“标题”、乙“标题”.
/// </summary>
internal sealed class WinnersAmongOthers(string text, SubjectReader subjects, WinnerReader winners)
{
    private const int MinWork = 4;

    private const int MaxWork = 60;

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
            : ReadRespective(subject, TextSpan.Between(clause.Start, behind.End), out clause);
        entries.ForEach(entry => awards.ForEach(award => add(entry with { Award = award })));
        return entries.Count > 0 ? clause.End : null;
    }

    private static bool IsCount(ReadOnlySpan<char> subject) =>
        SentencePatterns.Several().IsMatch(subject) || SentencePatterns.SeveralWinners().IsMatch(subject);

    // 分别是甲“标题”、乙“标题”: up to a semicolon, or to the end.
    private List<Entry> ReadRespective(TextSpan subject, TextSpan behind, out TextSpan list)
    {
        list = text.Parts(behind, "；;")[0];
        var lead = SentencePatterns.Respectively().Match(text.Cut(list));
        if (!lead.Success)
        {
            return [];
        }

        list = text.Trim(TextSpan.Between(list.Start + lead.Length, list.End));
        list = text[list.Start] is '：' or ':' ? text.Trim(TextSpan.Between(list.Start + 1, list.End)) : list;
        return subjects.Read(MarkedText.UpToLast(text, list)) is { Count: > 0 } items
            ? items.ConvertAll(item => new Entry(null, null, item.Title, item.Institution))
            : (winners.List(list) is { Count: > 0 } names ? names : NamesAsCounted(subject, list)) is { Count: > 0 } all
            ? all.ConvertAll(winner => new Entry(null, null, null, winner))
            : WorksAsCounted(subject, list).ConvertAll(work => new Entry(null, null, work, null));
    }

    // 共有3家单位获评金奖，分别是东屿公司、西礁航空、南浦电子厂
    private List<TextSpan> NamesAsCounted(TextSpan subject, TextSpan list)
    {
        var counted = SentencePatterns.SeveralWinners().Match(text.Cut(subject));
        return counted.Success && Numeral.TryRead(counted.ValueSpan.TrimStart("共有等计"), out var count, out _)
            ? CountedNames.Read(text, list, count)
            : [];
    }

    // 最终3个项目入选，包括：甲遗址、乙遗址、丙窑址
    private List<TextSpan> WorksAsCounted(TextSpan subject, TextSpan list)
    {
        var counted = WorkPatterns.WorksCounted().Match(text.Cut(subject));
        var works = text.Parts(list, '、');
        return counted.Success && Numeral.TryRead(counted.Groups["count"].ValueSpan, out var count, out _)
            && works.Count == count && works.TrueForAll(work => work.Length is >= MinWork and <= MaxWork)
            ? works
            : [];
    }
}
