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
        // 2.3万户受益 between 1. and 2. is text.
        var next = new int[lines.Count];
        for (var i = lines.Count - 2; i >= 0; i--)
        {
            next[i] = IsCounted(lines[i + 1]) ? lines[i + 1].Number!.Value.Value : next[i + 1];
        }

        Numbering? last = null;
        for (var i = 0; i < lines.Count; i++)
        {
            if (last is { } number && next[i] != number.Value + 1
                && LengthOf(text, lines[i], number) is > 0 and var length)
            {
                var content = lines[i].Content;
                lines[i] = lines[i] with
                {
                    Number = number with { Value = number.Value + 1, Length = length },
                    Content = text.Trim(TextSpan.Between(content.Start + length, content.End)),
                };
            }

            last = IsCounted(lines[i]) ? lines[i].Number : last;
        }
    }

    private static bool IsCounted(Line line) =>
        line.Number is { Style: NumberingStyle.Arabic, Mark: '.', Value: > 0 };

    private static int LengthOf(string text, Line line, Numbering last) =>
        line is { Number: null, Row: null, Content.Length: <= MaxLine }
        && text.Slice(line.Content) is var content
        && Numeral.TryReadArabic(content, out var value, out var length) && value == last.Value + 1
        && length + 1 < content.Length && content[length] is '.' or '．'
        && char.IsAsciiDigit(content[length + 1]) && content[^1] is not ('。' or '，' or '；')
            ? length + 1
            : 0;
}
