using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Tokens;

/// <summary>How many won, behind the name in a heading: 一等奖（3项）, 「渔灯项目」2项, 另设优秀组织奖三名.</summary>
internal static class HeadingCount
{
    /// <summary>Whether a count ends the name.</summary>
    public static bool IsBehind(ReadOnlySpan<char> name) => Trim(name).Length < name.Length;

    /// <summary>Whether a text begins with a count of organisations, as it stands behind a name: （9家）.</summary>
    public static bool IsOfOrganisations(ReadOnlySpan<char> behind)
    {
        var count = behind is ['（' or '(', .. var inside] ? inside.TrimStart('共') : default;
        return Numeral.TryRead(count, out _, out var length)
            && count[length..] is [var counter, '）' or ')', ..]
            && AwardWords.OrganisationCounters.Contains(counter);
    }

    /// <summary>The name without the count that ends it.</summary>
    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty)
        {
            return name;
        }

        if (AwardWords.WinnersCounted().IsMatch(name))
        {
            return WithoutWinners(name);
        }

        if (Enclosure.OpeningOfLast(name) is > 0 and var open)
        {
            var inside = name[(open + 1)..^1].Trim();
            return IsCount(inside) || IsNote(inside) || Words.ContainsAny(inside, PrizeWords.Money)
                ? WithoutBareCount(name[..open].TrimEnd())
                : name;
        }

        // 一等奖 × 3
        if (name.LastIndexOfAny('×', 'x') is > 1 and var times && IsCount(name[(times + 1)..].Trim()))
        {
            return name[..times].TrimEnd();
        }

        // 「渔灯项目」2项
        if (name.LastIndexOfAny('」', '”', '】') is > 1 and var close && IsCount(name[(close + 1)..]))
        {
            return name[..(close + 1)];
        }

        // 一等奖 3名, 一等奖：共3项, 一等奖 5000元, but not 读者评选：Top 10
        var space = name.LastIndexOfAny(" \u3000：:");
        var counted = space > 0 ? name[..space].TrimEnd(" \u3000：:") : default;
        return space > 0 && !Words.EndsWithAny(name[..space], HeadingWords.Ranks)
            && (IsCount(name[(space + 1)..])
                || (Words.EndsWithAny(counted, HeadingWords.Awards) && PrizeShape.IsPrize(name[(space + 1)..])))
            ? counted
            : WithoutBareCount(name);
    }

    // 金帆奖有两名得主
    private static ReadOnlySpan<char> WithoutWinners(ReadOnlySpan<char> name)
    {
        foreach (var winners in AwardWords.WinnersCounted().EnumerateMatches(name))
        {
            return winners.Index > 1 ? name[..winners.Index] : name;
        }

        return name;
    }

    // 另设优秀组织奖三名, 特等奖4个（按得分排序）
    private static ReadOnlySpan<char> WithoutBareCount(ReadOnlySpan<char> name)
    {
        if (name.Length < 4 || !AwardWords.HeadingCounters.Contains(name[^1]))
        {
            return name;
        }

        var award = name[..^1].TrimEnd(Numeral.Characters);
        return award.Length < name.Length - 1 && Words.EndsWithAny(award, HeadingWords.Awards) ? award : name;
    }

    private static bool IsNote(ReadOnlySpan<char> inside) => inside is "略" or "续" or "续表"
        || (CalendarDate.TryFind(inside, out _, out var date) && date.Length == inside.Length)
        || (Words.ContainsAny(inside, HeadingWords.OrderNotes) && !PrizeShape.IsVacancy(inside));

    private static bool IsCount(ReadOnlySpan<char> inside)
    {
        inside = inside.StartsWith("共") ? inside[1..].TrimStart() : inside;

        // 3条，空缺1条, but not 96,310票
        inside = inside.IndexOfAny('，', ',') is > 0 and var comma
            && !(inside[comma] is ',' && comma + 1 < inside.Length && char.IsAsciiDigit(inside[comma + 1]))
            ? inside[..comma]
            : inside;
        return Numeral.TryRead(inside, out _, out var length)
            && (length == inside.Length
                || (inside[length..].Trim().Length == 1
                    && AwardWords.HeadingCounters.Contains(inside[length..].Trim()[0])));
    }
}
