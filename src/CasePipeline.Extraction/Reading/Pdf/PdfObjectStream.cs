using UglyToad.PdfPig.Tokens;

namespace CasePipeline.Extraction.Reading.Pdf;

/// <summary>A stream that holds objects, which have to be looked through like those in the file itself.</summary>
internal static class PdfObjectStream
{
    public static void Check(Memory<byte> output, DictionaryToken dictionary, PdfNames names)
    {
        if (dictionary.TryGet(NameToken.First, out _))
        {
            names.Check(output.Span);
        }

        if (dictionary.TryGet(NameToken.N, out NumericToken count))
        {
            names.CheckClaim(count.Long);
        }
    }
}
