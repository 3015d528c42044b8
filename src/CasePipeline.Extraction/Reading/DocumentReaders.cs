using CasePipeline.Extraction.Reading.Pdf;
using CasePipeline.Extraction.Reading.Word;

namespace CasePipeline.Extraction.Reading;

/// <summary>The kinds of document that are no text, by the bytes they begin with.</summary>
internal static class DocumentReaders
{
    // ISO 32000-1, annex H, implementation notes 13 and 18.
    private const int PdfHeadBytes = 1024;

    public static DocumentReader? Find(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("PK\u0003\u0004"u8))
        {
            return WordReader.TryRead;
        }

        return IsPdf(bytes) ? PdfReader.TryRead : null;
    }

    // Some programs write something before it, which readers have always let pass.
    private static bool IsPdf(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("%PDF-"u8)
        || (bytes[..Math.Min(bytes.Length, PdfHeadBytes)].IndexOf("%PDF-"u8) >= 0
            && bytes[^Math.Min(bytes.Length, PdfHeadBytes)..].IndexOf("%%EOF"u8) >= 0);
}
