namespace CasePipeline.Extraction.Tokens;

/// <summary>Reads the parts of a date one behind the other.</summary>
internal ref struct DateCursor(ReadOnlySpan<char> text)
{
    private const int YearDigits = 4;

    // The last three are circles and letters that are typed for 〇.
    private const string ChineseDigits = "〇一二三四五六七八九";
    private const string ChineseZeros = "零○◯OＯ0０";

    private readonly ReadOnlySpan<char> _text = text;

    public int Length { get; private set; }

    public readonly ReadOnlySpan<char> Rest => _text[Length..];

    /// <summary>Whether a year is written with the character: 2, ２, 二.</summary>
    public static bool IsYearDigit(char character) =>
        Numeral.IsArabicDigit(character) || ChineseDigits.Contains(character) || character == '零';

    public void SkipSpaces()
    {
        while (Length < _text.Length && _text[Length] is ' ' or '\u3000' or '\u00A0' or '\t')
        {
            Length++;
        }
    }

    public bool TryTake(string characters, out char taken)
    {
        taken = Length < _text.Length ? _text[Length] : '\0';
        if (taken == '\0' || !characters.Contains(taken))
        {
            return false;
        }

        Length++;
        return true;
    }

    public bool TryTake(string word)
    {
        if (!Rest.StartsWith(word, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        Length += word.Length;
        return true;
    }

    /// <summary>Takes four digits of one script: 2024, ２０２４, 二〇二四, 二０二四.</summary>
    public bool TryTakeYear(out int year)
    {
        year = 0;
        if (Rest.Length < YearDigits || (!Numeral.IsArabicDigit(Rest[0]) && !ChineseDigits.Contains(Rest[0])))
        {
            return false;
        }

        var isArabic = Numeral.IsArabicDigit(Rest[0]);
        foreach (var character in Rest[..YearDigits])
        {
            var digit = DigitOf(character, isArabic);
            if (digit < 0)
            {
                return false;
            }

            year = (year * 10) + digit;
        }

        Length += YearDigits;
        return Rest.IsEmpty || !IsYearDigit(Rest[0]);
    }

    /// <summary>Takes a whole number of so many digits, or in Chinese numerals.</summary>
    public bool TryTakeNumber(int maxDigits, out int value)
    {
        if (!TryReadNumber(maxDigits, out value, out var length))
        {
            return false;
        }

        Length += length;
        return true;
    }

    private static int DigitOf(char character, bool isArabic)
    {
        if (Numeral.IsArabicDigit(character))
        {
            return isArabic || character is '０' or '0' ? character & 0xF : -1;
        }

        if (isArabic)
        {
            return -1;
        }

        return ChineseZeros.Contains(character) ? 0 : ChineseDigits.IndexOf(character);
    }

    private readonly bool TryReadNumber(int maxDigits, out int value, out int length) =>
        (Numeral.TryReadArabic(Rest, out value, out length) && length <= maxDigits)
        || (length == 0 && Numeral.TryReadChinese(Rest, out value, out length));
}
