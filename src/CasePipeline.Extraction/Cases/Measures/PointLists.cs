using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Cases.Measures;

/// <summary>
/// Puts the marks of a body into lists: of one kind, counted from 1, at least two points. A list inside a point of
/// another belongs to that point's text.
/// </summary>
internal sealed class PointLists(string text, TextSpan body, List<PointMark> marks)
{
    private readonly List<PointMark> _list = [];

    /// <summary>Finds the points of all lists, each from its mark to its end.</summary>
    public List<(PointMark Mark, int End)> FindPoints(int max)
    {
        var points = new List<(PointMark Mark, int End)>();
        var at = 0;
        while (at < marks.Count && points.Count < max)
        {
            var behind = Collect(at, out var next);
            if (_list.Count < 2)
            {
                at++;
                continue;
            }

            var end = FindEnd(at, behind, next, out at);
            for (var i = 0; i < _list.Count && points.Count < max; i++)
            {
                points.Add((_list[i], i + 1 < _list.Count ? _list[i + 1].Start : end));
            }
        }

        return points;
    }

    // Looks as far as the next list of the kind, so that each mark is looked at once for each kind.
    private int Collect(int first, out int next)
    {
        _list.Clear();
        var behind = first;
        next = first;
        if (marks[first].Value != 1)
        {
            return behind;
        }

        for (next = first; next < marks.Count; next++)
        {
            var mark = marks[next];
            if (mark.Kind == marks[first].Kind && mark.Value == _list.Count + 1)
            {
                _list.Add(mark);
                behind = next + 1;
            }
            else if (mark.Kind == marks[first].Kind && mark.Value == 1)
            {
                break;
            }
        }

        return behind;
    }

    // The last point holds what is numbered in its paragraph, and the paragraphs numbered like those inside the other
    // points.
    private int FindEnd(int first, int behind, int next, out int at)
    {
        var inner = InnerKinds(first, behind);
        var end = EndOfLast();
        for (at = behind; at < next && (marks[at].Start < end || inner.Contains(marks[at].Kind)); at++)
        {
            end = marks[at].Start < end ? end : EndOfLine(marks[at].TextStart);
        }

        return next < marks.Count ? Math.Min(end, marks[next].Start) : end;
    }

    private HashSet<PointKind> InnerKinds(int first, int end)
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
    private int EndOfLast()
    {
        var last = _list[^1];
        var end = EndOfLine(last.TextStart);
        return IsHeading(_list[^2].TextStart, last.Start) && IsHeading(last.TextStart, body.End)
            ? EndOfLine(end + 1)
            : end;
    }

    private int EndOfLine(int start)
    {
        var end = text.Slice(TextSpan.Between(start, body.End)).IndexOf('\n');
        return end < 0 ? body.End : start + end;
    }

    // A line that ends no sentence, with more below it.
    private bool IsHeading(int start, int end)
    {
        var slice = text.Slice(TextSpan.Between(start, end)).Trim();
        var line = slice.IndexOf('\n');
        return line > 0 && !Punctuation.ProseEnds.Contains(slice[..line].TrimEnd()[^1]);
    }
}
