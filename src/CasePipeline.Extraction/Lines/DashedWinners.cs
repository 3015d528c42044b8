using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Lines;

/// <summary>
/// What stands behind a dash on a line of its own, below a title: ——东屿豆腐坊 is who won where most such lines of the
/// article are, and the second line of a title elsewhere.
/// </summary>
internal static class DashedWinners
{
    private const string Dash = "——";

    private const int MaxName = 30;

    /// <summary>Whether most lines of an article that begin with a dash name who won.</summary>
    public static bool AreMost(string text, IEnumerable<Line> lines)
    {
        var (winners, all) = (0, 0);
        foreach (var line in lines.Where(line => CanBe(text, line)))
        {
            all++;
            winners += InstitutionShape.IsLikely(NameIn(text, line)) ? 1 : 0;
        }

        return winners > 1 && winners * 2 > all;
    }

    /// <summary>Whether a line is short and begins with a dash.</summary>
    public static bool CanBe(string text, Line line) =>
        line is { Role: LineRole.Content, Row: null, Span.Length: <= MaxName }
        && text.Slice(line.Span).StartsWith(Dash) && !NameIn(text, line).IsEmpty;

    /// <summary>What stands behind the dash of a line, if it begins with one.</summary>
    public static TextSpan WithoutDash(string text, TextSpan line)
    {
        var length = text.Slice(line).TrimStart("—–- ").Length;
        return new TextSpan(line.End - length, length);
    }

    private static ReadOnlySpan<char> NameIn(string text, Line line) =>
        text.Slice(line.Span).TrimStart('—').TrimStart();
}
