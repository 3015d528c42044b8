using AngleSharp.Html.Parser;

namespace CasePipeline.Extraction.Reading.Html;

/// <summary>Decodes HTML's character references in text that is otherwise no HTML: &amp;#8217;.</summary>
internal static class HtmlReferences
{
    public static string Decode(string text) => text.Contains('&', StringComparison.Ordinal)
        ? new HtmlParser().ParseDocument($"<title>{text.Replace("<", "&lt;", StringComparison.Ordinal)}").Title ?? text
        : text;
}
