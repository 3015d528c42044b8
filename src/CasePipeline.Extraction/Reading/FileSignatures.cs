using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Extraction.Reading;

/// <summary>
/// The kinds of file that are known and not read. To add one, add a line; kinds that cannot be mistaken for text
/// need none, because they fail to decode.
/// </summary>
internal static class FileSignatures
{
    private static readonly FileSignature[] All =
    [
        new("a PNG picture", RejectionCodes.Picture, [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A]),
        new("a JPEG picture", RejectionCodes.Picture, [0xFF, 0xD8, 0xFF]),
        new("a GIF picture", RejectionCodes.Picture, [.. "GIF87a"u8]),
        new("a GIF picture", RejectionCodes.Picture, [.. "GIF89a"u8]),
        // An article may begin with the letters BM; the four reserved bytes of BITMAPFILEHEADER are always zero.
        new("a BMP picture", RejectionCodes.Picture, [.. "BM"u8], [0, 0, 0, 0], 6),
        new("a WebP picture", RejectionCodes.Picture, [.. "RIFF"u8], [.. "WEBP"u8], 8),
        new("a TIFF picture", RejectionCodes.Picture, [.. "II*"u8, 0]),
        new("a TIFF picture", RejectionCodes.Picture, [.. "MM"u8, 0, .. "*"u8]),
        new("an empty ZIP archive", RejectionCodes.UnsupportedFormat, [.. "PK"u8, 5, 6]),
        new("an old Office document (.doc)", RejectionCodes.UnsupportedFormat, OldOfficeFile.Signature),
        new("a rich text document (.rtf)", RejectionCodes.UnsupportedFormat, [.. @"{\rtf"u8]),
        new("a RAR archive", RejectionCodes.UnsupportedFormat, [.. "Rar!"u8, 0x1A, 0x07]),
        new("a 7-Zip archive", RejectionCodes.UnsupportedFormat, [.. "7z"u8, 0xBC, 0xAF, 0x27, 0x1C]),
        new("a gzip archive", RejectionCodes.UnsupportedFormat, [0x1F, 0x8B]),
    ];

    public static FileSignature? Find(ReadOnlySpan<byte> bytes)
    {
        foreach (var signature in All)
        {
            if (signature.Matches(bytes))
            {
                return signature;
            }
        }

        return null;
    }
}
