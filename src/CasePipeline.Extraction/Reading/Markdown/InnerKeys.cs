using YamlDotNet.Core.Events;

namespace CasePipeline.Extraction.Reading.Markdown;

/// <summary>
/// Follows the mappings within a key's value, of which only names are wanted: author: { name: 某某, url: … }.
/// </summary>
internal sealed class InnerKeys
{
    // One for each open mapping or sequence; in a mapping, the key whose value comes next.
    private readonly Stack<(bool IsMapping, string? Key)> _open = [];

    /// <summary>Whether the scalar that was followed last is a value to keep.</summary>
    public bool IsWanted { get; private set; }

    public void Follow(ParsingEvent change)
    {
        IsWanted = false;
        if (change is MappingEnd or SequenceEnd)
        {
            _open.TryPop(out _);
            EndValue();
        }
        else if (change is MappingStart or SequenceStart)
        {
            _open.Push((change is MappingStart, null));
        }
        else if (change is Scalar scalar)
        {
            FollowScalar(scalar.Value);
        }
    }

    private void FollowScalar(string value)
    {
        if (_open.TryPeek(out var top) && top is { IsMapping: true, Key: null })
        {
            _open.Pop();
            _open.Push((true, value));
            return;
        }

        IsWanted = !top.IsMapping || top.Key is "name" or "user";
        EndValue();
    }

    private void EndValue()
    {
        if (_open.TryPop(out var top))
        {
            _open.Push((top.IsMapping, null));
        }
    }
}
