using System.Text;
using System.Xml;
using System.Xml.Linq;
using CasePipeline.Extraction.Fuzz.Seeds;

namespace CasePipeline.Extraction.Fuzz.Edits;

/// <summary>Changes the parts of a Word document, which then still unpack; mostly they are still XML as well.</summary>
internal static class WordEdits
{
    private const int MostLevels = 2_000;

    private static readonly string[] Values =
    [
        "", "0", "-1", "1", "9", "65536", "2147483647", "-2147483648", "99999999999999999999", "NaN", "true",
        "restart", "begin",
        "end", "separate", "chineseCounting", "upperLetter", "lowerRoman", "ideographTraditional", "bullet", "none",
        "%1", "%9%8",
        "%1%1%1%1%1%1%1%1%1%1%1%1", "甲", "../../x", "/word/document.xml", "document.xml", "styles.xml", "H", "N",
        "&#x0;",
    ];

    public static List<WordPart> Apply(List<WordPart> parts, Edit edit, string other)
    {
        var at = FindPart(parts, edit);
        var part = parts[at];
        switch (edit.Kind % 32)
        {
            case 0:
                parts.RemoveAt(at);
                return parts.Count > 0 ? parts : [part];
            case 1:
                parts.Add(part);
                return parts;
            case 2:
                parts[at] = part with { Bytes = parts[edit.Size % parts.Count].Bytes };
                return parts;
            case 3:
                parts[at] = part with { Bytes = ByteEdits.Apply(part.Bytes, edit with { Kind = edit.Size }) };
                return parts;
            case < 10:
                var text = Encoding.UTF8.GetString(part.Bytes);
                var change = MarkupEdits.All[edit.Size % MarkupEdits.All.Count];
                parts[at] = part with { Bytes = Encoding.UTF8.GetBytes(change(text, edit, text)) };
                return parts;
            default:
                parts[at] = part with { Bytes = ChangeTree(part.Bytes, edit, other) };
                return parts;
        }
    }

    // The document itself three times in four; the rest are styles, numbering, relationships.
    private static int FindPart(List<WordPart> parts, Edit edit)
    {
        var main = parts.FindIndex(part => part.Name.EndsWith("document.xml", StringComparison.Ordinal));
        return (edit.Kind & 3) != 0 && main >= 0 ? main : edit.With % parts.Count;
    }

    private static byte[] ChangeTree(byte[] bytes, Edit edit, string other)
    {
        try
        {
            var document = XDocument.Parse(Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF'));
            var elements = document.Root!.Descendants().ToList();
            if (elements.Count > 0)
            {
                Change(elements, edit, other);
            }

            return Encoding.UTF8.GetBytes(document.ToString(SaveOptions.DisableFormatting));
        }
        // An earlier edit left no XML, or a character that XML cannot have.
        catch (Exception exception) when (exception is XmlException or ArgumentException or InvalidOperationException)
        {
            return bytes;
        }
    }

    private static void Change(List<XElement> elements, Edit edit, string other)
    {
        var element = elements[edit.At % elements.Count];
        var second = elements[edit.With % elements.Count];
        switch (edit.Size % 9)
        {
            case 0:
                element.Remove();
                break;
            case 1:
                element.AddAfterSelf(Enumerable.Repeat(element, edit.Amount(300)).Select(copy => new XElement(copy)));
                break;
            case 2:
                element.AddBeforeSelf(new XElement(second));
                break;
            case 3:
                element.Add(new XElement(second));
                break;
            case 4:
                element.Name = second.Name;
                break;
            case 5:
                Wrap(element, second.Name, (edit.Amount(MostLevels)));
                break;
            case 6:
                element.Add(new XText(TextEdits.All[edit.Kind % TextEdits.All.Count](element.Value, edit, other)));
                break;
            default:
                SetValue(elements, edit);
                break;
        }
    }

    private static void Wrap(XElement element, XName name, int levels)
    {
        var inner = new XElement(element);
        for (var i = 0; i < levels; i++)
        {
            inner = new XElement(name, inner);
        }

        element.ReplaceWith(inner);
    }

    private static void SetValue(List<XElement> elements, Edit edit)
    {
        var attributes = elements.SelectMany(element => element.Attributes())
            .Where(attribute => !attribute.IsNamespaceDeclaration).ToList();
        if (attributes.Count > 0)
        {
            attributes[edit.At % attributes.Count].Value = edit.Pick(Values);
        }
    }
}
