using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Lines;

/// <summary>
/// Gives a number that goes on with a list the mark of that list, where whoever typed it took another: 3、 between 2.
/// and 4.
/// </summary>
internal static class NumberMarks
{
    public static void Unify(List<Line> lines)
    {
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
}
