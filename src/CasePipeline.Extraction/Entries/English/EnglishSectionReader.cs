using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>Reads headings: an award with its winner, a title below an award, or what heads the lines below.</summary>
internal sealed class EnglishSectionReader(
    string text,
    List<Line> lines,
    EnglishPath path,
    EnglishFormReader forms,
    EnglishHeadingReader headings,
    EnglishEntryAdder adder,
    EnglishLabelReader labels,
    HashSet<int> again,
    HashSet<int> breaks,
    HashSet<int> made)
{
    private readonly HashSet<int> _sections = EnglishSections.Read(
        text, lines, at => again.Contains(at) && (lines[at].Markup.HeadingLevel == 0 || headings.IsGroup(at)));
    private readonly HashSet<int> _told = EnglishToldSections.Read(text, lines);
    private readonly HashSet<int> _titled = EnglishTitledLines.Read(text, lines);

    private readonly HashSet<int> _authored = EnglishTitledLines.ReadAuthored(text, lines);

    private HashSet<int>? _aboveTitled;

    public void Read(int at, int level)
    {
        breaks.Add(at);
        var isGroup = headings.IsGroup(at);
        if (_told.Contains(at))
        {
            Enter(EnglishHeadings.NameOf(text, lines[at].Content), EnglishHeadingKind.Award, level);
            return;
        }

        if ((_authored.Contains(at) && path.Award is not null && !path.IsElsewhereAbove(level))
            || (made.Contains(at) && path.IsTitleBelowAward(level) && !path.IsElsewhereAbove(level)
                && !IsRanked(at)))
        {
            path.Leave(level);
            adder.AddForm(at, lines[at].Content, EntryLine.Heading);
            return;
        }

        if (!isGroup && labels.ReadLabelledHeading(at, level))
        {
            return;
        }

        var content = lines[at].Content;
        var name = EnglishHeadings.NameOf(text, content);
        var kind = _sections.Contains(at) ? EnglishHeadingKind.Series : EnglishHeadings.KindOf(text, content);
        if (_titled.Contains(at) || IsRightBelowAward(at, level, kind)
            || (level == EnglishHeading.Bold && IsBelowLead() && IsListed(content, kind)))
        {
            adder.AddForm(at, content, EntryLine.Heading);
            return;
        }

        // What is a heading only because of what stands below it names an award, whatever its words.
        _aboveTitled ??= EnglishTitledLines.HeadingsOf(lines, [.. _titled, .. made]);
        var isAward = (isGroup && !(kind is EnglishHeadingKind.Series && IsAboveAward(at)))
            || (kind is EnglishHeadingKind.Other && _aboveTitled.Contains(at))
            || (kind is EnglishHeadingKind.Other && level == EnglishHeading.Plain)
            || (kind is EnglishHeadingKind.Other
                && (IsAboveWinner(at) || (path.IsTitleBelowAward(level)
                    && (IsAboveLower(at) || EnglishWords.Period().IsMatch(text.Slice(name))))));
        if (!isAward && !_sections.Contains(at) && !HeadsOthers(at) && IsTitle(name, kind, level))
        {
            path.Leave(level + 1);
            adder.AddForm(at, content, EntryLine.Heading);
            return;
        }

        Enter(name, isAward ? EnglishHeadingKind.Award : kind, level);
    }

    private void Enter(TextSpan name, EnglishHeadingKind kind, int level)
    {
        if (kind is EnglishHeadingKind.Winners && EnglishLabelWords.OnlyWinner().IsMatch(text.Slice(name)))
        {
            // Winner beside Submissions: all that the award is called, unless a heading above names it.
            path.Leave(level);
            var isRank = path.Award is null && labels.HasRanks;
            kind = path.Won is null || isRank ? EnglishHeadingKind.Award : kind;
        }

        path.Enter(
            new EnglishHeading(level, kind is EnglishHeadingKind.Winners ? null : name, kind),
            EnglishLabelWords.Rank().IsMatch(text.Slice(name)));
    }

    // Winner: Night Ferry above Otter Bank: the rank is no part of the title.
    private bool IsRanked(int at) =>
        EnglishLabel.Read(text, lines[at].Content) is { } label
        && EnglishLabelWords.Rank().IsMatch(text.Slice(label.Label));

    // A title has no table of winners right below it, no other headings and no ranks: a group has.
    private bool HeadsOthers(int at) =>
        at + 1 < lines.Count
        && (lines[at + 1].Row is not null || IsAboveLower(at)
            || EnglishLabelWords.Rank().IsMatch(text.Slice(EnglishHeadings.NameOf(text, lines[at + 1].Content)))
            || (EnglishLabel.Read(text, lines[at + 1].Content) is { } below
                && EnglishLabelWords.Rank().IsMatch(text.Slice(below.Label))));

    // Small Boats above a title's heading; an institution there belongs to the title that is the heading itself.
    private bool IsAboveLower(int at) =>
        lines[at].Markup.HeadingLevel is > 0 and var level && at + 1 < lines.Count
        && lines[at + 1] is { Row: null } below && below.Markup.HeadingLevel > level
        && forms.Read(below.Content, null) is not { Title: null, Institution: not null };

    // Small Boats above **Winner:**
    private bool IsAboveWinner(int at) =>
        lines[at].Markup.HeadingLevel > 0 && at + 1 < lines.Count
        && lines[at + 1] is { Row: null, Markup: { HeadingLevel: 0, IsBold: true } } below
        && EnglishLabelWords.OnlyWinner().IsMatch(text.Slice(EnglishHeadings.NameOf(text, below.Content)));

    // Open Division above First Place: Night Ferry
    private bool IsAboveAward(int at) =>
        at + 1 < lines.Count && EnglishLabel.Read(text, lines[at + 1].Content) is { } label
        && EnglishHeadings.IsAward(text.Slice(label.Label));

    // Titles have the words of groups too, and organisations of what surrounds them: The Mud Challenge, Otter Bank;
    // Otter Video, Inc.
    private bool IsListed(TextSpan content, EnglishHeadingKind kind) =>
        kind is EnglishHeadingKind.Other
        || (kind is EnglishHeadingKind.Elsewhere && EnglishNames.IsCertainInstitution(text.Slice(content)))
        || (kind is EnglishHeadingKind.Series
            && forms.Read(content, path.Award) is { Title: not null, Institution: not null });

    // An emphasised award with what won it emphasised on the next line, and what else won it emphasised too.
    private bool IsRightBelowAward(int at, int level, EnglishHeadingKind kind) =>
        level == EnglishHeading.Bold && kind is EnglishHeadingKind.Other && at > 0
        && lines[at].Markup.HeadingLevel == 0
        && path.Top is { Level: EnglishHeading.Bold, Kind: EnglishHeadingKind.Award } award
        && (award.Entries is EntryLine.Heading || (award.Entries is EntryLine.None && breaks.Contains(at - 1)));

    private bool IsBelowLead() =>
        path.Top is { Level: EnglishHeading.Lead, Entries: EntryLine.None or EntryLine.Heading };

    private bool IsTitle(TextSpan name, EnglishHeadingKind kind, int level) =>
        path.IsTitleBelowAward(level)
        && (kind is EnglishHeadingKind.Other or EnglishHeadingKind.Series
            || (kind is EnglishHeadingKind.Elsewhere && !EnglishWords.Elsewhere().IsMatch(text.Slice(name))
                && !EnglishHeadings.IsOnlySurroundings(text.Slice(name))));
}
