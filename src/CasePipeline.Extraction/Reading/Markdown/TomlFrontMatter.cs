using System.Text.RegularExpressions;

namespace CasePipeline.Extraction.Reading.Markdown;

/// <summary>
/// Reads the quoted values and dates above the first table of a TOML head, which is what Hugo writes.
/// </summary>
internal static partial class TomlFrontMatter
{
    public static IReadOnlyDictionary<string, string> Read(string toml)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in toml.Split('\n').Select(line => line.Trim()).TakeWhile(line => !line.StartsWith('[')))
        {
            var match = Pair().Match(line);
            if (match.Success)
            {
                values.TryAdd(
                    match.Groups["key"].Value,
                    ValueOf(match.Groups["value"].Value, match.Groups["key"].Value == FrontMatter.Authors));
            }
        }

        return values;
    }

    private static string ValueOf(string value, bool isFirstOnly)
    {
        var quoted = Quoted().Matches(value).Take(isFirstOnly ? 1 : int.MaxValue).ToList();
        return quoted.Count > 0 ? string.Join('、', quoted.Select(text => text.Groups["text"].Value)) : value.Trim();
    }

    [GeneratedRegex(@"^(?<key>[\w-]+)\s*=\s*(?<value>.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Pair();

    [GeneratedRegex("""(?<quote>["'])(?<text>(?:(?!\k<quote>).)*)\k<quote>""", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();
}
