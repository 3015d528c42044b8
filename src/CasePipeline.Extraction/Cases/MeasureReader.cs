using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Cases;

/// <summary>Reads a body's numbered points: 一是…；二是…</summary>
internal static class MeasureReader
{
    public const int MaxMeasures = 200;

    // A leading clause that is longer is no heading; what is kept of it still says where the point begins.
    private const int MaxHeading = 200;

    private const char Marker = '是';

    private const string Ends = "；;。，,、 　\n";

    public static List<Measure> Read(string text, TextSpan? body)
    {
        if (body is not { } span)
        {
            return [];
        }

        var points = FindPoints(text, span);
        var measures = new List<Measure>();
        for (var i = 0; i < points.Count; i++)
        {
            var end = i + 1 < points.Count ? points[i + 1].Start : span.End;
            if (ReadMeasure(text, TextSpan.Between(points[i].TextStart, end)) is { } measure)
            {
                measures.Add(measure);
            }
        }

        return measures;
    }

    /// <summary>Finds the points that follow each other: 一是 begins a list, and a single point is none.</summary>
    private static List<(int Start, int TextStart)> FindPoints(string text, TextSpan body)
    {
        var points = new List<(int Start, int TextStart)>();
        var last = 0;
        for (var i = body.Start; i < body.End && points.Count < MaxMeasures; i++)
        {
            if (!OpensClause(text, body, i) || !TryReadMarker(text, body, i, out var value, out var length)
                || (value != last + 1 && value != 1))
            {
                continue;
            }

            DropSinglePoint(points, value, last);
            points.Add((i, i + length));
            last = value;
            i += length - 1;
        }

        DropSinglePoint(points, 1, last);
        return points;
    }

    private static void DropSinglePoint(List<(int Start, int TextStart)> points, int next, int last)
    {
        if (next == 1 && last == 1)
        {
            points.RemoveAt(points.Count - 1);
        }
    }

    private static bool OpensClause(string text, TextSpan body, int at) =>
        at == body.Start || char.IsWhiteSpace(text[at - 1]) || Punctuation.ClauseEnds.Contains(text[at - 1]);

    private static bool TryReadMarker(string text, TextSpan body, int at, out int value, out int length)
    {
        var rest = text.Slice(TextSpan.Between(at, body.End));
        if (!Numeral.TryReadChinese(rest, out value, out length) || length == rest.Length || rest[length] != Marker)
        {
            return false;
        }

        length++;
        return true;
    }

    // A list's last point ends with its paragraph; what follows is about all of them.
    private static Measure? ReadMeasure(string text, TextSpan point)
    {
        var slice = text.Slice(text.Trim(point));
        var paragraph = slice.IndexOf('\n');
        slice = paragraph < 0 ? slice : slice[..paragraph];
        slice = slice.TrimEnd(Ends);
        if (slice.IsEmpty)
        {
            return null;
        }

        var span = new TextSpan(text.Trim(point).Start, slice.Length);
        return new Measure(LeadingClause(slice).ToString(), text.Cut(span), span.Start, span.Length);
    }

    private static ReadOnlySpan<char> LeadingClause(ReadOnlySpan<char> point)
    {
        point = point[..Math.Min(point.Length, MaxHeading)];
        for (var i = 0; i < point.Length; i++)
        {
            if (point[i] == '“' && point[i..].IndexOf('”') is var quoted and > 0)
            {
                i += quoted;
            }
            else if (Punctuation.ClauseEnds.Contains(point[i]))
            {
                return point[..i].TrimEnd();
            }
        }

        return point;
    }
}
