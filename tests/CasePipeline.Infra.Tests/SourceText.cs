using System.Text.RegularExpressions;
using CasePipeline.Service.Storage;
using CasePipeline.Testing;

namespace CasePipeline.Infra.Tests;

/// <summary>
/// What the code says of itself. The Functions project is read as text, because not every package feed can build it.
/// </summary>
internal static partial class SourceText
{
    private static readonly Dictionary<string, string> Connections = new()
    {
        [nameof(StorageNames.Connection)] = StorageNames.Connection,
        [nameof(StorageNames.HostConnection)] = StorageNames.HostConnection,
    };

    private static readonly Lazy<string> FunctionsText = new(() => string.Join('\n', Directory
        .EnumerateFiles(
            Path.Combine(Repository.Root, "src", "CasePipeline.Functions"), "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}",
            StringComparison.Ordinal))
        .Select(File.ReadAllText)));

    /// <summary>The names of all functions.</summary>
    public static IReadOnlyList<string> FunctionNames { get; } =
        [.. Function().Matches(FunctionsText.Value).Select(match => match.Groups["name"].Value)];

    /// <summary>The kind of each trigger that has a storage connection, and the connection's name.</summary>
    public static IReadOnlyList<(string Kind, string Connection)> StorageTriggers { get; } =
    [
        .. StorageTrigger().Matches(FunctionsText.Value)
            .Select(match => (match.Groups["kind"].Value, Connections[match.Groups["connection"].Value])),
    ];

    /// <summary>A file of the repository.</summary>
    public static string Of(string path) => File.ReadAllText(Path.Combine(Repository.Root, path));

    [GeneratedRegex("""\[Function\("(?<name>\w+)"\)\]""")]
    private static partial Regex Function();

    [GeneratedRegex(@"\[(?<kind>Blob|Queue)Trigger\([^\]]*Connection = StorageNames\.(?<connection>\w+)")]
    private static partial Regex StorageTrigger();
}
