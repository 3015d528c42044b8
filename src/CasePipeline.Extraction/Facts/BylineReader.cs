using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Facts;

/// <summary>Reads author and date from the lines under the headline.</summary>
internal static class BylineReader
{
    public static Byline Read(string text, IReadOnlyList<ArticleLine> lines)
    {
        string? author = null;
        DateOnly? labelledDate = null;
        DateOnly? otherDate = null;
        foreach (var (kind, value) in lines.Where(line => line.Role is LineRole.Byline)
            .SelectMany(line => Labels.Read(text, line.Line.Content)))
        {
            var date = FindDate(text, value, out var before);
            if (kind is LabelKind.Author)
            {
                author ??= ReadAuthor(text, before);
            }

            if (kind is LabelKind.Date)
            {
                labelledDate ??= date;
            }
            else
            {
                otherDate ??= date;
            }
        }

        return new Byline(author, labelledDate ?? otherDate);
    }

    private static DateOnly? FindDate(string text, TextSpan value, out TextSpan before)
    {
        before = value;
        if (!CalendarDate.TryFind(text.Slice(value), out var date, out var span))
        {
            return null;
        }

        before = text.Trim(new TextSpan(value.Start, span.Start));
        return date;
    }

    private static string? ReadAuthor(string text, TextSpan value) =>
        value.Length is > 0 and <= NameList.MaxName ? text.Cut(value) : null;
}
