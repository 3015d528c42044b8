using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>
/// Gives cases that sentences tell of the section that they stand in: 门诊组 and 住院组, each above what tells of its
/// winners.
/// </summary>
internal static class HeadingSeries
{
    private const int Enough = 2;

    /// <summary>The cases, each with its section where it names none.</summary>
    public static List<Entry> Give(string text, List<Line> lines, List<Entry> told)
    {
        var headings = lines.FindAll(line => line.Markup.HeadingLevel > 0 || IsNumbered(text, line));
        var starts = headings.ConvertAll(line => line.Span.Start);
        var sections = told.ConvertAll(entry => SectionAbove(text, headings, starts, entry));
        return sections.OfType<TextSpan>().Distinct().Count() < Enough
            ? told
            : [.. told.Zip(sections, (entry, section) => entry with { Series = entry.Series ?? section })];
    }

    // 4.1　陈列展览
    private static bool IsNumbered(string text, Line line)
    {
        const int MaxHeading = 12;
        return line is { Number: { Style: not NumberingStyle.Bullet }, Content.Length: > 1 and <= MaxHeading }
            && HanText.IsAll(text.Slice(line.Content));
    }

    private static TextSpan? SectionAbove(string text, List<Line> headings, List<int> starts, Entry entry)
    {
        var at = starts.BinarySearch((entry.Title ?? entry.Institution)?.Start ?? 0);
        at = at < 0 ? ~at - 1 : at;
        return at >= 0 && HeadingName.Of(text, headings[at].Content) is var name
            && (headings[at].Number is not null || HeadingLine.ClassOf(text, name) is HeadingClass.Series)
                ? name
                : null;
    }
}
