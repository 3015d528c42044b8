using System.Text;
using System.Text.RegularExpressions;

namespace CasePipeline.Extraction.Reading.Markdown;

/// <summary>
/// Gives the items of a list their lines again where an archive has run a whole release into one: … winners: • Tide
/// Watch • Mud Atlas. The last item ends with the space between paragraphs, which is wider than one between sentences.
/// </summary>
internal static partial class RunOnLists
{
    private const int MinLine = 200;

    private const int Enough = 2;

    private const string Gap = "  ";

    public static string Part(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var line in text.Split('\n'))
        {
            result.Append(result.Length > 0 ? "\n" : "").Append(line.Length < MinLine ? line : PartLine(line));
        }

        return result.ToString();
    }

    private static string PartLine(string line)
    {
        var marks = Bullet().Matches(line).ToList();
        marks = marks.Count >= Enough ? marks : Numbers(line);
        if (marks.Count < Enough)
        {
            return line;
        }

        var result = new StringBuilder(line[..marks[0].Index].TrimEnd()).Append("\n\n");
        for (var i = 0; i < marks.Count; i++)
        {
            var start = marks[i].Index + marks[i].Length;
            var item = line[start..(i + 1 < marks.Count ? marks[i + 1].Index : line.Length)];
            var end = i + 1 < marks.Count ? -1 : item.IndexOf(Gap, StringComparison.Ordinal);
            result.Append("- ").Append((end < 0 ? item : item[..end]).Trim()).Append('\n');
            if (end >= 0)
            {
                result.Append('\n').Append(item[end..].Trim()).Append('\n');
            }
        }

        return result.ToString();
    }

    // 1.⇥… 2.⇥… 3.⇥…
    private static List<Match> Numbers(string line)
    {
        var marks = Number().Matches(line).ToList();
        var areInOrder = Enumerable.Range(0, marks.Count)
            .All(at => marks[at].Groups["number"].ValueSpan.SequenceEqual($"{at + 1}"));
        return areInOrder ? marks : [];
    }

    [GeneratedRegex(@"\s+•\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"\s(?<number>\d{1,2})\.\t", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
