namespace CasePipeline.Extraction.Reading.Charsets;

/// <summary>The IANA names of the charsets that are read.</summary>
internal static class CharsetNames
{
    public const string Utf8 = "utf-8";
    public const string Utf16LittleEndian = "utf-16le";
    public const string Utf16BigEndian = "utf-16be";
    public const string Gb18030 = "gb18030";
    public const string Big5 = "big5";

    /// <summary>
    /// The Chinese charset that a label means. As in the WHATWG encoding standard, the older GB charsets are read as
    /// GB18030, which contains them, because pages that declare them use its characters all the same.
    /// </summary>
    public static string? OfChineseLabel(ReadOnlySpan<char> label)
    {
        Span<char> lower = stackalloc char[16];
        var length = label.ToLowerInvariant(lower);
        return length < 0
            ? null
            : lower[..length] switch
            {
                "gb2312" or "gb_2312" or "gb_2312-80" or "csgb2312" or "gbk" or "x-gbk" or "gb18030" => Gb18030,
                "big5" or "big5-hkscs" or "cn-big5" or "x-x-big5" or "csbig5" => Big5,
                _ => null,
            };
    }
}
