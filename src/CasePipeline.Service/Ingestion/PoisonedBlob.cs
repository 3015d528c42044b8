using System.Text.Json;

namespace CasePipeline.Service.Ingestion;

/// <summary>
/// The part that matters of the message that the Functions host writes when a blob's last try has failed.
/// </summary>
/// <param name="ContainerName">The container.</param>
/// <param name="BlobName">The blob's name.</param>
public sealed record PoisonedBlob(string ContainerName, string BlobName)
{
    /// <summary>
    /// Reads a message: JSON, as "Poison blobs" in the documentation of the blob trigger describes it.
    /// </summary>
    /// <exception cref="FormatException">The text is no such message.</exception>
    public static PoisonedBlob Parse(string message)
    {
        try
        {
            var blob = JsonSerializer.Deserialize(message, PoisonedBlobJson.Default.PoisonedBlob);
            return blob is { BlobName.Length: > 0 }
                ? blob
                : throw new FormatException("A message of the poison queue names no blob.");
        }
        catch (JsonException exception)
        {
            throw new FormatException("A message of the poison queue is not JSON.", exception);
        }
    }
}
