using Azure;
using Azure.Data.Tables;
using CasePipeline.Service.Articles;
using CasePipeline.Service.Storage;

namespace CasePipeline.Service.Publishing;

/// <summary>The transitions under way.</summary>
public sealed class TransitionTable(TableServiceClient tables, TimeProvider time)
{
    // Many times what a step of a publication takes; renewed between steps once a third of it has passed.
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan RenewBelow = Lease * 2 / 3;

    private readonly TableClient _table = tables.GetTableClient(StorageNames.ArticlesTable);

    /// <summary>All transitions under way, by article. One request while there are at most 1,000.</summary>
    internal async Task<Dictionary<string, Transition>> ReadAllAsync(CancellationToken cancellationToken)
    {
        var all = RowKeyRange.Of(ArticleRowKeys.Partition, ArticleRowKeys.TransitionPrefix).ToFilter();
        var transitions = new Dictionary<string, Transition>();
        await foreach (var transition in _table.QueryAsync<Transition>(all, cancellationToken: cancellationToken)
            .ConfigureAwait(false))
        {
            transitions[transition.ArticleId] = transition;
        }

        return transitions;
    }

    /// <summary>The transition of an article; null when it has none.</summary>
    internal async Task<Transition?> FindAsync(string articleId, CancellationToken cancellationToken)
    {
        var row = await _table.GetEntityIfExistsAsync<Transition>(
            ArticleRowKeys.Partition, ArticleRowKeys.Transition(articleId), cancellationToken: cancellationToken)
            .ConfigureAwait(false);
        return row.HasValue ? row.Value : null;
    }

    /// <summary>Begins a transition; false when the article has one already.</summary>
    internal async Task<bool> TryBeginAsync(Transition transition, CancellationToken cancellationToken)
    {
        transition.RowKey = ArticleRowKeys.Transition(transition.ArticleId);
        transition.LeasedUntil = time.GetUtcNow() + Lease;
        try
        {
            var response = await _table.AddEntityAsync(transition, cancellationToken).ConfigureAwait(false);
            transition.ETag = response.Headers.ETag.GetValueOrDefault();
            return true;
        }
        catch (RequestFailedException exception) when (exception.Status == 409)
        {
            return await IsOwnAsync(transition, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Whether the owner of a transition has let its lease run out.</summary>
    internal bool IsAbandoned(Transition transition) => transition.LeasedUntil <= time.GetUtcNow();

    /// <summary>Takes a transition over from an owner that is gone; false when somebody else was quicker.</summary>
    internal Task<bool> TryTakeOverAsync(Transition transition, string owner, CancellationToken cancellationToken)
    {
        transition.Owner = owner;
        return TryRenewAsync(transition, cancellationToken);
    }

    /// <summary>Renews the lease of a transition if that is due; false when it was taken over.</summary>
    internal async Task<bool> TryKeepAsync(Transition transition, CancellationToken cancellationToken) =>
        transition.LeasedUntil - time.GetUtcNow() > RenewBelow
        || await TryRenewAsync(transition, cancellationToken).ConfigureAwait(false);

    /// <summary>Holds on to a transition for another lease; false when it was taken over.</summary>
    internal Task<bool> TryRenewAsync(Transition transition, CancellationToken cancellationToken)
    {
        transition.LeasedUntil = time.GetUtcNow() + Lease;
        return TryReplaceAsync(transition, cancellationToken);
    }

    /// <summary>Lets others take the transition over at once.</summary>
    internal Task<bool> TryAbandonAsync(Transition transition, CancellationToken cancellationToken)
    {
        transition.LeasedUntil = DateTimeOffset.UnixEpoch;
        return TryReplaceAsync(transition, cancellationToken);
    }

    /// <summary>Ends a transition. One that was taken over is left to its new owner.</summary>
    internal async Task EndAsync(Transition transition, CancellationToken cancellationToken)
    {
        try
        {
            await _table.DeleteEntityAsync(
                transition.PartitionKey, transition.RowKey, transition.ETag, cancellationToken).ConfigureAwait(false);
        }
        catch (RequestFailedException exception) when (exception.Status is 404 or 412)
        {
            // Ended already, or somebody else's now.
        }
    }

    /// <summary>
    /// Whether a transition is its owner's still. The client tries again when an answer is lost: the row in the way may
    /// be what the first try wrote.
    /// </summary>
    internal async Task<bool> IsOwnAsync(Transition transition, CancellationToken cancellationToken)
    {
        var existing = await FindAsync(transition.ArticleId, cancellationToken).ConfigureAwait(false);
        if (existing?.Owner != transition.Owner)
        {
            return false;
        }

        transition.ETag = existing.ETag;
        return true;
    }

    private async Task<bool> TryReplaceAsync(Transition transition, CancellationToken cancellationToken)
    {
        try
        {
            var response = await _table.UpdateEntityAsync(
                transition, transition.ETag, TableUpdateMode.Replace, cancellationToken).ConfigureAwait(false);
            transition.ETag = response.Headers.ETag.GetValueOrDefault();
            return true;
        }
        catch (RequestFailedException exception) when (exception.Status is 404 or 412)
        {
            return await IsOwnAsync(transition, cancellationToken).ConfigureAwait(false);
        }
    }
}
