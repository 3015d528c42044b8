using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace CasePipeline.Extraction.Reading.Pdf;

/// <summary>PdfPig's filters for what text stands in, each within limits; those of pictures are not needed.</summary>
internal sealed class PdfFilters : BaseFilterProvider, IFilterProvider
{
    private readonly PdfNames _names;

    public PdfFilters(PdfBudget budget, PdfNames names)
        : base(FiltersWithin(budget, names)) => _names = names;

    // Called for the list of objects, which is the one stream that is made sense of before any hook but this.
    IReadOnlyList<IFilter> IFilterProvider.GetFilters(DictionaryToken dictionary)
    {
        if (dictionary.TryGet(NameToken.Index, out ArrayToken index))
        {
            _names.CheckClaim(index.Data.OfType<NumericToken>().Where((_, i) => i % 2 == 1).Sum(count => count.Long));
        }

        return GetFilters(dictionary);
    }

    private static Dictionary<string, IFilter> FiltersWithin(PdfBudget budget, PdfNames names)
    {
        var ascii85 = new PdfFilter(new Ascii85Filter(), maxGrowth: 4, budget, names);
        var hex = new PdfFilter(new AsciiHexDecodeFilter(), maxGrowth: 1, budget, names);
        var runLength = new PdfFilter(new RunLengthFilter(), maxGrowth: 128, budget, names);
        // 12 bits stand for 4,096 bytes at most, and for half of that on average.
        var lzw = new PdfFilter(new LzwFilter(), maxGrowth: 1366, budget, names);
        var flate = new PdfFlateFilter(budget, names);
        return new Dictionary<string, IFilter>
        {
            ["ASCII85Decode"] = ascii85,
            ["A85"] = ascii85,
            ["ASCIIHexDecode"] = hex,
            ["AHx"] = hex,
            ["RunLengthDecode"] = runLength,
            ["RL"] = runLength,
            ["LZWDecode"] = lzw,
            ["LZW"] = lzw,
            ["FlateDecode"] = flate,
            ["Fl"] = flate,
        };
    }
}
