using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>
/// Reads works without marks around them that a sentence lists and counts: 某集团承建的甲大桥、乙隧道和丙泵站等3项工程.
/// Where there are as many as it counts, each is a whole title; and so is each in a list of works with their owners.
/// </summary>
internal sealed class ListedWorks(string text, WinnerReader winners)
{
    private const int MinTitle = 4;

    // Who sent it in makes a title of what is as short as 鱼松.
    private const int MinSent = 2;

    private const string Joints = "和与及";

    private const int MaxTitle = 60;

    /// <summary>The works before a verb of winning; none where the count is another.</summary>
    public List<SubjectItem> Read(TextSpan subject)
    {
        var clauses = Clauses.Of(text, subject);
        if (OwnedWorks(clauses) is { Count: > 0 } owned
            && (owned.Count > 1 || IsBeforeOwner(owned[0]) || IsOfMore(clauses[^1])))
        {
            return owned;
        }

        return Counted(clauses[^1]) is { Count: > 0 } works && works.TrueForAll(work => IsTitle(work.Title, MinTitle))
            ? works
            : [];
    }

    /// <summary>The works that stand behind their award, each with who made it: 由甲公司承建的大桥、乙公司设计的公园.</summary>
    public List<SubjectItem> ReadBehind(TextSpan list) =>
        OwnedWorks(Clauses.Of(text, list)) is { Count: > 0 } owned && (owned.Count > 1 || owned[0].HasOwnMaker)
            ? owned
            : [];

    /// <summary>
    /// The works that a sentence counts where some have a part in marks: 甲银行报送的“渔灯”收单平台、智能外拓助手两项成果. None
    /// where all stand in marks.
    /// </summary>
    public List<SubjectItem> ReadMarked(TextSpan subject)
    {
        var works = Counted(Clauses.Of(text, subject)[^1]);
        return works.Exists(work => HasMarks(work.Title)) && works.TrueForAll(work => work.Title.Length >= MinTitle)
            && !works.Exists(work => HasOwnEntrant(work.Title))
            && !works.TrueForAll(work => Enclosure.Strip(text, work.Title) != work.Title)
                ? works.ConvertAll(work => work with { Title = Enclosure.Strip(text, work.Title) })
                : [];
    }

    // 乙街道申报的“标题” behind 甲公司申报的“标题”, 乙社区创作的短片《标题》: each has who entered it.
    private bool HasOwnEntrant(TextSpan work) =>
        MarkedText.Find(text, work) is [var first, ..]
        && text.Slice(TextSpan.Between(work.Start, first.Start)) is var before
        && before.LastIndexOf('的') is > 0 and var of
        && SentencePatterns.Entered().IsMatch(before[..of]);

    // As many as the clause counts, behind who entered them.
    private List<SubjectItem> Counted(TextSpan subject)
    {
        var clause = winners.SkipOpeners(Phrases.WithoutAdverbs(text, subject));
        if (WorkPatterns.WorksCounted().Match(text.Cut(clause)) is not { Success: true } counted
            || !Numeral.TryRead(counted.Groups["count"].ValueSpan, out var count, out _)
            || EntrantOf(clause, counted.Index) is not var (winner, list))
        {
            return [];
        }

        var works = text.Parts(list, '、');
        if (works.Count == count - 1)
        {
            SplitLast(works);
        }

        return count > 1 && works.Count == count
            ? works.ConvertAll(work => new SubjectItem(work, winner, true))
            : [];
    }

    // The last clauses that list nothing else: 由某公司选送的海苔脆，某合作社选送的鱼松.
    private List<SubjectItem> OwnedWorks(List<TextSpan> clauses)
    {
        List<SubjectItem> owned = [];
        for (var i = clauses.Count - 1; i >= 0; i--)
        {
            var clause = winners.SkipOpeners(Phrases.WithoutAdverbs(text, clauses[i]));
            if (OwnedWorks(clause) is not { Count: > 0 } more)
            {
                break;
            }

            owned = [.. more, .. owned];
        }

        // 某公司选送的蓬莱砚 among longer titles is none of the persons that may be as short.
        return IsOfMore(clauses[^1]) || owned.Count(item => MayBePersons(item.Title)) * 2 < owned.Count ? owned : [];
    }

    // 某集团的智慧码头项目、某公司选送的岸电项目, 某小学的会唱歌的书包和某中学的水火箭, 海苔脆（某公司）、鱼松（某合作社）
    private List<SubjectItem> OwnedWorks(TextSpan clause)
    {
        var named = Phrases.BeforeMore(text, clause);
        var isOfMore = named is not null;
        var items = new List<SubjectItem>();
        var parts = text.Parts(named ?? clause, '、');
        SplitOwners(parts);
        foreach (var part in parts)
        {
            if ((OwnerBefore(part) ?? OwnerInBrackets(part)) is not { } item
                || !IsTitle(item.Title, item.HasOwnMaker || isOfMore ? MinSent : MinTitle)
                || (!item.HasOwnMaker && !isOfMore && MayBePersons(item.Title))
                || SentencePatterns.WorksBehind().IsMatch(text.Slice(part)))
            {
                return [];
            }

            items.Add(item);
        }

        return items;
    }

