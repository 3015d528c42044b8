namespace CasePipeline.Service.Ingestion;

/// <summary>A blob as it was read.</summary>
/// <param name="Name">Its name.</param>
/// <param name="ETag">Its version.</param>
/// <param name="Md5">MD5 of its content as the service states it, in hexadecimal; null where it states none.</param>
/// <param name="Content">Its bytes; null when there are too many to read.</param>
/// <param name="ContentHash">SHA-256 of its bytes in hexadecimal; null when there are too many to read.</param>
public sealed record ArticleBlob(
    string Name, string ETag, string? Md5, ReadOnlyMemory<byte>? Content, string? ContentHash);
