using Azure;
using Azure.Data.Tables;
using CasePipeline.Extraction.Announcements;
using CasePipeline.Service.Articles;
using CasePipeline.Service.Changes;
using CasePipeline.Service.Storage;
using Microsoft.Extensions.Logging;

namespace CasePipeline.Service.Publishing;

/// <summary>
/// Changes what readers see of an article, as a whole, although its rows need many transactions:
/// <list type="number">
/// <item>begin a <see cref="Transition"/>, which nobody else can while it lasts;</item>
/// <item>write the new generation's rows beside the old one's, all marked as not settled, which makes readers ask the
/// transition which generation to see;</item>
/// <item>commit: one transaction changes the article's row, its listings and the transition, and appends to the log of
/// changes;</item>
/// <item>delete the old generation's rows, mark the new one's as settled, end the transition.</item>
/// </list>
/// A crash anywhere leaves the transition, from which <see cref="RepairAsync"/> goes forward or back.
/// </summary>
public sealed class ArticlePublisher(
    TableServiceClient tables,
    ArticleTable articles,
    TransitionTable transitions,
    GenerationTable generations,
    ChangeLog changes,
    TimeProvider time,
    ILogger<ArticlePublisher> logger)
{
    private static readonly TimeSpan PollingInterval = TimeSpan.FromMilliseconds(100);

    private readonly TableClient _articleRows = tables.GetTableClient(StorageNames.ArticlesTable);

    /// <summary>Waits until an article is in no transition, and repairs one that its owner abandoned.</summary>
    public async Task SettleAsync(string articleId, CancellationToken cancellationToken)
    {
        while (await transitions.FindAsync(articleId, cancellationToken).ConfigureAwait(false) is { } transition)
        {
            if (transitions.IsAbandoned(transition))
            {
                await RepairAsync(transition, cancellationToken).ConfigureAwait(false);
            }
            else
            {
                await Task.Delay(PollingInterval, time, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Repairs the transitions that a crash left behind.</summary>
    /// <param name="force">
    /// Whether to repair those with a running lease too. Right for the only process that uses the storage, at its
    /// start.
    /// </param>
    /// <param name="cancellationToken">Stops the work; what is left is repaired another time.</param>
    public async Task RepairAllAsync(bool force, CancellationToken cancellationToken)
    {
        var underWay = await transitions.ReadAllAsync(cancellationToken).ConfigureAwait(false);
        foreach (var transition in underWay.Values.Where(it => force || transitions.IsAbandoned(it)))
        {
            await RepairAsync(transition, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Publishes a reading of an article, or withdraws the article.</summary>
    /// <param name="articleId">The article.</param>
    /// <param name="current">Its row as the caller knows it; null when it has none.</param>
    /// <param name="next">What its row is to say; null to withdraw the article.</param>
    /// <param name="announcement">
    /// The cases to serve from now on. Null leaves those of the generation that <paramref name="next"/> names, if any.
    /// </param>
    /// <param name="cancellationToken">Stops the work; the next delivery repairs what was done by halves.</param>
    /// <returns>False, and nothing is changed, when the row is not as the caller knows it.</returns>
    /// <exception cref="RequestFailedException">Storage failed beyond the client's retries.</exception>
    public async Task<bool> TryPublishAsync(
        string articleId,
        StoredArticle? current,
        Article? next,
        Announcement? announcement,
        CancellationToken cancellationToken)
    {
        var owner = Guid.CreateVersion7(time.GetUtcNow()).ToString("N");
        var generation = announcement is null ? null : new NewGeneration(articleId, owner, announcement);
        if (next is not null && generation is not null)
        {
            next = next with { Generation = generation.Keys.Id, TextPieces = generation.TextPieces };
        }

        var transition = new Transition
        {
            ArticleId = articleId,
            Owner = owner,
            Previous = current?.Article.Generation,
            Next = next?.Generation,
        };
        while (!await transitions.TryBeginAsync(transition, cancellationToken).ConfigureAwait(false))
        {
            await SettleAsync(articleId, cancellationToken).ConfigureAwait(false);
        }

        try
        {
            return await CarryOutAsync(transition, current, next, generation, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await AbandonAsync(transition).ConfigureAwait(false);
            throw;
        }
    }

    private async Task<bool> CarryOutAsync(
        Transition transition,
        StoredArticle? current,
        Article? next,
        NewGeneration? generation,
        CancellationToken cancellationToken)
    {
        var actual = await articles.FindAsync(transition.ArticleId, cancellationToken).ConfigureAwait(false);
        if (actual?.ETag != current?.ETag)
        {
            await transitions.EndAsync(transition, cancellationToken).ConfigureAwait(false);
            return false;
        }

        var old = transition.Previous is { } previous && previous != transition.Next
            ? await generations.ReadAsync(transition.ArticleId, previous, cancellationToken).ConfigureAwait(false)
            : null;
        if (!await TryPrepareAsync(transition, old, generation, cancellationToken).ConfigureAwait(false)
            || !await TryCommitAsync(transition, current, next, cancellationToken).ConfigureAwait(false))
        {
            Log.TransitionTakenOver(logger, transition.ArticleId);
            return await WithdrawAsync(transition, generation?.Keys, cancellationToken).ConfigureAwait(false);
        }

        // Once it is committed, whoever takes the transition over also brings it to its end.
        if (await generations.TryDeleteAsync(transition, old, cancellationToken).ConfigureAwait(false)
            && await generations.TryMarkAsync(transition, generation?.Keys, settled: true, cancellationToken)
                .ConfigureAwait(false))
        {
            await transitions.EndAsync(transition, cancellationToken).ConfigureAwait(false);
        }

        return true;
    }

    private async Task<bool> TryPrepareAsync(
        Transition transition, Generation? old, NewGeneration? generation, CancellationToken cancellationToken) =>
        await generations.TryPutOwnRowsAsync(transition, generation, cancellationToken).ConfigureAwait(false)
            && await generations.TryMarkAsync(transition, old, settled: false, cancellationToken).ConfigureAwait(false)
            && await generations.TryPutIndexRowsAsync(transition, generation, cancellationToken).ConfigureAwait(false);

    /// <summary>Removes what this attempt wrote after another worker took the transition over.</summary>
    /// <returns>Whether the attempt was committed before, unnoticed: then its rows are what readers see.</returns>
    private async Task<bool> WithdrawAsync(
        Transition transition, Generation? generation, CancellationToken cancellationToken)
    {
        var actual = await articles.FindAsync(transition.ArticleId, cancellationToken).ConfigureAwait(false);
        if (generation is not null && actual?.Article.Generation == generation.Id)
        {
            return true;
        }

        await generations.TryDeleteAsync(transition: null, generation, cancellationToken).ConfigureAwait(false);
        return false;
    }

    private async Task<bool> TryCommitAsync(
        Transition transition, StoredArticle? current, Article? next, CancellationToken cancellationToken)
    {
        var commit = CommitOf(transition, current, next);
        if (transition.Previous == transition.Next)
        {
            return await TrySubmitAsync(transition, commit, cancellationToken).ConfigureAwait(false);
        }

        var newest = await changes.ReadNewestAsync(cancellationToken).ConfigureAwait(false);
        while (true)
        {
            var change = new Change(newest + 1, transition.ArticleId, transition.Next, next?.CaseCount ?? 0);
            if (await TrySubmitAsync(transition, [.. commit, ChangeLog.Append(change)], cancellationToken)
                .ConfigureAwait(false))
            {
                return true;
            }

            // Another article's commit may have taken the place in the log; then this one goes behind it.
            var seen = newest;
            newest = await changes.ReadNewestAsync(cancellationToken).ConfigureAwait(false);
            if (newest == seen || !await transitions.IsOwnAsync(transition, cancellationToken).ConfigureAwait(false))
            {
                return false;
            }
        }
    }

    private static List<TableTransactionAction> CommitOf(Transition transition, StoredArticle? current, Article? next)
    {
        List<TableTransactionAction> commit =
            [new(TableTransactionActionType.UpdateReplace, transition.Committed(), transition.ETag)];
        var stale = current is null ? [] : ArticleRowKeys.Listings(current.Article);
        string[] listings = next is null ? [] : [.. ArticleRowKeys.Listings(next)];
        commit.AddRange(stale.Except(listings).Select(rowKey =>
            TableWriter.Delete(new TableEntity(ArticleRowKeys.Partition, rowKey))));
        if (next is not null)
        {
            commit.AddRange(listings.Append(ArticleRowKeys.Article(next.ArticleId)).Select(rowKey =>
                TableWriter.Put(ArticleRow.ToEntity(next, rowKey))));
        }
        else if (current is not null)
        {
            commit.Add(TableWriter.Delete(
                new TableEntity(ArticleRowKeys.Partition, ArticleRowKeys.Article(transition.ArticleId))));
        }

        return commit;
    }

    private async Task<bool> TrySubmitAsync(
        Transition transition, List<TableTransactionAction> commit, CancellationToken cancellationToken)
    {
        try
        {
            var response = await _articleRows.SubmitTransactionAsync(commit, cancellationToken).ConfigureAwait(false);
            transition.ETag = response.Value[0].Headers.ETag.GetValueOrDefault();
            transition.IsCommitted = true;
            return true;
        }
        catch (RequestFailedException exception) when (exception.Status is 404 or 409 or 412)
        {
            // Somebody took the transition or the place in the log, or this is the second try of a commit whose answer
            // was lost.
            var existing = await transitions.FindAsync(transition.ArticleId, cancellationToken).ConfigureAwait(false);
            if (existing?.Owner != transition.Owner || !existing.IsCommitted)
            {
                return false;
            }

            transition.ETag = existing.ETag;
            transition.IsCommitted = true;
            return true;
        }
    }

    /// <summary>Brings a transition whose owner is gone to its end, whichever side of its commit that was.</summary>
    private async Task RepairAsync(Transition transition, CancellationToken cancellationToken)
    {
        var owner = Guid.CreateVersion7(time.GetUtcNow()).ToString("N");
        if (!await transitions.TryTakeOverAsync(transition, owner, cancellationToken).ConfigureAwait(false))
        {
            return;
        }

        Log.TransitionRepaired(logger, transition.ArticleId, transition.IsCommitted);
        string?[] concerned = [transition.Previous, transition.Next];
        foreach (var id in concerned.OfType<string>().Distinct())
        {
            var generation =
                await generations.ReadAsync(transition.ArticleId, id, cancellationToken).ConfigureAwait(false);
            var isOurs = await (id == transition.Visible
                ? generations.TryMarkAsync(transition, generation, settled: true, cancellationToken)
                : generations.TryDeleteAsync(transition, generation, cancellationToken)).ConfigureAwait(false);
            if (!isOurs)
            {
                return;
            }
        }

        await transitions.EndAsync(transition, cancellationToken).ConfigureAwait(false);
    }

    private async Task AbandonAsync(Transition transition)
    {
        try
        {
            // Not the caller's token: it may be the reason why we are here.
            using var shortly = new CancellationTokenSource(TimeSpan.FromSeconds(5), time);
            await transitions.TryAbandonAsync(transition, shortly.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is RequestFailedException or OperationCanceledException
            or AggregateException)
        {
            // The lease runs out by itself.
            Log.TransitionNotAbandoned(logger, exception, transition.ArticleId);
        }
    }
}
