using System.IO.Compression;
using System.Xml;

namespace CasePipeline.Extraction.Reading.Word;

/// <summary>The parts of an Office document: a ZIP archive whose relationships say what each part is.</summary>
internal sealed class WordPackage : IDisposable
{
    // A document has one for each picture and a few more.
    private const int MaxEntries = 10_000;

    private static readonly Uri Root = new("part:///");

    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly UnpackedBytes _budget = new();

    private WordPackage(ZipArchive archive)
    {
        _archive = archive;
        foreach (var entry in archive.Entries)
        {
            _entries.TryAdd(entry.FullName, entry);
        }
    }

    public static WordPackage Open(byte[] bytes)
    {
        // Before ZipArchive reads the directory, which makes an object of each entry.
        if (bytes.AsSpan().Count("PK\u0001\u0002"u8) > MaxEntries)
        {
            throw new DocumentLimitException($"The archive has more than {MaxEntries} entries.");
        }

        return new WordPackage(new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read));
    }

    public bool HasFolder(string folder) =>
        _entries.Keys.Any(name => name.StartsWith(folder, StringComparison.OrdinalIgnoreCase));

    /// <summary>Opens a part, if it is there, and stands on its root element.</summary>
    public XmlReader? OpenPart(string? name)
    {
        if (name is null || !_entries.TryGetValue(name, out var entry))
        {
            return null;
        }

        var settings = new XmlReaderSettings
        {
            CloseInput = true,
            DtdProcessing = DtdProcessing.Prohibit,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            XmlResolver = null,
        };
        var reader = XmlReader.Create(new LimitedStream(entry.Open(), _budget), settings);
        reader.MoveToContent();
        return reader;
    }

    /// <summary>
    /// The name of the part that stands in a relationship to another, or to the package where that has no name. Parts
    /// outside the package are never looked at.
    /// </summary>
    public string? FindRelated(string source, string relationship)
    {
        var slash = source.LastIndexOf('/') + 1;
        using var reader = OpenPart($"{source[..slash]}_rels/{source[slash..]}.rels");
        if (reader is null)
        {
            return null;
        }

        string? target = null;
        foreach (var _ in reader.ReadChildren())
        {
            if (target is null
                && reader.GetAttribute("TargetMode") != "External"
                && reader.GetAttribute("Type")?.EndsWith("/" + relationship, StringComparison.Ordinal) == true)
            {
                target = reader.GetAttribute("Target");
            }
        }

        return Uri.TryCreate(new Uri(Root, source[..slash]), target, out var uri)
            ? Uri.UnescapeDataString(uri.AbsolutePath).TrimStart('/')
            : null;
    }

    public void Dispose() => _archive.Dispose();
}
