using System.Text.RegularExpressions;

namespace CasePipeline.Extraction.Vocabulary;

/// <summary>
/// The words of lines that are no part of an article wherever they stand: credits, notes on pictures, calls to share,
/// rights, addresses, what a page has around its text. To extend: add the word to the list of its kind; a list of
/// calls needs both what the line begins with and what it is about, because titles of cases may have either.
/// </summary>
internal static partial class NoteWords
{
    /// <summary>Longest note.</summary>
    public const int MaxNote = 120;

    /// <summary>What an address on the web contains.</summary>
    public static readonly string[] Links = ["://", "www.", "WWW."];

    /// <summary>How a line begins that says under what a page is filed.</summary>
    public static readonly string[] Filings =
        ["相关标签", "文章标签", "标签：", "标签:", "Tags:", "验证码：", "验证码:", "索引号", "所属地"];

    /// <summary>Longest note that may begin in any way.</summary>
    public const int MaxShortNote = 60;

    /// <summary>What links behind an entry are called, in brackets. To extend: add the name.</summary>
    public static readonly string[] LinkLabels =
    [
        "paper", "Paper", "PDF", "pdf", "slides", "Slides", "slide", "code", "Code", "poster", "Poster", "video",
        "Video", "demo", "Demo", "link", "Link", "GitHub", "Github", "github", "arXiv", "blog", "Blog", "report",
        "论文", "代码", "链接", "视频", "幻灯片", "海报", "报告", "详情", "演示", "源码", "原文",
    ];

    /// <summary>What an article ends with.</summary>
    public static readonly string[] Ends = ["END", "The End", "THE END", "End", "the end", "完", "全文完", "本文完", "终"];

    /// <summary>The same without any mark around it.</summary>
    public static readonly string[] CertainEnds = ["END", "End", "THE END", "The End", "全文完", "本文完"];

    /// <summary>What a page has around its text: buttons and counts.</summary>
    public static readonly string[] Furniture =
    [
        "分享", "球分享", "球点赞", "球在看", "阅读量", "浏览量",
        "分享到", "分享至", "分享到微信", "分享到微博", "收藏", "举报", "点赞", "赞", "在看", "阅读", "留言", "评论", "网友评论", "发表评论", "我要评论",
        "登录后评论", "打印", "列印",
        "关闭", "返回", "返回列表", "返回首页", "返回顶部", "感谢关注", "谢谢观看", "感谢阅读", "我知道你在看", "打印本页", "关闭窗口", "关闭本页", "网站地图",
        "扫一扫", "微信扫一扫", "关注该公众号", "使用小程序", "知道了", "微信", "微博",
        "朋友圈", "QQ空间", "复制链接", "Facebook", "LINE", "Twitter", "Email", "Print", "LinkedIn", "写留言", "转发", "大", "中",
        "小", "字号", "字体", "字级", "登录", "注册", "新浪微博", "收录于话题", "收录于合集",
    ];

    /// <summary>The number of a page, and how many there are: 第 2 页 共 5 页.</summary>
    [GeneratedRegex(
        @"^(第\s*\d{1,4}\s*页[\s,，/／|]*(共\s*\d{1,4}\s*页)?|Page \d{1,4}( of \d{1,4})?)$",
        RegexOptions.CultureInvariant)]
    public static partial Regex Page();

    /// <summary>How a line begins that says where an article goes on.</summary>
    public static readonly string[] Continuations = ["未完待续", "待续", "下转第", "上接第", "紧接第"];

    /// <summary>What the label of a credit ends with.</summary>
    public static readonly string[] Credits =
    [
        "编辑", "责编", "美编", "编委", "主编", "编审", "编校", "编排", "审核", "审校", "审稿", "审读", "审定", "校对",
        "校审", "一审",
        "二审", "三审", "初审", "复审", "终审", "核稿", "小编", "一校", "二校", "监制", "排版", "版式", "摄影", "供图", "配图",
        "图片",
        "图源", "素材来源", "图片来源", "视频", "影片", "海报", "剪辑", "美工", "值班", "本版统筹", "责任人", "录入", "翻译", "播音",
        "视觉", "印刷", "编委会主任", "编委会成员", "音频", "配音",
    ];

    /// <summary>What the label of a credit ends with beside one of the others.</summary>
    public static readonly string[] OtherCredits =
    [
        "统筹", "策划", "设计", "制作", "文字", "文案", "图", "文", "采写", "整理", "出品", "撰文", "撰稿", "作者",
        "记者", "来源",
        "供稿", "实习生", "通讯员", "总监", "印数", "审", "校", "编",
    ];

    /// <summary>Longest label of a credit.</summary>
    public const int MaxCreditLabel = 8;

    /// <summary>Longest value of a credit.</summary>
    public const int MaxCredited = 24;

    /// <summary>What ends the brackets behind a caption that say whose the picture is: （东屿渔业局提供）.</summary>
    public static readonly string[] PictureOwners = ["提供", "供图", "摄"];

    /// <summary>What a note on pictures has in it.</summary>
    public static readonly string[] Pictures =
    [
        "图片", "配图", "图为", "供图", "摄影", "资料照", "照片", "图源", "图/", "图：",
        "/摄",
        "摄）", "截图", "图／",
    ];

    /// <summary>What leads from what a picture shows to whose it is.</summary>
    public static readonly string[] Sources = ["｜图片来源", "|图片来源", "｜图源", "|图源"];

