using System.Diagnostics.CodeAnalysis;
using CasePipeline.Extraction.Announcements;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace CasePipeline.Extraction.Reading.Pdf;

/// <summary>
/// Reads the text of a PDF, which has characters at places and knows of no lines, paragraphs or headings.
/// </summary>
internal static class PdfReader
{
    private const string Kind = "PDF";

    // Hundreds of times the longest announcement known.
    private const int MaxPages = 2_000;

    public static bool TryRead(
        byte[] bytes,
        [NotNullWhen(true)] out ArticleText? article,
        [NotNullWhen(false)] out ExtractionOutcome.Rejected? rejected)
    {
        article = null;
        var budget = new PdfBudget(bytes.Length);
        try
        {
            (article, rejected) = Read(bytes, budget);
        }
        catch (PdfDocumentEncryptedException)
        {
            rejected = Rejections.PasswordProtected(Kind);
        }
        // PdfPig throws dozens of kinds at damaged files, from KeyNotFound to InvalidCast, and documents none. No
        // state outlives the call, and what could end the process is kept from it beforehand.
#pragma warning disable CA1031
        catch (Exception)
#pragma warning restore CA1031
        {
            rejected = Rejections.Damaged(Kind);
        }

        if (budget.Exceeded is { } exceeded)
        {
            article = null;
            rejected = Rejections.TooLarge(exceeded.Message);
        }

        return rejected is null;
    }

    private static (ArticleText? Article, ExtractionOutcome.Rejected? Rejected) Read(byte[] bytes, PdfBudget budget)
    {
        var names = new PdfNames(budget);
        names.Check(bytes);
        var options = new PdfOptions(budget, names);
        using var input = new PdfInput(bytes, budget);
        using var document = PdfDocument.Open(input, options);
        if (document.NumberOfPages > MaxPages)
        {
            throw budget.Exceed($"has more than {MaxPages} pages");
        }

        document.AddPageFactory<PdfPage, PdfPageFactory>();
        var pages = new List<IReadOnlyList<PdfItem>>();
        var hasPictures = false;
        for (var i = 1; i <= document.NumberOfPages && budget.Exceeded is null; i++)
        {
            var page = document.GetPage<PdfPage>(i);
            hasPictures |= page.Pictures.Count > 0;
            pages.Add(PdfPageLayout.Read(page));
        }

        return RejectText(options, hasPictures) is { } rejected ? (null, rejected) : (Write(pages), null);
    }

    private static ExtractionOutcome.Rejected? RejectText(PdfOptions options, bool hasPictures)
    {
        if (options.GlyphCount == 0)
        {
            return hasPictures
                ? new ExtractionOutcome.Rejected(
                    RejectionCodes.Scanned,
                    "The PDF holds pictures of pages and no text. Run text recognition on it, or upload the article as "
                    + "a Word document or text.")
                : Rejections.Empty;
        }

        return options.UnmappedGlyphCount > options.GlyphCount / 2
            ? new ExtractionOutcome.Rejected(
                RejectionCodes.UnmappedText,
                "The PDF's fonts do not say which characters they show, so that its text cannot be read. Upload the "
                + "article as a Word document or text, or run text recognition on the PDF.")
            : null;
    }

    private static ArticleText Write(List<IReadOnlyList<PdfItem>> pages)
    {
        var builder = new ArticleTextBuilder();
        PdfTextWriter.Write(PdfRunningLines.Remove(pages), builder);
        return builder.Build("pdf", "utf-8", DeclaredFacts.None);
    }
}
