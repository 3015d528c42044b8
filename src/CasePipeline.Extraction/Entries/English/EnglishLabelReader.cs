using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Reads labelled lines: First Place: Tide Watch; Winner: Otterbank and below it Project: Reed Ledger.
/// </summary>
internal sealed class EnglishLabelReader(
    string text,
    List<Line> lines,
    EnglishPath path,
    EnglishEntryList entries,
    EnglishFormReader forms,
    EnglishEntryAdder adder,
    HashSet<int> again)
{
    private readonly EnglishAwardLabels _awardLabels = new(text, lines, again);

    // The labels of institutions that stand below titles.
    private readonly HashSet<string> _makers = new(StringComparer.OrdinalIgnoreCase);

    // The line with the title of the last entry, where it stands below its winner.
    private int _titled = -1;

    /// <summary>Whether the article ranks others beside the winners.</summary>
    public bool HasRanks => _awardLabels.HasRanks;

    /// <summary>Reads a heading that names the award and, behind a colon, who won it.</summary>
    public bool ReadLabelledHeading(int at, int level)
    {
        if (EnglishLabel.Read(text, lines[at].Content) is not { } label || !_awardLabels.IsAward(lines[at], label)
            || path.IsElsewhereAbove(level) || IsAboveAuthoredTitle(at))
        {
            return false;
        }

        label = _awardLabels.BeforeDash(lines[at], label);
        path.Leave(level);
        if (!adder.AddLabelled(at, label, EntryLine.Heading, true, _awardLabels.HasRanks))
        {
            // First Place - $500: who won it stands below.
            path.Enter(new EnglishHeading(level, label.Label, EnglishHeadingKind.Award));
        }
        else if (IsRank(label.Label) && path.Top is { } top)
        {
            // Below Winner: Night Ferry no heading without a label is a title: How We Chose.
            top.Entries = EntryLine.Labelled;
        }

        return true;
    }

    // Commended Papers -- Boats above **Do Ferries Dream?** and Ada Otter: what stands behind the dash won nothing.
    private bool IsAboveAuthoredTitle(int at) =>
        at + 2 < lines.Count && lines[at + 1].Markup is { IsBold: true, HeadingLevel: 0 }
        && EnglishEntryLines.IsPlain(lines[at + 2]) && EnglishNames.IsPersons(text.Slice(lines[at + 2].Content));

    /// <summary>Reads a line that begins with a label; false where the label says nothing of a case.</summary>
    public bool Read(int at, EnglishLabel label)
    {
        var name = text.Slice(label.Label);
        if (EnglishLabelWords.InstitutionLabel().IsMatch(name))
        {
            ReadInstitution(at, label);
            return true;
        }

        if (EnglishLabelWords.WonFor().IsMatch(name) && (entries.WantsInstitution(at) || entries.WantsTitle(at)))
        {
            // Otter Bank above Recognized for: Reed Ledger
            entries.AddThing(label.Value, at);
            return true;
        }

        if (EnglishLabelWords.TitleLabel().IsMatch(name))
        {
            if (at != _titled)
            {
                ReadTitle(at, label.Value);
            }

            return true;
        }

        if (EnglishLabelWords.Winner().IsMatch(name) && path.Won is { } won)
        {
            // What stands below a labelled winner without a label tells about it.
            if (path.Top is { Entries: EntryLine.None } top)
            {
                top.Entries = EntryLine.Labelled;
            }
            var found = ReadWinner(at, label.Value, won);
            if (_awardLabels.HasRanks)
            {
                adder.AddAll(found, won, label.Label, at);
            }
            else
            {
                adder.AddAll(found, path.Series == won ? null : path.Series, won, at);
            }

            if (_titled > at)
            {
                entries.GoOn(_titled);
            }

            return true;
        }

        if (EnglishLabelWords.AwardLabel().IsMatch(name) && IsAboveCase(at))
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
        var isItemOfGroup = IsItemOfGroup(at, label);
        if (!isItemOfGroup && !_awardLabels.IsAward(line, label))
        {
            return false;
        }

        if (!isItemOfGroup)
        {
            // A heading without markup heads the ranks right below it, and no award with a name of its own.
            if (IsRank(label.Label) && !(path.Award is { } above && IsRank(above)))
            {
                path.Leave(EnglishHeading.Lead);
            }
            else
            {
                path.LeaveForLabel();
            }
        }

        var kind = line.Markup.IsListItem ? EntryLine.Item : EntryLine.Structured;
        return adder.AddLabelled(at, label, kind, false, _awardLabels.HasRanks);
    }

    private bool IsRank(TextSpan name) => EnglishLabelWords.Rank().IsMatch(text.Slice(name));

    // Below a title with a colon stands who wrote it: Reed Ledger: Accounts of the Coast.
    private bool IsItemOfGroup(int at, EnglishLabel label)
    {
        var line = lines[at];
        var name = text.Slice(label.Label);
        return line.Markup.IsListItem
            && path.Top is { Entries: EntryLine.None or EntryLine.Item } top
            && (EnglishHeadings.IsAward(name) || !adder.AreAuthors(at + 1))
            && !EnglishLabelWords.DetailLabel().IsMatch(name)
            && (top is { Kind: EnglishHeadingKind.Award or EnglishHeadingKind.Series, Name: { } group }
                ? EnglishWords.Collective().IsMatch(text.Slice(group))
                : top.Kind is EnglishHeadingKind.Winners
                    && (EnglishWords.Period().IsMatch(name)
                        || (top.Level == EnglishHeading.Lead && NamesWinner(label))));
    }

    // Courage: Otter Bank, but not Otter Bank: Reed Ledger.
    private bool NamesWinner(EnglishLabel label) =>
        !EnglishNames.IsInstitution(text.Slice(label.Label))
        && !EnglishProse.Is(text.Slice(label.Value))
        && EnglishAffiliation.Read(text, label.Value) is not null;

    // Winner: Otterbank above Entry: Reed Ledger
    private List<EnglishForm> ReadWinner(int at, TextSpan value, TextSpan won)
    {
        var found = forms.ReadAll(value, won);
        if (EnglishLabelBlock.TitleBelow(text, lines, at) is not var (line, title, affiliation)
            || found is [{ IsCase: false }] || EnglishQuotes.LengthOf(text.Slice(value)) > 0
            || EnglishProse.Is(text.Slice(value)))
        {
            return found;
        }

        _titled = line;
        var who = found is [{ Title: null, Institution: { } named }]
            ? named
            : EnglishLabelBlock.InstitutionOf(text, value, isTeam: false) ?? affiliation;
        return [new EnglishForm(title, who, true)];
    }

    // Team: Otters, above Project: Reed Ledger or below it
    private void ReadInstitution(int at, EnglishLabel label)
    {
        // By: Ada Otter says nothing of an institution; Submitted by: Heron and Otter need be no persons.
        var value = label.Value;
        if (text.Slice(label.Label).EndsWith("by", StringComparison.OrdinalIgnoreCase)
            && EnglishLabelBlock.InstitutionOf(text, value, isTeam: text.Slice(label.Label).Contains(' ')) is null)
        {
            return;
        }

        // The Tide School above Submitted by: Heron Trust is what won; so is Mud Bank above Library: Heron Library, if
        // other titles have that label below them.
        if (entries.WantsTitle(at) && (_makers.Contains(text.Cut(label.Label))
            || text.Slice(label.Label).EndsWith(" by", StringComparison.OrdinalIgnoreCase)))
        {
            entries.AddMaker(value, at);
            return;
        }

        if (entries.WantsInstitution(at))
        {
            _makers.Add(text.Cut(label.Label));
        }

        if (path.Top is { Kind: EnglishHeadingKind.Award } top
            && (top.Entries is EntryLine.None || (top.Entries is EntryLine.Labelled && !entries.LacksInstitution))
            && EnglishLabelBlock.TitleBelow(text, lines, at) is var (line, title, _))
        {
            top.Entries = EntryLine.Labelled;
            _titled = line;
            adder.AddAll(
                [new EnglishForm(title, EnglishLabelBlock.InstitutionOf(text, value, isTeam: true), true)],
                path.Series, path.Award, at);
            entries.GoOn(line);
            return;
        }

        entries.AddInstitution(value, at);
    }

    // Winner: Otterbank / Project: Reed Ledger; Ada Otter / Title: Reed Ledger; or a title's label for each entry.
    private void ReadTitle(int at, TextSpan value)
    {
        if (entries.WantsTitle(at) || entries.IsBelowPersons(at))
        {
            entries.AddTitle(value, at);
        }
        else if (path.Top is { Kind: EnglishHeadingKind.Award, Entries: EntryLine.None or EntryLine.Labelled })
        {
            adder.AddForm(at, value, EntryLine.Labelled);
        }
    }

    private bool IsAboveCase(int at)
    {
        if (at + 1 >= lines.Count || EnglishLabel.Read(text, lines[at + 1].Content) is not { } next)
        {
            return false;
        }

        var name = text.Slice(next.Label);
        return EnglishLabelWords.Winner().IsMatch(name) || EnglishCaseLabels.NamesPart(name);
    }
}
