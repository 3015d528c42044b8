using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries;

/// <summary>
/// Reads the award from the headline of those who award: 某年度典型案例揭晓, 某法院发布某年度典型案例.
/// </summary>
internal static class HeadlineNews
{
    private const int MaxAward = 40;

    /// <summary>The award that the headline says is announced; null where it names none.</summary>
    public static string? AwardOf(string? headline)
    {
        if (headline is null)
        {
            return null;
        }

        foreach (var clause in Clauses.Of(headline, new TextSpan(0, headline.Length)))
        {
            var cheer = SentencePatterns.Cheer().Match(headline.Cut(clause));
            var news = Words.ContainsAny(cheer.ValueSpan, LeadWords.TellsOfWinning) ? cheer.Length : 0;
            foreach (var verb in LeadWords.News)
            {
                var at = headline.AsSpan(clause.Start, clause.Length).LastIndexOf(verb, StringComparison.Ordinal);
                if (at < 0)
                {
                    continue;
                }

                // 十个案例入选！2031年某某案例揭晓
                var before = TextSpan.Between(clause.Start + Math.Min(news, at), clause.Start + at);
                var award = NameIn(headline, before)
                    ?? NameIn(headline, TextSpan.Between(clause.Start + at + verb.Length, clause.End));
                if (award is not null)
                {
                    return award;
                }
            }

            // 某年度优秀案例名单, 关于某年度优秀案例名单的公示
            var whole = AwardPatterns.ListHeadline().Match(headline.Substring(clause.Start, clause.Length));
            var named = whole.Groups["award"];
            var name = new TextSpan(clause.Start + named.Index, named.Length);
            if (whole.Success
                && (NameIn(headline, name) ?? headline.CutOrNull(AwardName.Designation(headline, name))) is { } listed)
            {
                return listed;
            }
        }

        if (OfNotice(headline) is { } noticed)
        {
            return noticed;
        }

        // 某省某年某某典型案例（第一批）: nothing but the name
        var end = Enclosure.OpeningOfLast(headline) ?? headline.Length;
        return Words.EndsWithAny(headline.AsSpan(0, end), HeadingWords.AwardedThings)
            || Words.ContainsAny(headline.AsSpan(0, end), LeadWords.Chosen)
            ? NameIn(headline, BehindCount(headline, BehindPublisher(headline, new TextSpan(0, end))))
            : null;
    }

    // 关于表彰2031年度先进渔港的决定, 关于认定2031年度渔业科普基地的通知, 关于授予甲“先进渔港”称号的决定
    private static string? OfNotice(string headline)
    {
        if (AwardPatterns.GrantHeadline().Match(headline).Groups["award"] is { Success: true, Value: var title })
        {
            return title;
        }

        var notice = AwardPatterns.NoticeHeadline().Match(headline);
        var named = notice.Groups["award"];
        var name = new TextSpan(named.Index, named.Length);
        return !notice.Success || AwardPatterns.SeveralHonoured().IsMatch(headline.Slice(name)) ? null
            : NameIn(headline, name) ?? (notice.Groups["naming"].Success ? headline.Cut(name) : null);
    }

    // 我市新增2个国家级典型案例
    private static TextSpan BehindCount(string headline, TextSpan name) =>
        AwardPatterns.GainedAndCounted().Match(headline.Cut(name)) is { Success: true } gained
            ? TextSpan.Between(name.Start + gained.Length, name.End)
            : name;

    // 东屿渔业局 2031年十佳做法
    private static TextSpan BehindPublisher(string headline, TextSpan name) =>
        headline.Slice(name).IndexOfAny(Punctuation.WhiteSpace) is > 2 and var gap
        && InstitutionShape.IsLikely(headline.Slice(name)[..gap])
            ? headline.Trim(TextSpan.Between(name.Start + gap, name.End))
            : name;

    private static string? NameIn(string headline, TextSpan span)
    {
        var end = AwardPatterns.BehindNewsAward().Match(headline.Cut(span));
        span = BehindDash(headline, BehindRubric(
            headline, headline.Trim(span with { Length = end.Success ? end.Index : span.Length })));

        // 某某公园 2031 年度「创新力量榜单」
        if (MarkedText.Find(headline, span) is [.., var last] && last.End == span.End
            && MarkedText.Inner(headline, last) is var inner
            && (AwardName.Is(headline, inner) || Words.ContainsAny(headline.Slice(inner), HeadingWords.Praise)))
        {
            return headline.Cut(MarkedText.Inner(headline, last));
        }

        var name = AwardName.WithoutSource(headline, span);
        return name.Length is > 3 and <= MaxAward
            && (AwardName.Is(headline, name) || Words.ContainsAny(headline.Cut(name), LeadWords.Chosen))
                ? headline.Cut(name)
                : null;
    }

    // 家门口的事，有商有量——2031年度十佳案例
    private static TextSpan BehindDash(string headline, TextSpan span)
    {
        const string Dash = "——";
        var dash = headline.Slice(span).LastIndexOf(Dash, StringComparison.Ordinal);
        var behind = dash > 0 ? headline.Trim(TextSpan.Between(span.Start + dash + Dash.Length, span.End)) : default;
        return behind.Length > 0 && AwardName.Is(headline, behind) ? behind : span;
    }

    // 重磅 | 2031年度十大案例
    private static TextSpan BehindRubric(string headline, TextSpan span)
    {
        const int MaxRubric = 8;
        var bar = headline.Slice(span).IndexOfAny(Punctuation.LabelBars);
        return bar is >= 0 and <= MaxRubric && headline[span.Start + bar] is '|' or '｜' or '丨'
            ? headline.Trim(TextSpan.Between(span.Start + bar + 1, span.End))
            : span;
    }
}
