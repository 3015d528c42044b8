using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>Adds the entries that lines are, under the headings above them and with what stands below.</summary>
internal sealed class EnglishEntryAdder(
    string text, List<Line> lines, EnglishPath path, EnglishEntryList entries, EnglishFormReader forms,
    HashSet<int> made)
{
    /// <summary>Adds the entry that a line is, unless its heading's entries stand on lines of another kind.</summary>
    public void AddForm(int at, TextSpan content, EntryLine kind)
    {
        var isWhole = kind is EntryLine.Heading || lines[at].Markup.IsBold;
        // Night Ferry, Otter Quay above Otter Bank, as other titles stand above who made them: all of it is the title.
        var all = made.Contains(at) ? [new EnglishForm(EnglishNames.Clean(text, content), null)]
            : kind is EntryLine.Plain && EnglishNameList.Institutions(text, content) is { } names
            ? names.ConvertAll(name => new EnglishForm(null, name, true))
            : forms.ReadAll(content, path.Award, isWhole);
        if (all.Count > 1 && all.TrueForAll(each => each.Institution is not null))
        {
            // Ada Otter, Heron University; Bo Reed, Fenland College; titles may have a semicolon too.
            if (path.Top is not { } top || EnglishEntryLines.Takes(top, EntryLine.Structured))
            {
                AddAll(all, path.Series, path.Award, at);
            }

            return;
        }

        var form = all is [var only] ? only : forms.Read(content, path.Award, isWhole);
        if (form is { Title: not null, Institution: { } named }
            && ((EnglishEntryLines.IsItem(lines[at]) && IsInstitution(at + 1)
                    && !EnglishNames.IsCertainInstitution(text.Slice(named)))
                || (!EnglishNames.IsInstitution(text.Slice(named))
                    && (IsLabelledInstitution(at + 1)
                        || (IsInstitution(at + 1)
                            && EnglishMakers.NamedBehindMade(text, lines[at + 1].Content) is not null)))))
        {
            // - AI – Ledgers for Ferries above Otter Bank: the acronym is the title's.
            // Night Ferry, Eelport above Entered by Reed School or Team: Otters: the town is the title's.
            form = new EnglishForm(EnglishNames.Clean(text, content), null);
        }
        else if (lines[at].Markup.IsBold && AreMembers(at + 1)
            && form is { Title: not null, Institution: { } other }
            && !EnglishNames.IsCertainInstitution(text.Slice(other)))
        {
            // REED - Ledgers of the Coast above Authors: Ada Otter, Bo Reed
            form = new EnglishForm(EnglishNames.Clean(text, content), null);
        }
        else if (form.Institution is null && IsAboveAuthors(at) && !IsSetOff(content, form.Title))
        {
            // Do Ferries Dream? MudMap: Maps of Mud by Otters above Ada Otter, Bo Reed: all of it is the title.
            form = new EnglishForm(EnglishNames.Clean(text, content), null);
        }

        if (form is { Title: { } who, Institution: not null } && IsPersonAboveOffice(at, who))
        {
            form = form with { Title = null };
        }

        var isSetOff = form.IsStructured
            || (form.Institution is null && (IsInstitution(at + 1) || AreAuthors(at + 1) || AreMembers(at + 1)));
        kind = kind is EntryLine.Plain && isSetOff ? EntryLine.Structured : kind;
        if (form.IsCase && (path.Top is not { } heading || EnglishEntryLines.Takes(heading, kind)))
        {
            // Right below Winner the group is all that the award is called.
            var won = path.Top?.Kind is EnglishHeadingKind.Winners ? path.Won : path.Award;
            var series = path.Series == won ? null : path.Series;
            entries.Add(new Entry(series, won, form.Title, form.Institution) { Person = PersonOf(content, form) }, at);
        }
    }

    // Two persons of one institution, Ada Otter, Reed Institute and Bo Reed, Reed Institute, are two cases.
    private TextSpan? PersonOf(TextSpan content, EnglishForm form)
    {
        if (form is not { Title: null, Institution: { } employer } || employer.Start <= content.Start)
        {
            return null;
        }

        var before = TextSpan.Between(content.Start, employer.Start);
        var person = before with { Length = text.Slice(before).TrimEnd(" ,(").Length };
        return EnglishNames.IsPersons(text.Slice(person)) ? person : null;
    }

    // Night Ferry - Ada Otter
    private bool IsSetOff(TextSpan content, TextSpan? title) =>
        title is { } read
        && text.AsSpan(read.End, content.End - read.End) is not [':', ..]
        && !text.AsSpan(read.End, content.End - read.End).StartsWith(" by ", StringComparison.Ordinal);

    // Ada Otter, Reed Institute above Head of Data
    private bool IsPersonAboveOffice(int at, TextSpan who) =>
        EnglishNames.IsPersons(text.Slice(who))
        && at + 1 < lines.Count && EnglishEntryLines.IsParagraph(lines[at + 1])
        && text.Slice(lines[at + 1].Content) is var office && !EnglishProse.Is(office)
        && EnglishNameWords.Office().IsMatch(office);

    /// <summary>Whether a line stands above several persons, and is as long as a title at most.</summary>
    public bool IsAboveAuthors(int at) =>
        at + 1 < lines.Count && EnglishEntryLines.IsParagraph(lines[at + 1])
        && EnglishNames.IsCertainlyPersons(text.Slice(lines[at + 1].Content))
        && text.Slice(lines[at].Content) is { Length: > 1 and <= EnglishProse.MaxTitle } title
        && title[^1] is not ('.' or ':' or '!') && !EnglishNames.IsPersons(title);

    /// <summary>Whether a line is an institution and nothing else.</summary>
    public bool IsInstitution(int at) =>
        at < lines.Count && EnglishEntryLines.IsParagraph(lines[at])
        && forms.ReadInstitution(lines[at].Content) is not null;

    private bool IsLabelledInstitution(int at) =>
        at < lines.Count && lines[at].Row is null && EnglishLabel.Read(text, lines[at].Content) is { } label
        && EnglishLabelWords.InstitutionLabel().IsMatch(text.Slice(label.Label));

    /// <summary>Whether a line names the persons who made what stands above it: Entrants: Ada Otter.</summary>
    public bool AreMembers(int at) =>
        at < lines.Count && EnglishEntryLines.IsParagraph(lines[at])
        && EnglishLabel.Read(text, lines[at].Content) is { } label
        && EnglishLabelWords.MembersLabel().IsMatch(text.Slice(label.Label))
        && EnglishNames.IsPersons(text.Slice(label.Value));

    /// <summary>Whether a line names who wrote a paper, below its title.</summary>
    public bool AreAuthors(int at) =>
        at < lines.Count
        && (EnglishEntryLines.AreAuthors(text, lines[at])
            || (EnglishEntryLines.IsParagraph(lines[at])
                && EnglishNames.IsCertainlyPersons(text.Slice(lines[at].Content))));

    /// <summary>Adds the winners behind a label that names their award; false where there are none.</summary>
    /// <param name="at">The line's index.</param>
    /// <param name="label">The label and what stands behind it.</param>
    /// <param name="kind">The kind of line that it is.</param>
    /// <param name="keepsDashes">Whether a dash before other words than a name is part of the title.</param>
    /// <param name="hasRanks">Whether the article ranks others too: then a winner without an award has a rank.</param>
    public bool AddLabelled(int at, EnglishLabel label, EntryLine kind, bool keepsDashes, bool hasRanks)
    {
        // A rank below an award to persons goes to persons.
        var isRank = EnglishLabelWords.Rank().IsMatch(text.Slice(label.Label));
        var won = isRank ? path.Won ?? label.Label : label.Label;
        var isShared = EnglishLabelWords.SharedRank().IsMatch(text.Slice(label.Label))
            || EnglishWords.Tie().IsMatch(text.Slice(TextSpan.Between(label.Label.End, label.Value.Start)));
        var areOrganisations = EnglishWords.OrganisationAward().IsMatch(text.Slice(won));
        var isTitle = kind is EntryLine.Heading && made.Contains(at);
        var isForSeveral = areOrganisations && EnglishWords.SharedAward().IsMatch(text.Slice(won));
        var found = isTitle ? [new EnglishForm(EnglishNames.Clean(text, label.Value), null, true)]
            : isForSeveral && EnglishNameList.Organisations(text, label.Value) is { } organisations
            ? organisations.ConvertAll(name => new EnglishForm(null, name, true))
            : isShared && EnglishNameList.Split(text, label.Value, areOrganisations) is { } names
            ? names.ConvertAll(name => forms.Read(name, won))
            : forms.ReadAll(label.Value, won, keepsDashes);
        var isPersons = !isTitle && found[0].Institution is null && EnglishValues.ArePersons(text, label.Value);
        if (!found[0].IsCase || (isPersons && !forms.HasPersonsBehindTitles))
        {
            return false;
        }

        if (path.SeriesOfLabel is { } group && EnglishWords.OrganisationAward().IsMatch(text.Slice(group)))
        {
            found = found.ConvertAll(form => form.Institution is null
                ? form with { Title = null, Institution = form.Title }
                : form);
        }

        if (path.Top is { } top)
        {
            top.Entries = kind;
        }

        var isWinner = EnglishLabelWords.Winner().IsMatch(text.Slice(label.Label));
        var award = isWinner ? path.Award ?? (hasRanks ? label.Label : null) : label.Label;
        AddAll(found, isWinner ? path.Series : path.SeriesOfLabel, award, at);
        return true;
    }

    /// <summary>Adds those of some forms that are cases.</summary>
    public void AddAll(List<EnglishForm> found, TextSpan? series, TextSpan? award, int at)
    {
        foreach (var form in found.Where(form => form.IsCase))
        {
            entries.Add(new Entry(series, award, form.Title, form.Institution), at);
        }
    }
}
