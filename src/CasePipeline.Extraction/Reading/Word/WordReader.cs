using System.Diagnostics.CodeAnalysis;
using System.Xml;
using CasePipeline.Extraction.Announcements;

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
        try
        {
            using var package = WordPackage.Open(bytes);
            (article, rejected) = Read(package);
        }
        catch (DocumentLimitException exception)
        {
            rejected = Rejections.TooLarge(exception.Message);
        }
        // What the archive's and the XML's readers throw at bytes that are not as they should be.
        catch (Exception exception) when (exception is InvalidDataException or XmlException or IOException
            or NotSupportedException or ArgumentException)
        {
            rejected = Rejections.Damaged(Kind);
        }

        return rejected is null;
    }

    private static (ArticleText? Article, ExtractionOutcome.Rejected? Rejected) Read(WordPackage package)
    {
        var main = package.FindRelated("", "officeDocument") ?? "word/document.xml";
        using var document = package.OpenPart(main);
        if (document?.LocalName != "document")
        {
            return (null, RejectArchive(package));
        }

        var styles = ReadPart(package, main, "styles", WordStyles.Read) ?? new WordStyles();
        var numbering = ReadPart(package, main, "numbering", WordNumbering.Read) ?? new WordNumbering();
        var blocks = new WordBodyReader(document, styles, numbering).Read();
        var builder = new ArticleTextBuilder();
        WordBlockWriter.Write(blocks, builder);
        var article = builder.Build("docx", "utf-8", DeclaredFacts.None);
        return article.Lines.Count > 0 ? (article, null) : (null, Rejections.Empty);
    }

    private static T? ReadPart<T>(WordPackage package, string main, string relationship, Func<XmlReader, T> read)
        where T : class
    {
        using var reader = package.OpenPart(package.FindRelated(main, relationship));
        return reader is null ? null : read(reader);
    }

    private static ExtractionOutcome.Rejected RejectArchive(WordPackage package)
    {
        if (package.HasFolder("word/"))
        {
            return Rejections.Damaged(Kind);
        }

        var kind = package.HasFolder("xl/") ? "an Excel workbook"
            : package.HasFolder("ppt/") ? "a PowerPoint presentation"
            : "a ZIP archive that holds no Word document";
        return new ExtractionOutcome.Rejected(
            RejectionCodes.UnsupportedFormat,
            $"The file is {kind}. Upload the article itself: as a Word document (.docx), PDF, web page or text.");
    }
}
