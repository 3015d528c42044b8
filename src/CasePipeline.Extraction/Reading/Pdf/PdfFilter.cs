using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace CasePipeline.Extraction.Reading.Pdf;

/// <summary>One of PdfPig's filters, not given more than it can unpack within the limits.</summary>
/// <param name="inner">The filter.</param>
/// <param name="maxGrowth">How many bytes it can make of one.</param>
/// <param name="budget">What may still be unpacked.</param>
/// <param name="names">Checks what was unpacked.</param>
internal sealed class PdfFilter(IFilter inner, int maxGrowth, PdfBudget budget, PdfNames names) : IFilter
{
    public bool IsSupported => true;

    public Memory<byte> Decode(
        Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        if (input.Length * (long)maxGrowth > budget.DecodedBytesLeft)
        {
            throw budget.Exceed("unpacks to too much");
        }

        var output = inner.Decode(input, streamDictionary, filterProvider, filterIndex);
        budget.TakeDecoded(output.Length);
        PdfObjectStream.Check(output, streamDictionary, names);
        return output;
    }
}
