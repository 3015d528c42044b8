using System.Runtime.InteropServices;
using System.Text;

namespace CasePipeline.Extraction.Fuzz.Edits;

/// <summary>Writes a text as its author's program might: mostly UTF-8.</summary>
internal static class Charsets
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;
    private static readonly Encoding Gb2312 = CodePagesEncodingProvider.Instance.GetEncoding("gb2312")!;
    private static readonly Encoding Big5 = CodePagesEncodingProvider.Instance.GetEncoding("big5")!;

    public static byte[] Encode(string text, int charset) => (charset % 24) switch
    {
        0 => Gb18030.GetBytes(text),
        1 => Gb2312.GetBytes(text),
        2 => [0xFF, 0xFE, .. Units(text)],
        3 => [0xFE, 0xFF, .. Swapped(text)],
        4 => Units(text).ToArray(),
        5 => Swapped(text),
        6 => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
        7 => WithHalves(text),
        8 => Big5.GetBytes(text),
        9 => Encoding.Latin1.GetBytes(text),
        _ => Encoding.UTF8.GetBytes(text),
    };

    // Not Encoding.Unicode: it replaces what is half a character.
    private static ReadOnlySpan<byte> Units(string text) => MemoryMarshal.AsBytes(text.AsSpan());

    private static byte[] Swapped(string text)
    {
        var bytes = Units(text).ToArray();
        for (var i = 0; i < bytes.Length; i += 2)
        {
            (bytes[i], bytes[i + 1]) = (bytes[i + 1], bytes[i]);
        }

        return bytes;
    }

    // Each unit on its own, as programs write that take UTF-16 for characters (CESU-8).
    private static byte[] WithHalves(string text)
    {
        var bytes = new List<byte>(text.Length * 3);
        foreach (var unit in text)
        {
            if (unit < 0x80)
            {
                bytes.Add((byte)unit);
            }
            else
            {
                bytes.AddRange(unit < 0x800
                    ? [(byte)(0xC0 | (unit >> 6)), (byte)(0x80 | (unit & 0x3F))]
                    : [(byte)(0xE0 | (unit >> 12)), (byte)(0x80 | ((unit >> 6) & 0x3F)), (byte)(0x80 | (unit & 0x3F))]);
            }
        }

        return [.. bytes];
    }
}
