namespace CasePipeline.Extraction.Reading.Charsets;

/// <summary>
/// Tells GB18030 from Big5, whose byte pairs are much the same. Both standards put the characters in frequent use into
/// a first level of their own, so the charset in which nearly all pairs are of that level is the right one. This holds
/// for a headline as well as for a book, where detectors that need statistics of a long text guess.
/// </summary>
internal static class ChineseCharset
{
    // Text in the right charset scores above 0.9, or some 0.5 for Traditional characters in GB18030.
    private const double LeastScore = 0.2;

    public static string? Decide(ReadOnlySpan<byte> bytes, bool couldBeGb18030, bool couldBeBig5)
    {
        var gb18030 = couldBeGb18030 ? CommonShare(bytes, IsCommonInGb18030) : 0;
        var big5 = couldBeBig5 ? CommonShare(bytes, IsCommonInBig5) : 0;
        if (Math.Max(gb18030, big5) < LeastScore)
        {
            return null;
        }

        return big5 > gb18030 ? CharsetNames.Big5 : CharsetNames.Gb18030;
    }

    private static double CommonShare(ReadOnlySpan<byte> bytes, Func<byte, byte, bool> isCommon)
    {
        var pairs = 0;
        var common = 0;
        for (var i = 0; i + 1 < bytes.Length; i++)
        {
            if (bytes[i] >= 0x80)
            {
                pairs++;
                common += isCommon(bytes[i], bytes[i + 1]) ? 1 : 0;
                i++;
            }
        }

        return pairs == 0 ? 0 : (double)common / pairs;
    }

    // GB 2312: rows 1 to 3 are punctuation and full-width letters, rows 16 to 55 the first level.
    private static bool IsCommonInGb18030(byte lead, byte trail) =>
        trail >= 0xA1 && lead is (>= 0xA1 and <= 0xA3) or (>= 0xB0 and <= 0xD7);

    // Big5: A1 to A3 are punctuation and full-width letters, A440 to C67E the first level.
    private static bool IsCommonInBig5(byte lead, byte trail) =>
        trail is (>= 0x40 and <= 0x7E) or (>= 0xA1 and <= 0xFE)
        && lead is >= 0xA1 and <= 0xC6
        && (lead < 0xC6 || trail <= 0x7E);
}
