using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Reading;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Tells labels that name an award: by an award's words, or beside labels that have them (Galactic Impact: beside First
/// Place:), or before titles in quotes on headings and items (Prevention: “Night Ferry”), or by coming again below
/// another heading.
/// </summary>
internal sealed class EnglishAwardLabels(string text, List<Line> lines, HashSet<int> again)
{
    private const int Enough = 2;

    private const int MaxWords = 6;

    private readonly Dictionary<LineMarkup, bool> _siblings = [];

    private readonly Dictionary<int, bool> _dashed = [];

    private readonly HashSet<TextSpan> _again = [.. again.Select(at => lines[at].Content)];

    private HashSet<string>? _groups;

    private bool? _hasRanks;

    /// <summary>Whether the article ranks others beside the winners, so that Winner: is a rank too.</summary>
    public bool HasRanks => _hasRanks ??= Enumerable.Range(0, lines.Count).Any(
        at => lines[at].Row is null && NameOfRank(at) is { } name
            && EnglishLabelWords.Rank().IsMatch(text.Slice(name))
            && !EnglishLabelWords.Winner().IsMatch(text.Slice(name)));

    public bool IsAward(Line line, EnglishLabel label)
    {
        var name = text.Slice(label.Label);
        if (EnglishCaseLabels.IsOfCase(name) || EnglishWords.Elsewhere().IsMatch(name)
            || EnglishLabelWords.Speech().IsMatch(name) || EnglishPersons.IsWithProfession(name)
            || EnglishWords.Generic().IsMatch(text.Slice(label.Value)))
        {
            return false;
        }

        return EnglishHeadings.IsAward(name) || EnglishLabelWords.Rank().IsMatch(name)
            || _again.Contains(line.Content) || IsLikeSiblings(line, label);
    }

    /// <summary>
    /// Best in Class: Quiet Hours: Otter Bank, where another line begins alike: two colons, and the award before the
    /// second.
    /// </summary>
    public EnglishLabel Whole(EnglishLabel label) =>
        SplitGroup(label.Value) is var (group, value) && HasGroup(label)
            ? new EnglishLabel(TextSpan.Between(label.Label.Start, group.End), value)
            : label;

    /// <summary>
    /// Best Small Boat – Reedly: A Boat for Two, where headings of the level have their awards before dashes: the colon
    /// is the title's.
    /// </summary>
    public EnglishLabel BeforeDash(Line heading, EnglishLabel label) =>
        EnglishDashes.Split(text, label.Label) is ({ Length: > 1 } award, { Length: > 1 } title)
        && EnglishHeadings.IsAward(text.Slice(award)) && AreBeforeDashes(heading.Markup.HeadingLevel)
            ? new EnglishLabel(award, TextSpan.Between(title.Start, label.Value.End))
            : label;

    // Ada Otter – Reedly: Maps of Mud has the colon within the title.
    private (TextSpan Group, TextSpan Value)? SplitGroup(TextSpan value) =>
        EnglishColons.Split(text, value) is ({ Length: > 1 } group, { Length: > 1 } won)
        && EnglishDashes.Split(text, group) is null
            ? (group, won)
            : null;

    // Best Paper – Boats: Night Ferry and Best Paper – Mud: Mud Atlas have the dash within their awards.
    private bool AreBeforeDashes(int level)
    {
        if (!_dashed.TryGetValue(level, out var known))
        {
            var headings = lines.FindAll(line => line.Row is null && line.Markup.HeadingLevel == level);
            var awards = headings
                .Select(line => EnglishDashes.Split(text, line.Content)?.Left)
                .OfType<TextSpan>()
                .Where(name => EnglishHeadings.IsAward(text.Slice(name)))
                .Select(text.Cut)
                .ToList();
            known = awards.Distinct(StringComparer.OrdinalIgnoreCase).Count() == awards.Count
                && headings.Count(line => !text.Slice(line.Content).Contains(':')
                    && EnglishLabel.Read(text, line.Content) is not null) >= Enough;
            _dashed[level] = known;
        }

        return known;
    }

