using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Lines;

/// <summary>
/// Takes back letters that were read as numbers and are a person's initial: D. Otter and L. Reed; or D. Otter, where no
/// letter beside it runs on to it or from it.
/// </summary>
internal static class Initials
{
    // II. says that I., V. and X. are Roman numerals.
    private const string RomanTwo = "II";

    public static void TakeBack(string text, List<Line> lines)
    {
        var letters = new List<int>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (!MayBeInitial(text, lines[i]))
            {
                continue;
            }

            if (EnglishNames.CountInitialled(text.Slice(Whole(text, lines[i]))) > 1)
            {
                lines[i] = WithoutNumber(text, lines[i]);
            }
            else
            {
                letters.Add(i);
            }
        }

        if (letters.Count == 0 || lines.Exists(line => IsRomanTwo(text.Slice(line.Span))))
        {
            return;
        }

        var values = letters.ConvertAll(at => lines[at].Number!.Value.Value);
        for (var i = 0; i < letters.Count; i++)
        {
            var runsOn = (i > 0 && values[i - 1] + 1 == values[i])
                || (i + 1 < values.Count && values[i] + 1 == values[i + 1]);
            if (!runsOn && EnglishNames.CountInitialled(text.Slice(Whole(text, lines[letters[i]]))) == 1)
            {
                lines[letters[i]] = WithoutNumber(text, lines[letters[i]]);
            }
        }
    }

    private static bool MayBeInitial(string text, Line line) =>
        line is { Row: null, Content.Length: > 1, Number: { Style: NumberingStyle.Letter, Mark: 'A' } }
        && text[Whole(text, line).Start + 1] == '.'
        && char.IsUpper(text[line.Content.Start]);

    private static bool IsRomanTwo(ReadOnlySpan<char> line) =>
        line.StartsWith(RomanTwo, StringComparison.Ordinal)
        && line.Length > RomanTwo.Length && NumberingParts.IsMark(line[RomanTwo.Length]);

    private static Line WithoutNumber(string text, Line line) =>
        line with { Number = null, Content = Whole(text, line) };

    // The content with the letter and its mark before it.
    private static TextSpan Whole(string text, Line line) => TextSpan.Between(
        text.AsSpan(0, line.Content.Start).TrimEnd().Length - line.Number!.Value.Length, line.Content.End);
}
