using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Parser.Parts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace CasePipeline.Extraction.Reading.Pdf;

/// <summary>Checks that a font's tables are no larger than they need be: PdfPig writes out their ranges.</summary>
internal sealed class PdfFontCheck(IPdfTokenScanner scanner, ILookupFilterProvider filters, PdfBudget budget)
{
    // Characters of a font, over its ranges; a font for Chinese has 30,000.
    private const long MaxEntries = 200_000;

    // Highest CID (Adobe Technical Note 5014, "CMap and CIDFont Files"). Beyond what an int holds, PdfPig counts wrong.
    private const double MaxCid = 65_535;

    private readonly HashSet<IndirectReference> _checked = [];

    public void Check(IToken fonts)
    {
        if (!DirectObjectFinder.TryGet(fonts, scanner, out DictionaryToken? dictionary))
        {
            return;
        }

        foreach (var font in dictionary.Data.Values)
        {
            if (font is IndirectReferenceToken reference && !_checked.Add(reference.Data))
            {
                continue;
            }

            if (DirectObjectFinder.TryGet(font, scanner, out DictionaryToken? found))
            {
                CheckFont(found);
            }
        }
    }

    private void CheckFont(DictionaryToken font)
    {
        CheckMap(font, NameToken.ToUnicode);
        CheckMap(font, NameToken.Encoding);
        if (!font.TryGet(NameToken.DescendantFonts, scanner, out ArrayToken? descendants))
        {
            return;
        }

        foreach (var each in descendants.Data)
        {
            if (DirectObjectFinder.TryGet(each, scanner, out DictionaryToken? descendant))
            {
                CheckWidths(descendant, NameToken.W, valuesOfRange: 1);
                CheckWidths(descendant, NameToken.W2, valuesOfRange: 3);
            }
        }
    }

    // c [w …] or c_first c_last w.
    private void CheckWidths(DictionaryToken font, NameToken name, int valuesOfRange)
    {
        if (!font.TryGet(name, scanner, out ArrayToken? widths))
        {
            return;
        }

        var entries = 0L;
        for (var i = 0; i + 1 < widths.Length; i += 2)
        {
            if (!DirectObjectFinder.TryGet(widths[i], scanner, out NumericToken? first))
            {
                return;
            }

            if (DirectObjectFinder.TryGet(widths[i + 1], scanner, out NumericToken? last))
            {
                entries += Math.Max(0, (long)(last.Double - first.Double));
                i += valuesOfRange;
            }

            if (entries > MaxEntries || !IsCid(first) || (last is not null && !IsCid(last)))
            {
                throw budget.Exceed("has fonts with too many characters");
            }
        }
    }

    private static bool IsCid(NumericToken number) => number.Double is >= 0 and <= MaxCid;

    private void CheckMap(DictionaryToken font, NameToken name)
    {
        if (font.TryGet(name, scanner, out StreamToken? stream)
            && PdfCharacterMap.CostOf(stream.Decode(filters, scanner).Span) > MaxEntries * 8)
        {
            throw budget.Exceed("has fonts with too many characters");
        }
    }
}
