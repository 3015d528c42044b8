using System.Text.RegularExpressions;

namespace CasePipeline.Extraction.Vocabulary;

/// <summary>
/// What bylines are made of beside their labels. To extend: add what stands around the date in a byline without labels.
/// </summary>
internal static partial class BylineWords
{
    /// <summary>How the path of a page begins, above its headline.</summary>
    public static readonly string[] Paths = ["首页", "首頁", "当前位置", "當前位置", "您的位置", "您现在的位置", "Home"];

    /// <summary>What says that a text was written for this publisher.</summary>
    public static readonly string[] Originals = ["原创", "原創", "转载", "轉載"];

    /// <summary>What counts readers.</summary>
    public static readonly string[] Counts = ["阅读", "閱讀", "浏览", "瀏覽", "点击", "點擊", "人看过"];

    /// <summary>What the name of a publisher may be followed by.</summary>
    public static readonly string[] Releases = ["新闻稿", "新聞稿"];

    /// <summary>How a line begins that says where and when a text appeared first.</summary>
    public static readonly string[] Reprints = ["原载", "原載", "载于", "載於", "刊于", "刊於", "摘自", "来源于"];

    /// <summary>The reporter whom a text names in brackets before its first sentence.</summary>
    [GeneratedRegex(
        @"^(?:本[报報网網刊]讯|.{0,8}电|.{0,8}讯)?\s*[（(](?:本[报網网刊])?(?:特约)?(?:记者|記者|通讯员"
        + @"|通訊員)[\s:：]*(?<name>[^（()）\s、，,;；/]{2,8})[^（()）]{0,30}[）)]",
        RegexOptions.CultureInvariant)]
    public static partial Regex Reporter();
}
