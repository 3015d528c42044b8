using System.Text;
using System.Text.RegularExpressions;

namespace CasePipeline.Extraction.Reading.Charsets;

/// <summary>The Chinese charset that an HTML page or an XML declaration names for itself.</summary>
internal static partial class DeclaredCharset
{
    // Browsers look at the first 1024 bytes; pages that begin with scripts declare theirs later.
    private const int BytesLookedAt = 8192;

    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, BytesLookedAt)]);
        var match = Declaration().Match(head);
        return match.Success ? CharsetNames.OfChineseLabel(match.Groups["label"].ValueSpan) : null;
    }

    [GeneratedRegex(
        """<(meta\s[^>]{0,200}?charset|\?xml\s[^>]{0,100}?encoding)\s*=\s*["']?\s*(?<label>[\w.:-]{1,40})""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();
}
