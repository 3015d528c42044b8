namespace CasePipeline.Extraction.Fuzz.Edits;

/// <summary>What disks, networks and wrong programs do to bytes.</summary>
internal static class ByteEdits
{
    private static readonly byte[][] Sequences =
    [
        [0xFF], [0xFE], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE4, 0xB8], [0x81], [0x84, 0x31,
        0xA4, 0x37],
        [0, 0, 0, 0], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0x1A], [0x0D], [0x0A], [0x1B], [0xFF, 0xFF,
        0xFF, 0xFF],
        [.. "PK\u0003\u0004"u8], [.. "%PDF-"u8], [.. "endobj"u8], [.. "endstream"u8], [.. "obj"u8], [.. "R"u8], [0x80],
        [.. "99999999999"u8], [.. "-1"u8], [.. "<<"u8], [.. ">>"u8], [.. "["u8], [.. "]"u8], [.. "("u8],
        [.. "/Filter"u8],
    ];

    public static byte[] Apply(byte[] bytes, Edit edit)
    {
        var at = edit.Place(bytes.Length);
        var length = Math.Min(edit.Amount(4_000), bytes.Length - at);
        var end = at + length;
        switch (edit.Kind % 7)
        {
            case 0:
                return [.. bytes[..at], .. edit.Pick(Sequences), .. bytes[at..]];
            case 1:
                return [.. bytes[..at], .. bytes[end..]];
            case 2:
                return [.. bytes[..end], .. bytes[at..]];
            case 3:
                return (edit.With & 7) == 0 ? bytes[..at] : bytes;
            case 4:
                var from = edit.With % (bytes.Length + 1);
                return [.. bytes[..at], .. bytes[from..Math.Min(bytes.Length, from + length)], .. bytes[end..]];
            default:
                return Flip(bytes, at, edit);
        }
    }

    private static byte[] Flip(byte[] bytes, int at, Edit edit)
    {
        if (at == bytes.Length)
        {
            return bytes;
        }

        var changed = bytes.ToArray();
        changed[at] = (edit.Kind % 7) == 5 ? (byte)edit.With : (byte)(bytes[at] ^ (1 << (edit.With & 7)));
        return changed;
    }
}
