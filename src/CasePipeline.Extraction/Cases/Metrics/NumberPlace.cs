using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Cases.Metrics;

/// <summary>Tells a number that may count something from one that is part of a name, a code or an ordinal.</summary>
internal static class NumberPlace
{
    public static bool StandsFree(ReadOnlySpan<char> before, bool isChinese)
    {
        if (before.IsEmpty)
        {
            return true;
        }

        var last = before[^1];
        if (MetricWords.NumberJoints.Contains(last) && !isChinese)
        {
            return before is not [.., var joined, _]
                || !(Numeral.IsArabicDigit(joined) || char.IsAsciiLetter(joined));
        }

        if (MetricWords.Joints.Contains(last))
        {
            return !EndsRangeStart(before[..^1], last);
        }

        return isChinese
            ? !MetricWords.VagueBefore.Contains(last) && last != '第' && !MetricWords.Firsts.Contains(last)
            : !char.IsAsciiLetter(last) && !MetricWords.NoNumberBehind.Contains(last);
    }

    /// <summary>Whether a number begins its line and is set apart from the text: it numbers the line.</summary>
    public static bool NumbersLine(ReadOnlySpan<char> before, ReadOnlySpan<char> behind) =>
        (before.IsEmpty || before[^1] == '\n') && behind is [' ', ..];

    // 3-5天, CVE-2021; but not 提高到5天 and ——5天.
    private static bool EndsRangeStart(ReadOnlySpan<char> before, char joint) =>
        !before.IsEmpty
        && (Numeral.IsArabicDigit(before[^1])
            || char.IsAsciiLetter(before[^1])
            || (joint is not ('到' or '至') && before[^1] is ')' or '）'));
}
