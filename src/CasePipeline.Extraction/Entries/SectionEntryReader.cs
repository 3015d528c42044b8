using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Forms;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Outline;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries;

/// <summary>A section to its entry: the line, the labels below it and its body.</summary>
internal sealed class SectionEntryReader(string text, ListStyle style)
{
    /// <summary>Reads a section as an entry, or as the several entries that its line lists.</summary>
    /// <param name="section">The section.</param>
    /// <param name="path">The headings above it.</param>
    /// <param name="hasInstitution">Whether lines of its list name who won, so that a side of it does.</param>
    /// <param name="end">Where its body ends.</param>
    /// <param name="winner">Who won, if a line above says so.</param>
    /// <param name="isTitle">Whether its line is a title whatever it looks like.</param>
    public List<Entry> Read(
        Section section, HeadingPath path, bool hasInstitution, int end, TextSpan? winner = null, bool isTitle = false)
    {
        var line = section.Heading!;
        var body = BodyOf(text, line, end);
        if (ReadListed(line.Content, path) is { Count: > 0 } listed)
        {
            return listed is [var only]
                ? [.. WithHeadingsBelow(section, only with { Body = body }, path), .. ReadHonours(section, path)]
                : [.. listed, .. ReadBelow(section, path)];
        }

        if (ReadPrize(section, path) is { Count: > 0 } prizes)
        {
            return prizes;
        }

        if (ReadWinners(section, path, isTitle) is { Count: > 0 } winners)
        {
            return winners;
        }

        var form = winner is null && !isTitle
            ? section.Form
            : new EntryForm(FormKind.Certain, Enclosure.StripAll(text, line.Content), winner);
        return ReadOne(section, form, path, hasInstitution) is { } entry
            ? [.. OfEach(text, entry with { Body = body }), .. ReadHonours(section, path)]
            : [];
    }

    /// <summary>What stands behind a line up to the end of its body, if there is any text.</summary>
    public static TextSpan? BodyOf(string text, Line line, int end)
    {
        var body = text.Trim(TextSpan.Between(line.Span.End, Math.Max(line.Span.End, end)));
        return body.Length > 0 ? body : null;
    }

    // Other lists may stand in the lines below: ★ 示范商会（2家）：甲商会、乙商会 and ★ 示范村（2个）：丙村、丁村.
    private IEnumerable<Entry> ReadBelow(Section section, HeadingPath path) =>
        section.Text.Where(line => line.Row is null)
            .SelectMany(line => InlineEntryReader.Read(text, line.Content, path, style));

    // 最佳人气奖：渔灯贷 a level below 三等奖：渔汛贷: no case has an award that has a winner of its own.
    private List<Entry> WithHeadingsBelow(Section section, Entry entry, HeadingPath path)
    {
        var awards = section.Children.Where(child => child.Style.Kind is SectionKind.Markup)
            .SelectMany(child => InlineEntryReader.Read(text, child.Heading!.Content, path, style))
            .ToList();
        if (awards.Count == 0)
        {
            return [entry];
        }

        var body = BodyOf(text, section.Heading!, section.Children[0].Heading!.Span.Start);
        return [entry with { Body = body }, .. awards];
    }

    // 特别贡献单位：甲、乙, 优秀组织单位：丙 behind the last title of a list
    private IEnumerable<Entry> ReadHonours(Section section, HeadingPath path) =>
        section.Text.Where(line => line.Row is null
                && CaseLabels.First(text, line.Content)
                    is { Kind: CaseLabelKind.Institution or CaseLabelKind.Other } label
                && HeadingNameClass.IsHonour(text.Slice(label.Label)))
            .SelectMany(line => InlineEntryReader.Read(text, line.Content, path, style))
            .Select(entry => entry with { Series = path.HasSectionForAward ? path.Award : path.Series });

    private List<Entry> ReadListed(TextSpan line, HeadingPath path) =>
        InlineEntryReader.Read(text, line, path, style) is { Count: > 0 } awarded
            ? awarded
            : path.Award is not null && ClassFormReader.ReadSeveral(text, line) is { Count: > 0 } classes
            ? classes.ConvertAll(form => Entry.Of(path.Series, path.Award, form))
            : InlineEntryReader.ReadMarked(text, line, path, style);

    // 潮汐链：渔汛贷、渔灯贷 below 赞助商奖项: each of such has the name of a prize before what won it.
    private List<Entry> ReadPrize(Section section, HeadingPath path) =>
        path.Award is { } prizes && text.Slice(prizes).EndsWith(HeadingWords.Prizes)
        && section.Form is { Kind: FormKind.Split, Institution: { } prize, Title: { } won }
        && !InstitutionShape.IsLikely(text.Slice(prize))
            ? [.. InlineItems.Of(text, won).Select(
                title => new Entry(prizes, prize, Enclosure.StripAll(text, title), null))]
            : [];

    // Lines that only name winners, without titles.
    private List<Entry> ReadWinners(Section section, HeadingPath path, bool isTitle)
    {
        var line = section.Heading!.Content;
        if (ColumnList.ReadPersons(text, line) is { Count: > 0 } persons)
        {
            return persons.ConvertAll(person => Entry.OfWinner(path.Series, path.Award, person));
        }

        if (path.Award is not null && ColumnList.SplitAlike(text, line) is { Count: > 1 } alike)
        {
            return alike.ConvertAll(name => new Entry(path.Series, path.Award, null, name));
        }

        if (!isTitle && section.Form is { Kind: FormKind.Split, Institution: { } place, Title: { } there }
            && OrganisationList.AreOfPlace(text, place, there, path.Award))
        {
            return OrganisationList.Read(text, there, path);
        }

        if (!isTitle
            && (OrganisationList.Is(text, line, path)
                || (path.Award is not null && OrganisationList.AreMostlyKnown(text, line))
                || (section.Form.Kind is FormKind.Organisation && OrganisationList.AreSeveral(text, line))))
        {
            return OrganisationList.Read(text, line, path);
        }

        // 优秀组织单位 — 甲、乙
        return section.Form is { Kind: FormKind.Organisation, Award: { } own, Institution: { } all }
            && Words.EndsWithAny(text.Slice(own), HeadingWords.OrganisationAwards)
                ? OrganisationList.Read(text, all, path)
                    .ConvertAll(entry => entry with { Series = path.SeriesBesideAward, Award = own })
                : [];
    }

