using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Lines;

/// <summary>
/// Reads numbers whose title begins with a figure, 4.24小时渔灯 behind 3. 潮汐账本: by itself 4.24 would be a figure, but not
/// where a list goes on with it.
/// </summary>
internal static class NumbersBeforeDigits
{
    private const int MaxLine = 100;

    /// <summary>Gives such lines their numbers.</summary>
    public static void Read(string text, List<Line> lines)
    {
        // 2.3万户受益 between 1. and 2. is text; 1.5米 begins a list where 2. or 2.3 follows.
        var (nextRead, next) = (new int[lines.Count], new int[lines.Count]);
        for (var i = lines.Count - 2; i >= 0; i--)
        {
            nextRead[i] = IsCounted(lines[i + 1]) ? lines[i + 1].Number!.Value.Value : nextRead[i + 1];
            next[i] = IsCounted(lines[i + 1]) ? nextRead[i] : FigureOf(text, lines[i + 1]) ?? next[i + 1];
        }

        var last = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (FigureOf(text, lines[i]) is { } value && nextRead[i] != value
                && (value == 1 ? next[i] == 2 : value == last + 1))
            {
                var content = lines[i].Content;
                var length = text.Slice(content).IndexOfAny('.', '．') + 1;
                lines[i] = lines[i] with
                {
                    Number = new Numbering(NumberingStyle.Arabic, '.', value, length),
                    Content = text.Trim(TextSpan.Between(content.Start + length, content.End)),
                };
            }

            last = IsCounted(lines[i]) ? lines[i].Number!.Value.Value : last;
        }
    }

    private static bool IsCounted(Line line) =>
        line.Number is { Style: NumberingStyle.Arabic, Mark: '.', Value: > 0 };

    // What stands before the point of a line that begins with a figure and does not end as text does
    private static int? FigureOf(string text, Line line) =>
        line is { Number: null, Row: null, Content.Length: > 3 and <= MaxLine }
        && text.Slice(line.Content) is var content
        && Numeral.TryReadArabic(content, out var value, out var length)
        && length + 1 < content.Length && content[length] is '.' or '．'
        && Numeral.IsArabicDigit(content[length + 1]) && content[^1] is not ('。' or '，' or '；')
            ? value
            : null;
}
