using System.Text.RegularExpressions;

namespace CasePipeline.Extraction.Vocabulary;

/// <summary>
/// How an article says that its list is elsewhere or not whole. To extend: add the words, in simplified
/// characters, to the expression that they belong to; each must be certain by itself, since what it matches is shown to
/// the user as the place of a warning.
/// </summary>
internal static partial class MissingListWords
{
    /// <summary>How a line begins that stands for a picture in plain text.</summary>
    public static readonly string[] PictureLines = ["![", "[图片]", "【图片】", "<img"];

    /// <summary>What a browser copies where a picture stands: the page's text for those who cannot see it.</summary>
    public static readonly string[] PictureNames = ["图片", "图像", "image", "Image"];

    /// <summary>What a headline contains that is nothing but the name of a list.</summary>
    public static readonly string[] Lists = ["名单", "榜单"];

    /// <summary>A sentence whose list has to follow: 获奖名单如下, 完整名单见下图.</summary>
    [GeneratedRegex(
        @"(获奖|得奖|入选|具体|完整)?(名单|榜单|结果|案例|项目|作品)[^。！？；，：:\n]{0,8}(如下|见下图|见下表|见下方)",
        RegexOptions.CultureInvariant)]
    public static partial Regex Promise();

    /// <summary>What sends the reader to an attachment: 名单见附件, 附件：获奖名单.</summary>
    [GeneratedRegex(
        @"(获奖|得奖|入选|具体|完整)?(名单|榜单|结果|案例|项目|作品|目录)[^。！？；，：:\n]{0,6}见附[件表]|附件\d*[：:][^。！？；，：:\n]{0,40}(名单|榜单"
        + @"|一览表)",
        RegexOptions.CultureInvariant)]
    public static partial Regex Attachment();

    /// <summary>What says that a part follows: 部分名单如下, 以下为部分案例, 部分案例摘登.</summary>
    [GeneratedRegex(
        @"部分(获奖|入选|优秀|典型|上榜)?(名单|榜单|案例|项目|作品|成果)(予以|进行|情况|内容)?(如下|摘登|选登|摘编|刊登|刊发|展示|公布|[：:])"
        + @"|以下[为是仅列]{1,3}部分|(名单|榜单|案例)[（(](部分|节选)[）)]|(案例|作品|名单|成果)(摘登|选登|节选)",
        RegexOptions.CultureInvariant)]
    public static partial Regex Part();

    /// <summary>What a headline ends with that announces a part only.</summary>
    [GeneratedRegex(
        @"[（(【](节选|选登|摘登|摘编|部分)[）)】]|(摘登|选登)$",
        RegexOptions.CultureInvariant)]
    public static partial Regex PartInHeadline();

    /// <summary>What says that the whole list is elsewhere: 完整榜单请扫码.</summary>
    [GeneratedRegex(
        @"(完整|其余)的?(获奖|入选)?(榜单|名单|案例|作品)[^。！？；\n]{0,12}(扫|二维码|点击|回复|阅读原文|下载|官网|公众号)",
        RegexOptions.CultureInvariant)]
    public static partial Regex WholeElsewhere();

    /// <summary>How many there are, behind a few that are named: 等50个案例.</summary>
    [GeneratedRegex(
        @"[》”）)]等(共|共计)?(?<count>\d{1,4}|[一二三四五六七八九十百]{1,5})[个项件篇例][^。！？；，、：:的\n]{0,8}?(案例|项目|作品|成果|方案|奖项)",
        RegexOptions.CultureInvariant)]
    public static partial Regex AndOthers();

    /// <summary>A line of nothing but dots.</summary>
    [GeneratedRegex(
        @"^(等等?)?(…{1,4}|\.{3,12}|。{3,12}|·{3,12})(等等?)?$",
        RegexOptions.CultureInvariant)]
    public static partial Regex Dots();
}
