using System.Buffers;
using System.Globalization;
using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Cases;

/// <summary>
/// Reads a body's figures, where number and unit are certain: 近60万笔, 超71%, 300余家. Ranges, ordinals, versions and
/// dates are none.
/// </summary>
internal static class MetricReader
{
    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.,");

    public const int MaxMetrics = 1000;

    // No figure of an announcement is longer, and a decimal holds it exactly.
    private const int MaxNumber = 15;

    // Dividing by it drops the zeros behind the point, so that 3.57万 is written 35700 and not 35700.00.
    private const decimal WithoutTrailingZeros = 1.0000000000000000000000000000m;

    public static List<Metric> Read(string text, TextSpan? body)
    {
        var metrics = new List<Metric>();
        if (body is not { } span)
        {
            return metrics;
        }

        for (var i = span.Start; i < span.End && metrics.Count < MaxMetrics; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                continue;
            }

            var number = NumberLength(text.Slice(TextSpan.Between(i, span.End)));
            if (ReadMetric(text, span, new TextSpan(i, number)) is { } metric)
            {
                metrics.Add(metric);
            }

            i += number - 1;
        }

        return metrics;
    }

    private static int NumberLength(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExcept(NumberCharacters);
        var number = length < 0 ? text : text[..length];
        return number.TrimEnd(".,").Length;
    }

    private static Metric? ReadMetric(string text, TextSpan body, TextSpan number)
    {
        if (!TryParse(text.Slice(number), out var value) || !StandsFree(text, body, number.Start))
        {
            return null;
        }

        var end = number.End + ReadScale(text.Slice(TextSpan.Between(number.End, body.End)), out var factor);
        var isMore = end < body.End && MetricWords.More.Contains(text[end]);
        end += isMore ? 1 : 0;
        if (Words.FindStart(text.Slice(TextSpan.Between(end, body.End)), MetricWords.Units) is not { } unit)
        {
            return null;
        }

        var unitEnd = end + unit.Length;
        if (unitEnd < body.End && text[unitEnd] == MetricWords.Half)
        {
            return null;
        }

        var before = text.Slice(TextSpan.Between(body.Start, number.Start));
        var start = number.Start - ReadQualifier(before, out var qualifier);
        var span = TextSpan.Between(start, unitEnd);
        return new Metric(
            text.Cut(span),
            value * factor / WithoutTrailingZeros,
            NormalizeUnit(unit),
            isMore ? "over" : qualifier,
            span.Start,
            span.Length);
    }

    // A comma is a thousands separator only where it groups; 2023,300家 is a year and a count.
    private static bool TryParse(ReadOnlySpan<char> number, out decimal value)
    {
        value = 0;
        return number.Length <= MaxNumber
            && HasPlainGroups(number)
            && decimal.TryParse(
                number,
                NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands,
                CultureInfo.InvariantCulture,
                out value);
    }

    private static bool HasPlainGroups(ReadOnlySpan<char> number)
    {
        var whole = number.IndexOf('.') is var point and >= 0 ? number[..point] : number;
        if (!number.Contains(','))
        {
            return true;
        }

        var isFirst = true;
        foreach (var group in whole.Split(','))
        {
            var length = whole[group].Length;
            if (isFirst ? length is 0 or > 3 : length != 3)
            {
                return false;
            }

            isFirst = false;
        }

        return !number[whole.Length..].Contains(',');
    }

    private static bool StandsFree(string text, TextSpan body, int start) =>
        start == body.Start
        || (!char.IsAsciiLetter(text[start - 1]) && !MetricWords.NoNumberBehind.Contains(text[start - 1]));

    private static int ReadScale(ReadOnlySpan<char> text, out decimal factor)
    {
        foreach (var scale in MetricWords.Scales)
        {
            if (text.StartsWith(scale.Word, StringComparison.Ordinal))
            {
                factor = scale.Factor;
                return scale.Word.Length;
            }
        }

        factor = 1;
        return 0;
    }

    private static int ReadQualifier(ReadOnlySpan<char> before, out string? qualifier)
    {
        foreach (var (word, meaning) in MetricWords.Before)
        {
            if (before.EndsWith(word, StringComparison.Ordinal))
            {
                qualifier = meaning;
                return word.Length;
            }
        }

        qualifier = null;
        return 0;
    }

    private static string NormalizeUnit(string unit) => unit switch
    {
        "％" => "%",
        "个小时" => "小时",
        _ => unit,
    };
}
