using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Extraction.Reading;

/// <summary>
/// The kinds of file that are known and not read. To add one, add a line; kinds that cannot be mistaken for text
/// need none, because they fail to decode.
/// </summary>
internal static class FileSignatures
{
    private static readonly SignatureRejection Picture =
        new(RejectionCodes.Picture, "Run text recognition on it, or find the article that it was taken from.");

    private static readonly SignatureRejection Document =
        new(RejectionCodes.UnsupportedFormat, "Save the article as .docx, PDF or UTF-8 text and upload it again.");

    private static readonly SignatureRejection Archive =
        new(RejectionCodes.UnsupportedFormat, "Unpack it and upload each article in it by itself.");

    private static readonly FileSignature[] All =
    [
        new("a PNG picture", Picture, [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A]),
        new("a JPEG picture", Picture, [0xFF, 0xD8, 0xFF]),
        new("a GIF picture", Picture, [.. "GIF87a"u8]),
        new("a GIF picture", Picture, [.. "GIF89a"u8]),
        // An article may begin with the letters BM; the four reserved bytes of BITMAPFILEHEADER are always zero.
        new("a BMP picture", Picture, [.. "BM"u8], [0, 0, 0, 0], 6),
        new("a WebP picture", Picture, [.. "RIFF"u8], [.. "WEBP"u8], 8),
        new("a TIFF picture", Picture, [.. "II*"u8, 0]),
        new("a TIFF picture", Picture, [.. "MM"u8, 0, .. "*"u8]),
        new("an empty ZIP archive", Archive, [.. "PK"u8, 5, 6]),
        new("an old Office document (.doc)", Document, OldOfficeFile.Signature),
        new("a rich text document (.rtf)", Document, [.. @"{\rtf"u8]),
        new("a RAR archive", Archive, [.. "Rar!"u8, 0x1A, 0x07]),
        new("a 7-Zip archive", Archive, [.. "7z"u8, 0xBC, 0xAF, 0x27, 0x1C]),
        new("a gzip archive", Archive, [0x1F, 0x8B]),
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
