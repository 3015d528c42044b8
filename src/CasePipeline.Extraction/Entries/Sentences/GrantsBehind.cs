using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>
/// Reads what stands behind a verb of granting, whom first and then the award: 甲、乙“某某”称号, 甲报送的《标题》一等奖, 甲、乙优秀组织奖.
/// </summary>
internal sealed class GrantsBehind(string text, GrantedTo granted, SubjectReader subjects)
{
    // 授予甲“某某”称号、授予乙“另一个”称号
    private const string BetweenGrants = " 、和并";

    private readonly AwardsBehindWorks _works = new(text, subjects);

    /// <summary>The cases behind a verb; none where no award follows whom it goes to.</summary>
    public List<Entry> Read(TextSpan behind)
    {
        // The works of one list may be parted as several grants are: whichever reading finds more of them.
        var works = _works.Read(behind);
        var titled = ReadTitled(behind);
        return titled.Count > works.Count ? titled : works;
    }

    /// <summary>The cases of grants one by one: 甲、乙“某某”称号；授予丙“另一个”称号.</summary>
    public List<Entry> ReadTitled(TextSpan behind)
    {
        var entries = new List<Entry>();
        while (GrantVerbs.Find(text, behind) is { } next)
        {
            entries.AddRange(ReadTitles(behind with { Length = next.Start - behind.Start }));
            behind = TextSpan.Between(next.End, behind.End);
        }

        entries.AddRange(ReadTitles(behind));
        return entries;
    }

    // 甲、乙“某某”称号；丙“另一个”称号
    private IEnumerable<Entry> ReadTitles(TextSpan behind) =>
        text.Parts(text.Trim(behind), "；;").SelectMany(ReadTitle);

    private List<Entry> ReadTitle(TextSpan behind)
    {
        if (MarkedText.Find(text, behind) is not { Count: > 0 } marked)
        {
            return AwardBehindNames(behind) is var (names, unmarked) ? granted.Read(unmarked, names) : [];
        }

        var award = marked[^1];
        var rest = TextSpan.Between(award.End, Clauses.End(text, award.End, behind.End));
        return AwardPatterns.BehindAward().IsMatch(text.Slice(rest).Trim(BetweenGrants))
            && (text[award.Start] != '《' || AwardName.Is(text, MarkedText.Inner(text, award)))
            ? granted.Read(MarkedText.Inner(text, award), TextSpan.Between(behind.Start, award.Start))
            : _works.Read(behind);
    }

    // 甲供销社、乙供销社优秀组织奖: the last name ends where the award's begins.
    private (TextSpan Names, TextSpan Award)? AwardBehindNames(TextSpan behind)
    {
        const int MinAward = 3;
        const int MaxAward = 20;
        const string Title = "称号";
        var clause = text.Trim(behind with { Length = Clauses.End(text, behind.Start, behind.End) - behind.Start });
        var end = text.Slice(clause).EndsWith(Title) ? clause.End - Title.Length : clause.End;
        for (var start = end - MinAward; start > Math.Max(clause.Start + 2, end - MaxAward); start--)
        {
            var award = TextSpan.Between(start, end);
            var names = TextSpan.Between(clause.Start, start);
            if ((AwardPatterns.RankAlone().IsMatch(text.Slice(award))
                    || (Words.StartsWithAny(text.Slice(award), SentenceWords.Merits) && AwardName.Is(text, award)))
                && (InstitutionShape.IsCertain(text.Slice(text.Parts(names, "、和与及")[^1]))
                    || MadeInBrackets.Read(text, names).Count > 0))
            {
                return (names, award);
            }
        }

        return null;
    }
}
