using System.Diagnostics.CodeAnalysis;
using System.IO.Packaging;
using CasePipeline.Extraction.Announcements;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CasePipeline.Extraction.Reading.Word;

/// <summary>
/// Reads a Word document as it is shown on the screen: numbers as Word counts them, insertions and field results in,
/// deletions, hidden text and field codes out. Left out as well: headers, footers, footnotes, comments, a table of
/// contents, and the document's properties, because they mostly tell of the template.
/// </summary>
internal static class WordReader
{
    private const string Kind = "Word document";

    public static bool TryRead(
        byte[] bytes,
        [NotNullWhen(true)] out ArticleText? article,
        [NotNullWhen(false)] out ExtractionOutcome.Rejected? rejected)
    {
        article = null;
        WordArchive? archive = null;
        try
        {
            archive = WordArchive.Read(bytes);
            (article, rejected) = Read(archive);
        }
        catch (DocumentLimitException exception)
        {
            rejected = Rejections.TooLarge(exception.Message);
        }
        // The SDK and the packages below it throw a dozen kinds at damaged files and document none. No state outlives
        // the call, and what could end the process is kept from it beforehand.
#pragma warning disable CA1031
        catch (Exception)
#pragma warning restore CA1031
        {
            rejected = Reject(archive);
        }

        return rejected is null;
    }

    private static (ArticleText? Article, ExtractionOutcome.Rejected? Rejected) Read(WordArchive archive)
    {
        try
        {
            return Read(archive.Bytes);
        }
        // Word opens a document with links that are no addresses or lead to parts that are gone; the SDK does not.
        catch (Exception exception) when (exception is OpenXmlPackageException or InvalidOperationException)
        {
            return Read(archive.WithoutNeedlessRelationships());
        }
    }

    private static (ArticleText? Article, ExtractionOutcome.Rejected? Rejected) Read(byte[] bytes)
    {
        // The SDK copies what it opens as a stream to a file, in case that there are links to put right.
        using var package = Package.Open(new MemoryStream(bytes, writable: false), FileMode.Open, FileAccess.Read);
        using var document = WordprocessingDocument.Open(package);
        var main = document.MainDocumentPart ?? throw new InvalidDataException("The package has no main part.");
        var limits = new WordLimits();
        var styles = new WordStyles(Load<Styles>(main.StyleDefinitionsPart, limits));
        var numbering = new WordNumbering(Load<Numbering>(main.NumberingDefinitionsPart, limits));
        using var reader = limits.Open(main);
        var blocks = new WordBodyReader(styles, numbering).Read(LoadBody(reader));
        var builder = new ArticleTextBuilder();
        WordBlockWriter.Write(blocks, builder);
        var article = builder.Build("docx", "utf-8", DeclaredFacts.None);
        return article.Lines.Count > 0 ? (article, null) : (null, Rejections.Empty);
    }

    private static T? Load<T>(OpenXmlPart? part, WordLimits limits)
        where T : OpenXmlElement
    {
        if (part is null)
        {
            return null;
        }

        using var reader = limits.Open(part);
        reader.Read();
        return reader.LoadCurrentElement() as T;
    }

    // Block by block, because the objects of all take several times the room of the text.
    private static IEnumerable<Body> LoadBody(OpenXmlPartReader reader)
    {
        reader.Read();
        if (reader.ElementType != typeof(Document))
        {
            throw new InvalidDataException("The main part is no document.");
        }

        var isThere = reader.ReadFirstChild();
        while (isThere && reader.ElementType != typeof(Body))
        {
            isThere = reader.ReadNextSibling();
        }

        for (isThere = isThere && reader.ReadFirstChild(); isThere; isThere = reader.ReadNextSibling())
        {
            var block = reader.LoadCurrentElement()!;
            // What its choices hold depends on where it stands, and by itself it stands nowhere.
            yield return block is AlternateContent ? new Body { InnerXml = block.OuterXml } : new Body(block);
        }
    }

    private static ExtractionOutcome.Rejected Reject(WordArchive? archive)
    {
        if (archive is null || archive.HasFolder("word/"))
        {
            return Rejections.Damaged(Kind);
        }

        var kind = archive.HasFolder("xl/") ? "an Excel workbook"
            : archive.HasFolder("ppt/") ? "a PowerPoint presentation"
            : "a ZIP archive that holds no Word document";
        return new ExtractionOutcome.Rejected(
            RejectionCodes.UnsupportedFormat,
            $"The file is {kind}. Upload the article itself: as a Word document (.docx), PDF, web page or text.");
    }
}
