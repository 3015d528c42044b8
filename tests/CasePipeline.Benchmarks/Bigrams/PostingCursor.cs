using Azure.Data.Tables;

namespace CasePipeline.Benchmarks.Bigrams;

/// <summary>Reads the postings of a gram in order, a thousand a request, and leaps over what is not wanted.</summary>
internal sealed class PostingCursor(TableClient table, string gram)
{
    private List<Posting> _page = [];
    private int _at;
    private bool _isLast;

    /// <summary>The first posting at a position or behind it; null when there is none.</summary>
    public async Task<Posting?> MoveToAsync(string position)
    {
        while (true)
        {
            while (_at < _page.Count && string.CompareOrdinal(_page[_at].Position, position) < 0)
            {
                _at++;
            }

            if (_at < _page.Count)
            {
                return _page[_at];
            }

            if (_isLast)
            {
                return null;
            }

            await ReadPageAsync(position);
        }
    }

    private async Task ReadPageAsync(string from)
    {
        var range = Posting.RowsOf(gram, from);
        await foreach (var page in table.QueryAsync<TableEntity>(range.ToFilter()).AsPages())
        {
            _page = [.. page.Values.Select(row => Posting.From(row, gram))];
            _at = 0;
            _isLast = page.ContinuationToken is null;
            return;
        }
    }
}
