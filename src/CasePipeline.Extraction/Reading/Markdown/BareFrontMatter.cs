using System.Text.RegularExpressions;

namespace CasePipeline.Extraction.Reading.Markdown;

/// <summary>
/// Reads a head of bare lines, Key: value, which ends with the first blank line. A text file may begin so too: only
/// what a site's generator wants, such as tags, tells that it is one.
/// </summary>
internal static partial class BareFrontMatter
{
    private const int MaxLines = 30;

    /// <summary>The length of the head; 0 where there is none.</summary>
    public static int LengthOf(string text)
    {
        if (!text.StartsWith("title:", StringComparison.OrdinalIgnoreCase))
        {
            return 0;
        }

        var (length, lines, isSite) = (0, 0, false);
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan()[range];
            if (line.IsWhiteSpace())
            {
                break;
            }

            if (++lines > MaxLines || !Pair().IsMatch(line))
            {
                return 0;
            }

            isSite |= SiteKey().IsMatch(line);
            length = Math.Min(range.End.Value + 1, text.Length);
        }

        return isSite ? length : 0;
    }

    public static IReadOnlyDictionary<string, string> Read(string head)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in head.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            values.TryAdd(line[..colon].Trim(), line[(colon + 1)..].Trim());
        }

        return values;
    }

    [GeneratedRegex(@"^[A-Za-z][\w-]{1,30}:", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Pair();

    [GeneratedRegex(
        "^(slug|tags|category|status|template|modified):",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex SiteKey();
}
