using System.Text.RegularExpressions;

namespace CasePipeline.Extraction.Reading.PlainText;

/// <summary>
/// Joins the rest of a cell that was wrapped below its column: far to the right, between two numbered rows whose cells
/// have wide spaces between them.
/// </summary>
internal static partial class WrappedCells
{
    public static string[] Join(string[] lines)
    {
        var joined = new List<string>(lines.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0 && Rest().IsMatch(lines[i]) && Row().IsMatch(joined[^1]) && IsBeforeRow(lines, i))
            {
                joined[^1] = joined[^1].TrimEnd() + lines[i].Trim();
            }
            else
            {
                joined.Add(lines[i]);
            }
        }

        return [.. joined];
    }

    // Below the last row it may be who signs.
    private static bool IsBeforeRow(string[] lines, int at)
    {
        var next = at + 1;
        while (next < lines.Length && Rest().IsMatch(lines[next]))
        {
            next++;
        }

        next += next < lines.Length && string.IsNullOrWhiteSpace(lines[next]) ? 1 : 0;
        return next < lines.Length && Row().IsMatch(lines[next]);
    }

    [GeneratedRegex(@"^\s{0,8}\d{1,3}[.、]? +\S[^\n]* {2}\S", RegexOptions.CultureInvariant)]
    private static partial Regex Row();

    [GeneratedRegex(@"^[ \u3000]{16,}\S(?:\S| (?! )){0,30}\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Rest();
}
