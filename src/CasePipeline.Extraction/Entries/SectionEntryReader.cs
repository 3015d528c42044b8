using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Outline;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries;

/// <summary>A section to its entry: the line, the labels below it and its body.</summary>
internal static class SectionEntryReader
{
    /// <summary>Reads a section as an entry, or as the several entries that its line lists.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="style">How the article's lists join titles with institutions.</param>
    /// <param name="section">The section.</param>
    /// <param name="path">The headings above it.</param>
    /// <param name="hasInstitution">Whether lines of its list name who won, so that a side of it does.</param>
    /// <param name="end">Where its body ends.</param>
    /// <param name="winner">Who won, if a line above says so.</param>
    /// <param name="isTitle">Whether its line is a title whatever it looks like.</param>
    public static List<Entry> Read(
        string text, ListStyle style, Section section, HeadingPath path, bool hasInstitution, int end,
        TextSpan? winner = null, bool isTitle = false)
    {
        var line = section.Heading!;
        if (InlineEntryReader.Read(text, line.Content, path, style) is { Count: > 0 } inline)
        {
            return inline.Count == 1 ? [inline[0] with { Body = BodyOf(text, line.Span.End, end) }] : inline;
        }

        if (InlineEntryReader.ReadMarked(text, line.Content, path, style) is { Count: > 0 } marked)
        {
            return marked;
        }

        if (ColumnList.ReadPersons(text, line.Content) is { Count: > 0 } persons)
        {
            return persons.ConvertAll(person => new Entry(path.Series, path.Award, null, person.Institution));
        }

        if (!isTitle
            && (OrganisationList.Is(text, line.Content, path)
                || (section.Form.Kind is FormKind.Organisation && ColumnList.AreOrganisations(text, line.Content))))
        {
            return OrganisationList.Read(text, line.Content, path);
        }

        if (section.Form is { Kind: FormKind.Organisation, Award: { } own, Institution: { } all }
            && Words.EndsWithAny(text.Slice(own), HeadingWords.OrganisationAwards))
        {
            // 优秀组织单位 — 甲、乙
            return [.. OrganisationList.Read(text, all, path)
                .Select(entry => entry with { Series = path.SeriesBesideAward, Award = own })];
        }

        var form = winner is null && !isTitle
            ? section.Form
            : new EntryForm(FormKind.Certain, Enclosure.StripAll(text, line.Content), winner);
        var body = BodyOf(text, line.Span.End, end);
        var (title, institution) = form.Kind switch
        {
            FormKind.Split when !hasInstitution => (Enclosure.StripAll(text, line.Content), null),
            FormKind.None => (Enclosure.StripAll(text, line.Content), null),
            FormKind.Split when form.Institution is { } label && CaseLabels.KindOf(text.Slice(label)) is not null
                => (form.Title, null),
            _ => (form.Title, form.Institution),
        };
        var labelled = LabelBlock.Read(text, section);
        if (labelled.Institution is not null
            && form is { Kind: FormKind.Certain, Institution: not null, Title: { } part }
            && !Enclosure.IsInBookMarks(text, part))
        {
            // “文脉守望者”——古籍修复进校园 is all title where who won stands below.
            (title, institution) = (Enclosure.StripAll(text, line.Content), null);
        }

        var series = form.Award is null ? path.Series : path.SeriesBesideAward;
        if ((form.Award ?? path.Award) is { } given && Words.EndsWithAny(text.Slice(given), HeadingWords.PersonAwards))
        {
            // A person's award is the institution's; without one the article says nothing that is served.
            institution ??= labelled.Institution;
            return institution is null ? [] : [new Entry(series, given, null, institution, body)];
        }

        (labelled, title, institution) = AsAwarded(text, path, labelled, title, institution);
        title = labelled.Title ?? title;
        institution ??= labelled.Institution;

        // 案例1 alone, with nothing behind it, names nothing.
        return title is { Length: 0 } && institution is null
            ? []
            :
            [
                new Entry(
                    series,
                    form.Award ?? labelled.Award ?? path.Award ?? labelled.Category,
                    title is { Length: > 0 } ? title : null,
                    institution,
                    body),
            ];
    }

    // Awards to persons and organisations have no title.
    private static (LabelBlock Labelled, TextSpan? Title, TextSpan? Institution) AsAwarded(
        string text, HeadingPath path, LabelBlock labelled, TextSpan? title, TextSpan? institution)
    {
        if (path.Award is not { } award || labelled.Title is not null)
        {
            return (labelled, title, institution);
        }

        if (institution is not null && title is { } person && PersonName.IsWhole(text.Slice(person)))
        {
            return (labelled, null, institution);
        }

        return OrganisationList.IsToOrganisations(text, award) && institution is null && title is not null
            ? (labelled, null, title)
            : (labelled, title, institution);
    }

    /// <summary>The body between two places, if there is any text.</summary>
    public static TextSpan? BodyOf(string text, int start, int end)
    {
        var body = text.Trim(TextSpan.Between(start, Math.Max(start, end)));
        return body.Length > 0 ? body : null;
    }
}
