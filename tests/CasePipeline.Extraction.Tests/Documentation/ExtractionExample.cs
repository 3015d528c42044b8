using System.Globalization;
using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Extraction.Tests.Documentation;

/// <summary>An article in docs/extraction.md, and the block behind it that says what is read from it.</summary>
internal sealed record ExtractionExample(string Name, string Article, IReadOnlyList<string> Expected)
{
    private const string Fence = "```";

    private const string Result = Fence + "result";

    /// <summary>Reads the examples of a document. Each has the name of the heading above it.</summary>
    public static List<ExtractionExample> ReadAll(string document)
    {
        var examples = new List<ExtractionExample>();
        var (name, article) = ("", "");
        using var lines = document.ReplaceLineEndings("\n").Split('\n').AsEnumerable().GetEnumerator();
        while (lines.MoveNext())
        {
            var line = lines.Current;
            if (line.StartsWith('#'))
            {
                name = line.TrimStart('#', ' ');
            }
            else if (line == Result)
            {
                examples.Add(new ExtractionExample(name, article, [.. ReadBlock(lines)]));
            }
            else if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                article = string.Join('\n', ReadBlock(lines));
            }
        }

        return examples;
    }

    /// <summary>What is read from the article, as the document writes it.</summary>
    public IEnumerable<string> ReadArticle()
    {
        var keys = Expected.Select(Key).ToHashSet();
        return ShowAll(Articles.Extract(Article)).Where(line => IsAlwaysShown(line) || keys.Contains(Key(line)));
    }

    // An example is about some values; it has to show all cases, and all that is doubtful about them.
    private static bool IsAlwaysShown(string line) => Key(line) is "case" or "warning" or "rejected";

    private static string Key(string line) => line.Split(':')[0];

    private static IEnumerable<string> ReadBlock(IEnumerator<string> lines)
    {
        while (lines.MoveNext() && lines.Current != Fence)
        {
            yield return lines.Current;
        }
    }

    private static IEnumerable<string> ShowAll(ExtractionOutcome outcome) => outcome switch
    {
        ExtractionOutcome.Read read =>
        [
            .. Show(read.Announcement.Article),
            .. read.Announcement.Cases.SelectMany(Show),
            .. read.Announcement.Warnings.Select(warning => $"warning: {warning.Code}"),
        ],
        ExtractionOutcome.Rejected rejected => [$"rejected: {rejected.Code}"],
        _ => [],
    };

    private static IEnumerable<string> Show(ArticleFacts article) =>
    [
        Line($"title: {article.Title}"),
        Line($"author: {article.Author}"),
        Line($"publishedOn: {article.PublishedOn:yyyy-MM-dd}"),
        Line($"contributors: {string.Join('、', article.Contributors)}"),
        Line($"format: {article.Format}"),
        Line($"declaredCaseCount: {article.DeclaredCaseCount}"),
    ];

    private static IEnumerable<string> Show(AwardedCase it) =>
    [
        $"case: {it.Series ?? "-"} | {it.Award ?? "-"} | {it.Title ?? "-"} | {it.Institution ?? "-"}",
        Line($"year: {it.Year}"),
        Line($"body: {it.Body?.ReplaceLineEndings(" / ")}"),
        .. it.Measures.Select(measure => $"measure: {measure.Heading}"),
        .. it.Metrics.Select(Show),
    ];

    private static string Show(Metric it) =>
        Line($"metric: {it.Text} = {it.Value as object ?? "-"} {it.Unit} {it.Qualifier}").TrimEnd();

    private static string Line(FormattableString line)
    {
        var shown = line.ToString(CultureInfo.InvariantCulture);
        return shown.EndsWith(": ", StringComparison.Ordinal) ? shown + "-" : shown;
    }
}
