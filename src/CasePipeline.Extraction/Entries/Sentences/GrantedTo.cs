using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>Reads to whom or to what an award went: 甲的《标题》、乙的《标题》, 甲、乙等2个单位, 某协会理事长张三.</summary>
internal sealed class GrantedTo(string text, SubjectReader subjects, WinnerReader winners)
{
    /// <summary>The cases of an award; none where nobody is named.</summary>
    /// <param name="award">The award.</param>
    /// <param name="whom">Who won it.</param>
    /// <param name="count">How many the sentence says won it, where it does.</param>
    public List<Entry> Read(TextSpan award, TextSpan whom, int count = 0)
    {
        whom = Phrases.WithoutStars(text, whom);
        if (MadeInBrackets.Read(text, whom) is { Count: > 0 } made)
        {
            return made.ConvertAll(work => new Entry(null, award, work.Title, work.Institution));
        }

        var items = subjects.Read(whom);
        if (items.Count > 0)
        {
            return items.ConvertAll(item => new Entry(
                null, award, item.Title, item.Institution ?? (item == items[0] ? OwnerAtStart(whom) : null)));
        }

        var named = Phrases.WithoutCount(text, whom);
        var listed = winners.List(named) is { Count: > 0 } list ? list
            : CountedNames.Read(text, named, count) is { Count: > 1 } counted ? counted
            : winners.Read(named) is { Count: > 0 } read ? read
            : Organisations(award, named);
        return listed.Count > 0
            ? listed.ConvertAll(winner => new Entry(null, award, null, winner))
            : LatinWinners.Read(text, named).ConvertAll(winner => winner.IsWork
                ? new Entry(null, award, winner.Name, null)
                : new Entry(null, award, null, winner.Name));
    }

    // 花落东屿矿工文艺社的《标题》: to whom the award went stands right behind the verb, whatever it is called.
    private TextSpan? OwnerAtStart(TextSpan whom)
    {
        const int MinName = 5;
        const int MaxName = 20;
        var of = text.Slice(whom).IndexOf('的');
        var name = text.Trim(whom with { Length = Math.Max(of, 0) });
        return name.Length is >= MinName and <= MaxName && of + 1 < whom.Length
            && Punctuation.TitleMarks.Contains(text[whom.Start + of + 1])
            && HanText.IsAll(text.Slice(name)) && !PersonName.IsWhole(text.Slice(name))
                ? name
                : null;
    }

    // 甲支队、乙局（办事大厅）、丙股 got an award to organisations: whatever they end with, as beside two that are certain.
    private List<TextSpan> Organisations(TextSpan award, TextSpan named)
    {
        const int MaxName = 25;
        var names = text.Parts(named, '、');
        var likely = names.Count(name => InstitutionShape.IsLikely(text.Slice(name)));
        return names.Count > 1
            && (Words.EndsWithAny(text.Slice(award), HeadingWords.OrganisationAwards) || likely * 2 >= names.Count)
            && names.TrueForAll(name => name.Length is > 1 and <= MaxName
                && !text.Slice(name).ContainsAny(Punctuation.ClauseEnds)
                && !text.Slice(name).ContainsAny(Punctuation.TitleMarks))
            && likely > 0
                ? names
                : [];
    }
}
