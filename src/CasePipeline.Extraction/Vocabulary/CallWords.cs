using System.Text.RegularExpressions;

namespace CasePipeline.Extraction.Vocabulary;

/// <summary>
/// How a headline says that an article announces no cases: it asks for them, warns of offences, has something read, or
/// names who judges. To extend: add a word to the list; a headline that also has one of <see cref="Results"/> is no
/// call, one that has one of <see cref="Merits"/> no warning.
/// </summary>
internal static partial class CallWords
{
    private static readonly string[] Calls =
    [
        "征集", "申报", "报名", "征稿", "启事", "启示", "征文", "启动", "邀请函", "报送",
        "推荐工作", "遴选工作", "组织推荐", "开展推荐", "推荐通知",
        "参评", "活动的通知", "工作的通知", "大赛的通知", "竞赛的通知", "比赛的通知", "关于举办",
        "终评安排", "评审安排", "答辩安排", "评选安排", "决赛安排",
        "评选通知", "评选活动的", "管理办法", "评选办法", "评审办法", "评奖办法", "实施方案", "Call for", "call for", "Apply", "Submit",
        "Nominations open", "倒计时", "截止", "火热进行",
        "即将开启", "即将开赛", "即将启幕", "即将举行", "即将举办", "即将召开", "等你来", "招募", "来袭", "邀您", "邀你",
        "赏金", "众测", "好礼", "冲榜", "限时", "倍奖励", "奖励翻倍", "积分翻倍", "漏洞奖励", "额外奖励", "奖励计划", "奖励公告",
        "细则", "竞赛办法", "有奖竞答", "奖品来", "评论有奖", "留言有奖", "互动有奖", "答题有奖", "规则公布", "规则发布", "规则】发布",
        "开班", "会议手册", "会议议程", "议程安排", "会议日程", "日程安排", "会议通知", "培训通知", "培训班", "交流会",
        "候选", "征订",
    ];

    /// <summary>What headlines say that tell of results.</summary>
    public static readonly string[] Results =
    [
        "结果", "获奖", "得奖", "入选", "入围", "公布", "公示", "揭晓", "名单", "表彰",
        "荣获", "荣膺", "获颁", "当选", "夺得", "荣誉", "殊荣", "斩获", "获评", "颁奖", "出炉",
        "上榜", "登榜", "公告", "决定", "喜获", "摘得", "收录", "选登", "展播", "展示",
        "汇编", "成功举办", "成功举行", "圆满举办", "圆满举行", "落幕", "收官", "落下帷幕", "圆满结束",
        "佳绩", "载誉", "捷报", "喜报", "获一等", "获二等", "获三等", "榜上有名", "榜单发布", "揭榜", "winner", "Winner", "awarded", "Results",
    ];

    // What is published to warn: nobody won anything.
    private static readonly string[] Warnings =
        ["犯罪", "违法", "违规", "曝光", "查处", "处罚", "反面", "警示", "事故", "诈骗", "失信", "公益诉讼",
            "谣言", "黑广播", "非法", "侵害", "不合格", "存在问题", "问题整改"];

    private static readonly string[] Merits =
        ["优秀", "精品", "创新", "获奖", "入选", "评选", "十佳", "表彰", "荣获", "先进", "大赛"];

    private static readonly string[] Judges =
        ["评审专家", "专家名单", "专家库", "评审名单", "评委名单", "评委会", "评审委员会"];

    // Who judges or takes part, and what is still to be done.
    private static readonly string[] OtherLists =
        ["评委名单", "评审名单", "评审专家名单", "入营名单", "参会名单", "面试名单", "标准计划", "制修订计划"];

    /// <summary>What the headings of the parts of a call end with.</summary>
    public static readonly string[] Parts =
    [
        "参赛要求", "参赛对象", "参赛方式", "参赛须知", "报名方式", "报名安排", "报名时间", "报名条件", "奖项设置", "赛程安排", "评审标准", "评选标准",
        "作品要求", "作品提交", "提交方式", "申报条件", "申报要求", "申报方式", "申报程序", "征集范围", "征集要求", "征集时间", "报送要求", "报送方式",
        "评选规则", "评审规则", "参赛规则", "入选要求", "入选条件", "评选条件", "参评条件", "评选范围", "评选方案", "评选办法", "评选程序",
        "活动时间", "活动形式", "活动范围", "活动规则", "活动奖励", "活动说明", "活动须知", "参与方式", "参与条件",
        "奖励规则", "奖励标准", "奖励方案", "奖励说明", "规则说明", "众测时间", "众测范围", "测试范围", "开奖方式", "注意事项",
    ];

