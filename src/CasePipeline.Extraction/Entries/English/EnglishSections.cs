using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Finds the headings of groups that have no group's words, by what stands below them: several headings of one level,
/// each right above an award's heading or rank (Rural Lending above Gold) or a category that comes again below another
/// (Distinction above Small Boats), or several plain lines that name awards, each above labels of awards.
/// </summary>
internal static class EnglishSections
{
    private const int Enough = 2;

    /// <summary>The indexes of the lines that are such headings.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="isCategory">Whether a line names a category that comes again.</param>
    public static HashSet<int> Read(string text, List<Line> lines, Predicate<int> isCategory) =>
        Enough <= Plain(text, lines).Count()
            ? [.. Marked(text, lines, isCategory), .. Plain(text, lines)]
            : Marked(text, lines, isCategory);

    private static HashSet<int> Marked(string text, List<Line> lines, Predicate<int> isCategory)
    {
        var found = new HashSet<int>();
        var won = new HashSet<int>();
        var above = new Stack<int>();
        for (var i = 0; i < lines.Count; i++)
        {
            var level = lines[i].Markup.HeadingLevel;
            while (level > 0 && above.TryPeek(out var top) && lines[top].Markup.HeadingLevel >= level)
            {
                above.Pop();
            }

            if (above.TryPeek(out var parent))
            {
                if (isCategory(i) || IsAward(text, lines[i]))
                {
                    found.Add(parent);
                }
                else if (IsWinner(text, lines[i]))
                {
                    won.Add(parent);
                }
            }

            if (level > 0)
            {
                above.Push(i);
            }
        }

        // Where one has ranks below it, those with nothing but Winner: Night Ferry are groups as well.
        return [.. found.Concat(won)
            .Where(at => EnglishHeadings.KindOf(text.Slice(lines[at].Content)) is EnglishHeadingKind.Other)
            .Distinct()
            .GroupBy(at => lines[at].Markup.HeadingLevel)
            .Where(group => group.Any(found.Contains) && group.Count() >= Enough)
            .SelectMany(group => group)];
    }

    private static bool IsWinner(string text, Line line) =>
        line is { Row: null, Markup.HeadingLevel: > 0 }
        && EnglishLabel.Read(text, line.Content) is { } label
        && EnglishLabelWords.OnlyWinner().IsMatch(text.Slice(label.Label));

    private static bool IsAward(string text, Line line)
    {
        if (line.Row is not null)
        {
            return false;
        }

        var label = EnglishLabel.Read(text, line.Content)?.Label;
        return line.Markup.HeadingLevel > 0
            ? EnglishHeadings.KindOf(text.Slice(label ?? line.Content)) is EnglishHeadingKind.Award
            : (label ?? (line.Markup.IsBold ? line.Content : null)) is { } name
                && EnglishLabelWords.Rank().IsMatch(text.Slice(name).Trim("* "));
    }

    private static IEnumerable<int> Plain(string text, List<Line> lines) =>
        Enumerable.Range(0, Math.Max(0, lines.Count - 1)).Where(at =>
            EnglishEntryLines.IsPlain(lines[at])
            && EnglishLabel.Read(text, lines[at].Content) is null
            && text.Slice(lines[at].Content) is var name
            && EnglishHeadings.IsAward(name) && EnglishWords.Collective().IsMatch(name)
            && EnglishLabel.Read(text, lines[at + 1].Content) is { } label
            && (EnglishHeadings.IsAward(text.Slice(label.Label)) || lines[at + 1].Markup.IsListItem)
            && !EnglishLabelWords.Rank().IsMatch(text.Slice(label.Label))
            && !EnglishLabelWords.DetailLabel().IsMatch(text.Slice(label.Label)));
}
