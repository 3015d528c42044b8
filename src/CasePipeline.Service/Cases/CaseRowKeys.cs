using System.Globalization;

namespace CasePipeline.Service.Cases;

/// <summary>
/// Keys of the cases table. An article's own partition holds its cases by ordinal and its long documents; the index
/// partitions hold the same cases in the order in which they are served. Every key ends with the generation that its
/// row belongs to.
/// </summary>
internal static class CaseRowKeys
{
    public const string CasePrefix = "c-";

    public const string DocumentPrefix = "d-";

    /// <summary>Stands for the ordinal in the key of the article's normalised text.</summary>
    public const int TextOrdinal = 0;

    private const int GenerationLength = 32;
    private const int OrdinalLength = 6;
    private const string Undated = "99999999";

    public static CaseList ArticleList(string articleId) => new(articleId, CasePrefix);

    public static string Row(CaseList list, string position, string generation) =>
        $"{list.Prefix}{position}-{generation}";

    public static string GenerationDocuments(string generation) => $"{DocumentPrefix}{generation}-";

    public static string Document(string generation, int ordinal) =>
        $"{GenerationDocuments(generation)}{Ordinal(ordinal)}-";

    /// <summary>Position in the article's own list.</summary>
    public static string Ordinal(int ordinal) => ordinal.ToString("D6", CultureInfo.InvariantCulture);

    /// <summary>Position in the index: newest publication first, undated last; then by article, in its order.</summary>
    public static string IndexPosition(DateOnly? publishedOn, string articleId, int ordinal) =>
        $"{NewestFirst(publishedOn)}-{articleId}-{Ordinal(ordinal)}";

    public static string NewestFirst(DateOnly? publishedOn) => publishedOn is { } day
        ? (99999999 - (day.Year * 10000) - (day.Month * 100) - day.Day).ToString("D8", CultureInfo.InvariantCulture)
        : Undated;

    public static string GenerationOf(string rowKey) => rowKey[^GenerationLength..];

    public static string PositionOf(string rowKey, CaseList list) =>
        rowKey[list.Prefix.Length..^(GenerationLength + 1)];

    public static int OrdinalOf(string position) =>
        int.Parse(position.AsSpan()[^OrdinalLength..], NumberStyles.None, CultureInfo.InvariantCulture);
}