    private bool HasGroup(EnglishLabel label)
    {
        _groups ??= [.. lines.Where(line => line.Row is null)
            .Select(line => EnglishLabel.Read(text, line.Content))
            .OfType<EnglishLabel>()
            .Where(other => SplitGroup(other.Value) is not null)
            .GroupBy(other => text.Cut(other.Label), StringComparer.Ordinal)
            .Where(group => group.Count() >= Enough && EnglishHeadings.IsAward(group.Key))
            .Select(group => group.Key)];
        return _groups.Contains(text.Cut(label.Label));
    }

    private TextSpan? NameOfRank(int at) =>
        NameOfRank(lines[at])
        ?? (EnglishEntryLines.IsPlain(lines[at]) && at + 1 < lines.Count && lines[at + 1].Row is null
            && EnglishEntryLines.IsItem(lines[at + 1])
                ? EnglishHeadings.NameOf(text, lines[at].Content)
                : null);

    private TextSpan? NameOfRank(Line line) =>
        EnglishLabel.Read(text, line.Content)?.Label
        ?? (text.Slice(line.Content).TrimEnd(" *") is [.., ':']
            || line.Markup is { IsBold: true } or { HeadingLevel: > 0 }
            ? EnglishHeadings.NameOf(text, line.Content)
            : null);

    private bool IsLikeSiblings(Line line, EnglishLabel label)
    {
        var name = text.Slice(label.Label);
        return char.IsUpper(name[0]) && name.Count(' ') < MaxWords
            && !char.IsDigit(text[label.Value.Start])
            && !EnglishWords.Surroundings().IsMatch(name)
            && !EnglishNames.IsCertainInstitution(name)
            && HasAwardedSiblings(line);
    }

    private bool HasAwardedSiblings(Line line)
    {
        // Whether a line is emphasised makes no difference: some editors emphasise labels only.
        var markup = new LineMarkup(line.Markup.HeadingLevel, false, line.Markup.IsListItem);
        if (!_siblings.TryGetValue(markup, out var known))
        {
            known = lines.Count(other => IsSibling(other, markup) && IsCertain(other)) >= Enough;
            _siblings[markup] = known;
        }

        return known;
    }

    private static bool IsSibling(Line line, LineMarkup markup) =>
        line.Row is null && line.Markup.HeadingLevel == markup.HeadingLevel
        && line.Markup.IsListItem == markup.IsListItem;

    private bool IsCertain(Line line)
    {
        if (EnglishLabel.Read(text, line.Content) is not { } label)
        {
            return false;
        }

        var name = text.Slice(label.Label);
        return EnglishHeadings.IsAward(name)
            ? !EnglishLabelWords.Winner().IsMatch(name) && !EnglishLabelWords.DetailLabel().IsMatch(name)
            : IsMadeTitle(label.Value)
                || ((line.Markup.HeadingLevel > 0 || line.Markup.IsListItem) && IsQuotedTitle(label.Value));
    }

    // “Night Ferry” by Ada Otter; Night Ferry, by Otter Bank
    private bool IsMadeTitle(TextSpan value) =>
        (EnglishQuotes.LengthOf(text.Slice(value)) is > 0 and var length
            && text.Slice(value)[length..].StartsWith(" by ", StringComparison.Ordinal)
            && !EnglishProse.Is(text.Slice(value)))
        || (EnglishTeamsBehindBy.SplitComma(text, value) is var (_, maker)
            && EnglishNames.IsInstitution(text.Slice(maker)));

    private bool IsQuotedTitle(TextSpan value) =>
        EnglishNames.Clean(text, value) is { Length: > 1 } title && title.Length < value.Length
        && text.Slice(value) is ['“' or '"', ..]
        && !EnglishProse.Is(text.Slice(title));
}