    /// <summary>How a line begins that tells what a picture shows.</summary>
    public static readonly string[] Captions = ["图为", "上图为", "下图为", "左图为", "右图为", "题图"];

    /// <summary>Where somebody stands in a picture that a line tells of.</summary>
    public static readonly string[] Places =
        [
            "（左一", "（左二", "（左三", "（右一", "（右二", "（右三", "（左）", "（右）", "（左起", "（右起", "（前排", "（后排",
            "（左1", "（左2", "（左3", "（左4", "（左5", "（右1", "（右2", "（右3", "（右4", "（右5", "（左四", "（左五", "（右四", "（右五",
        ];

    /// <summary>What a call to readers begins with.</summary>
    public static readonly string[] Calls =
    [
        "点击", "点亮", "点个", "点赞", "长按", "扫码", "扫一扫", "扫描", "识别", "识读", "留言",
        "转发", "分享",
        "欢迎", "觉得", "喜欢", "如果你", "如果您", "关注", "订阅", "收藏", "快来", "快戳", "戳", "转载", "更多详情",
        "更多案例", "更多内容", "更多资讯", "更多信息", "动动手指", "微信公众号",
        "微信搜索", "搜索", "看完", "别忘了", "别忘", "请点", "请长按", "请扫", "投稿", "来稿", "Follow us", "Share this", "Subscribe to",
        "Sign up for our",
    ];

    /// <summary>What a call to readers is about.</summary>
    public static readonly string[] CallObjects =
    [
        "蓝字", "关注", "订阅", "公众号", "在看", "点赞", "“赞”", "「赞」", "个赞", "朋友圈", "二维码", "QR",
        "阅读原文", "星标", "粉丝",
        "留言", "评论区", "留言区", "转发", "大图", "放大", "当前页", "手机看", "授权", "视频号", "小程序码", "会刊", "请注明", "Facebook", "LINE",
        "微博", "微信", "展开",
        "邮箱", "原文链接", "newsletter", "出品", "Twitter", "LinkedIn", "Email",
    ];

    /// <summary>Longest call.</summary>
    public const int MaxCall = 45;

    /// <summary>Longest call that is a sentence; a longer one is more often the article's.</summary>
    public const int MaxCallSentence = 32;

    /// <summary>What says whose a text or a page is, and that nobody answers for it.</summary>
    public static readonly string[] Rights =
    [
        "版权所有", "版权归", "著作权归", "不得转载", "请勿转载", "禁止转载", "谢绝转载", "转载请", "转载须", "转载需",
        "注明出处",
        "注明来源", "All rights reserved", "All Rights Reserved", "Copyright ©", "Copyright (c)", "ICP备", "公网安备",
        "备案号", "不代表本", "不代表我", "立场无关",
        "侵权必究", "联系删除", "如有侵权", "侵权请", "文责自负", "严禁转载", "不得以任何形式", "不构成投资建议", "不构成任何投资建议", "后台授权", "网站地图",
        "隐私声明", "隐私权政策", "隐私权及资讯安全", "著作权声明", "资讯安全政策", "相关档案：", "相关附件：",
        "法律声明", "打印本页", "关闭窗口", "关闭本页", "列印本页", "友善列印", "回上一页", "返回顶部", "扫一扫在手机", "无障碍浏览",
        "网站标识码",
        "预览时标签不可点", "原创发布", "文章发布请联系",
    ];

    /// <summary>How a longer note on rights begins.</summary>
    public static readonly string[] Notices =
    [
        "声明", "本文", "本刊", "本站", "本网", "本报", "本榜", "本公众号", "本号", "免责", "版权", "转载",
        "特别声明", "风险提示",
        "未经", "©", "(c)", "（c）", "Copyright", "以上内容", "以上图文", "文章", "文中", "部分图片", "部分内容", "凡", "注：本文", "*本文",
        "All rights",
    ];

    /// <summary>How a note on rights, or one by the editors, begins that needs no other word.</summary>
    public static readonly string[] Warnings =
        ["风险提示：", "免责声明", "版权声明", "转载说明", "© ", "(c) ", "Copyright ", "特别鸣谢",
        "译文声明", "本文是翻译文章", "媒体支持：", "鸣谢：", "原标题：", "本文来源", "本文转自", "本文转载自", "文章转载自", "转载自", "转自：",
        "小编有话说", "小编寄语"];

    /// <summary>What the label of an address ends with.</summary>
    public static readonly string[] Addresses =
    [
        "邮编", "邮政编码", "电话", "邮箱", "信箱", "地址", "传真", "网址", "热线", "公交", "客服",
        "联系人", "联络人",
        "联系方式", "联络方式", "投稿", "咨询", "商务合作", "媒体联系", "媒体联络", "官网", "Tel", "Email", "E-mail", "Phone", "Fax", "Website",
        "QQ", "微信",
    ];

    /// <summary>Longest label of an address.</summary>
    public const int MaxAddressLabel = 10;

    /// <summary>How the last lines of an official document begin.</summary>
    public static readonly string[] Imprints =
    [
        "抄送", "抄报", "主题词", "此件公开", "此件主动公开", "此件不公开", "信息公开形式", "信息公开选项", "公开属性", "公开方式", "副本：", "正本：",
    ];
}
