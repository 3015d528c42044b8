using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Logging;
using UglyToad.PdfPig.Parser;

namespace CasePipeline.Extraction.Reading.Pdf;

/// <summary>Parses what is drawn on a page, which becomes an object for each operation, within limits.</summary>
internal sealed class PdfContentParser(IPageContentParser inner, PdfBudget budget) : IPageContentParser
{
    // A page full of text has some 10 KB, a map in lines some 1 MB.
    private const int MaxBytes = 4 * 1024 * 1024;

    public IReadOnlyList<IGraphicsStateOperation> Parse(int pageNumber, IInputBytes inputBytes, ILog log)
    {
        if (inputBytes.Length > MaxBytes)
        {
            throw budget.Exceed("has too much on a page");
        }

        budget.TakeContent(inputBytes.Length);
        return inner.Parse(pageNumber, inputBytes, log);
    }
}
