using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Cases.Measures;

/// <summary>
/// Puts the marks of a body into lists: of one kind, counted from 1, at least two points. A list inside a point of
/// another belongs to that point's text.
/// </summary>
internal static class PointLists
{
    public static List<(PointMark Mark, int End)> Find(string text, TextSpan body, List<PointMark> marks, int max)
    {
        var points = new List<(PointMark Mark, int End)>();
        var list = new List<PointMark>();
        var at = 0;
        while (at < marks.Count && points.Count < max)
        {
            var next = Collect(marks, at, list);
            if (list.Count < 2)
            {
                at++;
                continue;
            }

            var first = at;
            at = marks.IndexOf(list[^1], first) + 1;
            var end = SkipInner(text, body, marks, list, first, next, ref at);
            for (var i = 0; i < list.Count && points.Count < max; i++)
            {
                points.Add((list[i], i + 1 < list.Count ? list[i + 1].Start : end));
            }
        }

        return points;
    }

    // Looks as far as the next list of the kind, so that each mark is looked at once for each kind.
    private static int Collect(List<PointMark> marks, int first, List<PointMark> list)
    {
        list.Clear();
        if (marks[first].Value != 1)
        {
            return first;
        }

        list.Add(marks[first]);
        for (var i = first + 1; i < marks.Count; i++)
        {
            if (marks[i].Kind != marks[first].Kind)
            {
                continue;
            }

            if (marks[i].Value == 1)
            {
                return i;
            }

            if (marks[i].Value == list.Count + 1)
            {
                list.Add(marks[i]);
            }
        }

        return marks.Count;
    }

    // The last point holds what is numbered in its paragraph, and the paragraphs numbered as inside the other points.
    private static int SkipInner(
        string text,
        TextSpan body,
        List<PointMark> marks,
        List<PointMark> list,
        int first,
        int next,
        ref int at)
    {
        var inner = InnerKinds(marks, first, at);
        var end = EndOfLast(text, body, list);
        for (; at < next && (marks[at].Start < end || inner.Contains(marks[at].Kind)); at++)
        {
            end = marks[at].Start < end ? end : EndOfLine(text, body, marks[at].TextStart);
        }

        return at < next ? end : Math.Min(end, next < marks.Count ? marks[next].Start : body.End);
    }

    private static HashSet<PointKind> InnerKinds(List<PointMark> marks, int first, int end)
    {
        var kinds = new HashSet<PointKind>();
        for (var i = first; i < end; i++)
        {
            kinds.Add(marks[i].Kind);
        }

        kinds.Remove(marks[first].Kind);
        return kinds;
    }

    // A list's last point ends with its paragraph; what follows is about all of them. Where the points are headings
    // with a paragraph below, the last one's paragraph is the next.
    private static int EndOfLast(string text, TextSpan body, List<PointMark> list)
    {
        var last = list[^1];
        var end = EndOfLine(text, body, last.TextStart);
        return IsHeading(text, list[^2].TextStart, last.Start) && IsHeading(text, last.TextStart, body.End)
            ? EndOfLine(text, body, end + 1)
            : end;
    }

    private static int EndOfLine(string text, TextSpan body, int start)
    {
        var end = text.Slice(TextSpan.Between(start, body.End)).IndexOf('\n');
        return end < 0 ? body.End : start + end;
    }

    // A line that ends no sentence, with more below it.
    private static bool IsHeading(string text, int start, int end)
    {
        var slice = text.Slice(TextSpan.Between(start, end)).TrimEnd();
        var line = slice.IndexOf('\n');
        return line > 0 && !Punctuation.ProseEnds.Contains(slice[..line].TrimEnd()[^1]);
    }
}
