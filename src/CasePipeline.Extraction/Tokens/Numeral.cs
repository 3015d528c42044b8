namespace CasePipeline.Extraction.Tokens;

/// <summary>A whole number at the beginning of a text, in digits (18, １８) or Chinese numerals (十八).</summary>
internal static class Numeral
{
    // Enough for any count of cases and any number of a heading; longer runs of digits are something else.
    private const int MaxDigits = 6;

    private const string ChineseDigits = "零一二三四五六七八九";

    public static bool TryRead(ReadOnlySpan<char> text, out int value, out int length) =>
        TryReadArabic(text, out value, out length) || TryReadChinese(text, out value, out length);

    public static bool IsArabicDigit(char character) => character is (>= '0' and <= '9') or (>= '０' and <= '９');

    public static bool TryReadArabic(ReadOnlySpan<char> text, out int value, out int length)
    {
        value = 0;
        length = 0;
        while (length < text.Length && IsArabicDigit(text[length]))
        {
            if (length == MaxDigits)
            {
                return false;
            }

            // The low four bits of both ASCII and full-width digits are the digit's value.
            value = (value * 10) + (text[length] & 0xF);
            length++;
        }

        return length > 0;
    }

    /// <summary>Reads 一 to 九百九十九.</summary>
    public static bool TryReadChinese(ReadOnlySpan<char> text, out int value, out int length)
    {
        var total = 0;
        var digit = 0;
        for (length = 0; length < text.Length && length < MaxDigits; length++)
        {
            switch (text[length])
            {
                case '百':
                    total += Math.Max(digit, 1) * 100;
                    digit = 0;
                    break;
                case '十':
                    total += Math.Max(digit, 1) * 10;
                    digit = 0;
                    break;
                case '两':
                    digit = 2;
                    break;
                case var character when ChineseDigits.Contains(character):
                    digit = ChineseDigits.IndexOf(character);
                    break;
                default:
                    value = total + digit;
                    return length > 0;
            }
        }

        value = total + digit;
        return length > 0;
    }
}
