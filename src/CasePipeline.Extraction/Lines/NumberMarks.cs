using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Lines;

/// <summary>
/// Gives a number that goes on with a list the mark of that list, where whoever typed it took another: 3、 between 2.
/// and 4.
/// </summary>
internal static class NumberMarks
{
    // 🥇 to 🥉, as marks have them: the lower half of their code points
    private const char FirstMedal = '\uF947';

    private const char LastMedal = '\uF949';

    public static void Unify(List<Line> lines)
    {
        LeaveDecorations(lines);
        var last = new Dictionary<(NumberingStyle Style, char Mark), int>();
        Numbering? before = null;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Number is not { Value: > 0 } number)
            {
                continue;
            }

            if (before is { } list && number.Style == list.Style && number.Mark != list.Mark
                && number.Value == list.Value + 1
                && last.GetValueOrDefault((number.Style, number.Mark)) != list.Value)
            {
                number = number with { Mark = list.Mark };
                lines[i] = lines[i] with { Number = number };
            }

            last[(number.Style, number.Mark)] = number.Value;
            before = number;
        }
    }

    // 🥇 年度十佳 above 🔸 标题: a pictograph that comes once beside others that make lists only decorates.
    private static void LeaveDecorations(List<Line> lines)
    {
        var counts = lines.Where(IsPictograph).GroupBy(line => line.Number!.Value.Mark)
            .ToDictionary(group => group.Key, group => group.Count());
        var areRanks = counts.Keys.Count(mark => mark is >= FirstMedal and <= LastMedal) > 1;
        var haveLists = counts.Values.Any(count => count > 1) && !areRanks;
        for (var i = 0; i < lines.Count && haveLists; i++)
        {
            if (IsPictograph(lines[i]) && counts[lines[i].Number!.Value.Mark] == 1)
            {
                lines[i] = lines[i] with { Number = null };
            }
        }
    }

    private static bool IsPictograph(Line line) =>
        line is { Row: null, Number: { Style: NumberingStyle.Bullet, Length: > 1 } number }
        && number.Mark is not ('-' or '*' or '—');
}
