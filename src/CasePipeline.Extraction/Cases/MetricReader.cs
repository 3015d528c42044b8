using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Cases.Metrics;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Cases;

/// <summary>
/// Reads a body's figures, where number and unit are certain: 近60万笔, 超71%, 三十余家. Of a change (从4个小时到1.5个小时)
/// each figure is one; a range (3~5天) is one without a value. Ordinals, versions and dates are none.
/// </summary>
internal static class MetricReader
{
    public const int MaxMetrics = 1000;

    // Dividing by it drops the zeros behind the point, so that 3.57万 is written 35700 and not 35700.00.
    private const decimal WithoutTrailingZeros = 1.0000000000000000000000000000m;

    public static List<Metric> Read(string text, TextSpan? body)
    {
        var metrics = new List<Metric>();
        if (body is not { } span)
        {
            return metrics;
        }

        var slice = text.Slice(span);
        var at = 0;
        var floor = 0;
        while (metrics.Count < MaxMetrics && slice[at..].IndexOfAny(MetricWords.Firsts) is var next and >= 0)
        {
            at += next;
            if (FigureReader.Read(slice, at, floor) is { } figure)
            {
                metrics.Add(Create(slice, span.Start, figure));
                at = floor = figure.End;
            }
            else
            {
                DigitNumber.TryRead(slice[at..], out _, out var digits);
                at += Math.Max(digits, 1);
            }
        }

        return metrics;
    }

    private static Metric Create(ReadOnlySpan<char> body, int offset, Figure figure) => new(
        body[figure.Start..figure.End].ToString(),
        figure.Value / WithoutTrailingZeros,
        figure.Unit,
        figure.Qualifier,
        offset + figure.Start,
        figure.End - figure.Start);
}
