using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace CasePipeline.Extraction.Reading.Html;

/// <summary>What an element's class and id say that it is. Sites name these things alike.</summary>
internal static partial class HtmlTokens
{
    private const int MaxLength = 500;

    private static readonly FrozenSet<string> Around = FrozenSet.ToFrozenSet(
        ["nav", "navbar", "navigation", "subnav", "menu", "submenu", "breadcrumb", "breadcrumbs", "crumb", "crumbs",
        "mbx", "dqwz", "weizhi", "location", "sidebar", "side", "aside", "comment", "comments", "cmt", "pinglun",
        "related", "relate", "relevant", "recommend", "recommended", "recommendation", "share", "sharing",
        "bdsharebuttonbox", "bdshare", "social", "pager", "pagination", "prevnext", "toolbar", "tools", "qrcode",
        "ewm", "erweima", "ad", "ads", "advert", "advertisement", "login", "search", "rank", "ranking",
        "friendlink", "yqlj", "copyright", "fontsize", "logo"],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Ends = FrozenSet.ToFrozenSet(
        ["footer", "foot", "header", "topbar"],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Articles = FrozenSet.ToFrozenSet(
        ["article", "content", "post", "entry", "detail", "news", "main", "text"],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> OfArticles = FrozenSet.ToFrozenSet(
        ["art", "arti", "article", "con", "content", "detail", "details", "doc", "entry", "info", "main", "news",
        "page", "post", "show", "text", "view", "wz", "xl", "xq", "zw"],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Contents = FrozenSet.ToFrozenSet(
        ["js_content", "trs_editor", "trs_ueditor", "zoom", "zoomcon", "ucap-content", "ucapcontent", "pages_content",
        "article-content", "article_content", "articlecontent", "article-body", "article_body", "articlebody",
        "articletext", "article-text", "article_con", "article-con", "articlecon", "entry-content", "post-content",
        "post-body", "post_body", "news_content", "news-content", "newscontent", "news_con", "newstext",
        "vsb_content", "vsb_content_2", "vsb_content_4", "v_news_content", "content_text", "contenttext", "con_text",
        "maintext", "detail-content", "detail_content", "detailcontent", "rich_media_content", "arti_content",
        "wp_articlecontent", "fontzoom", "bd1", "xl_content", "xxgk_content", "news-body"],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Titles = FrozenSet.ToFrozenSet(
        ["title", "tit", "bt", "headline", "activity-name", "article-title", "article_title", "articletitle",
        "arti_title", "news_title", "news-title", "newstitle", "con_tit", "content_title", "post-title",
        "entry-title", "detail-title", "xl_title", "main_title", "ucaptitle", "rich_media_title"],
        StringComparer.Ordinal);

    public static bool IsAroundArticle(IElement element)
    {
        var names = NamesOf(element);
        if (names.Length == 0)
        {
            return false;
        }

        var words = Words().Matches(names).Select(word => word.Value.ToLowerInvariant()).ToArray();
        return words.Any(Around.Contains) || (words.Any(Ends.Contains) && !words.Any(Articles.Contains));
    }

    public static bool IsContent(IElement element) =>
        element.GetAttribute("itemprop") is "articleBody" || HasName(element, Contents);

    public static bool IsTitle(IElement element) =>
        element.GetAttribute("itemprop") is "headline" || HasName(element, Titles)
        || NamesOf(element).Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(IsTitleOfArticle);

    // art-title, newsDetail_tit, x_content_title
    private static bool IsTitleOfArticle(string name)
    {
        var words = Words().Matches(name).Select(word => word.Value.ToLowerInvariant()).ToArray();
        return words is [_, .., "title" or "tit" or "headline"]
            && words[..^1].All(word => word.Length == 1 || OfArticles.Contains(word));
    }

    private static bool HasName(IElement element, FrozenSet<string> names) =>
        NamesOf(element).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Any(name => names.Contains(name.ToLowerInvariant()));

    // No name is as long as what a broken page may put into these attributes.
    private static string NamesOf(IElement element)
    {
        var classes = element.GetAttribute("class");
        var id = element.GetAttribute("id");
        return (classes?.Length ?? 0) + (id?.Length ?? 0) is > 0 and <= MaxLength ? $"{classes} {id}" : "";
    }

    // article-footer, article_footer and articleFooter are the same two words.
    [GeneratedRegex("[A-Z]?[a-z]+|[A-Z]+(?![a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
