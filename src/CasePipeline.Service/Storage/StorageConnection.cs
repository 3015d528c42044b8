using Azure.Core;
using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Blobs;
using Microsoft.Extensions.Configuration;

namespace CasePipeline.Service.Storage;

/// <summary>
/// Makes the storage clients from <see cref="StorageNames.Connection"/>, or from
/// <see cref="StorageNames.HostConnection"/> where that is not configured, in the forms that the Functions host takes:
/// a connection string, or a section with <c>accountName</c> or with <c>blobServiceUri</c> and <c>tableServiceUri</c>,
/// and optionally <c>credential: managedidentity</c> with <c>clientId</c> (Azure Functions' documentation,
/// "Connecting to host storage with an identity").
/// </summary>
public sealed class StorageConnection(IConfiguration configuration)
{
    private readonly IConfigurationSection _section = Find(configuration, StorageNames.Connection)
        ?? configuration.GetSection(StorageNames.HostConnection);

    /// <summary>Whether a configuration names an account.</summary>
    public static bool IsConfigured(IConfiguration configuration) =>
        (Find(configuration, StorageNames.Connection) ?? Find(configuration, StorageNames.HostConnection)) is not null;

    /// <summary>The client of the blob service.</summary>
    /// <exception cref="InvalidOperationException">The connection is not configured.</exception>
    public BlobServiceClient CreateBlobServiceClient() => _section.Value is { Length: > 0 } connectionString
        ? new BlobServiceClient(connectionString)
        : new BlobServiceClient(ServiceUri("blob"), Credential());

    /// <summary>The client of the table service.</summary>
    /// <exception cref="InvalidOperationException">The connection is not configured.</exception>
    public TableServiceClient CreateTableServiceClient() => _section.Value is { Length: > 0 } connectionString
        ? new TableServiceClient(connectionString)
        : new TableServiceClient(ServiceUri("table"), Credential());

    private Uri ServiceUri(string service)
    {
        if (_section[$"{service}ServiceUri"] is { Length: > 0 } uri)
        {
            return new Uri(uri);
        }

        if (_section["accountName"] is { Length: > 0 } account)
        {
            return new Uri($"https://{account}.{service}.core.windows.net");
        }

        throw new InvalidOperationException(
            $"No storage is configured. Set {StorageNames.Connection} to a connection string, or "
            + $"{StorageNames.Connection}__accountName to the name of a storage account.");
    }

    private static IConfigurationSection? Find(IConfiguration configuration, string name)
    {
        var section = configuration.GetSection(name);
        return string.IsNullOrEmpty(section.Value) && !section.GetChildren().Any() ? null : section;
    }

    private TokenCredential Credential() =>
        string.Equals(_section["credential"], "managedidentity", StringComparison.OrdinalIgnoreCase)
            ? new ManagedIdentityCredential(_section["clientId"] is { Length: > 0 } clientId
                ? ManagedIdentityId.FromUserAssignedClientId(clientId)
                : ManagedIdentityId.SystemAssigned)
            : new DefaultAzureCredential();
}
