namespace CasePipeline.Extraction.Tokens;

/// <summary>What numberings are made of: the number itself, and the marks around it.</summary>
internal static class NumberingParts
{
    // A longer number is a year or a figure.
    private const int MaxDigits = 3;

    /// <summary>Reads a number in Chinese numerals or in digits.</summary>
    public static bool TryReadNumber(ReadOnlySpan<char> text, out bool isChinese, out int value, out int length)
    {
        isChinese = Numeral.TryReadChinese(text, out value, out length);
        return isChinese || TryReadDigits(text, out value, out length);
    }

    /// <summary>Reads a number in digits.</summary>
    public static bool TryReadDigits(ReadOnlySpan<char> text, out int value, out int length) =>
        Numeral.TryReadArabic(text, out value, out length) && length <= MaxDigits;

    /// <summary>Whether a character marks a number off: 1. 1、 1）.</summary>
    public static bool IsMark(char character) => character is '、' or '.' or '．' or '）' or ')';

    /// <summary>
    /// The length of what sets a number apart from the rest of its line: 第一章　, 案例一：, 案例一 | .
    /// </summary>
    public static int MarkLength(ReadOnlySpan<char> text)
    {
        var space = text.Length - text.TrimStart().Length;
        if (space > 0)
        {
            return space < text.Length && IsBar(text[space]) ? space + 1 : 1;
        }

        return text.Length > 0 && (IsMark(text[0]) || IsBar(text[0]) || text[0] is '：' or ':' or '—') ? 1 : 0;
    }

    /// <summary>Whether a character is a bar between a number and what it numbers: 01 | 标题.</summary>
    public static bool IsBar(char character) => character is '|' or '｜' or '丨';

    /// <summary>The length of what may stand between a word and its number: PART.01, No. 1.</summary>
    public static int LinkLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (text[length] is '.' or '-' || char.IsWhiteSpace(text[length])))
        {
            length++;
        }

        return length;
    }
}
