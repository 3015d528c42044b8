namespace CasePipeline.Extraction.Tokens;

/// <summary>A whole number at the beginning of a text, in digits (18, １８) or Chinese numerals (十八).</summary>
internal static class Numeral
{
    // Enough for any count of cases and any number of a heading; longer runs of digits are something else.
    private const int MaxDigits = 6;

    /// <summary>What counts are written with.</summary>
    public const string Characters = "0123456789一二三四五六七八九十两";

    private const string ChineseDigits = "零一二三四五六七八九";

    public static bool TryRead(ReadOnlySpan<char> text, out int value, out int length) =>
        TryReadArabic(text, out value, out length) || TryReadChinese(text, out value, out length);

    public static bool IsArabicDigit(char character) => character is (>= '0' and <= '9') or (>= '０' and <= '９');

    /// <summary>How many digits a text begins with, also more than any number has.</summary>
    public static int CountDigits(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count < text.Length && IsArabicDigit(text[count]))
        {
            count++;
        }

        return count;
    }

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

    /// <summary>
    /// Reads 一 to 九百九十九, and 廿 and 卅 for twenty and thirty. Digits side by side (三四家, 二〇二四) are no number of this
    /// kind.
    /// </summary>
    public static bool TryReadChinese(ReadOnlySpan<char> text, out int value, out int length)
    {
        value = 0;
        var pending = 0;
        for (length = 0; length < text.Length && length < MaxDigits; length++)
        {
            if (TryReadChineseDigit(text[length..], out var digit))
            {
                if (pending > 0)
                {
                    return false;
                }

                pending = digit;
            }
            else if (text[length] is '十' or '百')
            {
                value += Math.Max(pending, 1) * (text[length] == '十' ? 10 : 100);
                pending = 0;
            }
            else if (text[length] is '廿' or '卅' && length == 0)
            {
                value = text[length] == '廿' ? 20 : 30;
            }
            else
            {
                break;
            }
        }

        value += pending;
        return length > 0;
    }

    public static bool TryReadChineseDigit(ReadOnlySpan<char> text, out int digit)
    {
        digit = text switch
        {
            ['两', ..] => 2,
            ['〇', ..] => 0,
            [var character, ..] => ChineseDigits.IndexOf(character),
            _ => -1,
        };
        return digit >= 0;
    }
}