    private bool IsOfMore(TextSpan clause) => Phrases.BeforeMore(text, clause) is not null;

    // 海苔脆（某公司）alone: no institution that explains its name in brackets
    private bool IsBeforeOwner(SubjectItem item) =>
        item.Institution is { } owner && item.Title.End < owner.Start
        && !InstitutionShape.IsLikely(text.Slice(item.Title));

    private SubjectItem? OwnerBefore(TextSpan part)
    {
        const char By = '由';
        var start = part.Length > 0 && text[part.Start] == By ? part.Start + 1 : part.Start;
        var of = text.Slice(part).IndexOf('的');
        var (owner, hasEntered) = OwnerOf(TextSpan.Between(start, Math.Max(start, part.Start + of)));
        return InstitutionShape.IsCertain(text.Slice(owner))
            ? new SubjectItem(TextSpan.Between(part.Start + of + 1, part.End), owner, hasEntered)
            : null;
    }

    // 某公司 of 某公司承建
    private (TextSpan Owner, bool HasEntered) OwnerOf(TextSpan before)
    {
        var entered = SentencePatterns.Entered().Match(text.Cut(before));
        return (entered.Success ? before with { Length = entered.Index } : before, entered.Success);
    }

    private SubjectItem? OwnerInBrackets(TextSpan part) =>
        Enclosure.OpeningOfLast(text.Slice(part)) is > 0 and var open
        && Enclosure.StripBrackets(text, TextSpan.Between(part.Start + open, part.End)) is var owner
        && InstitutionShape.IsCertain(text.Slice(owner))
            ? new SubjectItem(text.Trim(part with { Length = open }), owner, true)
            : null;

    // 某幼儿园的小火车和某小学的书包: another owner with its work stands behind the joint.
    private void SplitOwners(List<TextSpan> parts)
    {
        const int MaxOwner = 30;
        var last = parts[^1];
        var slice = text.Slice(last);
        for (var i = slice.IndexOf('的') + 1; i > 0 && i < slice.Length; i++)
        {
            var of = Joints.Contains(slice[i]) ? slice.Slice(i, Math.Min(MaxOwner, slice.Length - i)).IndexOf('的') : -1;
            if (of > 1 && InstitutionShape.IsCertain(text.Slice(
                OwnerOf(new TextSpan(last.Start + i + 1, of - 1)).Owner)))
            {
                parts[^1] = text.Trim(last with { Length = slice[..i].TrimEnd('以').Length });
                parts.Add(text.Trim(TextSpan.Between(last.Start + i + 1, last.End)));
                return;
            }
        }
    }

    // 某集团承建的 names who won, 海州的 only where all are from.
    private (TextSpan? Winner, TextSpan List)? EntrantOf(TextSpan clause, int end)
    {
        const int MaxPlace = 6;
        var made = text.Slice(clause)[..end].IndexOf('的');
        var list = TextSpan.Between(clause.Start + made + 1, clause.Start + end);
        if (made is > 1 and <= MaxPlace && HanText.IsAll(text.Slice(clause)[..made])
            && !InstitutionShape.IsLikely(text.Slice(clause)[..made]))
        {
            return (null, list);
        }

        var verb = made > 1 ? SentencePatterns.Entered().Match(text.Cut(clause with { Length = made })) : null;
        return verb is { Success: true, Index: > 1 }
            && winners.Name(clause with { Length = verb.Index }) is { } winner
                ? (winner, list)
                : null;
    }

    private void SplitLast(List<TextSpan> works)
    {
        var last = works[^1];
        var link = text.Slice(last).LastIndexOfAny(Joints);
        if (link > 0)
        {
            works[^1] = text.Trim(last with { Length = text.Slice(last)[..link].TrimEnd('以').Length });
            works.Add(text.Trim(TextSpan.Between(last.Start + link + 1, last.End)));
        }
    }

    private bool MayBePersons(TextSpan work) =>
        Words.EndsWithAny(text.Slice(work), WinnerWords.Teams) || Words.ContainsAny(text.Slice(work), WinnerWords.Roles)
        || PersonName.MayBeList(text.Slice(work));

    private bool IsTitle(TextSpan work, int min) =>
        work.Length >= min && work.Length <= MaxTitle && !HasMarks(work);

    private bool HasMarks(TextSpan work) => text.Slice(work).ContainsAny(Punctuation.TitleMarks);
}
