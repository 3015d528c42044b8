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
        var items = subjects.Read(whom);
        if (items.Count > 0)
        {
            return items.ConvertAll(item => new Entry(null, award, item.Title, item.Institution));
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

    // 甲支队、乙局（办事大厅）、丙股 got an award to organisations: whatever they end with.
    private List<TextSpan> Organisations(TextSpan award, TextSpan named)
    {
        const int MaxName = 25;
        var names = text.Parts(named, '、');
        return names.Count > 1 && Words.EndsWithAny(text.Slice(award), HeadingWords.OrganisationAwards)
            && names.TrueForAll(name => name.Length is > 1 and <= MaxName
                && !text.Slice(name).ContainsAny(Punctuation.ClauseEnds)
                && !text.Slice(name).ContainsAny(Punctuation.TitleMarks))
            && names.Exists(name => InstitutionShape.IsLikely(text.Slice(name)))
                ? names
                : [];
    }
}
