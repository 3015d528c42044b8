using System.Text;
using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Reading;

namespace CasePipeline.Extraction.Tests.Reading;

/// <summary>Reads a document and shows what was read as a person would write it down.</summary>
internal static class ReadArticle
{
    public static ArticleText Of(string document) => Of(Encoding.UTF8.GetBytes(document));

    public static ArticleText Of(byte[] document)
    {
        Assert.True(ArticleReader.TryRead(document, out var article, out var rejected), rejected?.Message);
        return article;
    }

    /// <summary>The lines: "#" for each level of a heading, "*" for bold, "-" for an item, cells between bars.</summary>
    public static string[] Lines(string document)
    {
        var article = Of(document);
        return [.. article.Lines.Select(line => Show(article.Text, line))];
    }

    /// <summary>The lines of a page whose content is given.</summary>
    public static string[] PageLines(string content) =>
        Lines($"<!DOCTYPE html><html><head><title></title></head><body>{content}</body></html>");

    public static string Repeat(string part, int count) => string.Concat(Enumerable.Repeat(part, count));

    private static string Show(string text, TextLine line)
    {
        if (line.Row is { } row)
        {
            return string.Join('|', row.Cells.Select(cell => text.Cut(cell)));
        }

        var marks = new string('#', line.Markup.HeadingLevel)
            + (line.Markup.IsBold ? "*" : "")
            + (line.Markup.IsListItem ? "-" : "");
        return (marks.Length > 0 ? marks + " " : "") + text.Cut(line.Span);
    }
}
