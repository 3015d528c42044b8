using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Lines;

/// <summary>
/// Reads numbers that nothing but a space sets apart, where they count lines that end with who won: 1 渔贷通 东屿科技公司, 2 港链账
/// 西礁科技公司. By itself 1 would be any figure.
/// </summary>
internal static class SpacedNumbers
{
    private const int MaxDigits = 3;

    /// <summary>Gives such lines their numbers.</summary>
    public static void Read(string text, List<Line> lines)
    {
        var counted = new List<(int At, int Length)>();
        for (var at = 0; at < lines.Count; at++)
        {
            if (NumberOf(text, lines[at]) is var (value, length) && value == counted.Count + 1)
            {
                counted.Add((at, length));
            }
        }

        if (counted.Count < 2)
        {
            return;
        }

        for (var i = 0; i < counted.Count; i++)
        {
            var (at, length) = counted[i];
            var content = lines[at].Content;
            lines[at] = lines[at] with
            {
                Number = new Numbering(NumberingStyle.Arabic, ' ', i + 1, length + 1),
                Content = text.Trim(TextSpan.Between(content.Start + length, content.End)),
            };
        }
    }

    private static (int Value, int Length)? NumberOf(string text, Line line) =>
        line is { Number: null, Row: null }
        && text.Slice(line.Content) is var content
        && Numeral.TryReadArabic(content, out var value, out var length) && length is > 0 and <= MaxDigits
        && length < content.Length && content[length] == ' '
        && content[(length + 1)..].Trim() is var rest
        && rest.LastIndexOf(' ') is > 0 and var gap && InstitutionShape.IsLikely(rest[(gap + 1)..])
            ? (value, length)
            : null;
}
