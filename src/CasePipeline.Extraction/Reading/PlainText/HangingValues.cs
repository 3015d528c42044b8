using System.Text.RegularExpressions;
using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Forms;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Reading.PlainText;

/// <summary>
/// Joins the rest of a label's value that goes on below it, set in under the value: 作品名称：某某标题的开头 and below it
/// its end.
/// </summary>
internal static partial class HangingValues
{
    // What is set in less may be a paragraph.
    private const int MinIndentation = 8;

    // A longer value is a text of its own; and joining many lines would take the square of their number.
    private const int MaxLines = 3;

    public static string[] Join(string[] lines)
    {
        var joined = new List<string>(lines.Length);
        var (value, hanging) = (int.MaxValue, 0);
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            var label = Label().Match(line);
            var indentation = WidthOf(line) - WidthOf(line.TrimStart());
            if (!label.Success && indentation >= value && Rest().IsMatch(line)
                && hanging < MaxLines && Numbering.Read(line.AsSpan().Trim()) is null
                && !IsNextWinner(joined[^1], line)
                && !IsDate(line) && !(i + 1 < lines.Length && IsDate(lines[i + 1])))
            {
                hanging++;
                joined[^1] = joined[^1].TrimEnd() + line.Trim();
                continue;
            }

            // A little less is set in where the label's own marks are of another width.
            const int Slack = 2;
            hanging = 0;
            value = label.Success ? Math.Max(WidthOf(label.Value) - Slack, MinIndentation) : int.MaxValue;
            joined.Add(line);
        }

        return [.. joined];
    }

    // The day of signing; above it stands who signs.
    private static bool IsDate(string line) =>
        line.AsSpan().Trim() is var day && CalendarDate.TryRead(day, out _, out var length) && length == day.Length;

    // 银牌奖：西礁区渔会「渔灯」 above 南湾区渔会「渔网」: the next of a list, and not the rest of the first.
    private static bool IsNextWinner(string labelled, string line)
    {
        var colon = labelled.AsSpan().IndexOfAny(Punctuation.Colons);
        var both = labelled + line;
        return colon > 0 && labelled[colon - 1] is '奖' or '獎' or '名' or '军' or '軍' or '例' or '范' or '範'
            && ItemsAlike.Are(
                both,
                both.Trim(TextSpan.Between(colon + 1, labelled.Length)),
                both.Trim(TextSpan.Between(labelled.Length, both.Length)));
    }

    private static int WidthOf(string line) => line.Sum(character => character < '\u2E80' ? 1 : 2);

    [GeneratedRegex(@"^\s*[\u4E00-\u9FFF]{2,6}[：:]\s*(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    // No label of its own
    [GeneratedRegex(@"^\s+[^：:\s][^：:]{0,60}$", RegexOptions.CultureInvariant)]
    private static partial Regex Rest();
}
