using System.Text.RegularExpressions;
using CasePipeline.Extraction.Reading.Html;

namespace CasePipeline.Extraction.Reading.Markdown;

/// <summary>
/// The head of a Markdown file, in YAML between lines of --- or in TOML between lines of +++, or of bare lines such as
/// Title: … and Tags: …, as Pelican has it.
/// </summary>
internal static partial class FrontMatter
{
    /// <summary>The key of a list that begins with the one who wrote.</summary>
    public const string Authors = "authors";

    private const int MaxLength = 64 * 1024;

    private enum HeadForm
    {
        Yaml,
        Toml,
        Bare,
    }

    public static bool IsAtTopOf(string text) => Find(text) is not null;

    /// <summary>What the head says, and the text after it.</summary>
    public static (DeclaredFacts Facts, string Text) Read(string text)
    {
        if (Find(text) is not { } head)
        {
            return (DeclaredFacts.None, text);
        }

        var values = head.Form switch
        {
            HeadForm.Toml => TomlFrontMatter.Read(head.Body),
            HeadForm.Bare => BareFrontMatter.Read(head.Body),
            _ => YamlFrontMatter.Read(head.Body),
        };
        return (FactsOf(values), text[head.End..]);
    }

    private static (string Body, HeadForm Form, int End)? Find(string text)
    {
        if (BareFrontMatter.LengthOf(text) is > 0 and var length)
        {
            return (text[..length], HeadForm.Bare, length);
        }

        if (Fenced().Match(text[..Math.Min(text.Length, MaxLength)]) is { Success: true } fenced)
        {
            return (fenced.Groups["body"].Value, HeadForm.Bare, fenced.Length);
        }

        var isYaml = text.StartsWith("---", StringComparison.Ordinal);
        if (!isYaml && !text.StartsWith("+++", StringComparison.Ordinal))
        {
            return null;
        }

        var match = (isYaml ? Yaml() : Toml()).Match(text[..Math.Min(text.Length, MaxLength)]);
        return match.Success && Key().IsMatch(match.Groups["body"].ValueSpan)
            ? (match.Groups["body"].Value, isYaml ? HeadForm.Yaml : HeadForm.Toml, match.Length)
            : null;
    }

    private static DeclaredFacts FactsOf(IReadOnlyDictionary<string, string> values) => new(
        First(values, "title") is { } title ? HtmlReferences.Decode(title) : null,
        First(values, "author", Authors, "作者", "blog_author", "post_author", "posted_by"),
        First(values, "source", "来源"),
        First(values, "date", "pubdate", "publishdate", "published", "publish_date", "pub_date", "blog_date", "日期"));

    private static string? First(IReadOnlyDictionary<string, string> values, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (values.TryGetValue(name, out var value) && !string.IsNullOrWhiteSpace(value))
            {
                return value.Trim();
            }
        }

        return null;
    }

    [GeneratedRegex(@"\A---[ \t]*\n(?<body>(.*\n)*?)(---|\.\.\.)[ \t]*(\n|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex Yaml();

    [GeneratedRegex(@"\A\+\+\+[ \t]*\n(?<body>(.*\n)*?)\+\+\+[ \t]*(\n|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex Toml();

    // A head that an editor put into a block of code.
    [GeneratedRegex(
        @"\A\s*```[ \t]*\w*[ \t]*\n(?<body>title:[ \t]*\S.*\n([A-Za-z][\w-]{1,30}:.*\n)+)```[ \t]*(\n|\z)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Fenced();

    [GeneratedRegex(@"^[\w-]+[ \t]*[:=]", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Key();
}
