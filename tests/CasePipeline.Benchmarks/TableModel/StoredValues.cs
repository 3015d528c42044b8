namespace CasePipeline.Benchmarks.TableModel;

/// <summary>Keeps long values of the same bytes once: the index lists a record sixteen times.</summary>
internal sealed class StoredValues
{
    private readonly byte[]?[] _recent = new byte[]?[1 << 14];

    public byte[] Share(byte[] value)
    {
        var hash = new HashCode();
        hash.AddBytes(value);
        ref var slot = ref _recent[(uint)hash.ToHashCode() % _recent.Length];
        if (slot is { } recent && recent.AsSpan().SequenceEqual(value))
        {
            return recent;
        }

        return slot = value;
    }
}
