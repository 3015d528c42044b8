namespace CasePipeline.Extraction.Reading.Pdf;

/// <summary>A table from a font's codes to characters (Adobe technical note 5014).</summary>
internal static class PdfCharacterMap
{
    private const int MaxBytes = 4 * 1024 * 1024;

    // Codes have four bytes at most.
    private const int MaxCodeBytes = 4;

    /// <summary>
    /// How many digits the table has when its ranges are written out: for each range, its length times that of the
    /// longest number in the table, which is more than enough for any order of them.
    /// </summary>
    public static long CostOf(ReadOnlySpan<byte> map)
    {
        if (map.Length > MaxBytes)
        {
            return long.MaxValue;
        }

        var (entries, longest) = (0L, 1L);
        var rest = map;
        while (rest.IndexOf("beginbfrange"u8) is >= 0 and var start)
        {
            rest = rest[(start + "beginbfrange".Length)..];
            var end = rest.IndexOf("endbfrange"u8);
            var (count, length) = CountRanges(end < 0 ? rest : rest[..end]);
            entries += count;
            longest = Math.Max(longest, length);
        }

        return entries * longest;
    }

    // <first> <last> <character>, or <first> <last> [<character> …].
    private static (long Entries, long Longest) CountRanges(ReadOnlySpan<byte> section)
    {
        var (entries, longest) = (0L, 1L);
        var place = 0;
        ReadOnlySpan<byte> first = [];
        while (section.IndexOfAny("<[%"u8) is >= 0 and var open)
        {
            if (section[open] == '%')
            {
                // A comment could hide where a range begins; no program writes one here.
                return (int.MaxValue, longest);
            }

            var isList = section[open] == '[';
            section = section[(open + 1)..];
            var close = section.IndexOf((byte)(isList ? ']' : '>'));
            var content = section[..(close < 0 ? section.Length : close)];
            longest = Math.Max(longest, isList ? 1 : content.Length);
            entries += place == 1 ? LengthOf(first, content) : 0;
            first = content;
            place = isList ? 0 : (place + 1) % 3;
            section = section[content.Length..];
        }

        return (entries, longest);
    }

    // PdfPig counts up the first code until its leading bytes are those of the last: <000000> <01> are 65,536 codes.
    private static long LengthOf(ReadOnlySpan<byte> first, ReadOnlySpan<byte> last)
    {
        var bytes = (CountDigits(first) + 1) / 2;
        return bytes > MaxCodeBytes
            ? int.MaxValue
            : Math.Clamp(ValueOf(last, bytes) - ValueOf(first, bytes), 0, int.MaxValue - 1) + 1;
    }

    private static int CountDigits(ReadOnlySpan<byte> digits)
    {
        var count = 0;
        foreach (var digit in digits)
        {
            count += char.IsAsciiHexDigit((char)digit) ? 1 : 0;
        }

        return count;
    }

    // The value of the leading bytes; zeros stand for those that are missing.
    private static long ValueOf(ReadOnlySpan<byte> digits, int bytes)
    {
        var (value, left) = (0L, bytes * 2);
        foreach (var digit in digits)
        {
            if (char.IsAsciiHexDigit((char)digit) && left > 0)
            {
                value = (value * 16) + Convert.ToInt32(((char)digit).ToString(), 16);
                left--;
            }
        }

        return value << (left * 4);
    }
}
