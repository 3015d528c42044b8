using System.Text;

namespace CasePipeline.Service.Articles;

/// <summary>
/// Which names a blob may have: 1 to 1,024 characters and at most 254 path segments, says "Naming and Referencing
/// Containers, Blobs, and Metadata" of the Blob service's documentation, which also warns of a trailing dot or slash.
/// </summary>
public static class ArticleName
{
    /// <summary>Most characters that a name may have.</summary>
    public const int MaxLength = 1024;

    private const int MaxSegments = 254;

    /// <summary>Why a name cannot be used, as the end of a sentence; null when it can.</summary>
    public static string? Fault(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return "it is empty";
        }

        if (name.Length > MaxLength)
        {
            return $"it has {name.Length} characters; the most is {MaxLength}";
        }

        if (HasLoneSurrogate(name) || name.Any(char.IsControl))
        {
            return "it holds control characters or broken Unicode";
        }

        // Clients and proxies fold these away before a request arrives, so such a blob could never be reached again.
        var segments = name.Split('/');
        if (name.Contains('\\', StringComparison.Ordinal) || segments.Any(segment => segment is "" or "." or ".."))
        {
            return "it holds a backslash, an empty path segment, '.' or '..'";
        }

        if (name.EndsWith('.') || segments.Length > MaxSegments)
        {
            return $"it ends with a dot or has more than {MaxSegments} path segments";
        }

        return null;
    }

    private static bool HasLoneSurrogate(ReadOnlySpan<char> name)
    {
        while (!name.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(name, out _, out var consumed) != System.Buffers.OperationStatus.Done)
            {
                return true;
            }

            name = name[consumed..];
        }

        return false;
    }
}
