using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Reading.PlainText;

/// <summary>
/// Reads plain text: it stays as it is but for wrapped lines, and rows are found by the separators between their cells.
/// </summary>
internal static class PlainTextReader
{
    public static ArticleText Read(string text, string encoding)
    {
        text = LatinText.IsMostly(text) ? WrappedLines.Join(text) : WrappedText.Unwrap(text);
        var lines = LinesOf(text);
        PlainRows.Mark(text, lines);
        return new ArticleText(text, "text", encoding, lines, [], DeclaredFacts.None);
    }

    private static List<TextLine> LinesOf(string text)
    {
        var lines = new List<TextLine>();
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var span = text.Trim(TextSpan.Between(range.Start.Value, range.End.Value));
            if (span.Length > 0)
            {
                lines.Add(new TextLine(span));
            }
        }

        return lines;
    }
}
