using System.Xml;

namespace CasePipeline.Extraction.Reading.Word;

/// <summary>Reads what wraps blocks and runs alike.</summary>
internal static class WordContainers
{
    private const string ContentsGallery = "Table of Contents";

    /// <summary>Reads a content control, unless it holds a table of contents or only asks for a text.</summary>
    public static void ReadControl(XmlReader reader, Action readContent)
    {
        var isLeftOut = false;
        foreach (var name in reader.ReadChildren())
        {
            if (name == "sdtPr")
            {
                isLeftOut = ReadIsLeftOut(reader);
            }
            else if (name == "sdtContent" && !isLeftOut)
            {
                readContent();
            }
        }
    }

    /// <summary>Reads one of several forms of the same content.</summary>
    public static void ReadAlternatives(XmlReader reader, Action readContent)
    {
        var isRead = false;
        foreach (var name in reader.ReadChildren())
        {
            if (!isRead && name is ("Choice" or "Fallback"))
            {
                readContent();
                isRead = true;
            }
        }
    }

    private static bool ReadIsLeftOut(XmlReader reader)
    {
        var isLeftOut = false;
        foreach (var name in reader.ReadChildren())
        {
            if (name == "docPartObj")
            {
                foreach (var part in reader.ReadChildren())
                {
                    isLeftOut |= part == "docPartGallery" && reader.Value() == ContentsGallery;
                }
            }

            isLeftOut |= name == "showingPlcHdr" && reader.IsOn();
        }

        return isLeftOut;
    }
}
