namespace CasePipeline.Extraction.Vocabulary;

/// <summary>
/// How what follows an article begins: advertisements, other articles, the publisher's own words. To extend: add the
/// beginning of such a line; it must be one that no announcement has before its last case.
/// </summary>
internal static class TailWords
{
    /// <summary>Longest line that is nothing but the heading of a tail.</summary>
    public const int MaxHeading = 12;

    /// <summary>What the heading of a tail contains.</summary>
    public static readonly string[] Contained =
        ["往期", "推荐阅读", "推薦閱讀", "相关阅读", "延伸阅读", "精彩回顾", "回顾", "精彩推荐", "热门", "阅读推荐"];

    /// <summary>How running text begins that follows a list and is about all of it.</summary>
    public static readonly string[] Closings =
    [
        "以上", "请", "請", "希望", "特此", "各地", "各单位", "各行", "各部门", "据介绍", "说明", "注：", "注:", "下一步", "祝贺", "恭喜", "欢迎", "歡迎",
        "联系", "公示期", "如有异议", "近年来", "获奖名单", "完整榜单", "完整名单", "上述", "此次", "本次", "未来", "今后", "我们将", "附件",
    ];

    /// <summary>Longest line that begins a tail.</summary>
    public const int MaxLine = 40;

    public static readonly string[] Starts =
    [
        "相关阅读", "相關閱讀", "相关新闻", "相關新聞", "相关文章", "相关链接", "相关推荐", "推荐阅读", "推薦閱讀", "延伸阅读", "延伸閱讀", "往期推荐", "往期回顾",
        "往期精彩", "精彩回顾", "热门文章", "热点推荐", "猜你喜欢", "关于我们", "關於我們", "免责声明", "免責聲明", "版权声明", "版權聲明", "上一篇", "下一篇", "扫码关注",
        "长按识别", "点击阅读原文", "阅读原文", "欢迎关注", "Related articles", "Related posts", "About us", "Read more", "Share this",
        "上一条", "下一条", "打印本页", "关闭窗口", "打印", "【打印", "下期预告", "下期", "预告", "預告", "下届预告", "下一期", "热门推荐", "热点排行", "其他文章",
        "猜你", "最新文章", "友情链接", "更多精彩", "更多阅读", "精选文章", "历史文章", "【免责声明】", "【版权声明】", "特别声明",
    ];
}
