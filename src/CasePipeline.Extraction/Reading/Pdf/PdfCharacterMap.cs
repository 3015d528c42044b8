namespace CasePipeline.Extraction.Reading.Pdf;

/// <summary>A table from a font's codes to characters (Adobe technical note 5014).</summary>
internal static class PdfCharacterMap
{
    private const int MaxBytes = 4 * 1024 * 1024;

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
        var (previous, place) = (0L, 0);
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
            var value = isList ? 0 : ValueOf(content);
            longest = Math.Max(longest, isList ? 1 : content.Length);
            entries += place == 1 ? Math.Max(0, value - previous) + 1 : 0;
            (previous, place) = (value, isList ? 0 : (place + 1) % 3);
            section = section[content.Length..];
        }

        return (entries, longest);
    }

    private static long ValueOf(ReadOnlySpan<byte> digits)
    {
        var value = 0L;
        foreach (var digit in digits)
        {
            if (char.IsAsciiHexDigit((char)digit))
            {
                value = Math.Min((value * 16) + Convert.ToInt32(((char)digit).ToString(), 16), int.MaxValue);
            }
        }

        return value;
    }
}
