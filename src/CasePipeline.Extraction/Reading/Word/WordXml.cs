using System.Text;
using System.Xml;

namespace CasePipeline.Extraction.Reading.Word;

/// <summary>
/// Walks through WordprocessingML without building a tree, so that memory does not grow with the markup. Names are
/// taken without their namespaces: strict and transitional documents differ in nothing else that matters here.
/// </summary>
internal static class WordXml
{
    // Nested tables, text boxes and content controls reach some dozens; the walk is recursive.
    private const int MaxDepth = 256;

    /// <summary>
    /// The names of the child elements, the reader standing on each in turn. What the caller leaves of one is skipped.
    /// </summary>
    public static IEnumerable<string> ReadChildren(this XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            yield break;
        }

        if (reader.Depth > MaxDepth)
        {
            throw new XmlException("The markup is nested too deeply.");
        }

        var depth = reader.Depth;
        reader.Read();
        while (reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                reader.Read();
                continue;
            }

            yield return reader.LocalName;
            SkipRest(reader);
        }
    }

    /// <summary>The element's text, without that of its child elements.</summary>
    public static string ReadText(this XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            return "";
        }

        var depth = reader.Depth;
        var text = new StringBuilder();
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.Depth == depth + 1 && reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA
                or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                text.Append(reader.Value);
            }
        }

        return text.ToString();
    }

    /// <summary>An attribute in the namespace of its element, as WordprocessingML has them.</summary>
    public static string? Attribute(this XmlReader reader, string name) =>
        reader.GetAttribute(name, reader.NamespaceURI);

    public static string? Value(this XmlReader reader) => reader.Attribute("val");

    public static int? Number(this XmlReader reader, string name = "val") =>
        int.TryParse(reader.Attribute(name), out var number) ? number : null;

    /// <summary>A property that is on unless its value says otherwise.</summary>
    public static bool IsOn(this XmlReader reader) => reader.Value() is not ("0" or "false" or "off" or "none");

    private static void SkipRest(XmlReader reader)
    {
        if (reader.NodeType == XmlNodeType.Element && !reader.IsEmptyElement)
        {
            reader.Skip();
        }
        else
        {
            reader.Read();
        }
    }
}
