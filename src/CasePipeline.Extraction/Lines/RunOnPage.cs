using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Reading;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Lines;

/// <summary>
/// Gives a page its paragraphs again that was saved as one long line, each break turned into a space. Chinese has no
/// space behind a sentence, nor before the number of a point: 结果如下： 一、某队获一等奖。 二、某队获二等奖。
/// </summary>
internal static class RunOnPage
{
    private const int MinPage = 200;

    private const int Enough = 2;

    private const int MaxNumber = 12;

    private const int MaxByline = 80;

    /// <summary>The paragraphs; the line itself where it is no such page.</summary>
    public static IEnumerable<TextLine> Part(string text, TextLine line)
    {
        var isPage = line.Row is null && line.Span.Length >= MinPage && line.Span.Length * 2 > text.Length;
        var head = isPage ? EndOfByline(text, line.Span) : null;
        var breaks = isPage ? BreaksOf(text, TextSpan.Between(head ?? line.Span.Start, line.Span.End)) : [];
        if (head is { } end)
        {
            breaks.Insert(0, end);
        }

        if (breaks.Count < Enough)
        {
            return [line];
        }

        return breaks.Prepend(line.Span.Start)
            .Zip(breaks.Append(line.Span.End), (start, end) => text.Trim(TextSpan.Between(start, end)))
            .Where(part => part.Length > 0)
            .Select(part => line with { Span = part });
    }

    // 作者 : 某某 发布日期 : 2031-05-06 某校近日…: the text begins behind the date.
    private static int? EndOfByline(string text, TextSpan line)
    {
        var head = line with { Length = Math.Min(line.Length, MaxByline) };
        return Labels.TryReadStart(text.Slice(head), out _, out _)
            && CalendarDate.TryFind(text.Slice(head), out _, out var date)
            && head.Start + date.End is var end && char.IsWhiteSpace(text[end])
                ? end
                : null;
    }

    private static List<int> BreaksOf(string text, TextSpan line)
    {
        var breaks = new List<int>();
        var last = 0;
        var first = -1;
        for (var i = line.Start + 2; i < line.End; i++)
        {
            if (!char.IsWhiteSpace(text[i - 1]) || char.IsWhiteSpace(text[i]))
            {
                continue;
            }

            if (NumberAt(text, i, line.End) is { } number && (number == 1 || number == last + 1))
            {
                // One point alone may be a number of something else: its break waits for the second.
                if (number > 1)
                {
                    breaks.AddRange(first < 0 ? [i] : [first, i]);
                }

                first = number == 1 ? i : -1;
                last = number;
            }
            else if (text.AsSpan(line.Start, i - line.Start).TrimEnd() is [.., var end]
                && Punctuation.SentenceEnds.Contains(end))
            {
                breaks.Add(i);
            }
        }

        breaks.Sort();
        return breaks;
    }

    private static int? NumberAt(string text, int at, int end) =>
        Numbering.Read(text.AsSpan(at, Math.Min(end - at, MaxNumber))) is
        {
            Style: NumberingStyle.Chinese or NumberingStyle.Arabic or NumberingStyle.ParenthesisedChinese,
            Value: > 0 and var value,
        }
            ? value
            : null;
}
