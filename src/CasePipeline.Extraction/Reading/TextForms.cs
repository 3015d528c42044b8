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
        var page = ServerCode.LeaveOut(text);
        if (HtmlForm.IsPage(page) || (ServerCode.Begins(text) && HtmlForm.IsFragment(page)))
        {
            return HtmlReader.ReadPage(page, encoding);
        }

        if (text.AsSpan().Count('\n') >= ArticleLimits.MaxLines)
        {
            return null;
        }

        if (MessageHead.Read(text) is var (declared, message))
        {
            return PlainTextReader.Read(message, encoding, declared);
        }

        if (MarkdownForm.IsMarkdown(text) && MarkdownReader.ToHtml(text) is { } markdown)
        {
            return HtmlReader.ReadAll(markdown.Html, "markdown", encoding, markdown.Declared);
        }

        return HtmlForm.IsFragment(text)
            ? HtmlReader.ReadPage(page, encoding)
            : PlainTextReader.Read(text, encoding, DeclaredFacts.None);
    }
}
