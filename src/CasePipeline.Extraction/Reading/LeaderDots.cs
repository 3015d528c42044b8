using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Reading;

/// <summary>
/// Reads the dots that lead from one column to the next as the gap that they fill: 渔汛贷…………一等奖. Two marks are the
/// dots of a sentence that breaks off, more are leaders. The text keeps its places.
/// </summary>
internal static class LeaderDots
{
    private const int MinEllipses = 3;

    private const int MinDots = 6;

    private const int MaxAward = 12;

    private const char Gap = '\u3000';

    /// <summary>The article with gaps for leaders; the same article where it has none.</summary>
    public static ArticleText Mend(ArticleText article)
    {
        char[]? text = null;
        foreach (var line in article.Lines)
        {
            var leaders = LeadersIn(article.Text, line.Span);
            if (leaders.Count > 1
                || (leaders is [var only] && IsAward(article.Text.Slice(TextSpan.Between(only.End, line.Span.End)))))
            {
                text ??= article.Text.ToCharArray();
                foreach (var leader in leaders)
                {
                    text.AsSpan(leader.Start, leader.Length).Fill(Gap);
                }
            }
        }

        return text is null ? article : article with { Text = new string(text) };
    }

    private static List<TextSpan> LeadersIn(string text, TextSpan line)
    {
        var leaders = new List<TextSpan>();
        for (var i = line.Start + 1; i < line.End; i++)
        {
            var length = LengthAt(text, TextSpan.Between(i, line.End));
            if (length > 0 && i + length < line.End)
            {
                leaders.Add(new TextSpan(i, length));
            }

            i += length;
        }

        return leaders;
    }

    // Between two columns the joint of a list is learnt as any other; a rank behind the last is none of its sides.
    private static bool IsAward(ReadOnlySpan<char> last) =>
        last.Length <= MaxAward && Words.EndsWithAny(last.Trim(), HeadingWords.Awards);

    private static int LengthAt(string text, TextSpan rest)
    {
        var mark = text[rest.Start];
        if (mark is not ('…' or '.' or '·' or '．' or '⋯'))
        {
            return 0;
        }

        var slice = text.Slice(rest);
        var end = slice.IndexOfAnyExcept(mark);
        var length = end < 0 ? slice.Length : end;
        return length >= (mark is '…' or '⋯' ? MinEllipses : MinDots) ? length : 0;
    }
}
