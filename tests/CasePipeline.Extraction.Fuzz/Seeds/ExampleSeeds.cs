using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CasePipeline.Extraction.Fuzz.Seeds;

/// <summary>The examples of docs/extraction.md: an article for each structure that is read.</summary>
internal static partial class ExampleSeeds
{
    public static IEnumerable<SeedFile> Read(string document) => Example()
        .Matches(File.ReadAllText(document).ReplaceLineEndings("\n"))
        .Select((example, at) => new SeedFile(
            string.Create(CultureInfo.InvariantCulture, $"example-{at}"),
            FormOf(example.Groups["form"].Value),
            Encoding.UTF8.GetBytes(example.Groups["article"].Value)));

    private static SeedForm FormOf(string fence) => fence switch
    {
        "markdown" => SeedForm.Markdown,
        "html" => SeedForm.Html,
        _ => SeedForm.Text,
    };

    [GeneratedRegex(
        @"^```(?<form>text|markdown|html)\n(?<article>.*?)^```$",
        RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();
}
