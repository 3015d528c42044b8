using Azure.Data.Tables;
using CasePipeline.Service.Cases;

namespace CasePipeline.Benchmarks.Bigrams;

/// <summary>
/// Searches by postings: articles that have all grams of all words, in order, each verified on its records, until there
/// are enough cases for a page and one more.
/// </summary>
internal sealed class PostingSearch(TableClient table, CaseReader cases)
{
    public async Task<IReadOnlyList<CaseRecord>> ListAsync(IReadOnlyList<string> words, int top)
    {
        var cursors = words.SelectMany(Grams.ToLookUp).Distinct()
            .Select(gram => new PostingCursor(table, gram)).ToList();
        var found = new List<CaseRecord>();
        var position = "";
        while (found.Count <= top && await FindNextAsync(cursors, position) is { } next)
        {
            if (Array.Exists(next.Cases, bits => bits != 0))
            {
                var records = await ReadArticleAsync(Posting.ArticleIdOf(next.Position));
                found.AddRange(records.Where(record => HasAll(record, words)));
            }

            // The next possible position.
            position = next.Position + "!";
        }

        return [.. found.Take(top)];
    }

    private static bool HasAll(CaseRecord record, IReadOnlyList<string> words) => words.All(word =>
        Grams.TextsOf(record).Any(text => text.Contains(word, StringComparison.Ordinal)));

    /// <summary>The first article that has all grams, with the cases that have them all.</summary>
    private static async Task<Posting?> FindNextAsync(List<PostingCursor> cursors, string position)
    {
        var agreed = new List<byte[]>();
        for (var i = 0; agreed.Count < cursors.Count; i = (i + 1) % cursors.Count)
        {
            if (await cursors[i].MoveToAsync(position) is not { } posting)
            {
                return null;
            }

            if (posting.Position != position)
            {
                // All that were asked before are behind.
                agreed.Clear();
                position = posting.Position;
            }

            agreed.Add(posting.Cases);
        }

        var common = agreed.Aggregate((one, other) => [.. one.Zip(other, (left, right) => (byte)(left & right))]);
        return new Posting(position, common);
    }

    private async Task<IReadOnlyList<CaseRecord>> ReadArticleAsync(string articleId)
    {
        var query = new CaseQuery(new CaseFilter { ArticleIds = [articleId] }, [], CaseReader.MaxTop, After: null);
        return (await cases.ListAsync(query, CancellationToken.None)).Items;
    }
}
