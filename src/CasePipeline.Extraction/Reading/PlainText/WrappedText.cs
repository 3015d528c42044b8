using System.Text;

namespace CasePipeline.Extraction.Reading.PlainText;

/// <summary>
/// Joins the lines of text that was wrapped at a fixed width, as copies of printed pages are: where paragraphs are
/// indented, a line that is not, behind one that fills the width, goes on with it.
/// </summary>
internal static class WrappedText
{
    private const int MinWidth = 50;
    private const int MaxWidth = 130;

    // A character that takes two columns may not have fitted, nor a mark that no line begins with.
    private const int Slack = 3;

    private const int EnoughLines = 3;

    public static string Unwrap(string text)
    {
        var lines = text.Split('\n');
        var widths = Array.ConvertAll(lines, WidthOf);
        var width = widths.Max();
        var joins = Enumerable.Range(1, lines.Length - 1)
            .Where(i => widths[i - 1] >= width - Slack && widths[i] > 0 && !IsIndented(lines[i]))
            .ToHashSet();
        if (width is < MinWidth or > MaxWidth || joins.Count < EnoughLines || !AreIndented(lines, joins))
        {
            return text;
        }

        var unwrapped = new StringBuilder(text.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            unwrapped.Append(i == 0 || joins.Contains(i) ? "" : "\n").Append(lines[i].TrimEnd('\r'));
        }

        return unwrapped.ToString();
    }

    private static bool AreIndented(string[] lines, HashSet<int> joins)
    {
        var others = Enumerable.Range(0, lines.Length)
            .Where(i => !joins.Contains(i) && !string.IsNullOrWhiteSpace(lines[i]))
            .ToList();
        return others.Count(i => IsIndented(lines[i])) * 5 >= others.Count * 4;
    }

    private static bool IsIndented(string line) => line.Length > 0 && line[0] is ' ' or '\u3000' or '\t';

    private static int WidthOf(string line) => line.TrimEnd().Sum(character => character < '\u2E80' ? 1 : 2);
}
