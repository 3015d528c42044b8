using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace CasePipeline.Extraction.Reading.Html;

/// <summary>What a page says about its article outside the text.</summary>
internal static partial class HtmlFacts
{
    private const int LeastTitleLength = 6;

    // By precedence. The names in mixed case are those of the standard for Chinese government sites.
    private static readonly string[] TitleNames = ["articletitle", "og:title", "twitter:title"];
    private static readonly string[] PublishedNames =
        ["pubdate", "article:published_time", "og:release_date", "publishdate", "publish_date", "datepublished"];
    private static readonly string[] SourceNames = ["contentsource", "source", "article:source"];
    private static readonly string[] AuthorNames = ["author", "article:author", "og:article:author"];

    /// <summary>The declared titles, best first, without the site's name.</summary>
    public static IReadOnlyList<string> TitlesOf(IHtmlDocument page)
    {
        var metas = MetasOf(page);
        var titles = TitleNames.Select(name => metas.GetValueOrDefault(name)).Append(TitleElementOf(page));
        return [.. titles.OfType<string>().Select(WithoutSiteName).Where(title => title.Length > 0).Distinct()];
    }

    public static DeclaredFacts Read(IHtmlDocument page, bool hasHeadline)
    {
        var metas = MetasOf(page);
        var linked = HtmlLinkedData.Read(page);
        var title = First(metas, TitleNames) ?? linked.Title;
        return new DeclaredFacts(
            WithoutSiteNameOrNull(title ?? (hasHeadline ? null : TitleElementOf(page))),
            First(metas, AuthorNames) is { } author && !MadeSite().IsMatch(author) ? author : linked.Author,
            First(metas, SourceNames),
            First(metas, PublishedNames) ?? linked.Published ?? TimeOf(page));
    }

    private static string? WithoutSiteNameOrNull(string? title) => title is null ? null : WithoutSiteName(title);

    private static string? First(Dictionary<string, string> metas, string[] names) =>
        names.Select(name => metas.GetValueOrDefault(name)).FirstOrDefault(value => value is not null);

    private static Dictionary<string, string> MetasOf(IHtmlDocument page)
    {
        var metas = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var meta in page.GetElementsByTagName("meta"))
        {
            var name = meta.GetAttribute("name") ?? meta.GetAttribute("property") ?? meta.GetAttribute("itemprop");
            if (name is not null && meta.GetAttribute("content") is { } content && !string.IsNullOrWhiteSpace(content))
            {
                metas.TryAdd(name.Trim(), content.Trim());
            }
        }

        return metas;
    }

    private static string? TitleElementOf(IHtmlDocument page)
    {
        var title = page.Title?.Trim();
        return string.IsNullOrEmpty(title) ? null : title;
    }

    // Times of other articles stand in lists and side bars, so that several say nothing.
    private static string? TimeOf(IHtmlDocument page) =>
        page.GetElementsByTagName("time")
            .Select(time => time.GetAttribute("datetime"))
            .Where(value => !string.IsNullOrWhiteSpace(value))
            .Distinct()
            .Take(2)
            .ToArray() is [var only] ? only : null;

    // Headline_Some Site, Headline - Some Site: cut where enough of a headline is left.
    private static string WithoutSiteName(string title)
    {
        title = title.Trim();
        for (var match = SiteName().Match(title); match.Success; match = SiteName().Match(title))
        {
            var left = title[..match.Index].Trim();
            if (left.Length < LeastTitleLength)
            {
                break;
            }

            title = left;
        }

        return title;
    }

    // Discuz! Team, Heron - https://heron.example: whoever made the site wrote none of its articles.
    [GeneratedRegex(
        "://|www\\.|Discuz|Comsenz|DedeCMS|PHPCMS|WordPress|Joomla|Drupal|技术支持|品牌策划|网站(建设|制作|设计|策划)"
        + "|^(admin|administrator|webmaster)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex MadeSite();

    [GeneratedRegex(
        @"(_[^_]{1,40}|\s[-–—|｜]\s[^-–—|｜]{1,40}|[-–—|｜][^-–—|｜_]{0,30}(网|網|政府|门户|平台|官网|频道|新闻中心|公众号))$",
        RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex SiteName();
}
