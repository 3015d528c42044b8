using CasePipeline.Extraction.Reading.Charsets;
using CasePipeline.Extraction.Reading.Html;
using CasePipeline.Extraction.Reading.Markdown;
using CasePipeline.Extraction.Reading.PlainText;

namespace CasePipeline.Extraction.Reading;

/// <summary>Reads what is written as text: a web page, Markdown or plain text.</summary>
internal static class TextForms
{
    /// <summary>The article, or null when it is too large.</summary>
    public static ArticleText? Read(DecodedText decoded)
    {
        var (text, encoding) = decoded;
        if (HtmlForm.IsPage(text))
        {
            return HtmlReader.ReadPage(text, encoding);
        }

        if (text.AsSpan().Count('\n') >= ArticleLimits.MaxLines)
        {
            return null;
        }

        if (MarkdownForm.IsMarkdown(text) && MarkdownReader.ToHtml(text) is { } markdown)
        {
            return HtmlReader.ReadAll(markdown.Html, "markdown", encoding, markdown.Declared);
        }

        return HtmlForm.IsFragment(text)
            ? HtmlReader.ReadPage(text, encoding)
            : PlainTextReader.Read(text, encoding);
    }
}
