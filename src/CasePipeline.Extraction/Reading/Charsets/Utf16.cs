namespace CasePipeline.Extraction.Reading.Charsets;

/// <summary>
/// Knows UTF-16 without a byte order mark. Any bytes are nearly always valid in it, so what they give must be made of
/// the characters that articles are made of.
/// </summary>
internal static class Utf16
{
    private const double LeastKnown = 0.9;

    public static DecodedText? Decode(ReadOnlySpan<byte> bytes)
    {
        var little = TryDecode(bytes, CharsetNames.Utf16LittleEndian, out var littleText);
        var big = TryDecode(bytes, CharsetNames.Utf16BigEndian, out var bigText);
        if (Math.Max(little, big) < LeastKnown)
        {
            return null;
        }

        return little >= big
            ? new DecodedText(littleText!, CharsetNames.Utf16LittleEndian)
            : new DecodedText(bigText!, CharsetNames.Utf16BigEndian);
    }

    private static double TryDecode(ReadOnlySpan<byte> bytes, string charset, out string? text) =>
        StrictDecoder.TryDecode(bytes, charset, out text) ? KnownShare(text) : 0;

    private static double KnownShare(string text)
    {
        var known = 0;
        foreach (var character in text)
        {
            known += IsKnown(character) ? 1 : 0;
        }

        return text.Length == 0 ? 0 : (double)known / text.Length;
    }

    private static bool IsKnown(char character) => character
        is '\t' or '\n' or '\r'
        or (>= ' ' and <= '~')
        or (>= '\u2010' and <= '\u2030')
        or (>= '\u3000' and <= '\u301F')
        or (>= '\u4E00' and <= '\u9FA5')
        or (>= '\uFF00' and <= '\uFF5E');
}
