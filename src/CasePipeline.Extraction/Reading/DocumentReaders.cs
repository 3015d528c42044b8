using CasePipeline.Extraction.Reading.Pdf;
using CasePipeline.Extraction.Reading.Word;

namespace CasePipeline.Extraction.Reading;

/// <summary>The kinds of document that are no text, by the bytes they begin with.</summary>
internal static class DocumentReaders
{
    public static DocumentReader? Find(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("PK\u0003\u0004"u8))
        {
            return WordReader.TryRead;
        }

        return bytes.StartsWith("%PDF-"u8) ? PdfReader.TryRead : null;
    }
}
