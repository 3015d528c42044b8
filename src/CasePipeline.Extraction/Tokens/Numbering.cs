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
        return TryReadNumber(inner, out var isChinese, out var value, out var length)
            && length < inner.Length && inner[length] is '）' or ')'
            ? new Numbering(
                isChinese ? NumberingLevel.ParenthesisedChinese : NumberingLevel.ParenthesisedArabic, value, length + 2)
            : null;
    }

    private static Numbering? ReadMarked(ReadOnlySpan<char> line)
    {
        if (!TryReadNumber(line, out var isChinese, out var value, out var length)
            || length == line.Length || !IsMark(line[length]))
        {
            return null;
        }

        var isFigure = !isChinese && line[length] is '.' or '．' && IsFraction(line[(length + 1)..]);
        return isFigure
            ? null
            : new Numbering(isChinese ? NumberingLevel.Chinese : NumberingLevel.Arabic, value, length + 1);
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, out bool isChinese, out int value, out int length)
    {
        isChinese = Numeral.TryReadChinese(text, out value, out length);
        return isChinese || (Numeral.TryReadArabic(text, out value, out length) && length <= MaxDigits);
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
