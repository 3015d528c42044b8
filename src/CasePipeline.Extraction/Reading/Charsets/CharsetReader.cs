namespace CasePipeline.Extraction.Reading.Charsets;

/// <summary>
/// Decodes a file. What the bytes prove comes before what the page declares, because wrong declarations are common and
/// text in another charset is hardly ever valid UTF-8.
/// </summary>
internal static class CharsetReader
{
    public static DecodedText? Decode(ReadOnlySpan<byte> bytes)
    {
        if (TryDecodeMarked(bytes, out var marked))
        {
            return marked;
        }

        if (bytes.Contains((byte)0))
        {
            return Utf16.Decode(bytes);
        }

        return StrictDecoder.TryDecode(bytes, CharsetNames.Utf8, out var text)
            ? new DecodedText(text, CharsetNames.Utf8)
            : DecodeChinese(bytes) ?? Utf16.Decode(bytes);
    }

    private static bool TryDecodeMarked(ReadOnlySpan<byte> bytes, out DecodedText? decoded)
    {
        (string? Name, int Length) mark = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (CharsetNames.Utf8, 3),
            [0xFF, 0xFE, ..] => (CharsetNames.Utf16LittleEndian, 2),
            [0xFE, 0xFF, ..] => (CharsetNames.Utf16BigEndian, 2),
            _ => default,
        };

        decoded = null;
        if (mark.Name is null)
        {
            return false;
        }

        if (StrictDecoder.TryDecode(bytes[mark.Length..], mark.Name, out var text))
        {
            decoded = new DecodedText(text, mark.Name);
        }

        return true;
    }

    private static DecodedText? DecodeChinese(ReadOnlySpan<byte> bytes)
    {
        if (DeclaredCharset.Find(bytes) is { } declared && StrictDecoder.TryDecode(bytes, declared, out var asDeclared))
        {
            return new DecodedText(asDeclared, declared);
        }

        var isGb18030 = StrictDecoder.TryDecode(bytes, CharsetNames.Gb18030, out var gb18030);
        var isBig5 = StrictDecoder.TryDecode(bytes, CharsetNames.Big5, out var big5);
        return ChineseCharset.Decide(bytes, isGb18030, isBig5) switch
        {
            CharsetNames.Gb18030 => new DecodedText(gb18030!, CharsetNames.Gb18030),
            CharsetNames.Big5 => new DecodedText(big5!, CharsetNames.Big5),
            _ => null,
        };
    }
}
