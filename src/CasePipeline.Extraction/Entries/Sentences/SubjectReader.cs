using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Outline;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>
/// Reads who stands before a verb of winning: 甲单位申报的《标题》、乙单位的“标题”. An institution holds for the titles
/// that follow it without one.
/// </summary>
internal sealed class SubjectReader(string text, Func<ReadOnlySpan<char>, TextSpan?> findOwn)
{
    private const int MaxTitle = 200;

    private const int MaxInstitution = 60;

    private const int MaxThing = 24;

    /// <summary>The marked titles of a subject; marks around an award are none.</summary>
    public List<SubjectItem> Read(TextSpan subject)
    {
        var items = new List<SubjectItem>();
        var depth = 0;
        var open = -1;
        var before = subject.Start;
        var goesOn = false;
        for (var i = subject.Start; i < subject.End; i++)
        {
            var change = Verbs.Change(text[i]);
            if (change > 0 && depth++ == 0)
            {
                open = i;
            }
            else if (change < 0 && depth > 0 && --depth == 0)
            {
                var end = EndOfThing(i + 1, subject.End);
                Add(items, TextSpan.Between(before, open), TextSpan.Between(open, end));
                i = end - 1;
                before = end;
            }
            else if (depth == 0 && text[i] is '，' or ',' or '；' && items.Count > 0
                && !OpensItem(TextSpan.Between(i + 1, subject.End)))
            {
                goesOn = GoesOn(TextSpan.Between(before, i), TextSpan.Between(i + 1, subject.End), goesOn);
                if (!goesOn)
                {
                    // Titles in an earlier clause belong to what was told there.
                    items.Clear();
                    before = i + 1;
                }
            }
        }

        return items;
    }

    // “某某”核验平台: a longer name than 平台 alone goes on behind the marks.
    private int EndOfThing(int start, int limit)
    {
        const int MinThing = 5;
        var rest = text.Slice(TextSpan.Between(start, limit)).TrimEnd();
        var isThing = text[start - 1] is not '》'
            && rest.Length is >= MinThing and <= MaxThing
            && rest.IndexOfAnyExceptInRange('\u4E00', '\u9FFF') < 0
            && Words.EndsWithAny(rest, SentenceWords.NamedThings)
            && !Words.ContainsAny(rest, SentenceWords.NotInThings);
        return isThing ? start + rest.Length : start;
    }

    // 《标题》，从300个案例中脱颖而出，荣获一等奖 is about the title throughout.
    private bool GoesOn(TextSpan behindTitle, TextSpan rest, bool goesOn)
    {
        var slice = text.Slice(rest);
        var comma = slice.IndexOfAny('，', ',', '；');
        var clause = (comma < 0 ? slice : slice[..comma]).Trim();
        var name = text.Slice(behindTitle).Trim();
        return clause.IsEmpty
            ? goesOn || name.IsEmpty || Words.EqualsAny(name, SentenceWords.Things)
                || Words.StartsWithAny(name, SentenceWords.Ways)
            : Words.StartsWithAny(clause, SentenceWords.Ways);
    }

    // Whether a title stands before the next comma, so that a list goes on.
    private bool OpensItem(TextSpan rest)
    {
        var slice = text.Slice(rest);
        var comma = slice.IndexOfAny('，', ',', '；');
        slice = comma < 0 ? slice : slice[..comma];
        return slice.ContainsAny("《“「");
    }

    private void Add(List<SubjectItem> items, TextSpan before, TextSpan marked)
    {
        var title = Enclosure.StripAll(text, marked);
        var isTitle = title.Length is > 1 and <= MaxTitle
            && (text[marked.Start] == '《' || HeadingName.ClassOf(text, title) is not HeadingClass.Award);
        if (!isTitle)
        {
            return;
        }

        var isShared = text.Slice(before).Trim("、和与及以及，, ").IsEmpty && items.Count > 0;
        items.Add(new SubjectItem(title, isShared ? items[^1].Institution : InstitutionBefore(before)));
    }

    private TextSpan? InstitutionBefore(TextSpan before)
    {
        var slice = text.Slice(before);
        var start = slice.LastIndexOfAny(Punctuation.ClauseStops) + 1;
        var clause = text.Trim(TextSpan.Between(before.Start + start, before.End));
        clause = SkipLinks(clause);
        var name = text.Cut(clause);
        var joint = SentenceWords.Joint().Match(name);
        var institution = text.Trim(new TextSpan(clause.Start, joint.Success ? joint.Index : clause.Length));
        if (institution.Length is < 2 or > MaxInstitution)
        {
            return null;
        }

        return findOwn(text.Slice(institution))
            ?? (InstitutionShape.IsLikely(text.Slice(institution)) && !text.Slice(institution).ContainsAny("“《")
                ? institution
                : null);
    }

    // 项目、由某单位 and 以及某单位: what stands between the items of a list.
    private TextSpan SkipLinks(TextSpan clause)
    {
        foreach (var link in (string[])["、", "以及", "和", "与", "及", "其中", "由", "来自"])
        {
            var at = text.Slice(clause).LastIndexOf(link, StringComparison.Ordinal);
            var isFirst = at == 0 || (at > 0 && link == "、" && !InstitutionShape.IsLikely(text.Slice(clause)[..at]));
            if (isFirst)
            {
                clause = text.Trim(TextSpan.Between(clause.Start + at + link.Length, clause.End));
            }
        }

        return clause;
    }
}
