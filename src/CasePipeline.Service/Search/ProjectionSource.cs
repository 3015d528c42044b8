using CasePipeline.Service.Articles;
using CasePipeline.Service.Cases;
using CasePipeline.Service.Changes;

namespace CasePipeline.Service.Search;

/// <summary>
/// Brings a projection to where the log of changes ends: from what the instance has, else from the snapshot, else from
/// all articles.
/// </summary>
public sealed class ProjectionSource(
    ChangeLog changes, SnapshotStore snapshots, ArticleTable articles, CaseReader cases)
{
    // Each attempt fails only when one of the articles that it read was published during it.
    private const int MaxAttempts = 20;

    private const int ArticlesAtOnce = 16;

    /// <summary>
    /// A projection of every change that was made before the call. One request if there were none since; one more for
    /// each changed article.
    /// </summary>
    /// <param name="known">A projection to go on from; null to begin.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="ReadContentionException">Articles changed quicker than they could be read.</exception>
    internal async Task<Projection> BringUpToDateAsync(Projection? known, CancellationToken cancellationToken)
    {
        var projection = known ?? await LoadAsync(cancellationToken).ConfigureAwait(false);
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            var since = await changes.ReadSinceAsync(projection.Sequence, cancellationToken).ConfigureAwait(false);
            if (since is null)
            {
                // The log was trimmed beyond what we know, and so behind a newer snapshot.
                projection = await (attempt == 0 && known is not null
                    ? LoadAsync(cancellationToken)
                    : RebuildAsync(cancellationToken)).ConfigureAwait(false);
                continue;
            }

            var (next, isWhole) = await ApplyAsync(projection, since, cancellationToken).ConfigureAwait(false);
            if (isWhole)
            {
                return next;
            }
        }

        throw new ReadContentionException();
    }

    private async Task<Projection> LoadAsync(CancellationToken cancellationToken) =>
        await snapshots.LoadAsync(cancellationToken).ConfigureAwait(false)
        ?? await RebuildAsync(cancellationToken).ConfigureAwait(false);

    private async Task<Projection> RebuildAsync(CancellationToken cancellationToken)
    {
        // The log first: what changes while the articles are read stands behind its end.
        var newest = await changes.ReadNewestAsync(cancellationToken).ConfigureAwait(false);
        var all = new List<Change>();
        await foreach (var article in articles.ReadVersionsAsync(cancellationToken).ConfigureAwait(false))
        {
            all.Add(new Change(newest, article.ArticleId, article.Generation, article.CaseCount));
        }

        var empty = new Projection(newest, []);
        var (projection, _) = await ApplyAsync(empty, all, cancellationToken).ConfigureAwait(false);
        return projection;
    }

    private async Task<(Projection Next, bool IsWhole)> ApplyAsync(
        Projection projection, List<Change> since, CancellationToken cancellationToken)
    {
        if (since.Count == 0)
        {
            return (projection, true);
        }

        // The newest change of each article comes first.
        var newest = since.DistinctBy(change => change.ArticleId).ToList();
        var read = new SearchedArticle?[newest.Count];
        var isWhole = true;
        await Parallel.ForAsync(
            0,
            newest.Count,
            new ParallelOptions { MaxDegreeOfParallelism = ArticlesAtOnce, CancellationToken = cancellationToken },
            async (i, token) =>
            {
                if (newest[i] is { Generation: { } generation, CaseCount: > 0 } change)
                {
                    read[i] = await ReadAsync(change, generation, token).ConfigureAwait(false);
                    if (read[i] is null)
                    {
                        Volatile.Write(ref isWhole, false);
                    }
                }
            }).ConfigureAwait(false);

        var gone = newest.Select(change => change.ArticleId).ToHashSet();
        return (projection.With(since[0].Sequence, gone, read.OfType<SearchedArticle>()), isWhole);
    }

    private async Task<SearchedArticle?> ReadAsync(
        Change change, string generation, CancellationToken cancellationToken)
    {
        var records = await cases.ReadGenerationAsync(change.ArticleId, generation, cancellationToken)
            .ConfigureAwait(false);
        if (records.Count != change.CaseCount)
        {
            // It is being deleted: a newer change of the article is in the log by now.
            return null;
        }

        var searched = records.ConvertAll(compressed =>
        {
            var record = CaseRow.Deserialize(compressed);
            var facets = CaseFacets.Of(record);
            return new SearchedCase(facets, FoldedFacets.Of(facets), SearchText.Of(record), compressed);
        });
        return new SearchedArticle(change.ArticleId, searched[0].Facets.PublishedOn, generation, searched);
    }
}
