using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Tokens;

/// <summary>Tells what winners get from what wins: 每支队伍奖金 4 万元, 1 支队伍, 1200美元, 荣誉证书.</summary>
internal static class PrizeShape
{
    private const int MaxPrize = 40;

    private const int MaxUnit = 5;

    public static bool IsPrize(ReadOnlySpan<char> text)
    {
        text = text.Trim().TrimEnd("。；;，,");
        if (text.Length is 0 or > MaxPrize || text.Contains('。'))
        {
            return false;
        }

        return Words.EndsWithAny(text, PrizeWords.Things)
            || (text.ContainsAnyInRange('0', '9') && Words.EndsWithAny(text, PrizeWords.Currencies))
            || Words.ContainsAny(text, PrizeWords.Money)
            || IsCount(text)
            || IsSum(text)
            || IsMultiple(text);
    }

    // 100 DOT, 5,000 USDT
    private static bool IsSum(ReadOnlySpan<char> text)
    {
        var unit = text.TrimStart("0123456789,. ");
        return unit.Length is > 1 and <= MaxUnit && unit.Length < text.Length && char.IsAsciiDigit(text[0])
            && !unit.ContainsAnyExceptInRange('A', 'Z');
    }

    // 3名, 共 7 支队伍
    private static bool IsCount(ReadOnlySpan<char> text)
    {
        text = text.TrimStart("共各设 ");
        return Numeral.TryRead(text, out _, out var length)
            && Words.EqualsAny(text[length..].Trim(), PrizeWords.Counters);
    }

    // 火锅餐券 * 2
    private static bool IsMultiple(ReadOnlySpan<char> text)
    {
        var times = text.LastIndexOfAny("*×xX");
        return times > 0
            && char.IsWhiteSpace(text[times - 1])
            && Numeral.TryReadArabic(text[(times + 1)..].Trim(), out _, out var length)
            && length == text[(times + 1)..].Trim().Length;
    }
}
