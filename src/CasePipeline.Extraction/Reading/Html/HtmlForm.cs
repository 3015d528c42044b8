using System.Text.RegularExpressions;

namespace CasePipeline.Extraction.Reading.Html;

/// <summary>Knows a page by its first tag. Nothing else is looked at: an article may write about HTML.</summary>
internal static partial class HtmlForm
{
    private const int CharactersLookedAt = 4096;

    /// <summary>Whether the text is a whole page.</summary>
    public static bool IsPage(string text) => PageStart().IsMatch(Head(text));

    /// <summary>Whether the text begins as a part of a page does. Markdown may begin so too.</summary>
    public static bool IsFragment(string text) => FragmentStart().IsMatch(Head(text));

    private static string Head(string text)
    {
        var start = text.Length - text.AsSpan().TrimStart().Length;
        return text.Substring(start, Math.Min(CharactersLookedAt, text.Length - start));
    }

    [GeneratedRegex(
        @"^(<!--(?s:.*?)-->\s*|<\?xml[^>]*>\s*)*<(!doctype\s+html|html|head|body|meta|title|link|script|style)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageStart();

    [GeneratedRegex(
        @"^(<!--(?s:.*?)-->\s*)*"
        + @"<(div|p|section|article|main|header|h[1-6]|table|ul|ol|dl|span|font|center|strong|b|br|img|a)"
        + @"(\s[^<>]*)?/?>",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FragmentStart();
}
