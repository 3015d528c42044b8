using System.Buffers;
using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Extraction.Reading;

/// <summary>
/// Reads the dots that lead from one column to the next as the gap that they fill: 渔汛贷…………一等奖. Two marks are the
/// dots of a sentence that breaks off, more are leaders. The text keeps its places.
/// </summary>
internal static class LeaderDots
{
    private const int MinEllipses = 3;

    private const int MinDots = 6;

    private const char Gap = '\u3000';

    private static readonly SearchValues<char> InPageNumbers = SearchValues.Create("0123456789 \u3000()（）第页-—");

    /// <summary>The article with gaps for leaders; the same article where it has none.</summary>
    public static ArticleText Mend(ArticleText article)
    {
        char[]? text = null;
        foreach (var line in article.Lines)
        {
            for (var i = line.Span.Start + 1; i < line.Span.End; i++)
            {
                var length = LengthAt(article.Text, TextSpan.Between(i, line.Span.End));
                if (length > 0 && !IsBeforePage(article.Text.Slice(TextSpan.Between(i + length, line.Span.End))))
                {
                    text ??= article.Text.ToCharArray();
                    text.AsSpan(i, length).Fill(Gap);
                }

                i += length;
            }
        }

        return text is null ? article : article with { Text = new string(text) };
    }

    // Contents have the number of the page there.
    private static bool IsBeforePage(ReadOnlySpan<char> rest) => !rest.ContainsAnyExcept(InPageNumbers);

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
