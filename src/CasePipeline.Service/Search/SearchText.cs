using CasePipeline.Service.Cases;

namespace CasePipeline.Service.Search;

/// <summary>
/// What a search looks in: the fields of a case after <see cref="Folding.FoldWhole"/>, in one string, between them a
/// character that no query has.
/// </summary>
internal static class SearchText
{
    private const char Between = '\0';

    public static string Of(CaseRecord record) => string.Join(
        Between, FieldsOf(record).Where(field => field.Value is not null).Select(field => Folding.FoldWhole(field.Value!)));

    /// <summary>The fields with their names in JSON.</summary>
    public static IEnumerable<(string Name, string? Value)> FieldsOf(CaseRecord record) =>
    [
        ("title", record.Title), ("institution", record.Institution), ("award", record.Award),
        ("series", record.Series), ("body", record.Body),
    ];

    /// <summary>Whether every word occurs.</summary>
    public static bool HasAll(string text, IReadOnlyList<string> words)
    {
        // Ordinal comparison of spans is vectorised.
        for (var i = 0; i < words.Count; i++)
        {
            if (!text.AsSpan().Contains(words[i], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
