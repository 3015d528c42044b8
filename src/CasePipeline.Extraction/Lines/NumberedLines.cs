using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Lines;

/// <summary>Splits a line that holds a whole numbered list: 1.标题；2.标题；3.标题。</summary>
internal static class NumberedLines
{
    /// <summary>The items as lines; one line where it holds no list.</summary>
    public static List<Line> Split(string text, Line line)
    {
        var items = new List<Line>();
        if (line is not { Row: null, Number: { Value: > 0 } first })
        {
            return items;
        }

        var number = first;
        var start = line.Span.Start;
        var content = line.Content.Start;
        for (var i = line.Content.Start; i < line.Content.End; i++)
        {
            if (!Punctuation.ItemEnds.Contains(text[i])
                || Numbering.Read(text.Slice(TextSpan.Between(i + 1, line.Content.End))) is not { } next
                || next.Style != first.Style || next.Mark != first.Mark || next.Value != number.Value + 1)
            {
                continue;
            }

            items.Add(Item(text, line, start, content, i, number));
            (number, start, content) = (next, i + 1, i + 1 + next.Length);
        }

        items.Add(Item(text, line, start, content, line.Content.End, number));
        return items.FindAll(item => item.Content.Length > 0);
    }

    private static Line Item(string text, Line line, int start, int content, int end, Numbering number) => line with
    {
        Span = text.Trim(TextSpan.Between(start, end)),
        Content = text.Trim(new TextSpan(
            content, text.Slice(TextSpan.Between(content, end)).TrimEnd(Punctuation.ItemEndMarks).Length)),
        Number = number,
    };
}
