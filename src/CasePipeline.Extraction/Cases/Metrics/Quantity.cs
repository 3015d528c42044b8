using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Cases.Metrics;

/// <summary>A number with its scales and the word for more: 2.68万, 300余, 3亿5千万, 二十多万, 2.5 billion.</summary>
internal readonly record struct Quantity(decimal Value, int Length, bool IsMore, NumberForm Form)
{
    // A digit behind a scale is read in two ways: 一万二 is 12000.
    private const int MinRest = 10;

    /// <summary>Reads the quantity that a text begins with.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out Quantity quantity)
    {
        if (!TryReadPart(text, out quantity, out var factor))
        {
            return false;
        }

        while (factor > 1 && !quantity.IsMore && TryReadPart(text[quantity.Length..], out var rest, out var nextFactor))
        {
            // Behind a scale only a smaller one: in 5万300万户 nothing is certain.
            if (rest.Value >= factor || (nextFactor == 1 && rest.Value < MinRest))
            {
                return false;
            }

            factor = nextFactor;
            quantity = quantity with
            {
                Value = quantity.Value + rest.Value,
                Length = quantity.Length + rest.Length,
                IsMore = rest.IsMore,
                Form = NumberForm.Exact,
            };
        }

        return true;
    }

    private static bool TryReadPart(ReadOnlySpan<char> text, out Quantity part, out decimal factor)
    {
        part = default;
        factor = 1;
        if (Words.FindStart(text, MetricWords.NoScales) is not null
            || !TryReadNumber(text, out var value, out var length, out var form))
        {
            return false;
        }

        var isMore = TakeMore(text, ref length);
        var scale = ReadScale(text[length..], length == 0, out factor);
        length += scale;
        isMore = TakeMore(text, ref length) || isMore;
        if (length == 0)
        {
            return false;
        }

        form = scale > 0 && (form == NumberForm.Digit || text[0] == '十') ? NumberForm.Exact : form;
        part = new Quantity(value * factor, length, isMore, form);
        return true;
    }

    // A scale alone is a number too: 近万户.
    private static bool TryReadNumber(ReadOnlySpan<char> text, out decimal value, out int length, out NumberForm form)
    {
        form = NumberForm.Exact;
        if (!text.IsEmpty && Numeral.IsArabicDigit(text[0]))
        {
            return DigitNumber.TryRead(text, out value, out length);
        }

        if (ChineseNumber.TryRead(text, out value, out length, out form))
        {
            return true;
        }

        value = 1;
        return length == 0 && !text.IsEmpty && MetricWords.ChineseMultipliers.Contains(text[0]);
    }

    private static bool TakeMore(ReadOnlySpan<char> text, ref int length)
    {
        var isMore = length > 0 && length < text.Length && MetricWords.More.Contains(text[length]);

        // 8+1 is a name.
        isMore = isMore && (length + 1 == text.Length || !Numeral.IsArabicDigit(text[length + 1]));
        length += isMore ? 1 : 0;
        return isMore;
    }

    private static int ReadScale(ReadOnlySpan<char> text, bool isAlone, out decimal factor)
    {
        var space = !isAlone && text is [' ' or '\u00A0', ..] ? 1 : 0;
        var rest = text[space..];
        factor = 1;
        if (Words.FindStart(rest, MetricWords.NoScales) is not null)
        {
            return 0;
        }

        foreach (var scale in rest is [>= 'a' and <= 'z', ..] ? MetricWords.EnglishScales : MetricWords.Scales)
        {
            if (rest.StartsWith(scale.Word, StringComparison.Ordinal) && LatinText.EndsWord(rest, scale.Word.Length))
            {
                factor = scale.Factor;
                return space + scale.Word.Length;
            }
        }

        return 0;
    }
}
