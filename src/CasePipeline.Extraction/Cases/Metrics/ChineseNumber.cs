using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Cases.Metrics;

/// <summary>A number in Chinese numerals up to 九千九百九十九, with decimals: 三十五, 两千, 三点五.</summary>
internal static class ChineseNumber
{
    // 九千九百九十九点九九
    private const int MaxLength = 10;

    public static bool TryRead(ReadOnlySpan<char> text, out decimal value, out int length, out NumberForm form)
    {
        value = 0;
        var pending = 0;
        var multiplier = 10_000;
        for (length = 0; length < text.Length && length < MaxLength; length++)
        {
            if (Numeral.TryReadChineseDigit(text[length..], out var digit))
            {
                // Two digits side by side are an estimate (三四十家) or a year.
                if (pending > 0)
                {
                    form = default;
                    return false;
                }

                pending = digit;
            }
            else if (MultiplierOf(text[length]) is var next && next < multiplier && next > 0)
            {
                value += Math.Max(pending, 1) * next;
                multiplier = next;
                pending = 0;
            }
            else
            {
                break;
            }
        }

        value += pending + ReadDecimals(text, ref length);
        form = FormOf(text[..length]);
        return length > 0;
    }

    private static int MultiplierOf(char character) => character switch
    {
        '千' => 1000,
        '百' => 100,
        '十' => 10,
        _ => 0,
    };

    private static decimal ReadDecimals(ReadOnlySpan<char> text, ref int length)
    {
        if (length == 0 || length + 1 >= text.Length || text[length] != '点')
        {
            return 0;
        }

        var decimals = 0m;
        var place = 0.1m;
        var end = length + 1;
        for (; end < text.Length && end <= MaxLength && Numeral.TryReadChineseDigit(text[end..], out var digit); end++)
        {
            decimals += digit * place;
            place /= 10;
        }

        length = end > length + 1 ? end : length;
        return decimals;
    }

    // 百 and 千 alone stand for many, and 十条 is more often a name than a count.
    private static NumberForm FormOf(ReadOnlySpan<char> number) => number switch
    {
        [] or ['百' or '千', ..] or ['十'] => NumberForm.Round,
        [not '十'] => NumberForm.Digit,
        _ => NumberForm.Exact,
    };
}
