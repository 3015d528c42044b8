using System.Collections.Concurrent;

namespace CasePipeline.Benchmarks.TableModel;

/// <summary>The tables of an account.</summary>
internal sealed class Account(TimeProvider time)
{
    private readonly ConcurrentDictionary<string, Table> _tables = new(StringComparer.OrdinalIgnoreCase);
    private long _version = time.GetUtcNow().UtcTicks;

    public StoredValues Values { get; } = new();

    public Table this[string name] =>
        _tables.TryGetValue(name, out var table) ? table : throw TableException.TableNotFound;

    public IReadOnlyDictionary<string, Table> Tables => _tables;

    public void Create(string name)
    {
        if (!_tables.TryAdd(name, new Table()))
        {
            throw new TableException(409, "TableAlreadyExists");
        }
    }

    /// <summary>A time stamp that no row has.</summary>
    public long NextVersion() => Interlocked.Increment(ref _version);
}
