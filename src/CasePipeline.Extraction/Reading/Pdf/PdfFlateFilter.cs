using System.IO.Compression;
using System.Runtime.InteropServices;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;
using UglyToad.PdfPig.Util;

namespace CasePipeline.Extraction.Reading.Pdf;

/// <summary>
/// PdfPig's filter for deflated data, after a first run that only counts: it would unpack a bomb until memory ends.
/// </summary>
internal sealed class PdfFlateFilter(PdfBudget budget, PdfNames names) : IFilter
{
    private const int HeaderBytes = 2;
    private const int MaxRowBytes = 1024 * 1024;

    private readonly FlateFilter _inner = new();
    private readonly byte[] _counted = new byte[64 * 1024];

    public bool IsSupported => true;

    public Memory<byte> Decode(
        Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        CheckPredictor(streamDictionary);
        Count(input);
        var output = _inner.Decode(input, streamDictionary, filterProvider, filterIndex);
        PdfObjectStream.Check(output, streamDictionary, names);
        return output;
    }

    private void Count(Memory<byte> input)
    {
        if (input.Length <= HeaderBytes || !MemoryMarshal.TryGetArray<byte>(input[HeaderBytes..], out var bytes))
        {
            return;
        }

        using var stream = new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false);
        using var inflated = new DeflateStream(stream, CompressionMode.Decompress);
        try
        {
            for (int count; (count = inflated.Read(_counted)) > 0;)
            {
                budget.TakeDecoded(count);
            }
        }
        catch (InvalidDataException)
        {
            // The filter itself makes what it can of damaged data, which is no more than was counted.
        }
    }

    // A predictor works by rows, for which PdfPig takes memory as the document says.
    private void CheckPredictor(DictionaryToken streamDictionary)
    {
        var parameters = streamDictionary.GetObjectOrDefault(NameToken.DecodeParms, NameToken.Dp);
        var each = parameters is ArrayToken array ? array.Data : Enumerable.Repeat(parameters, 1);
        foreach (var dictionary in each.OfType<DictionaryToken>())
        {
            var row = (long)dictionary.GetIntOrDefault(NameToken.Columns, 1)
                * dictionary.GetIntOrDefault(NameToken.Colors, 1)
                * dictionary.GetIntOrDefault(NameToken.BitsPerComponent, 8);
            if (row is < 0 or > MaxRowBytes * 8L)
            {
                throw budget.Exceed("unpacks to too much");
            }
        }
    }
}
