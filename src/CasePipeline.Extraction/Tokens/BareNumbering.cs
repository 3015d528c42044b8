using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Tokens;

/// <summary>Reads numbers that stand by themselves: 一、 （一） 1. 01 ① 1️⃣ 壹、 甲、 A.</summary>
internal static class BareNumbering
{
    private const int YearDigits = 4;

    /// <summary>A number of one character with its mark in it: ① ㈠ ⒈.</summary>
    public static Numbering ReadSingle(ReadOnlySpan<char> line, char one, NumberingStyle style)
    {
        var hasMark = line.Length > 1 && NumberingParts.IsMark(line[1]);
        return new Numbering(style, one, line[0] - one + 1, hasMark ? 2 : 1);
    }

    public static Numbering? ReadParenthesised(ReadOnlySpan<char> line)
    {
        var inner = line[1..];
        if (inner is [var first, '）' or ')', ..] && HeadingWords.Stems.IndexOf(first) is >= 0 and var stem)
        {
            // （甲）渔港类
            return new Numbering(NumberingStyle.Letter, '（', stem + 1, 3);
        }

        return NumberingParts.TryReadNumber(inner, out var isChinese, out var value, out var length)
            && length < inner.Length && inner[length] is '）' or ')'
            ? new Numbering(
                isChinese ? NumberingStyle.ParenthesisedChinese : NumberingStyle.ParenthesisedArabic,
                '（',
                value,
                length + 2)
            : null;
    }

    /// <summary>[1] before a paper, as in a list of references.</summary>
    public static Numbering? ReadSquare(ReadOnlySpan<char> line) =>
        line is ['[' or '［', .. var inner] && NumberingParts.TryReadDigits(inner, out var value, out var length)
        && length + 1 < inner.Length && inner[length] is ']' or '］'
            ? new Numbering(NumberingStyle.Arabic, '[', value, length + 2)
            : null;

    public static Numbering? ReadMarked(ReadOnlySpan<char> line)
    {
        if (!NumberingParts.TryReadNumber(line, out var isChinese, out var value, out var length))
        {
            return null;
        }

        var style = isChinese ? NumberingStyle.Chinese : NumberingStyle.Arabic;

        // A digit on a key: 1️⃣
        var isKey = !isChinese && line[length..] is ['\uFE0F', '\u20E3', ..] or ['\u20E3', ..];
        if (isKey)
        {
            return new Numbering(style, '\u20E3', value, length + (line[length] == '\uFE0F' ? 2 : 1));
        }

        var isPadded = line[0] is '0' or '０' && length > 1;
        if (length == line.Length)
        {
            return isPadded ? new Numbering(style, '0', value, length) : null;
        }

        if (!isChinese && value < 100 && line[length..].TrimStart(' ') is ['《', ..] title)
        {
            // 1《标题》 has lost its mark.
            return new Numbering(style, '《', value, line.Length - title.Length);
        }

        if (NumberingParts.IsMark(line[length]))
        {
            // 201、203话剧《标题》: classes of a school, and not number 201
            var isFigure = !isChinese && line[length] is '.' or '．' && IsFraction(line[(length + 1)..]);
            isFigure |= isChinese && line[length] == '、' && IsNext(line[(length + 1)..], value);
            isFigure |= value >= 100 && line[length] == '、' && line[(length + 1)..] is [>= '0' and <= '9', ..];
            return isFigure ? null : new Numbering(style, Plain(line[length]), value, length + 1);
        }

        // 01 智慧农场: without a mark only a padded number is certainly none of the text's own.
        var isFree = isPadded
            ? char.IsWhiteSpace(line[length]) || NumberingParts.IsBar(line[length]) || line[length] is '/'
            : !isChinese && line[length] is '\u3000' or '\t';
        return isFree
            ? new Numbering(style, '0', value, length + Math.Max(1, NumberingParts.MarkLength(line[length..])))
            : null;
    }

    /// <summary>壹、贰、叁 or 壹、弐、参.</summary>
    public static Numbering? ReadFormal(ReadOnlySpan<char> line, int digit) =>
        line.Length > 1 && (NumberingParts.IsMark(line[1]) || line[1] is '\u3000')
            ? new Numbering(NumberingStyle.Chinese, '壹', (digit % HeadingWords.FormalCount) + 1, 2)
            : null;

    /// <summary>甲、: before another stem a list of names, 甲、乙.</summary>
    public static Numbering? ReadStem(ReadOnlySpan<char> line, int stem) =>
        line.Length > 2 && line[1] == '、' && !HeadingWords.Stems.Contains(line[2])
            ? new Numbering(NumberingStyle.Letter, '甲', stem + 1, 2)
            : null;

    public static Numbering? ReadLetter(ReadOnlySpan<char> line) =>
        line.Length > 2 && char.IsAsciiLetter(line[0]) && line[1] is '.' or '、' or ')' or '）'
        && !char.IsAsciiLetter(line[2])
            ? new Numbering(
                NumberingStyle.Letter, char.IsAsciiLetterUpper(line[0]) ? 'A' : 'a', (line[0] | 0x20) - 'a' + 1, 2)
            : null;

    /// <summary>A letter that stands for a board and the number in it: A1 智慧农场, B-02 智慧渔港.</summary>
    public static Numbering? ReadCode(ReadOnlySpan<char> line)
    {
        // G20 and F1 are names.
        if (line.Length < 4 || line[0] is not (>= 'A' and <= 'E'))
        {
            return null;
        }

        var start = line[1] == '-' ? 2 : 1;
        return NumberingParts.TryReadDigits(line[start..], out var value, out var length)
            && start + length + 1 < line.Length
            && (char.IsWhiteSpace(line[start + length]) || NumberingParts.IsMark(line[start + length]))
            && !char.IsAsciiLetterOrDigit(line[start + length + 1])
                ? new Numbering(NumberingStyle.Letter, line[0], value, start + length + 1)
                : null;
    }

    // 1.5 is a figure, 1.2023年度奖 a heading that begins with a year.
    private static bool IsFraction(ReadOnlySpan<char> behindPoint) =>
        Numeral.CountDigits(behindPoint) is not (0 or YearDigits);

    // 一、二、三等奖 counts ranks.
    private static bool IsNext(ReadOnlySpan<char> rest, int value) =>
        Numeral.TryReadChinese(rest, out var next, out var length) && next == value + 1
        && length < rest.Length && rest[length] is '、' or '和' or '及';

    private static char Plain(char mark) => mark switch
    {
        '．' => '.',
        '）' => ')',
        _ => mark,
    };
}
