using System.IO.Compression;

namespace CasePipeline.Extraction.Fuzz.Seeds;

/// <summary>Takes a Word document apart and puts it together again.</summary>
internal static class WordParts
{
    public static IReadOnlyList<WordPart> Read(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes));
        var parts = new List<WordPart>();
        foreach (var entry in archive.Entries)
        {
            using var part = entry.Open();
            using var content = new MemoryStream();
            part.CopyTo(content);
            parts.Add(new WordPart(entry.FullName, content.ToArray()));
        }

        return parts;
    }

    public static byte[] Write(IEnumerable<WordPart> parts, CompressionLevel level = CompressionLevel.Fastest)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var part in parts)
            {
                var entry = archive.CreateEntry(part.Name, level);
                entry.LastWriteTime = DateTimeOffset.UnixEpoch.AddYears(30);
                using var content = entry.Open();
                content.Write(part.Bytes);
            }
        }

        return bytes.ToArray();
    }
}
