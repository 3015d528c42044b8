namespace CasePipeline.Extraction.Vocabulary;

/// <summary>
/// How what follows an article begins: advertisements, other articles, the publisher's own words. To extend: add the
/// beginning of such a line; it must be one that no announcement has before its last case. Lines that may stand
/// anywhere are in <see cref="NoteWords"/>.
/// </summary>
internal static class TailWords
{
    /// <summary>Longest line that is nothing but the heading of a tail.</summary>
    public const int MaxHeading = 12;

    /// <summary>Longest line that begins a tail.</summary>
    public const int MaxLine = 40;

    /// <summary>What the heading of a tail contains.</summary>
    public static readonly string[] Contained =
        ["往期", "推荐阅读", "相关阅读", "延伸阅读", "精彩回顾", "精彩推荐", "阅读推荐"];

    /// <summary>The same in the second half of an article; in the first it heads a part of it.</summary>
    public static readonly string[] ContainedLate = ["回顾", "热门", "热榜", "热搜", "直播回放", "视频回放"];

    /// <summary>How running text begins that follows a list and is about all of it.</summary>
    public static readonly string[] Closings =
    [
        "以上", "请", "希望", "特此", "各地", "各单位", "各行", "各部门", "据介绍", "说明", "注：", "注:", "下一步",
        "望各", "望被", "望受", "望获", "望你", "祝贺", "恭喜", "欢迎",
        "联系", "公示期", "如有异议", "近年来", "颁奖结束", "仪式结束", "典礼结束", "活动结束",
        "获奖名单", "完整榜单", "完整名单", "上述", "此次", "本次", "未来", "今后", "我们将", "附件",
    ];

    /// <summary>How a line begins that congratulates, if it ends with an exclamation mark.</summary>
    public static readonly string[] Congratulations = ["恭喜", "祝贺", "热烈祝贺", "恭祝", "再次恭喜", "再次祝贺", "再次感谢", "感谢", "让我们"];

    /// <summary>What leads to the articles before and behind this one.</summary>
    public static readonly string[] Neighbours = ["上一篇", "下一篇", "上一条", "下一条", "上一则", "下一则"];

    /// <summary>How a line of any length begins behind which nothing follows: an address goes on with it.</summary>
    public static readonly string[] LongStarts = ["如若转载"];

    /// <summary>
    /// How a line begins and what it contains that says who put an article on a site: nothing of it follows.
    /// </summary>
    public static readonly (string Start, string Contained) Published = ("本文由", "原创发布");

    /// <summary>How a line begins that nothing of the article follows.</summary>
    public static readonly string[] Starts =
    [
        "相关附件下载", "相关附件", "附件下载", "相关阅读", "相关新闻", "相关文章", "相关链接", "相关推荐", "相关文档", "相关稿件", "相关报道", "相关报导", "推荐阅读",
        "延伸阅读", "往期推荐", "往期回顾", "往期精彩", "精彩回顾", "热门文章", "热点推荐", "猜你喜欢", "猜您喜欢", "也许你还想看", "你可能还想看", "你可能感兴趣",
        "您可能感兴趣", "您也许有兴趣", "你也许有兴趣",
        "免责声明", "版权声明",
        .. Neighbours, "下届预告", "热门推荐", "热点排行", "其他文章", "猜你", "最新文章", "友情链接",
        "更多精彩", "热点文章", "热点新闻", "热点资讯", "近期热文", "热文推荐", "阅读排行", "点击排行", "更多阅读", "精选文章", "历史文章", "大家都在看",
        "继续滑动看下一个", "轻触阅读原文", "向上滑动看下一个", "预览时标签不可点", "微信扫一扫可打开此内容", .. LongStarts,
        "感谢您的支持，我会继续努力", "打开微信扫一扫后点击",
        "Related articles", "Related Articles", "Related posts", "Related stories", "Related:",
        "You may also like", "You may be interested in",
        "Read more", "Read next", "Notes to editors", "Notes to Editors", "Note to editors",
        "Media contact", "Media Contact", "Press contact", "Press Contact", "Media enquiries", "Media inquiries",
    ];

    /// <summary>The same in the second half of an article.</summary>
    public static readonly string[] LateStarts =
    [
        "报：", "送：", "抄送：", "抄报：", "点分享", "点收藏", "点点赞", "点在看",
        "关于我们", "扫码关注", "长按识别", "点击阅读原文", "阅读原文", "欢迎关注", "打印本页", "打印此", "打印文章", "打印正文", "下期", "预告：", "预告｜",
        "预告丨", "下一期", "特别声明", "更多资讯",
        "传媒查询", "媒体查询", "传媒联络", "媒体联络",
        "更多信息", "更多内容", "了解更多", "网友评论", "全部评论", "最新评论", "热门评论", "精选留言", "留言与评论", "About us", "Share this",
    ];

    /// <summary>
    /// What the heading of an epilogue ends with: words of the editors, of experts, of the publisher about itself. It
    /// is one only where nothing but running text follows.
    /// </summary>
    public static readonly string[] Epilogues =
    [
        "手记", "点评", "编后", "编后语", "编后记", "后记", "链接", "连结", "名词解释", "小贴士", "简介",
        "短评", "评语", "寄语",
        "快评", "微评", "评论员文章", "新闻背景", "背景资料", "专家观点", "专家声音", "写在最后",
    ];

    /// <summary>What heads a part of a case's body although it ends like an epilogue.</summary>
    public static readonly string[] NoEpilogues =
        ["案例", "项目", "产品", "作品", "方案", "活动", "成果", "基本", "技术", "平台", "经验", "内容"];

    /// <summary>What the heading of what a publisher says about itself begins with.</summary>
    public static readonly string[] Abouts = ["关于", "About ", "ABOUT "];

    /// <summary>Longest heading of an epilogue.</summary>
    public const int MaxEpilogue = 40;
}
