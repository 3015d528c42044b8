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
    string text,
    List<Line> lines,
    EnglishPath path,
    EnglishEntryList entries,
    EnglishFormReader forms,
    EnglishEntryAdder adder,
    EnglishLabelReader labels,
    Dictionary<int, EnglishForm> owned,
    Dictionary<int, EnglishForm> told)
{
    public void Read(int at)
    {
        var line = lines[at];
        if (IsSponsor(line))
        {
            return;
        }

        if ((EnglishLead.Read(text, line)
            ?? (path.Won is null ? EnglishLead.ReadAboveItems(text, lines, at, forms) : null)
            ?? EnglishLead.ReadLabelled(text, lines, at)) is { } lead)
        {
            path.Enter(IsAboveHeading(at) ? lead with { Level = lines[at + 1].Markup.HeadingLevel - 1 } : lead);
            return;
        }

        if (owned.TryGetValue(at, out var form)
            && path.Top is { Kind: EnglishHeadingKind.Award or EnglishHeadingKind.Winners })
        {
            entries.Add(new Entry(path.Series, path.Award, form.Title, form.Institution), at);
            return;
        }

        if (told.TryGetValue(at, out form)
            && path.Top is { Kind: EnglishHeadingKind.Award or EnglishHeadingKind.Winners } heading
            && EnglishEntryLines.Takes(heading, EntryLine.Structured))
        {
            adder.AddAll([form], path.Series, path.Won, at);
            return;
        }

        if (ReadInCategory(at))
        {
            return;
        }

        // A label is set off from what it names: in an item that is emphasised as a whole, the colon is the title's,
        // unless an award stands before it.
        var isWhole = line.Markup is { IsListItem: true, IsBold: true };
        var isRead = EnglishLabel.Read(text, line.Content) is { } label
            && (!isWhole || EnglishWords.AwardEnd().IsMatch(text.Slice(label.Label))) && labels.Read(at, label);
        if (!isRead && !Complete(at))
        {
            ReadEntry(at);
        }
    }

    // And the winners are … above headings that are the titles.
    private bool IsAboveHeading(int at) => at + 1 < lines.Count && lines[at + 1].Markup.HeadingLevel > 0;

    // Otter Bank for the Night Ferry project, in the Small Boats category
    private bool ReadInCategory(int at)
    {
        if (path.Top is not { Kind: EnglishHeadingKind.Award or EnglishHeadingKind.Winners } heading
            || EnglishCategoryBehind.Split(text, lines[at].Content) is not var (won, award)
            || forms.Read(won, award) is not { IsCase: true, IsStructured: true } form
            || !EnglishEntryLines.Takes(heading, EntryLine.Structured))
        {
            return false;
        }

        entries.Add(new Entry(path.Series, award, form.Title, form.Institution), at);
        return true;
    }

    private void ReadEntry(int at)
    {
        var line = lines[at];
        if (path.Top is { Kind: EnglishHeadingKind.Award or EnglishHeadingKind.Winners } heading
            && (EnglishEntryLines.IsEntry(text, line, heading) || IsDefined(line, heading)
                || IsAboveMaker(at, heading) || IsAboveAuthors(at, heading)))
        {
            adder.AddForm(at, line.Content, EnglishEntryLines.IsItem(line) ? EntryLine.Item : EntryLine.Plain);
        }
        else if (path.Top is { Level: EnglishHeading.Lead, Entries: not EntryLine.Heading } lead
            && !line.Markup.IsListItem && !ReadExplained(at, lead))
        {
            path.Leave(EnglishHeading.Lead);
        }
    }

    // Night Ferry, Otter Quay above Entered by Otter Bank: two such names are no persons.
    private bool IsAboveMaker(int at, EnglishHeading heading) =>
        heading is { Level: < EnglishHeading.Lead, Entries: EntryLine.None or EntryLine.Structured }
        && at + 1 < lines.Count && EnglishEntryLines.IsPlain(lines[at])
        && ((EnglishNames.IsName(text.Slice(lines[at].Content))
                && EnglishMakers.NamedBehindMade(text, lines[at + 1].Content) is not null)
            || (adder.AreMembers(at + 1) && !EnglishProse.Is(text.Slice(lines[at].Content))));

    // Do Ferries Dream? above Ada Otter, Bo Reed
    private bool IsAboveAuthors(int at, EnglishHeading heading) =>
        heading is { Level: < EnglishHeading.Lead, Entries: EntryLine.None or EntryLine.Structured }
        && EnglishEntryLines.IsPlain(lines[at]) && adder.IsAboveAuthors(at);

    // Below an award: Tide Watch: an app that …; HERONBY – The jury … begins with its dateline.
    private bool IsDefined(Line line, EnglishHeading heading) =>
        heading is { Level: < EnglishHeading.Lead, Entries: EntryLine.None or EntryLine.Structured }
        && EnglishSentenceWords.Definition().IsMatch(text.Slice(line.Content))
        && EnglishSentences.Of(text, line.Content).First().Start == line.Content.Start
        && forms.ReadExplained(line.Content) is { Title: not null };

    // Behind a line that announces winners: Tide Watch: an app that …
    private bool ReadExplained(int at, EnglishHeading lead)
    {
        var told = forms.ReadExplained(lines[at].Content) ?? EnglishWonWith.Read(text, lines[at].Content);
        if (told is not { IsCase: true } form)
        {
            return lead.Entries is EntryLine.Structured;
        }

        if (EnglishEntryLines.Takes(lead, EntryLine.Structured))
        {
            entries.Add(new Entry(path.Series, path.Award, form.Title, form.Institution), at);
        }

        return true;
    }

    private bool IsSponsor(Line line) =>
        EnglishWords.Sponsor().FindIn(text, line.Content) is { } sponsor && sponsor.Start == line.Content.Start;

    // The institution may stand below the title, or a title in quotes below the institution.
    private bool Complete(int at)
    {
        var content = lines[at].Content;
        if (entries.WantsInstitution(at) && adder.IsInstitution(at))
        {
            entries.AddInstitution(forms.ReadInstitution(content)!.Value, at);
            return true;
        }

        // -- Port of Heron below its title
        var line = lines[at].Span;
        if (entries.WantsInstitution(at) && EnglishLabelWords.BehindDash().FindIn(text, line) is { } dash
            && EnglishNames.IsName(text.Slice(TextSpan.Between(dash.End, line.End))))
        {
            entries.AddInstitution(TextSpan.Between(dash.End, line.End), at);
            return true;
        }

        // D. Otter and L. Reed between the title and the institution
        if (entries.WantsInstitution(at) && adder.IsInstitution(at + 1) && adder.AreAuthors(at))
        {
            entries.GoOn(at);
            return true;
        }

        // Entered by Ada Otter
        if (entries.WantsInstitution(at) && EnglishMakers.NamedBehindMade(text, content) is { } maker
            && EnglishNames.IsPersons(text.Slice(maker)))
        {
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
}
