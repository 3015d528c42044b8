namespace CasePipeline.Extraction.Tokens;

/// <summary>The number that a heading begins with: 一、 （一） 1、 1. （1） ①.</summary>
/// <param name="Level">Where headings numbered like this stand among others.</param>
/// <param name="Value">The number itself.</param>
/// <param name="Length">Length of the number with its marks, in UTF-16 code units.</param>
internal readonly record struct Numbering(NumberingLevel Level, int Value, int Length)
{
    // A longer number is a year or a figure.
    private const int MaxDigits = 3;

    private const int YearDigits = 4;

    public static Numbering? Read(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty)
        {
            return null;
        }

        return line[0] switch
        {
            '（' or '(' => ReadParenthesised(line),
            >= '㈠' and <= '㈩' => ReadSingle(line, '㈠', NumberingLevel.ParenthesisedChinese),
            >= '⑴' and <= '⒇' => ReadSingle(line, '⑴', NumberingLevel.ParenthesisedArabic),
            >= '⒈' and <= '⒛' => ReadSingle(line, '⒈', NumberingLevel.Arabic),
            >= '①' and <= '⑳' => ReadSingle(line, '①', NumberingLevel.Circled),
            _ => ReadMarked(line),
        };
    }

    private static Numbering ReadSingle(ReadOnlySpan<char> line, char one, NumberingLevel level) =>
        new(level, line[0] - one + 1, line.Length > 1 && IsMark(line[1]) ? 2 : 1);

    private static Numbering? ReadParenthesised(ReadOnlySpan<char> line)
    {
        var inner = line[1..];
        NumberingLevel level;
        if (Numeral.TryReadChinese(inner, out var value, out var length))
        {
            level = NumberingLevel.ParenthesisedChinese;
        }
        else if (Numeral.TryReadArabic(inner, out value, out length) && length <= MaxDigits)
        {
            level = NumberingLevel.ParenthesisedArabic;
        }
        else
        {
            return null;
        }

        return length < inner.Length && inner[length] is '）' or ')' ? new Numbering(level, value, length + 2) : null;
    }

    private static Numbering? ReadMarked(ReadOnlySpan<char> line)
    {
        NumberingLevel level;
        if (Numeral.TryReadChinese(line, out var value, out var length))
        {
            level = NumberingLevel.Chinese;
        }
        else if (Numeral.TryReadArabic(line, out value, out length) && length <= MaxDigits)
        {
            level = NumberingLevel.Arabic;
        }
        else
        {
            return null;
        }

        if (length == line.Length || !IsMark(line[length]))
        {
            return null;
        }

        var isFigure = level is NumberingLevel.Arabic && line[length] is '.' or '．' && IsFraction(line[(length + 1)..]);
        return isFigure ? null : new Numbering(level, value, length + 1);
    }

    // 1.5 is a figure, 1.2023年度奖 a heading that begins with a year.
    private static bool IsFraction(ReadOnlySpan<char> behindPoint)
    {
        var digits = 0;
        while (digits < behindPoint.Length && Numeral.IsArabicDigit(behindPoint[digits]))
        {
            digits++;
        }

        return digits is not (0 or YearDigits);
    }

    private static bool IsMark(char character) => character is '、' or '.' or '．' or '）' or ')';
}