    // 东屿支行：马文山、李月 below an award to persons
    private static List<Entry> OfEach(string text, Entry entry) =>
        entry is { Title: null, Person: { } persons } && text.Slice(persons).Contains('、')
        && PersonName.MayBeList(text.Slice(persons))
            ? text.Parts(persons, "、").ConvertAll(person => entry with { Person = person })
            : [entry];

    private Entry? ReadOne(Section section, EntryForm form, HeadingPath path, bool hasInstitution)
    {
        var labelled = LabelBlock.Read(text, section);
        if (labelled.Title is { } named && LabelBlock.BeginsWithLabel(text, section))
        {
            form = new EntryForm(FormKind.Bare, named);
        }

        var (title, institution) = SidesOf(section.Heading!.Content, form, hasInstitution, labelled);
        var series = path.SeriesBeside(form.Award ?? labelled.Award)
            ?? (labelled.Award is null ? null : labelled.Category);
        var award = form.Award ?? path.Award;
        if (award is { } given && Words.EndsWithAny(text.Slice(given), HeadingWords.PersonAwards))
        {
            // A person's award is the institution's; without one the article says nothing that is served.
            var employer = institution ?? labelled.Institution;
            return employer is null ? null : new Entry(series, given, null, employer) { Person = title };
        }

        TextSpan? person = null;
        if (labelled.Title is null && institution is null && title is { Length: > 0 } sentence
            && Punctuation.SentenceEnds.Contains(text[sentence.End - 1])
            && path.Award is { } toWinners && OrganisationList.IsToOrganisations(text, toWinners))
        {
            // 敬请关注！ behind winners without titles is none of them.
            return null;
        }

        if (labelled.Title is null)
        {
            (title, institution, person) =
                AsAwarded(form.Award ?? path.Award, section.Heading!.Content, title, institution, path);
        }

        title = labelled.Title ?? title;
        institution ??= labelled.Institution;

        // 案例1 alone, with nothing behind it, names nothing.
        return title is not { Length: > 0 } && institution is null
            ? null
            : new Entry(
                series,
                form.Award ?? labelled.Award ?? path.Award ?? labelled.Category,
                title is { Length: > 0 } ? title : null,
                institution)
            {
                Person = person,
            };
    }

    // What of a line is its title and who won: all of it is the title where a side that may be an institution is none.
    private (TextSpan? Title, TextSpan? Institution) SidesOf(
        TextSpan line, EntryForm form, bool hasInstitution, LabelBlock labelled)
    {
        // “文脉守望者”——古籍修复进校园 is all title where who won stands below.
        var isWhole = form.Kind is FormKind.None
            || (form.Kind is FormKind.Split && !hasInstitution)
            || (form is { Kind: FormKind.Certain or FormKind.Split, Institution: not null, Title: { } part }
                && labelled.Institution is not null
                && !Enclosure.IsInBookMarks(text, part));
        if (isWhole)
        {
            return (Enclosure.StripAll(text, line), null);
        }

        var label = form is { Kind: FormKind.Split, Institution: { } left }
            ? CaseLabelName.KindOf(text.Slice(left))
            : null;
        return label is CaseLabelKind.Institution && form.Title is { } winner && !PersonName.IsWhole(text.Slice(winner))
            ? (null, winner)
            : (form.Title, label is null ? form.Institution : null);
    }

    // 林望潮、金柯: beside a certain name others that are written like one are names, too.
    private bool ArePersons(TextSpan names)
    {
        var parts = text.Parts(names, "、");
        var certain = parts.Count(name => PersonName.IsWhole(text.Slice(name)));
        return certain == parts.Count
            || (certain * 2 >= parts.Count && parts.TrueForAll(name => PersonName.MayBeOne(text.Slice(name))));
    }

    // Awards to persons and organisations have no title.
    private (TextSpan? Title, TextSpan? Institution, TextSpan? Person) AsAwarded(
        TextSpan? award, TextSpan line, TextSpan? title, TextSpan? institution, HeadingPath path)
    {
        if (award is not { } given || title is not { } name)
        {
            return (title, institution, null);
        }

        if (institution is null)
        {
            return OrganisationList.IsToOrganisations(text, given) || OrganisationList.IsToOrganisations(text, path)
                || OrganisationList.IsTeamOf(text, name, given)
                ? (null, title, null)
                : (title, null, null);
        }

        if (Words.EndsWithAny(text.Slice(given), HeadingWords.TeamAwards) && !Enclosure.IsInBookMarks(text, name)
            && Words.EndsWithAny(text.Slice(name), InstitutionWords.TeamEndings) && institution.Value.End <= name.Start)
        {
            // 东屿电厂　运行三班 won as a team of it.
            return (null, TextSpan.Between(institution.Value.Start, name.End), null);
        }

        // 马文山　东屿支行行长: beside an office it is a person's name whatever the surname.
        var isPerson = PersonForm.Read(text, line)?.Title == name
            || (ArePersons(name) && !Enclosure.IsInBookMarks(text, name));
        return isPerson
            ? (null, institution, title)
            : (title, institution, null);
    }
}
