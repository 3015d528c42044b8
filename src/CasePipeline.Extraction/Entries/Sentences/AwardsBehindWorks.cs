using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Forms;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>
/// Reads grants whose award stands behind the works that get it: 授予《标题》（甲法院）、《标题》（乙法院）一等奖，《标题》（丙法院）二等奖;
/// 授予甲法院“标题”、乙法院“标题”一等奖.
/// </summary>
internal sealed class AwardsBehindWorks(string text, SubjectReader subjects)
{
    private const string Separators = "、，；;, ";

    private const string Joints = "和与及" + Separators;

    /// <summary>The cases of what stands behind a verb of granting; none where no award follows a list.</summary>
    public List<Entry> Read(TextSpan behind)
    {
        var entries = new List<Entry>();
        List<(TextSpan Title, TextSpan? Maker)> works = [];
        var (start, first) = (behind.Start, behind.Start);
        foreach (var mark in MarkedText.Find(text, behind))
        {
            var between = TextSpan.Between(start, mark.Start);
            if (works.Count > 0 && AwardAtStart(between) is { } award)
            {
                entries.AddRange(Award(award, works, TextSpan.Between(first, start)));
                (works, first) = ([], award.End);
                between = TextSpan.Between(award.End, mark.Start);
            }

            // ；授予《标题》 goes on as 、《标题》 does. What stands in quotation marks is a work where brackets name its maker.
            var joint = text.Slice(between).Trim(Joints);
            var isBook = text[mark.Start] == '《';
            var maker = MakerInBrackets.Read(text, TextSpan.Between(mark.End, behind.End), areMakers: isBook);
            var isJoined = joint.IsEmpty || Words.EqualsAny(joint, SentenceWords.Grants);
            var owner = isJoined || maker is not null ? null : OwnerOf(between, mark);
            if (!(isJoined ? isBook || maker is not null : owner is not null))
            {
                break;
            }

            works.Add((MarkedText.Inner(text, mark), maker?.Name ?? Institution(owner)));
            start = maker?.End ?? mark.End;
        }

        if (works.Count > 0 && AwardAtStart(TextSpan.Between(start, behind.End)) is { } last)
        {
            entries.AddRange(Award(last, works, TextSpan.Between(first, start)));
        }

        return entries;
    }

    // Who made each is told as before any verb, by 由甲法院报送的 and 甲法院林望潮撰写的; what else stands there is a name as it is.
    // A further grant may say its verb again: ，授予丙法院《标题》二等奖.
    private IEnumerable<Entry> Award(TextSpan award, List<(TextSpan Title, TextSpan? Maker)> works, TextSpan list)
    {
        var names = text.Slice(list).TrimStart(Separators);
        names = names[(Words.FindStart(names, SentenceWords.Grants)?.Length ?? 0)..];
        var items = subjects.Read(TextSpan.Between(list.End - names.Length, list.End));
        return works.Select((work, at) => new Entry(null, award, work.Title,
            items.Count != works.Count ? work.Maker
            : items[at].Institution ?? (items[at].HasOwnMaker ? null : work.Maker)));
    }

    // 、乙法院 or 和乙法院 before “标题”, but not before “渔灯杯”, which is part of the award's name
    private TextSpan? OwnerOf(TextSpan before, TextSpan mark)
    {
        const int MaxOwner = 30;
        const string Cups = "奖杯";
        var joined = text.Trim(before);
        var link = text.Slice(joined) is ['和' or '与' or '及', ..] && before.Start > 0
            && Punctuation.ClosingMarks.Contains(text[before.Start - 1]) ? 1 : 0;
        var name = text.Slice(joined)[link..].TrimStart(Separators);
        name = name[(Words.FindStart(name, SentenceWords.Grants)?.Length ?? 0)..];
        var owner = text.Trim(new TextSpan(joined.End - name.Length, name.TrimEnd("的 ").Length));

        // 甲法院 of 甲法院报送的《标题》
        var entered = SentencePatterns.Entered().Match(text.Cut(owner));
        owner = entered is { Success: true, Index: > 1 } ? owner with { Length = entered.Index } : owner;
        owner = Employers.BeforeBrackets(text, owner) ?? owner;
        return owner.Length is > 1 and <= MaxOwner && !Cups.Contains(text[mark.End - 2])
            && text.Parts(owner, '、').TrueForAll(part => HanText.IsAll(text.Slice(part)))
                ? owner
                : null;
    }

    // The works of persons have no institution.
    private TextSpan? Institution(TextSpan? owner) =>
        owner is { } name && PersonName.MayBeList(text.Slice(name)) && !InstitutionShape.IsLikely(text.Slice(name))
            ? null
            : owner;

    // 一等奖, 示范案例 or “示范案例”称号 at once behind the works, up to the end of its clause
    private TextSpan? AwardAtStart(TextSpan behind)
    {
        var name = text.Trim(behind with { Length = Clauses.End(text, behind.Start, behind.End) - behind.Start });
        if (name.Length > 0 && Joints.Contains(text[name.Start]))
        {
            // 、乙法院申报的创新案例 before the next title
            return null;
        }

        if (MarkedText.Find(text, name) is [var only])
        {
            return only.Start == name.Start && text[only.Start] != '《'
                && AwardPatterns.BehindAward().IsMatch(text.Slice(TextSpan.Between(only.End, name.End)))
                    ? MarkedText.Inner(text, only)
                    : null;
        }

        // 示范案例称号; 案例一等奖 behind 甲法院的《标题》
        name = AwardName.WithoutNote(text, name);
        var thing = Words.FindStart(text.Slice(name), SentenceWords.Things)?.Length ?? 0;
        name = AwardPatterns.RankAlone().IsMatch(text.Slice(name)[thing..])
            ? TextSpan.Between(name.Start + thing, name.End)
            : name;
        return text.Slice(name).ContainsAny(Punctuation.TitleMarks) ? null
            : text.Slice(name) is [_, .., '奖'] || AwardName.Is(text, name) || IsAwardedThing(name)
            ? name
            : null;
    }

    // 推广案例, but not 等五个案例
    private bool IsAwardedThing(TextSpan name)
    {
        const int MinAward = 4;
        const int MaxAward = 12;
        return name.Length is >= MinAward and <= MaxAward
            && Words.EndsWithAny(text.Slice(name), HeadingWords.AwardedThings)
            && !text.Slice(name).ContainsAny('等', '的')
            && !WorkPatterns.WorksCounted().IsMatch(text.Slice(name));
    }
}
