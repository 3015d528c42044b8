using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Reads the lines below headings: labelled lines, lines that announce a list, entries, and lines that complete the
/// entry above them.
/// </summary>
internal sealed class EnglishTextReader(
    string text, List<Line> lines, EnglishPath path, EnglishEntryList entries, EnglishFormReader forms)
{
    private readonly EnglishAwardLabels _awardLabels = new(text, lines);

    public void Read(int at)
    {
        var line = lines[at];
        if (IsSponsor(line))
        {
            return;
        }

        if (EnglishLead.Read(text, line) is { } lead)
        {
            path.Enter(lead);
            return;
        }

        // A label is set off from what it names: in an item that is emphasised as a whole, the colon is the title's.
        var isTitle = line.Markup is { IsListItem: true, IsBold: true };
        var isRead = !isTitle && EnglishLabel.Read(text, line.Content) is { } label && ReadLabel(at, label);
        if (!isRead && !Complete(at))
        {
            ReadEntry(at);
        }
    }

    /// <summary>Reads a heading that names the award and, behind a colon, who won it.</summary>
    public bool ReadLabelledHeading(int at, int level)
    {
        if (EnglishLabel.Read(text, lines[at].Content) is not { } label || !_awardLabels.IsAward(lines[at], label)
            || path.IsElsewhereAbove(level))
        {
            return false;
        }

        path.Leave(level);
        if (!AddLabelled(at, label, EntryLine.Heading, true))
        {
            // First Place - $500: who won it stands below.
            path.Enter(new EnglishHeading(level, label.Label, EnglishHeadingKind.Award));
        }

        return true;
    }

    /// <summary>Adds the entry that a line is, unless its heading's entries stand on lines of another kind.</summary>
    public void AddForm(int at, TextSpan content, EntryLine kind)
    {
        var isWhole = kind is EntryLine.Heading || lines[at].Markup.IsBold;
        var form = forms.Read(content, path.Award, isWhole);
        var isSetOff = form.IsStructured
            || (form.Institution is null && (IsInstitution(at + 1) || AreAuthors(at + 1)));
        kind = kind is EntryLine.Plain && isSetOff ? EntryLine.Structured : kind;
        if (form.IsCase && (path.Top is not { } heading || EnglishEntryLines.Takes(heading, kind)))
        {
            entries.Add(new Entry(path.Series, path.Award, form.Title, form.Institution), at);
        }
    }

    private void ReadEntry(int at)
    {
        var line = lines[at];
        if (path.Top is { Kind: EnglishHeadingKind.Award or EnglishHeadingKind.Winners } heading
            && (EnglishEntryLines.IsEntry(text, line, heading) || IsDefined(line, heading)))
        {
            AddForm(at, line.Content, EnglishEntryLines.IsItem(line) ? EntryLine.Item : EntryLine.Plain);
        }
        else if (path.Top is { Level: EnglishHeading.Lead, Entries: not EntryLine.Heading } lead
            && !line.Markup.IsListItem && !ReadExplained(at, lead))
        {
            path.Leave(EnglishHeading.Lead);
        }
    }

    // Below an award: Tide Watch: an app that …
    private bool IsDefined(Line line, EnglishHeading heading) =>
        heading is { Level: < EnglishHeading.Lead, Entries: EntryLine.None or EntryLine.Structured }
        && EnglishSentenceWords.Definition().IsMatch(text.Slice(line.Content))
        && forms.ReadExplained(line.Content) is { Title: not null };

    // Behind a line that announces winners: Tide Watch: an app that …
    private bool ReadExplained(int at, EnglishHeading lead)
    {
        if (forms.ReadExplained(lines[at].Content) is not { IsCase: true } form)
        {
            return lead.Entries is EntryLine.Structured;
        }

        if (EnglishEntryLines.Takes(lead, EntryLine.Structured))
        {
            entries.Add(new Entry(path.Series, path.Award, form.Title, form.Institution), at);
        }

        return true;
    }

    private bool IsSponsor(Line line)
    {
        var match = EnglishWords.Sponsor().EnumerateMatches(text.Slice(line.Content));
        return match.MoveNext() && match.Current.Index == 0;
    }

    private bool ReadLabel(int at, EnglishLabel label)
    {
        var name = text.Slice(label.Label);
        if (EnglishLabelWords.InstitutionLabel().IsMatch(name))
        {
            entries.AddInstitution(label.Value, at);
            return true;
        }

        if (EnglishLabelWords.TitleLabel().IsMatch(name))
        {
            ReadTitle(at, label.Value);
            return true;
        }

        if (EnglishLabelWords.Winner().IsMatch(name) && path.Won is { } won)
        {
            var found = forms.ReadAll(label.Value, won);
            if (_awardLabels.HasRanks)
            {
                AddAll(found, won, label.Label, at);
            }
            else
            {
                AddAll(found, path.Series == won ? null : path.Series, won, at);
            }

            return true;
        }

        if (EnglishLabelWords.AwardLabel().IsMatch(name) && IsAboveWinner(at))
        {
            path.Enter(new EnglishHeading(EnglishHeading.Plain, label.Value, EnglishHeadingKind.Award));
            return true;
        }

        return ReadAwardLabel(at, label) || EnglishLabelWords.DetailLabel().IsMatch(name) || forms.IsField(name);
    }

    private bool ReadAwardLabel(int at, EnglishLabel label)
    {
        if (path.Top is { Kind: EnglishHeadingKind.Award }
            && EnglishValues.ArePersonsAboveTitle(text, lines, at, label.Value))
        {
            return true;
        }

        var line = lines[at];
        label = _awardLabels.Whole(label);
        var isItemOfGroup = IsItemOfGroup(line, label);
        if (!isItemOfGroup && !_awardLabels.IsAward(line, label))
        {
            return false;
        }

        if (!isItemOfGroup)
        {
            // A heading without markup heads the ranks right below it, and no award with a name of its own.
            if (EnglishLabelWords.Rank().IsMatch(text.Slice(label.Label)))
            {
                path.Leave(EnglishHeading.Lead);
            }
            else
            {
                path.LeaveForLabel();
            }
        }

        return AddLabelled(at, label, line.Markup.IsListItem ? EntryLine.Item : EntryLine.Structured, false);
    }

    private bool IsItemOfGroup(Line line, EnglishLabel label)
    {
        var name = text.Slice(label.Label);
        return line.Markup.IsListItem
            && path.Top is { Entries: EntryLine.None or EntryLine.Item } top
            && !EnglishLabelWords.DetailLabel().IsMatch(name)
            && (top is { Kind: EnglishHeadingKind.Award or EnglishHeadingKind.Series, Name: { } group }
                ? EnglishWords.Collective().IsMatch(text.Slice(group))
                : top is { Kind: EnglishHeadingKind.Winners, Level: EnglishHeading.Lead } && NamesWinner(label));
    }

    // Courage: Otter Bank, but not Otter Bank: Reed Ledger.
    private bool NamesWinner(EnglishLabel label) =>
        !EnglishNames.IsInstitution(text.Slice(label.Label))
        && !EnglishProse.Is(text.Slice(label.Value))
        && EnglishAffiliation.Read(text, label.Value) is not null;

    // Winner: Otterbank / Project: Reed Ledger; or a title's label for each entry.
    private void ReadTitle(int at, TextSpan value)
    {
        if (entries.WantsTitle(at))
        {
            entries.AddTitle(value, at);
        }
        else if (path.Top is { Kind: EnglishHeadingKind.Award, Entries: EntryLine.None or EntryLine.Labelled })
        {
            AddForm(at, value, EntryLine.Labelled);
        }
    }

    private bool IsAboveWinner(int at)
    {
        if (at + 1 >= lines.Count || EnglishLabel.Read(text, lines[at + 1].Content) is not { } next)
        {
            return false;
        }

        var name = text.Slice(next.Label);
        return EnglishLabelWords.Winner().IsMatch(name) || EnglishLabelWords.TitleLabel().IsMatch(name)
            || EnglishLabelWords.InstitutionLabel().IsMatch(name);
    }

    private bool IsInstitution(int at) =>
        at < lines.Count && lines[at] is { Row: null, Number: null, Markup: { HeadingLevel: 0, IsListItem: false } }
        && EnglishAffiliation.ReadLine(text, lines[at].Content) is not null;

    // Who wrote a paper stands below its title.
    private bool AreAuthors(int at)
    {
        const string By = "by ";
        if (at >= lines.Count || lines[at] is not { Row: null, Markup: { HeadingLevel: 0, IsListItem: false } })
        {
            return false;
        }

        var slice = text.Slice(lines[at].Content);
        return slice.StartsWith(By, StringComparison.OrdinalIgnoreCase)
            ? EnglishNames.IsPersons(slice[By.Length..])
            : EnglishNames.IsCertainlyPersons(slice);
    }

    // The institution may stand below the title, or a title in quotes below the institution.
    private bool Complete(int at)
    {
        var content = lines[at].Content;
        if (entries.WantsInstitution(at) && IsInstitution(at))
        {
            entries.AddInstitution(EnglishAffiliation.ReadLine(text, content)!.Value, at);
            return true;
        }

        var isQuoted = text.Slice(content) is ['“' or '"', _, ..]
            && EnglishNames.Clean(text, content).Length < content.Length && !EnglishProse.Is(text.Slice(content));
        if (isQuoted && entries.WantsTitle(at))
        {
            entries.AddTitle(content, at);
            return true;
        }

        return false;
    }

    private bool AddLabelled(int at, EnglishLabel label, EntryLine kind, bool keepsDashes)
    {
        // A rank below an award to persons goes to persons.
        var isRank = EnglishLabelWords.Rank().IsMatch(text.Slice(label.Label));
        var found = forms.ReadAll(label.Value, isRank ? path.Won ?? label.Label : label.Label, keepsDashes);
        var isPersons = found[0].Institution is null && EnglishValues.ArePersons(text, label.Value);
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
        AddAll(found, isWinner ? path.Series : path.SeriesOfLabel, isWinner ? path.Award : label.Label, at);
        return true;
    }

    private void AddAll(List<EnglishForm> found, TextSpan? series, TextSpan? award, int at)
    {
        foreach (var form in found.Where(form => form.IsCase))
        {
            entries.Add(new Entry(series, award, form.Title, form.Institution), at);
        }
    }
}
