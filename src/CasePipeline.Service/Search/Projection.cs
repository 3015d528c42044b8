using CasePipeline.Service.Cases;

namespace CasePipeline.Service.Search;

/// <summary>
/// All cases at one moment of the log of changes, in the order in which they are served. It never changes, so that a
/// query sees each article whole.
/// </summary>
/// <param name="Sequence">The last change that it shows.</param>
/// <param name="Articles">The articles that have cases, by <see cref="SearchedArticle.Key"/>.</param>
internal sealed record Projection(long Sequence, SearchedArticle[] Articles)
{
    /// <summary>The same at a later moment.</summary>
    /// <param name="sequence">The moment.</param>
    /// <param name="gone">Articles to leave out.</param>
    /// <param name="added">Articles to put in.</param>
    public Projection With(long sequence, IReadOnlySet<string> gone, IEnumerable<SearchedArticle> added)
    {
        var sorted = added.Where(article => article.Cases.Count > 0)
            .OrderBy(article => article.Key, StringComparer.Ordinal).ToList();
        var merged = new List<SearchedArticle>(Articles.Length + sorted.Count);
        var next = 0;
        foreach (var article in Articles.Where(article => !gone.Contains(article.ArticleId)))
        {
            while (next < sorted.Count && string.CompareOrdinal(sorted[next].Key, article.Key) < 0)
            {
                merged.Add(sorted[next++]);
            }

            merged.Add(article);
        }

        merged.AddRange(sorted.Skip(next));
        return new Projection(sequence, [.. merged]);
    }

    /// <summary>The cases that a query is about, from a position on.</summary>
    /// <param name="query">The query; its <see cref="CaseQuery.Top"/> is not heeded.</param>
    public IEnumerable<(SearchedArticle Article, SearchedCase Case)> Find(CaseQuery query)
    {
        var matcher = new CaseMatcher(query.Filter);
        for (var i = FirstAfter(query.After); i < Articles.Length; i++)
        {
            var article = Articles[i];
            if (!matcher.Matches(article.ArticleId, article.PublishedOn))
            {
                continue;
            }

            foreach (var it in article.Cases)
            {
                if (matcher.Matches(it.Folded, it.Facets.Year)
                    && SearchText.HasAll(it.Text, query.Words)
                    && (query.After is null || string.CompareOrdinal(PositionOf(article, it), query.After) > 0))
                {
                    yield return (article, it);
                }
            }
        }
    }

    /// <summary>The position of a case in every list of the index, and here.</summary>
    public static string PositionOf(SearchedArticle article, SearchedCase it) =>
        CaseRowKeys.IndexPosition(article.PublishedOn, article.ArticleId, it.Facets.Ordinal);

    // The article of a position comes again, for the rest of its cases.
    private int FirstAfter(string? position)
    {
        var from = 0;
        var to = position is null ? 0 : Articles.Length;
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (string.CompareOrdinal(Articles[middle].Key, 0, position, 0, Articles[middle].Key.Length) < 0)
            {
                from = middle + 1;
            }
            else
            {
                to = middle;
            }
        }

        return from;
    }
}
