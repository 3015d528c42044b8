using System.Text;
using System.Text.RegularExpressions;

namespace CasePipeline.Benchmarks.TableModel;

/// <summary>A request within a transaction.</summary>
/// <param name="Method">Its method.</param>
/// <param name="Path">Its decoded path.</param>
/// <param name="IfMatch">Its header of that name.</param>
/// <param name="Body">Its body.</param>
internal sealed partial record BatchRequest(string Method, string Path, string? IfMatch, ReadOnlyMemory<byte> Body)
{
    private static readonly byte[] EmptyLine = "\r\n\r\n"u8.ToArray();

    /// <summary>The requests of a transaction, as "Performing entity group transactions" writes them.</summary>
    public static List<BatchRequest> ReadAll(ReadOnlyMemory<byte> content)
    {
        var start = Encoding.ASCII.GetString(content.Span[..Math.Min(1000, content.Length)]);
        if (ChangeSet().Match(start) is not { Success: true } boundary)
        {
            throw TableException.Invalid;
        }

        var delimiter = Encoding.ASCII.GetBytes("--" + boundary.Groups["name"].Value);
        var requests = new List<BatchRequest>();
        var rest = content[(content.Span.IndexOf(delimiter) + delimiter.Length)..];
        for (var end = rest.Span.IndexOf(delimiter); end >= 0; end = rest.Span.IndexOf(delimiter))
        {
            requests.Add(Read(rest[..end]));
            rest = rest[(end + delimiter.Length)..];
        }

        return requests;
    }

    // The part's own headers, the request's line and headers, its body.
    private static BatchRequest Read(ReadOnlyMemory<byte> part)
    {
        var head = part[(part.Span.IndexOf(EmptyLine) + EmptyLine.Length)..];
        var end = head.Span.IndexOf(EmptyLine);
        var lines = Encoding.ASCII.GetString(head.Span[..end]).Split("\r\n");
        var request = lines[0].Split(' ');
        var ifMatch = Array.Find(lines, line => line.StartsWith("If-Match:", StringComparison.OrdinalIgnoreCase));
        return new BatchRequest(
            request[0],
            Uri.UnescapeDataString(new Uri(request[1]).AbsolutePath),
            ifMatch?[(ifMatch.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim(),
            head[(end + EmptyLine.Length)..]);
    }

    [GeneratedRegex("boundary=\"?(?<name>changeset_[^\"\\s]+)")]
    private static partial Regex ChangeSet();
}
