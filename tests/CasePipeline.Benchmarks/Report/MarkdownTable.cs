namespace CasePipeline.Benchmarks.Report;

/// <summary>A table of the report.</summary>
internal sealed class MarkdownTable(params string[] head)
{
    private readonly List<string[]> _rows = [];

    public void Add(params IEnumerable<string> cells) => _rows.Add([.. cells]);

    public async Task WriteAsync(TextWriter writer, string title)
    {
        await writer.WriteLineAsync($"### {title}");
        await writer.WriteLineAsync();
        await writer.WriteLineAsync(Line(head));
        await writer.WriteLineAsync(Line([" --- ", .. Enumerable.Repeat(" ---: ", head.Length - 1)], ""));
        foreach (var row in _rows)
        {
            await writer.WriteLineAsync(Line(row));
        }

        await writer.WriteLineAsync();
    }

    private static string Line(string[] cells, string around = " ") =>
        $"|{around}{string.Join($"{around}|{around}", cells)}{around}|";
}
