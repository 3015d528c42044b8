using System.Globalization;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Cases.Metrics;

/// <summary>A number in digits, with its decimal point and thousands separators: 2.68, 1,942, １，９４２.</summary>
internal static class DigitNumber
{
    // No figure of an announcement is longer, and a decimal holds it exactly with any scale.
    private const int MaxLength = 15;

    /// <summary>Reads the number that a text begins with.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The number.</param>
    /// <param name="length">Length of all digits and separators, also where they make no certain number.</param>
    /// <returns>Whether they make a number.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, out decimal value, out int length)
    {
        length = ReadLength(text);
        value = 0;
        if (length is 0 or > MaxLength)
        {
            return false;
        }

        Span<char> number = stackalloc char[length];
        for (var i = 0; i < length; i++)
        {
            number[i] = ToAscii(text[i]);
        }

        return IsPlain(number) && decimal.TryParse(
            number,
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands,
            CultureInfo.InvariantCulture,
            out value);
    }

    private static int ReadLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (Numeral.IsArabicDigit(text[i]))
            {
                length = i + 1;
            }
            else if (i != length || !IsSeparator(text, i))
            {
                break;
            }
        }

        return length;
    }

    // A full-width comma joins full-width digits only; between others it separates clauses.
    private static bool IsSeparator(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        '.' or ',' or '．' => true,
        '，' => at > 0 && text[at - 1] >= '０' && at + 1 < text.Length && text[at + 1] is >= '０' and <= '９',
        _ => false,
    };

    private static char ToAscii(char character) => character switch
    {
        '．' => '.',
        '，' => ',',
        >= '０' and <= '９' => (char)('0' + (character & 0xF)),
        _ => character,
    };

    // A comma is a thousands separator only where it groups (2023,300家 is a year and a count), and a number that
    // begins with 0 is a code.
    private static bool IsPlain(ReadOnlySpan<char> number)
    {
        var whole = number.IndexOf('.') is var point and >= 0 ? number[..point] : number;
        if (whole.Length > 1 && whole[0] == '0')
        {
            return false;
        }

        var groups = whole.Count(',');
        if (groups == 0)
        {
            return !number.Contains(',');
        }

        for (var i = 1; i <= groups; i++)
        {
            if (4 * i > whole.Length || whole[^(4 * i)] != ',')
            {
                return false;
            }
        }

        var first = whole.IndexOf(',');
        return first is > 0 and <= 3 && whole.Length == first + (4 * groups) && !number[whole.Length..].Contains(',');
    }
}
