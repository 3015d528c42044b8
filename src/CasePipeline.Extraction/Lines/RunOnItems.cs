using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Reading;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Lines;

/// <summary>
/// Gives the items of a list their lines again where a page has run them into one: 1、某协会 2、某商会 3、某公司. Points of
/// running text end like sentences, and stay as they are.
/// </summary>
internal static class RunOnItems
{
    private const int Enough = 3;

    private const int MaxItem = 100;

    /// <summary>What leads to the list, and its items; the line itself where it has none.</summary>
    public static IEnumerable<TextLine> Part(string text, TextLine line)
    {
        if (line.Row is not null)
        {
            return [line];
        }

        if (SpacedItems.Of(text, line.Span) is { Count: > 1 } items)
        {
            return items.Select(item => line with { Span = item });
        }

        if (StartsOf(text, line.Span) is not { Count: >= Enough } starts)
        {
            return [line];
        }

        var parts = new List<TextLine>();
        if (starts[0] > line.Span.Start)
        {
            parts.Add(line with { Span = text.Trim(TextSpan.Between(line.Span.Start, starts[0])) });
        }

        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1] : line.Span.End;
            parts.Add(line with { Span = text.Trim(TextSpan.Between(starts[i], end)) });
        }

        return parts.TrueForAll(part => IsItem(text, part.Span, part.Span.Start < starts[0])) ? parts : [line];
    }

    // Where the numbers from one on stand, all written like the first: at the start or behind a colon or a space.
    private static List<int> StartsOf(string text, TextSpan line)
    {
        var starts = new List<int>();
        var mark = default(char);
        for (var i = line.Start; i < line.End; i++)
        {
            if (!char.IsAsciiDigit(text[i])
                || (i > line.Start && !char.IsWhiteSpace(text[i - 1]) && !Punctuation.Colons.Contains(text[i - 1])))
            {
                continue;
            }

            var rest = TextSpan.Between(i, Math.Min(line.End, i + MaxItem));
            if (Numbering.Read(text.Slice(rest)) is { Style: NumberingStyle.Arabic, Mark: '、' or '.' } number
                && number.Value == starts.Count + 1 && (starts.Count == 0 || number.Mark == mark))
            {
                mark = number.Mark;
                starts.Add(i);
            }
        }

        return starts;
    }

    private static bool IsItem(string text, TextSpan part, bool isLead) =>
        isLead
            ? text.Slice(part) is [.., '：' or ':']
            : part.Length <= MaxItem && text.Slice(part).IndexOfAny(Punctuation.SentenceEnds) < 0
                && text.Slice(part).IndexOfAny('；', ';') < 0;
}
