using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;

namespace CasePipeline.Extraction.Reading.Pdf;

/// <summary>How PdfPig reads, and what its parts made here share: it hands these options to them.</summary>
internal sealed class PdfOptions : ParsingOptions
{
    // A level takes some 12 KB of stack, of which a thread may have no more than 1 MB; a page needs some ten levels.
    private const int MaxLevels = 40;

    public PdfOptions(PdfBudget budget, PdfNames names)
    {
        Budget = budget;
        FilterProvider = new PdfFilters(budget, names);
        MaxStackDepth = MaxLevels;
        UseLenientParsing = true;
        SkipMissingFonts = true;
    }

    public PdfBudget Budget { get; }

    /// <summary>The objects known to be pictures, whose bytes then need not be read again.</summary>
    public HashSet<IndirectReference> Pictures { get; } = [];

    /// <summary>How many glyphs were shown.</summary>
    public int GlyphCount { get; set; }

    /// <summary>How many of them stand for no known character.</summary>
    public int UnmappedGlyphCount { get; set; }

    /// <summary>How many more rulings are looked at; tables after them are read as lines.</summary>
    public int RulingsLeft { get; set; } = 100_000;
}
