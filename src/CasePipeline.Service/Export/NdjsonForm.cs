using System.Text.Json;
using CasePipeline.Service.Cases;

namespace CasePipeline.Service.Export;

/// <summary>A case a line, in JSON.</summary>
internal static class NdjsonForm
{
    /// <summary>The lines of some cases.</summary>
    public static MemoryStream Write(IReadOnlyList<CaseRecord> records)
    {
        var bytes = new MemoryStream();
        using var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = ServiceJson.Readable.Options.Encoder });
        foreach (var record in records)
        {
            JsonSerializer.Serialize(json, record, ServiceJson.Readable.CaseRecord);
            json.Flush();
            json.Reset();
            bytes.WriteByte((byte)'\n');
        }

        return bytes;
    }
}
