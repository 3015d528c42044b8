using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Takes the numbers from sections, whatever they are counted with: A. Clean Energy above Gold Award, II. Clean Energy
/// above 1. Night Ferry, 2. Gold above (3) Night Ferry. Then they are read as sections without numbers are.
/// </summary>
internal static class EnglishSectionNumbers
{
    public static List<Line> Without(string text, List<Line> lines)
    {
        var left = new List<Line>(lines);
        for (var i = lines.Count - 2; i >= 0; i--)
        {
            if (lines[i] is { Row: null } line && left[i + 1] is { Row: null } below)
            {
                left[i] = Without(text, i > 0 ? lines[i - 1] : null, line, below);
            }
        }

        return left;
    }

    private static Line Without(string text, Line? above, Line line, Line below)
    {
        var isAboveAward = below.Number is null && IsAward(text, below);
        var isAboveFirst = isAboveAward || below.Number is { Style: NumberingStyle.Arabic, Value: 1 };
        if (line.Number is { Style: NumberingStyle.Letter })
        {
            return isAboveFirst || IsAboveOtherItem(text, line, below) ? line with { Number = null } : line;
        }

        if (line.Number is { Style: NumberingStyle.Arabic })
        {
            // 2. Night Ferry, the last of its list, stands above the next award too.
            var isOfList = above is { Row: null }
                && (above.Number is { Style: NumberingStyle.Arabic } || IsAward(text, above));
            return (isAboveAward && !isOfList) || IsAboveOtherItem(text, line, below)
                ? line with { Number = null }
                : line;
        }

        return line.Number is null
            && (isAboveFirst || line.Markup.HeadingLevel > 0 || IsAboveLetter(below))
            && EnglishLabelWords.RomanNumber().FindIn(text, line.Content) is { } number
                ? line with { Content = TextSpan.Between(number.End, line.Content.End) }
                : line;
    }

    // Gold above what has no number, or one of another kind
    private static bool IsAboveOtherItem(string text, Line line, Line below) =>
        IsAward(text, line) && below.Number?.Style != line.Number!.Value.Style;

    private static bool IsAboveLetter(Line below) => below.Number is { Style: NumberingStyle.Letter, Value: 1 };

    private static bool IsAward(string text, Line line) =>
        EnglishHeadings.IsAward(text.Slice(EnglishHeadings.NameOf(text, line.Content)));
}
