using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Finds the headings of categories that have no award's words (Financial inclusion): several short lines of one kind,
/// each right above a title and its institution, on one line or two.
/// </summary>
internal static class EnglishGroups
{
    private const int MaxHeading = 60;

    private const int MaxWords = 8;

    private const int MaxLabel = 90;

    private const int Enough = 2;

    /// <summary>The indexes of the lines that are such headings.</summary>
    public static HashSet<int> Read(string text, List<Line> lines, EnglishFormReader forms)
    {
        var found = Enumerable.Range(0, Math.Max(0, lines.Count - 1))
            .Where(at => IsAboveAuthored(text, lines, at) || (CanHead(text, lines, at)
                && !IsEntry(text, lines[at], forms) && !IsPlaced(text, lines[at])
                && (IsEntry(text, lines[at + 1], forms) || IsPlaced(text, lines[at + 1])
                    || IsTitle(text, lines, at + 1) || IsAboveItems(text, lines, at, forms))));
        return found.GroupBy(at => (lines[at].Markup.HeadingLevel, lines[at].Markup.IsBold))
            .Select(group => group.ToHashSet())
            .Where(group => group.Count >= Enough
                && (group.All(at => IsSeries(text, lines[at])) || !ArePersons(text, lines, group, forms)))
            .SelectMany(group => group)
            .ToHashSet();
    }

    // Small boats: above a title and who wrote it
    private static bool IsAboveAuthored(string text, List<Line> lines, int at) =>
        lines[at] is { Row: null, Number: null, Markup: { HeadingLevel: 0, IsListItem: false } } line
        && line.Content.Length <= MaxLabel
        && text.Slice(line.Content).TrimEnd(" *") is [var first, .., ':'] && char.IsUpper(first)
        && EnglishEntryLines.IsParagraph(lines[at + 1])
        && at + 2 < lines.Count && EnglishEntryLines.IsParagraph(lines[at + 2])
        && EnglishNames.IsCertainlyPersons(text.Slice(lines[at + 2].Content));

    // Above a list of titles with their teams, or above what is told about the category before it.
    private static bool IsAboveItems(string text, List<Line> lines, int at, EnglishFormReader forms)
    {
        var isTold = lines[at + 1] is { Row: null, Number: null } told && EnglishProse.Is(text.Slice(told.Content));
        var first = at + (isTold ? 2 : 1);
        return first < lines.Count && lines[first] is { Row: null } item && EnglishEntryLines.IsItem(item)
            && forms.IsTitleByTeam(item.Content);
    }

    private static bool CanHead(string text, List<Line> lines, int at)
    {
        var line = lines[at];
        var slice = text.Slice(line.Content);
        return line is { Row: null, Number: null, Markup.IsListItem: false, Content.Length: > 1 and <= MaxHeading }
            && slice.Count(' ') < MaxWords
            && char.IsUpper(slice[0])
            && !EnglishProse.Is(slice)
            && !EnglishNames.IsCertainInstitution(slice)
            && !IsPartOfCase(text, line) && !IsRanked(text, line) && !IsPersonOf(text, line.Content)
            && (at == 0 || !IsTitle(text, lines, at - 1))
            && EnglishHeadings.KindOf(slice) is EnglishHeadingKind.Other or EnglishHeadingKind.Series;
    }

    // Ada Otter, Heron University
    private static bool IsPersonOf(string text, TextSpan content) =>
        EnglishPersons.Read(text, content, isPerson: true) is { Institution: { } employer }
        && EnglishNames.IsCertainInstitution(text.Slice(employer));

    // Team: Otter Bank
    private static bool IsPartOfCase(string text, Line line) =>
        EnglishLabel.Read(text, line.Content) is { } label && EnglishCaseLabels.NamesPart(text.Slice(label.Label));

    // Winner: Night Ferry, Reed Crew right above Runner-up: Storm Bell, Otter Bank
    private static bool IsRanked(string text, Line line) =>
        EnglishLabel.Read(text, line.Content) is { } label && EnglishLabelWords.Rank().IsMatch(text.Slice(label.Label));

    private static bool IsEntry(string text, Line line, EnglishFormReader forms) =>
        line.Row is null
        && line.Markup.HeadingLevel == 0
        && !EnglishEntryLines.IsTime(text.Slice(line.Content))
        && !EnglishAuthors.AreListed(text.Slice(line.Content))
        && !EnglishProse.Is(text.Slice(line.Content))
        && !EnglishSentenceWords.MakerStart().IsMatch(text.Slice(line.Content))
        && forms.Read(line.Content, null) is { Title: { } title, Institution: var institution }
        && ((institution is { } named && EnglishNames.IsInstitution(text.Slice(named))
                && !EnglishNames.IsCertainInstitution(text.Slice(title)))
            || IsMade(text, TextSpan.Between(title.End, line.Content.End)));

    // Night Ferry, entered by Reedly: the words show who made it.
    private static bool IsMade(string text, TextSpan behind) =>
        EnglishSentenceWords.Made().FindIn(text, behind) is not null;

    // Otter Bank, Heronby, Ill. has no title.
    private static bool IsPlaced(string text, Line line) =>
        line is { Row: null, Markup.HeadingLevel: 0 }
        && EnglishPlaces.HeadOf(text, line.Content) is { } head && EnglishNames.IsInstitution(text.Slice(head));

    private static bool IsTitle(string text, List<Line> lines, int at)
    {
        var content = lines[at].Content;
        return at + 1 < lines.Count
            && lines[at] is { Row: null, Markup.HeadingLevel: 0, Content.Length: > 1 and <= EnglishProse.MaxTitle }
            && lines[at + 1] is { Row: null, Markup.HeadingLevel: 0 }
            && !EnglishProse.Is(text.Slice(content))
            && !IsPartOfCase(text, lines[at]) && !IsPartOfCase(text, lines[at + 1])
            && !IsMade(text, content)
            && EnglishAffiliation.ReadLine(text, content) is null
            && EnglishAffiliation.ReadLine(text, lines[at + 1].Content) is not null;
    }

    private static bool IsSeries(string text, Line line) =>
        EnglishHeadings.KindOf(text.Slice(line.Content)) is EnglishHeadingKind.Series;

    // The board and the guests have their institutions behind them too; among several of them is a known name.
    private static bool ArePersons(string text, List<Line> lines, HashSet<int> group, EnglishFormReader forms)
    {
        var (isBelow, persons, known, others) = (false, 0, 0, 0);
        for (var i = 0; i < lines.Count; i++)
        {
            isBelow = group.Contains(i) || (isBelow && lines[i].Markup.HeadingLevel == 0);
            if (isBelow && !group.Contains(i) && IsEntry(text, lines[i], forms))
            {
                var form = forms.Read(lines[i].Content, null);
                var title = form.Title!.Value;
                var isPerson = !(form.Institution?.Start < title.Start)
                    && !IsMade(text, TextSpan.Between(title.End, lines[i].Content.End))
                    && IsPerson(text.Slice(title));
                persons += isPerson ? 1 : 0;
                known += isPerson && EnglishGivenNames.BeginsWith(text.Cut(title)) ? 1 : 0;
                others += isPerson ? 0 : 1;
            }
        }

        return persons > others && known > 0;
    }

    // Titles of three words look like names too: Payday Without Panic.
    private static bool IsPerson(ReadOnlySpan<char> title) =>
        EnglishNames.IsPersons(title) && (title.Count(' ') == 1 || title.Contains('.'));
}
