using System.IO.Compression;
using System.Xml.Linq;

namespace CasePipeline.Extraction.Reading.Word;

/// <summary>The ZIP archive of an Office document, before the SDK opens it.</summary>
internal sealed class WordArchive
{
    // A document has one for each picture and a few more.
    private const int MaxEntries = 10_000;

    // What says of the parts what they are: some hundred bytes for each part and link.
    private const int MaxIndexBytes = 1024 * 1024;

    private const StringComparison IgnoreCase = StringComparison.OrdinalIgnoreCase;

    private readonly List<string> _names;

    private WordArchive(byte[] bytes, List<string> names) => (Bytes, _names) = (bytes, names);

    public byte[] Bytes { get; }

    public static WordArchive Read(byte[] bytes)
    {
        // Before ZipArchive reads the directory, which makes an object of each entry.
        if (bytes.AsSpan().Count("PK\u0001\u0002"u8) > MaxEntries)
        {
            throw new DocumentLimitException($"The archive has more than {MaxEntries} entries.");
        }

        using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        // What an entry unpacks to ends at the length that it claims.
        if (archive.Entries.Where(IsIndex).Sum(entry => entry.Length) > MaxIndexBytes)
        {
            throw new DocumentLimitException("The archive has more relationships than any program writes.");
        }

        return new WordArchive(bytes, [.. archive.Entries.Select(entry => entry.FullName)]);
    }

    public bool HasFolder(string folder) =>
        _names.Exists(name => name.StartsWith(folder, IgnoreCase));

    /// <summary>The archive with no relationships but to the parts that are read.</summary>
    public byte[] WithoutNeedlessRelationships()
    {
        using var bytes = new MemoryStream();
        bytes.Write(Bytes);
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var entry in archive.Entries.Where(entry => entry.FullName.EndsWith(".rels", IgnoreCase)))
            {
                using var part = entry.Open();
                var relationships = XDocument.Load(part);
                relationships.Root!.Elements().Where(IsNeedless).Remove();
                part.SetLength(0);
                relationships.Save(part);
            }
        }

        return bytes.ToArray();
    }

    private static bool IsNeedless(XElement relationship) =>
        relationship.Attribute("TargetMode")?.Value == "External"
        || relationship.Attribute("Type")?.Value.Split('/')[^1] is not ("officeDocument" or "styles" or "numbering");

    private static bool IsIndex(ZipArchiveEntry entry) =>
        entry.FullName.Contains(".rels", IgnoreCase)
        || entry.FullName.Contains("[Content_Types].xml", IgnoreCase);
}
