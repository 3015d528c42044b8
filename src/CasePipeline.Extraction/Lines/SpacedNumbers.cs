using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Lines;

/// <summary>
/// Reads numbers that nothing but a space sets apart, where they count lines that end with who won: 1 渔贷通 东屿科技公司, 2 港链账
/// 西礁科技公司; 一　渔业组 with 二　港务组 below it, and 1，渔贷通 with 2，港链账. By itself 1 would be any figure.
/// </summary>
internal static class SpacedNumbers
{
    private const int MaxDigits = 3;

    /// <summary>Gives such lines their numbers.</summary>
    public static void Read(string text, List<Line> lines)
    {
        Read(text, lines, NumberOf, new Numbering(NumberingStyle.Arabic, ' ', 0, 0));
        Read(text, lines, ChineseNumberOf, new Numbering(NumberingStyle.Chinese, '\u3000', 0, 0));
        Read(
            text,
            lines,
            (all, line) => NumberBeforeComma(all, line, Numeral.TryReadArabic),
            new Numbering(NumberingStyle.Arabic, ',', 0, 0));
        Read(
            text,
            lines,
            (all, line) => NumberBeforeComma(all, line, Numeral.TryReadChinese),
            new Numbering(NumberingStyle.Chinese, ',', 0, 0));
    }

    private static void Read(
        string text, List<Line> lines, Func<string, Line, (int Value, int Length)?> numberOf, Numbering style)
    {
        var counted = new List<(int At, int Value, int Length)>();
        for (var at = 0; at < lines.Count; at++)
        {
            // Below the next award another list begins again.
            if (numberOf(text, lines[at]) is var (value, length)
                && (value == 1 || (counted.Count > 0 && value == counted[^1].Value + 1)))
            {
                counted.Add((at, value, length));
            }
        }

        if (!counted.Exists(number => number.Value > 1))
        {
            return;
        }

        foreach (var (at, value, length) in counted)
        {
            var content = lines[at].Content;
            lines[at] = lines[at] with
            {
                Number = style with { Value = value, Length = length + 1 },
                Content = text.Trim(TextSpan.Between(content.Start + length + 1, content.End)),
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

    // 一　渔业组, but not 一　等　奖
    private static (int Value, int Length)? ChineseNumberOf(string text, Line line) =>
        line is { Number: null, Row: null }
        && text.Slice(line.Content) is var content
        && Numeral.TryReadChinese(content, out var value, out var length) && length is > 0 and <= MaxDigits
        && length + 2 < content.Length && content[length] is '\u3000' or ' '
        && content[(length + 1)..].TrimStart() is { Length: > 1 } rest
        && rest[0] != '等' && !char.IsWhiteSpace(rest[1])
            ? (value, length)
            : null;

    // 1，渔贷通, but not 1,200人
    private static (int Value, int Length)? NumberBeforeComma(string text, Line line, NumberReader read) =>
        line is { Number: null, Row: null }
        && text.Slice(line.Content) is var content
        && read(content, out var value, out var length) && length is > 0 and <= MaxDigits
        && length + 2 < content.Length && content[length] is ',' or '，'
        && !Numeral.IsArabicDigit(content[length + 1])
            ? (value, length)
            : null;

    private delegate bool NumberReader(ReadOnlySpan<char> text, out int value, out int length);
}
