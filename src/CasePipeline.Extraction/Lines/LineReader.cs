using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Lines;

/// <summary>The second stage: text to lines, each with its shape.</summary>
internal static class LineReader
{
    /// <summary>Longest title of an article or a case, without its marks.</summary>
    public const int MaxTitle = 300;

    // Titles without 《》 and headings are told from running text by their length, among other things.
    private const int MaxShort = 80;

    public static List<Line> Read(string text)
    {
        var lines = new List<Line>();
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var span = text.Trim(TextSpan.Between(range.Start.Value, range.End.Value));
            if (span.Length > 0)
            {
                lines.Add(ReadLine(text, span));
            }
        }

        return lines;
    }

    private static Line ReadLine(string text, TextSpan span)
    {
        var withoutBrackets = Enclosure.StripBrackets(text, span);
        if (LabelledShape(text.Slice(withoutBrackets)) is { } labelled)
        {
            return new Line(span, null, withoutBrackets, labelled);
        }

        if (Numbering.Read(text.Slice(span)) is { } numbering && numbering.Length < span.Length)
        {
            var content = text.Trim(TextSpan.Between(span.Start + numbering.Length, span.End));
            return new Line(span, numbering, content, ContentShape(text.Slice(content), LineShape.Numbered));
        }

        return new Line(span, null, span, ContentShape(text.Slice(span), LineShape.Short));
    }

    private static LineShape? LabelledShape(ReadOnlySpan<char> line)
    {
        if (line.Length > Labels.MaxLine)
        {
            return null;
        }

        if (Labels.TryReadStart(line, out var kind, out _))
        {
            return kind is LabelKind.Contributors ? LineShape.SignOff : LineShape.Byline;
        }

        var isDateLine = line.Length <= MaxShort && !EndsSentence(line) && CalendarDate.TryRead(line, out _, out _);
        return isDateLine ? LineShape.Byline : null;
    }

    private static LineShape ContentShape(ReadOnlySpan<char> content, LineShape whenShort)
    {
        if (content.Length <= MaxTitle + 2 && Enclosure.IsBookTitle(content))
        {
            return LineShape.BookTitle;
        }

        if (content.Length > MaxShort || EndsSentence(content) || content.Contains('。'))
        {
            return LineShape.Prose;
        }

        if (Punctuation.Joins.Contains(content[^1]))
        {
            return LineShape.Prose;
        }

        return whenShort is LineShape.Short ? UnnumberedShape(content) : whenShort;
    }

    private static LineShape UnnumberedShape(ReadOnlySpan<char> content)
    {
        if (Labels.IsInstitution(content) || InstitutionName.IsWhole(content))
        {
            return LineShape.Institution;
        }

        var isProse = Punctuation.LabelEnds.Contains(content[^1]) || IsBodyHeading(content);
        return isProse ? LineShape.Prose : LineShape.Short;
    }

    private static bool EndsSentence(ReadOnlySpan<char> line)
    {
        var end = line.TrimEnd(Punctuation.ClosingMarks);
        return !end.IsEmpty && Punctuation.ProseEnds.Contains(end[^1]);
    }

    private static bool IsBodyHeading(ReadOnlySpan<char> content) =>
        content.Length <= AwardWords.MaxBodyHeading && Words.EndsWithAny(content, AwardWords.BodyHeadingEndings);
}