    /// <summary>Whether a headline says of results, and not only that a plan is made public: 奖励计划公布.</summary>
    public static bool TellsOfResults(string? headline) =>
        headline is not null && Words.ContainsAny(PublishedPlan().Replace(headline, string.Empty), Results);

    /// <summary>
    /// Whether a headline says that nobody won what is listed: it warns, or names who judges or takes part.
    /// </summary>
    public static bool IsOfOthers(ReadOnlySpan<char> headline) =>
        IsWarning(headline) || IsOfJudges(headline) || Course().IsMatch(headline);

    /// <summary>Whether a headline asks for cases.</summary>
    public static bool IsCall(string? headline) =>
        headline is not null
        && (Words.ContainsAny(headline, Calls) || Election().IsMatch(headline) || Meeting().IsMatch(headline)
            || Vote().IsMatch(headline))
        && (!TellsOfResults(headline)
            || (Plans().IsMatch(headline) && !TellsOfResults(Notice().Replace(headline, string.Empty))));

    /// <summary>Whether a headline says how good what it lists is: then courts' cases have won something too.</summary>
    public static bool NamesMerits(ReadOnlySpan<char> headline) => Words.ContainsAny(headline, Merits);

    // 公布评审专家名单, 夏令营入营名单: nobody has won yet.
    private static bool IsOfJudges(ReadOnlySpan<char> headline) =>
        !Words.ContainsAny(headline, ["获奖", "入选"])
        && ((Words.ContainsAny(headline, Judges) && Words.ContainsAny(headline, ["名单", "公示", "公布", "公告"])
                && !headline.Contains("揭晓", StringComparison.Ordinal))
            || Words.ContainsAny(headline, OtherLists));

    // 公布10起…违法典型案例
    private static bool IsWarning(ReadOnlySpan<char> headline) =>
        (Words.ContainsAny(headline, Warnings) || Incidents().IsMatch(headline))
        && Words.ContainsAny(headline, ["案", "事故", "名单", "通报"])
        && !Words.ContainsAny(headline, Merits);

    // 关于举办某某评选活动的公告: what is announced there has still to be held.
    [GeneratedRegex("^关于(举办|开展|组织开展|启动|(公开)?征集)", RegexOptions.CultureInvariant)]
    private static partial Regex Plans();

    [GeneratedRegex("的?(公告|决定)$", RegexOptions.CultureInvariant)]
    private static partial Regex Notice();

    // What is made public before anybody has won: 奖励计划公布, 【评分规则】发布, 奖励公告, 候选名单出炉; what is to be bought:
    // 征订《优秀案例汇编》. 解决方案公布 may be of those who won.
    [GeneratedRegex(
        "((计划|(?<!解决)方案|规则|办法|细则)[】」”》]?(正式|重磅|新鲜)?(公布|发布|公告|出炉))|奖励公告"
        + "|候选(案例|项目|作品|成果|单位|人)?的?(名单)?(公布|公示|发布|出炉|揭晓)?|征订《[^》]*》",
        RegexOptions.CultureInvariant)]
    private static partial Regex PublishedPlan();

    // What is to be read: 关于组织学习《优秀案例汇编》的通知
    [GeneratedRegex("(组织|开展|集中|认真)学习[^，。]{2,60}的(通知|函)$", RegexOptions.CultureInvariant)]
    private static partial Regex Course();

    // 关于评选2031年度渔灯奖的通知: what is yet to be chosen.
    [GeneratedRegex("关于(开展|组织|做好|进行)?(评选|评比|推选)(?!出|产生)[^，。]{2,60}的通知$", RegexOptions.CultureInvariant)]
    private static partial Regex Election();

    // 网络投票今日开启, 等你投票: nobody has won yet.
    [GeneratedRegex(
        "(开始|快来|[请等][你您])投票|投票(正在|即将|现已|已经|已|于?[今明]日|今天|明天|正式|全面|火热)*(通道|开启|开始|开通|启动|进行|上线|啦|来了|来啦)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Vote();

    // 关于召开渔灯案例答辩会的通知: who comes to be heard has won nothing yet.
    [GeneratedRegex("关于(组织)?(召开|举行)[^，。]{2,60}(会|会议|答辩|路演|评审)的(通知|函)$", RegexOptions.CultureInvariant)]
    private static partial Regex Meeting();

    // What is counted like incidents: 5起典型案例
    [GeneratedRegex(@"[\d一二三四五六七八九十百多]起", RegexOptions.CultureInvariant)]
    private static partial Regex Incidents();
}
