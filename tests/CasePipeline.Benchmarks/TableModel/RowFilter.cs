using System.Text.RegularExpressions;

namespace CasePipeline.Benchmarks.TableModel;

/// <summary>A run of rows in one partition: the only kind of filter that the service under test sends.</summary>
internal sealed partial class RowFilter
{
    private readonly List<(string Operator, string RowKey)> _bounds = [];

    private RowFilter(string partitionKey) => PartitionKey = partitionKey;

    public string PartitionKey { get; }

    /// <summary>No row before it matches.</summary>
    public string From { get; private set; } = "";

    /// <param name="filter">The value of <c>$filter</c>.</param>
    /// <param name="nextRowKey">Where a continuation goes on; null to begin.</param>
    /// <exception cref="TableException">It is another kind.</exception>
    public static RowFilter Parse(string? filter, string? nextRowKey)
    {
        var match = Conditions().Match(filter ?? "");
        if (!match.Success)
        {
            throw TableException.NotModelled;
        }

        var result = new RowFilter(Unquote(match.Groups["partition"].Value));
        foreach (var (op, value) in match.Groups["op"].Captures.Zip(match.Groups["row"].Captures))
        {
            result._bounds.Add((op.Value, Unquote(value.Value)));
        }

        var starts = result._bounds.Where(bound => bound.Operator is "eq" or "ge" or "gt")
            .Select(bound => bound.RowKey);
        result.From = starts.Append(nextRowKey ?? "").Max(StringComparer.Ordinal)!;
        return result;
    }

    public bool Matches(string rowKey) => _bounds.TrueForAll(bound => Holds(bound.Operator, rowKey, bound.RowKey));

    /// <summary>Whether no row from this one on matches.</summary>
    public bool IsBeyond(string rowKey) => _bounds.Exists(bound =>
        bound.Operator is "eq" or "le" or "lt" && string.CompareOrdinal(rowKey, bound.RowKey) > 0);

    private static bool Holds(string op, string rowKey, string bound)
    {
        var order = string.CompareOrdinal(rowKey, bound);
        return op switch
        {
            "eq" => order == 0,
            "ge" => order >= 0,
            "gt" => order > 0,
            "le" => order <= 0,
            _ => order < 0,
        };
    }

    private static string Unquote(string value) => value.Replace("''", "'", StringComparison.Ordinal);

    [GeneratedRegex(
        "^PartitionKey eq '(?<partition>(?:[^']|'')*)'(?: and RowKey (?<op>eq|ge|gt|le|lt) '(?<row>(?:[^']|'')*)')*$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Conditions();
}
