using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Cases.Measures;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Cases;

/// <summary>Reads a body's numbered points: 一是…；二是…, 第一，…；第二，…, ①…②…, and numbered paragraphs.</summary>
internal static class MeasureReader
{
    public const int MaxMeasures = 200;

    // A leading clause that is longer is no heading; what is kept of it still says where the point begins.
    private const int MaxHeading = 200;

    private const string Ends = "；;。，,、 　\n*（(";

    private const string Openings = "“「『《【（(";

    private const string Closings = "”」』》】）)";

    public static List<Measure> Read(string text, TextSpan? body)
    {
        var measures = new List<Measure>();
        if (body is not { } span)
        {
            return measures;
        }

        var lists = new PointLists(text, span, PointMarkReader.FindAll(text, span));
        foreach (var (mark, end) in lists.FindPoints(MaxMeasures))
        {
            if (ReadMeasure(text, TextSpan.Between(mark.TextStart, end)) is { } measure)
            {
                measures.Add(measure);
            }
        }

        return measures;
    }

    private static Measure? ReadMeasure(string text, TextSpan point)
    {
        var trimmed = text.Trim(point);
        var slice = text.Slice(trimmed).TrimEnd(Ends);
        if (slice.IsEmpty)
        {
            return null;
        }

        var span = new TextSpan(trimmed.Start, slice.Length);
        return new Measure(LeadingClause(slice).ToString(), text.Cut(span), span.Start, span.Length);
    }

    private static ReadOnlySpan<char> LeadingClause(ReadOnlySpan<char> point)
    {
        point = point[..Math.Min(point.Length, MaxHeading)];
        for (var i = 0; i < point.Length; i++)
        {
            if (Openings.IndexOf(point[i]) is var pair and >= 0
                && point[i..].IndexOf(Closings[pair]) is var quoted and > 0)
            {
                i += quoted;
            }
            else if (Punctuation.ClauseEnds.Contains(point[i]))
            {
                return point[..i].TrimEnd(" *");
            }
        }

        return char.IsHighSurrogate(point[^1]) ? point[..^1] : point;
    }
}
