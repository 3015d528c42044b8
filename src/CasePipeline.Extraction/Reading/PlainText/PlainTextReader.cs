using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Reading.PlainText;

/// <summary>
/// Reads plain text: it stays as it is but for wrapped lines, and rows are found by the separators between their cells.
/// </summary>
internal static class PlainTextReader
{
    public static ArticleText Read(string text, string encoding, DeclaredFacts declared)
    {
        text = LatinText.IsMostly(text) ? WrappedLines.Join(text) : WrappedText.Unwrap(text);
        var lines = text.Parts(new TextSpan(0, text.Length), '\n')
            .FindAll(line => line.Length > 0 && !IsEdge(text.Slice(line)))
            .ConvertAll(line => new TextLine(line));
        PlainRows.Mark(text, lines);
        return new ArticleText(text, "text", encoding, lines, [], declared);
    }

    // | alone on a line stands between the cells of a table that has a line for each.
    private static bool IsEdge(ReadOnlySpan<char> line) => line is ['|' or '｜'];
}
