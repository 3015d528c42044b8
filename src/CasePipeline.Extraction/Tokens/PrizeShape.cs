using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Tokens;

/// <summary>Tells what winners get from what wins: 每支队伍奖金 4 万元, 1 支队伍, 1200美元, 荣誉证书.</summary>
internal static class PrizeShape
{
    private const int MaxPrize = 40;

    private const int MaxUnit = 5;

    private const int MaxSum = 16;

    private const int MaxBeforeSum = 6;

    public static bool IsPrize(ReadOnlySpan<char> text)
    {
        text = text.Trim().TrimEnd("。；;，,");
        if (text.Length is 0 or > MaxPrize || text.Contains('。'))
        {
            return false;
        }

        return Words.EndsWithAny(text, PrizeWords.Things)
            || EndsWithCurrency(text)
            || Words.ContainsAny(text, PrizeWords.Money)
            || IsCount(text)
            || IsSumOfCoins(text)
            || IsMultiple(text);
    }

    /// <summary>Whether a text is nothing but a sum of money: 5,000 USD, 各2000元, 价值2000元的渔具.</summary>
    public static bool IsSumOfMoney(ReadOnlySpan<char> text)
    {
        text = text.TrimStart("各价值约 ");
        text = text.IndexOf('的') is > 0 and var end ? text[..end].TrimEnd() : text;
        return text.Length is > 1 and <= MaxSum && char.IsAsciiDigit(text[0])
            && (EndsWithCurrency(text) || IsSumOfCoins(text));
    }

    /// <summary>Whether a text says that nobody won: 空缺, （从缺）.</summary>
    public static bool IsVacancy(ReadOnlySpan<char> text) =>
        Words.EqualsAny(text.Trim("（()） 。"), AwardWords.Vacancies);

    // 购物卡500元, but not 渔船撞礁 赔付420万元, which is a title
    private static bool EndsWithCurrency(ReadOnlySpan<char> text) =>
        text.IndexOfAnyInRange('0', '9') is >= 0 and <= MaxBeforeSum
        && Words.EndsWithAny(text, PrizeWords.Currencies);

    // 100 DOT, 5,000 USDT
    private static bool IsSumOfCoins(ReadOnlySpan<char> text)
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
