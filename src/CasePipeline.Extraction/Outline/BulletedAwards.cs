using CasePipeline.Extraction.Forms;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Outline;

/// <summary>A bullet that stands before several awards, and before no line that is an entry or running text.</summary>
internal sealed class BulletedAwards
{
    private readonly OutlineLines _lines;
    private readonly HashSet<char> _bullets;

    public BulletedAwards(OutlineLines lines)
    {
        _lines = lines;
        _bullets = [.. Enumerable.Range(0, lines.Count).Where(IsBulleted).GroupBy(at => lines[at].Number!.Value.Mark)
            .Where(IsOfAwards).Select(marked => marked.Key)];
    }

    public bool Contain(int at) => IsBulleted(at) && _bullets.Contains(_lines[at].Number!.Value.Mark);

    private bool IsBulleted(int at) => _lines[at] is { Row: null, Number.Style: NumberingStyle.Bullet };

    private bool IsOfAwards(IEnumerable<int> marked) =>
        marked.Count(_lines.IsAward) > 1
        && marked.All(at => _lines.IsAward(at) || _lines.FormOf(at).Kind is FormKind.Bare);
}
