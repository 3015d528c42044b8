using System.Globalization;

namespace CasePipeline.Benchmarks.TableModel;

/// <summary>A row as it was at one time. A change makes another one of it.</summary>
/// <param name="PartitionKey">Its partition.</param>
/// <param name="RowKey">Its place there.</param>
/// <param name="Version">Ticks of its time stamp; no two versions have the same.</param>
/// <param name="Properties">The others.</param>
internal sealed record StoredRow(string PartitionKey, string RowKey, long Version, StoredProperty[] Properties)
{
    private const int MaxKeyLength = 1024;
    private const int MaxBytes = 1024 * 1024;
    private const int MaxProperties = 252;

    public string Timestamp =>
        new DateTime(Version, DateTimeKind.Utc).ToString("yyyy-MM-ddTHH:mm:ss.fffffffZ", CultureInfo.InvariantCulture);

    public string ETag => $"W/\"datetime'{Uri.EscapeDataString(Timestamp)}'\"";

    /// <summary>How many bytes of storage are charged.</summary>
    public int Size => 4 + ((PartitionKey.Length + RowKey.Length) * 2)
        + Properties.Sum(property => 8 + (property.Name.Length * 2) + property.Size);

    /// <summary>Throws where the service would refuse such a row.</summary>
    public StoredRow Checked()
    {
        if (!IsKey(PartitionKey) || !IsKey(RowKey))
        {
            throw new TableException(400, "OutOfRangeInput");
        }

        if (Properties.Length > MaxProperties)
        {
            throw new TableException(400, "TooManyProperties");
        }

        return Size > MaxBytes ? throw new TableException(400, "EntityTooLarge") : this;
    }

    private static bool IsKey(string key) =>
        key.Length <= MaxKeyLength && key.All(it => it is not ('/' or '\\' or '#' or '?') && !char.IsControl(it));
}
