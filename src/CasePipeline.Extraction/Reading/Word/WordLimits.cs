using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace CasePipeline.Extraction.Reading.Word;

/// <summary>
/// Looks through a document's parts before the SDK does, which makes an object of each element and goes into them by
/// recursion, whatever their number and depth.
/// </summary>
internal sealed class WordLimits
{
    // The longest announcement known unpacks to under 2 MB; as much text is read in about a second.
    private const int MaxBytes = 128 * 1024 * 1024;

    // A line has some ten.
    private const int MaxElements = 1_000_000;

    // What is in memory at a time: a table, or all of a short document that is laid out as one.
    private const int MaxBlockElements = 100_000;

    // That of blocks: a document has a body, which has them.
    private const int BlockDepth = 2;

    // Nested tables, text boxes and content controls reach some dozens.
    private const int MaxDepth = 256;

    // The time to read a tag grows with the square of its attributes; Word writes some dozens.
    private const int MaxAttributes = 4_000;

    private long _bytes;
    private int _elements;

    public OpenXmlPartReader Open(OpenXmlPart part)
    {
        using (var stream = OpenStream(part))
        {
            CheckBytes(stream);
        }

        using (var reader = XmlReader.Create(
            OpenStream(part), new XmlReaderSettings { CloseInput = true, DtdProcessing = DtdProcessing.Prohibit }))
        {
            CheckElements(reader);
        }

        return new OpenXmlPartReader(part);
    }

    private static Stream OpenStream(OpenXmlPart part) => part.GetStream(FileMode.Open, FileAccess.Read);

    private void CheckBytes(Stream stream)
    {
        var buffer = new byte[1 << 16];
        var attributes = 0;
        while (stream.Read(buffer) is > 0 and var count)
        {
            _bytes += count;
            if (_bytes > MaxBytes)
            {
                throw new DocumentLimitException(
                    $"The Word document unpacks to more than {MaxBytes / (1024 * 1024)} MiB of text and markup.");
            }

            CheckAttributes(buffer.AsSpan(0, count), ref attributes);
        }
    }

    // By their equals signs; text has as many only where nothing can be read.
    private static void CheckAttributes(ReadOnlySpan<byte> bytes, ref int attributes)
    {
        while (bytes.IndexOfAny((byte)'=', (byte)'>') is >= 0 and var next)
        {
            attributes = bytes[next] == '=' ? attributes + 1 : 0;
            if (attributes > MaxAttributes)
            {
                throw new DocumentLimitException("The Word document has markup that no program writes.");
            }

            bytes = bytes[(next + 1)..];
        }
    }

    private void CheckElements(XmlReader reader)
    {
        var block = 0;
        while (reader.Read())
        {
            if (reader.Depth > MaxDepth)
            {
                throw new XmlException("The markup is nested too deeply.");
            }

            if (reader.NodeType == XmlNodeType.Element)
            {
                block = reader.Depth <= BlockDepth ? 0 : block + 1;
                if (++_elements > MaxElements || block > MaxBlockElements)
                {
                    throw new DocumentLimitException("The Word document has too many elements.");
                }
            }
        }
    }
}
