using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Forms;
using CasePipeline.Extraction.Lines;

namespace CasePipeline.Extraction.Outline;

/// <summary>
/// Awards that no word tells, below a section in 【】, where another such section has its awards right below it: 年度好物 and
/// 年度小物 above 渔灯饼｜东屿食品厂.
/// </summary>
internal sealed class AwardsOfSquares
{
    private readonly HashSet<int> _awards = [];

    public AwardsOfSquares(string text, OutlineLines lines)
    {
        var hasAwards = Enumerable.Range(0, Math.Max(0, lines.Count - 1)).Any(
            at => IsSection(text, lines[at]) && lines[at + 1].Number is null && lines.IsAward(at + 1));
        var isBelow = false;
        for (var at = 0; hasAwards && at + 1 < lines.Count; at++)
        {
            isBelow = IsSection(text, lines[at])
                ? lines[at + 1].Row is null && lines.FormOf(at + 1).Kind is FormKind.Bare
                : isBelow && (IsEntry(lines, at) || (lines[at] is { Row: null, Number: null }
                    && lines.FormOf(at).Kind is FormKind.Bare && IsEntry(lines, at + 1)));
            if (isBelow && !IsSection(text, lines[at]) && !IsEntry(lines, at))
            {
                _awards.Add(at);
            }
        }
    }

    public bool Contain(int at) => _awards.Contains(at);

    private static bool IsSection(string text, Line line) =>
        line.Row is null && text[line.Content.Start] == '【' && text[line.Content.End - 1] == '】';

    private static bool IsEntry(OutlineLines lines, int at) =>
        lines[at] is { Row: null, Number: null }
        && lines.FormOf(at) is { Kind: FormKind.Certain, Title: not null, Institution: not null };
}
