using CasePipeline.Service.Changes;

namespace CasePipeline.Service.Search;

/// <summary>
/// Keeps the snapshot near the end of the log of changes, and the log short. Run by the reconcile run.
/// </summary>
public sealed class SnapshotWriter(ChangeLog changes, SnapshotStore snapshots, CurrentProjection projection)
{
    // How far the snapshot may fall behind: what a new instance reads one by one, and how often everything is written.
    private const int MinChanges = 64;
    private const int ArticlesPerChange = 32;

    private Snapshot _known = new(0, 0);

    /// <summary>Writes a snapshot if enough has changed since the last one. One request if not.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var newest = await changes.ReadNewestAsync(cancellationToken).ConfigureAwait(false);
        if (!IsDue(newest))
        {
            return;
        }

        // Another instance may have written one.
        _known = await snapshots.FindAsync(cancellationToken).ConfigureAwait(false) ?? new Snapshot(0, 0);
        if (!IsDue(newest))
        {
            return;
        }

        var current = await projection.GetAsync(cancellationToken).ConfigureAwait(false);
        if (await snapshots.TrySaveAsync(current, cancellationToken).ConfigureAwait(false))
        {
            _known = new Snapshot(current.Sequence, current.Articles.Length);
            await changes.TrimAsync(current.Sequence, cancellationToken).ConfigureAwait(false);
        }
    }

    private bool IsDue(long newest) =>
        newest - _known.Sequence >= Math.Max(MinChanges, _known.ArticleCount / ArticlesPerChange);
}
