using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Math = DocumentFormat.OpenXml.Math;
using Row = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace CasePipeline.Extraction.Reading.Word;

/// <summary>Takes away what wraps blocks, rows, cells and runs alike.</summary>
internal static class WordContent
{
    private const string ContentsGallery = "Table of Contents";

    // One within another, because each is read anew with all that it holds.
    private const int MaxRecognised = 4;

    /// <summary>
    /// The paragraphs, tables, rows, cells and runs within an element and within none of their kind. What was deleted
    /// is left out, as is a content control that holds a table of contents or only asks for a text.
    /// </summary>
    public static List<OpenXmlElement> Of(OpenXmlElement element)
    {
        var content = new List<OpenXmlElement>();
        AddTo(content, element);
        return content;
    }

    /// <summary>One of several forms of the same content.</summary>
    public static OpenXmlElement? Choose(AlternateContent alternatives) => alternatives.ChildElements
        .FirstOrDefault(child => child is AlternateContentChoice or AlternateContentFallback);

    private static void AddTo(List<OpenXmlElement> content, OpenXmlElement? element)
    {
        foreach (var child in element?.ChildElements ?? [])
        {
            switch (child)
            {
                case Paragraph or Table or Row or TableCell or Run or Math.Run:
                    content.Add(child);
                    break;
                case AlternateContent alternatives:
                    AddTo(content, Choose(alternatives));
                    break;
                case OpenXmlUnknownElement unknown:
                    AddTo(content, Recognise(unknown));
                    break;
                // A formula is shown as a line of text.
                case not (DeletedRun or MoveFromRun) when !IsLeftOut(child):
                    AddTo(content, child);
                    break;
            }
        }
    }

    // Word marks dates and names in Chinese text with smart tags, which the SDK knows nowhere, nor the others within
    // insertions. Another wrapper, which may stand and hold everything, makes it know what they hold.
    private static BidirectionalOverride? Recognise(OpenXmlUnknownElement element)
    {
        if (element.LocalName is not ("smartTag" or "customXml" or "hyperlink" or "fldSimple"))
        {
            return null;
        }

        if (element.Ancestors<BidirectionalOverride>().Count() >= MaxRecognised)
        {
            throw new XmlException("The markup is nested too deeply.");
        }

        var known = new BidirectionalOverride { InnerXml = element.InnerXml };
        element.RemoveAllChildren();
        return element.AppendChild(known);
    }

    private static bool IsLeftOut(OpenXmlElement element) =>
        element is SdtElement { SdtProperties: { } properties }
        && (properties.GetFirstChild<SdtContentDocPartObject>()?.DocPartGallery?.Val?.Value == ContentsGallery
            || WordProperties.IsOn(properties.GetFirstChild<ShowingPlaceholder>()) == true);
}
