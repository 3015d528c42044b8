using System.Globalization;

namespace CasePipeline.Service.Cases;

/// <summary>The identity of a case: <c>{articleId}-{ordinal:000}</c>.</summary>
/// <param name="ArticleId">See <see cref="Articles.ArticleId"/>.</param>
/// <param name="Ordinal">Position in the article, from 1.</param>
public readonly record struct CaseId(string ArticleId, int Ordinal)
{
    /// <summary>Largest ordinal: row keys hold six digits.</summary>
    public const int MaxOrdinal = 999_999;

    /// <summary>Reads a case id. Only the form that <see cref="ToString"/> writes is one.</summary>
    public static bool TryParse(string? text, out CaseId id)
    {
        id = default;
        if (text is null || text.Length <= Articles.ArticleId.Length || text[Articles.ArticleId.Length] != '-')
        {
            return false;
        }

        var articleId = text[..Articles.ArticleId.Length];
        var digits = text.AsSpan(Articles.ArticleId.Length + 1);
        if (!Articles.ArticleId.IsValid(articleId)
            || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal)
            || ordinal > MaxOrdinal)
        {
            return false;
        }

        id = new CaseId(articleId, ordinal);
        return id.ToString() == text;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{ArticleId}-{Ordinal:000}");
}
