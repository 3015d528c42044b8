namespace CasePipeline.Service.Ingestion;

/// <summary>A blob as the container's listing states it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="ETag">Its version.</param>
/// <param name="Md5">MD5 of its content in hexadecimal; null where the service states none.</param>
/// <param name="LastModified">When it became so.</param>
public sealed record ListedBlob(string Name, string? ETag, string? Md5, DateTimeOffset? LastModified);
