using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Extraction.Doubts;

/// <summary>Where the cases stand, to be asked what stands at and between places.</summary>
internal sealed class CasePlaces
{
    private readonly List<int> _starts;
    private readonly List<TextSpan> _bodies;

    public CasePlaces(IReadOnlyList<AwardedCase> cases)
    {
        _starts = [.. cases.Select(awarded => (awarded.Grounding.Title ?? awarded.Grounding.Institution)?.Start ?? 0)];
        _starts.Sort();
        _bodies = [.. cases.Select(awarded => awarded.Grounding.Body).OfType<TextSpan>().OrderBy(body => body.Start)];
    }

    public int Count => _starts.Count;

    /// <summary>How many cases begin at or behind one place and before another.</summary>
    public int CountBetween(int start, int end) => Math.Max(0, CountBefore(end) - CountBefore(start));

    public bool AnyBetween(int start, int end) => CountBetween(start, end) > 0;

    public bool AnyBehind(int place) => AnyBetween(place, int.MaxValue);

    /// <summary>Whether a case's body tells what stands here.</summary>
    public bool IsInBody(int place)
    {
        var next = Sorted.FirstIndex(_bodies.Count, i => _bodies[i].Start > place);
        return next > 0 && place < _bodies[next - 1].End;
    }

    private int CountBefore(int place) => Sorted.FirstIndex(_starts.Count, i => _starts[i] >= place);
}
