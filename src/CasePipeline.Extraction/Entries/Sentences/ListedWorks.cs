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

    private const string Joints = "和与及";

    private const int MaxTitle = 60;

    /// <summary>The works before a verb of winning; none where the count is another.</summary>
    public List<SubjectItem> Read(TextSpan subject)
    {
        var clause = winners.SkipOpeners(Phrases.WithoutAdverbs(text, Clauses.Of(text, subject)[^1]));
        if (OwnedWorks(clause) is { Count: > 1 } owned)
        {
            return owned;
        }

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

        return count > 1 && works.Count == count && works.TrueForAll(IsTitle)
            ? works.ConvertAll(work => new SubjectItem(work, winner, true))
            : [];
    }

    // 某集团的智慧码头项目、某公司的岸电项目, 某小学的会唱歌的书包和某中学的水火箭
    private List<SubjectItem> OwnedWorks(TextSpan clause)
    {
        var items = new List<SubjectItem>();
        var parts = text.Parts(clause, '、');
        SplitOwners(parts);
        foreach (var part in parts)
        {
            var of = text.Slice(part).IndexOf('的');
            var work = TextSpan.Between(part.Start + of + 1, part.End);
            if (of < 1 || !InstitutionShape.IsCertain(text.Slice(part)[..of]) || !IsTitle(work)
                || ArePersons(text.Slice(work)) || SentencePatterns.WorksBehind().IsMatch(text.Slice(part)))
            {
                return [];
            }

            items.Add(new SubjectItem(work, part with { Length = of }));
        }

        return items;
    }

    // 某幼儿园的小火车和某小学的书包: another owner with its work stands behind the joint.
    private void SplitOwners(List<TextSpan> parts)
    {
        const int MaxOwner = 30;
        var last = parts[^1];
        var slice = text.Slice(last);
        for (var i = slice.IndexOf('的') + 1; i > 0 && i < slice.Length; i++)
        {
            var of = Joints.Contains(slice[i]) ? slice.Slice(i, Math.Min(MaxOwner, slice.Length - i)).IndexOf('的') : -1;
            if (of > 1 && InstitutionShape.IsCertain(slice.Slice(i + 1, of - 1)))
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

    private static bool ArePersons(ReadOnlySpan<char> work) =>
        Words.EndsWithAny(work, WinnerWords.Teams) || Words.ContainsAny(work, WinnerWords.Roles)
        || PersonName.MayBeList(work);

    private bool IsTitle(TextSpan work) =>
        work.Length is >= MinTitle and <= MaxTitle && !text.Slice(work).ContainsAny(Punctuation.TitleMarks);
}
