using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace CasePipeline.Extraction.Fuzz.Seeds;

/// <summary>Takes a PDF apart and puts it together again, so that what is changed is what is read.</summary>
internal static partial class PdfParts
{
    private const string StreamStart = "stream\n";
    private const string StreamEnd = "\nendstream";

    public static IReadOnlyList<PdfPart> Read(byte[] bytes) =>
    [
        .. Objects().Matches(Encoding.Latin1.GetString(bytes))
            .Select(match => new PdfPart(
                int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture),
                Unpack(match.Groups[2].Value.Trim()))),
    ];

    public static byte[] Write(IReadOnlyList<PdfPart> parts) => Write(parts, repairLengths: true, pack: false);

    public static byte[] Write(IReadOnlyList<PdfPart> parts, bool repairLengths, bool pack)
    {
        var file = new StringBuilder("%PDF-1.7\n");
        var offsets = new SortedDictionary<int, int>();
        foreach (var part in parts)
        {
            offsets[part.Number] = file.Length;
            var text = pack ? Pack(part.Text) : part.Text;
            text = repairLengths ? RepairLength(text) : text;
            file.Append(CultureInfo.InvariantCulture, $"{part.Number} 0 obj\n{text}\nendobj\n");
        }

        WriteTail(file, offsets, FindRoot(parts));
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    private static void WriteTail(StringBuilder file, SortedDictionary<int, int> offsets, int root)
    {
        var start = file.Length;
        file.Append("xref\n0 1\n0000000000 65535 f \n");
        foreach (var (number, offset) in offsets)
        {
            file.Append(CultureInfo.InvariantCulture, $"{number} 1\n{offset:0000000000} 00000 n \n");
        }

        var size = offsets.Keys.DefaultIfEmpty().Max() + 1;
        file.Append(
            CultureInfo.InvariantCulture,
            $"trailer\n<< /Size {size} /Root {root} 0 R >>\nstartxref\n{start}\n%%EOF\n");
    }

    private static int FindRoot(IReadOnlyList<PdfPart> parts) =>
        parts.FirstOrDefault(part => part.Text.Contains("/Catalog", StringComparison.Ordinal))?.Number ?? 1;

    private static string Unpack(string text)
    {
        var start = text.IndexOf(StreamStart, StringComparison.Ordinal);
        if (start < 0 || !text.Contains("/Filter /FlateDecode", StringComparison.Ordinal))
        {
            return text;
        }

        start += StreamStart.Length;
        using var packed = new ZLibStream(
            new MemoryStream(Encoding.Latin1.GetBytes(text[start..])), CompressionMode.Decompress);
        using var content = new MemoryStream();
        packed.CopyTo(content);
        var head = text[..start].Replace("/Filter /FlateDecode", "", StringComparison.Ordinal);
        return head + Encoding.Latin1.GetString(content.ToArray()) + StreamEnd;
    }

    private static string Pack(string text)
    {
        var start = text.IndexOf(StreamStart, StringComparison.Ordinal);
        var end = text.LastIndexOf(StreamEnd, StringComparison.Ordinal);
        if (start < 0 || end < start + StreamStart.Length)
        {
            return text;
        }

        start += StreamStart.Length;
        using var packed = new MemoryStream();
        using (var pack = new ZLibStream(packed, CompressionLevel.Fastest))
        {
            pack.Write(Encoding.Latin1.GetBytes(text[start..end]));
        }

        var head = Length().Replace(text[..start], "/Filter /FlateDecode $0", 1);
        return head + Encoding.Latin1.GetString(packed.ToArray()) + text[end..];
    }

    private static string RepairLength(string text)
    {
        var start = text.IndexOf(StreamStart, StringComparison.Ordinal);
        var end = text.LastIndexOf(StreamEnd, StringComparison.Ordinal);
        if (start < 0 || end < start + StreamStart.Length)
        {
            return text;
        }

        var length = end - start - StreamStart.Length;
        return Length().Replace(text[..start], string.Create(CultureInfo.InvariantCulture, $"/Length {length}"), 1)
            + text[start..];
    }

    [GeneratedRegex(@"(\d+) \d+ obj(.*?)endobj", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Objects();

    [GeneratedRegex(@"/Length \d+", RegexOptions.CultureInvariant)]
    private static partial Regex Length();
}
