namespace CasePipeline.Benchmarks.TableModel;

/// <summary>The rows of a partition in the order of their keys.</summary>
internal sealed class Partition
{
    private readonly List<StoredRow> _rows = [];

    public StoredRow? Find(string rowKey)
    {
        lock (_rows)
        {
            var place = PlaceOf(rowKey);
            return place >= 0 ? _rows[place] : null;
        }
    }

    /// <summary>The first rows that a filter lets through.</summary>
    public List<StoredRow> Read(RowFilter filter, int count)
    {
        lock (_rows)
        {
            var place = PlaceOf(filter.From);
            var found = new List<StoredRow>();
            for (var i = place < 0 ? ~place : place; i < _rows.Count && found.Count < count; i++)
            {
                if (filter.IsBeyond(_rows[i].RowKey))
                {
                    break;
                }

                if (filter.Matches(_rows[i].RowKey))
                {
                    found.Add(_rows[i]);
                }
            }

            return found;
        }
    }

    /// <summary>Carries out all operations, or none.</summary>
    /// <returns>The rows afterwards; null for those that are gone.</returns>
    public StoredRow?[] Apply(IReadOnlyList<RowOperation> operations, Func<long> nextVersion)
    {
        lock (_rows)
        {
            var next = new StoredRow?[operations.Count];
            for (var i = 0; i < next.Length; i++)
            {
                try
                {
                    // No row occurs twice, so that none depends on the others.
                    var place = PlaceOf(operations[i].RowKey);
                    next[i] = operations[i].On(place >= 0 ? _rows[place] : null, nextVersion());
                }
                catch (TableException exception)
                {
                    exception.OperationIndex = i;
                    throw;
                }
            }

            for (var i = 0; i < next.Length; i++)
            {
                Put(operations[i].RowKey, next[i]);
            }

            return next;
        }
    }

    public (long Rows, long Bytes) Measure()
    {
        lock (_rows)
        {
            return (_rows.Count, _rows.Sum(row => (long)row.Size));
        }
    }

    private void Put(string rowKey, StoredRow? row)
    {
        var place = PlaceOf(rowKey);
        if (row is null)
        {
            _rows.RemoveAt(place);
        }
        else if (place >= 0)
        {
            _rows[place] = row;
        }
        else
        {
            _rows.Insert(~place, row);
        }
    }

    private int PlaceOf(string rowKey)
    {
        var from = 0;
        var to = _rows.Count;
        while (from < to)
        {
            var middle = (from + to) / 2;
            var order = string.CompareOrdinal(_rows[middle].RowKey, rowKey);
            if (order == 0)
            {
                return middle;
            }

            (from, to) = order < 0 ? (middle + 1, to) : (from, middle);
        }

        return ~from;
    }
}
