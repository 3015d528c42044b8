using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Lines;

/// <summary>
/// Knows what a site or a newspaper sets above a headline that looks like one itself: menus, its name, a column, the
/// page's title.
/// </summary>
/// <param name="text">The article's text.</param>
/// <param name="lines">Its lines.</param>
internal sealed class SiteAbove(string text, List<Line> lines)
{
    private const int MaxSite = 25;

    /// <summary>Passes what is the site's.</summary>
    /// <param name="first">The line that would be the headline; -1 where there is none.</param>
    /// <returns>The line that is.</returns>
    public int Skip(int first)
    {
        first += MenusAbove(first);
        first += TitlesAbove(first);
        first += PaperHead.Above(text, lines, first);
        first += IsSiteName(first) && IsColumnAbove(first + 1) ? 2
            : IsColumnAbove(first) ? 1
            : 0;
        return first + (IsPageTitleAbove(first) ? 2 : IsSiteAbove(first) ? 1 : 0);
    }

    // 登录, 首页 and 新闻, or 海州网 and what it says of itself: where the page begins with a word of its menus, the line
    // right above the first date is the headline, if it tells of winners.
    private int MenusAbove(int at)
    {
        const int MaxMenu = 8;
        if (at < 0 || lines[at] is not { Row: null, Number: null, Span.Length: <= MaxMenu } || TellsOfWinners(at))
        {
            return 0;
        }

        var count = Math.Min(PageHead.MaxMenus, lines.Count - at - 1);
        var above = lines.FindIndex(at + 1, count, line => LineShape.IsByline(text, line)) - 1;
        return above > at && lines[above].Span.Length > MaxMenu
            && LineShape.CanBeHeadline(text, lines[above]) && TellsOfWinners(above)
                ? above - at
                : 0;
    }

    // 海州案例评选结果-海州在线, or the same with its date and the beginning of a byline, above 海州案例评选结果
    private int TitlesAbove(int at)
    {
        const int MinHeadline = 10;
        const int MaxBetween = 2;
        if (at < 0)
        {
            return 0;
        }

        var title = text.Slice(lines[at].Span);
        for (var i = at + 1; i < Math.Min(at + MaxBetween + 2, lines.Count); i++)
        {
            var line = text.Slice(lines[i].Span);
            if (line.Length >= Math.Max(MinHeadline, title.Length / 2) && title.StartsWith(line)
                && title[line.Length..].TrimStart(" -–—|｜_\u3000") is { IsEmpty: false } rest
                && rest.Length < title.Length - line.Length && LineShape.CanBeHeadline(text, lines[i]))
            {
                return i - at;
            }
        }

        return 0;
    }

    private bool TellsOfWinners(int at) => Words.ContainsAny(text.Slice(lines[at].Span), LeadWords.OfWinners);

    // 医院新闻, or 健康报道·海州, above the headline, right below which its date stands
    private bool IsColumnAbove(int at)
    {
        const int MaxColumn = 10;
        return at >= 0 && at + 2 < lines.Count && lines[at].Span.Length <= MaxColumn
            && (Words.EndsWithAny(text.Slice(lines[at].Span), BylineWords.Columns)
                || text.Slice(lines[at].Span).IndexOf('·') is > 0)
            && LineShape.CanBeHeadline(text, lines[at + 1]) && LineShape.IsByline(text, lines[at + 2]);
    }

    // 海州市政府资讯网
    private bool IsSiteName(int at) =>
        at >= 0 && lines[at].Span.Length <= MaxSite && !TellsOfWinners(at)
        && Words.EndsWithAny(text.Slice(lines[at].Span), BylineWords.SiteNames);

    private bool IsSiteAbove(int at) =>
        at >= 0 && at + 1 < lines.Count && LineShape.CanBeHeadline(text, lines[at + 1])
        && (IsEnglishSiteAboveWin(at) || IsSiteAboveDatedHeadline(at));

    // Fenland Boats Info above Otter Bank wins Gold Award
    private bool IsEnglishSiteAboveWin(int at) =>
        BylineWords.EnglishSite().IsMatch(text.Slice(lines[at].Span))
        && EnglishWords.TellsOfWin().IsMatch(text.Slice(lines[at + 1].Span));

    // Good Morning Fenland above Mud draws crowds for big prizes, or 海州图书馆 above 海州阅读方案得奖名单出炉, and its byline
    private bool IsSiteAboveDatedHeadline(int at)
    {
        var site = text.Slice(lines[at].Span);
        var headline = text.Slice(lines[at + 1].Span);
        return site.Length <= MaxSite && at + 2 < lines.Count && LineShape.IsByline(text, lines[at + 2])
            && ((EnglishNames.IsName(site)
                    && !EnglishSentenceWords.Announcing().IsMatch(site)
                    && EnglishSentenceWords.Announcing().IsMatch(headline)
                    && headline[^1] != '.' && !LineShape.IsByline(text, lines[at + 1]))
                || (InstitutionShape.IsLikely(site)
                    && CallWords.TellsOfResults(text.Cut(lines[at + 1].Span))
                    && !CallWords.TellsOfResults(text.Cut(lines[at].Span))));
    }

    // Saltmarsh Awards - above Saltmarsh Awards: the page's title without its site, and the site's banner
    private bool IsPageTitleAbove(int at)
    {
        const string Joints = "-–—|｜_";
        if (at < 0 || at + 2 >= lines.Count || !LineShape.CanBeHeadline(text, lines[at + 2]))
        {
            return false;
        }

        var title = text.Slice(lines[at].Span);
        return Joints.Contains(title[^1], StringComparison.Ordinal)
            && title[..^1].TrimEnd().SequenceEqual(text.Slice(lines[at + 1].Span));
    }
}
