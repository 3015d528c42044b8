using System.Text.RegularExpressions;

namespace CasePipeline.Extraction.Vocabulary;

/// <summary>
/// The words of sentences that tell who won what. To extend: add a verb, in simplified and in traditional characters,
/// the longer before the shorter that it contains.
/// </summary>
internal static partial class SentenceWords
{
    /// <summary>What winners do.</summary>
    public static readonly string[] Wins =
    [
        "荣获", "榮獲", "获得", "獲得", "喜获", "喜獲", "斩获", "斬獲", "获评为", "获评", "獲評", "获选", "獲選", "入选为", "入选", "入選", "入围", "入圍",
        "荣登", "榮登", "荣膺", "榮膺", "摘得", "夺得", "奪得", "当选为", "当选", "當選", "获颁", "獲頒", "被评选为", "被评为", "被評為", "评为", "被授予",
        "被認定為", "被认定为", "荣列", "上榜", "脱颖而出", "胜出", "拿下", "摘获", "捧得", "揽获", "斩下", "一举拿下", "获", "獲",
    ];

    /// <summary>What may stand right before a verb of winning.</summary>
    public static readonly string[] Adverbs =
    [
        "再次", "再度", "成功", "一举", "双双", "正式", "荣幸", "均", "也", "能够", "又", "再", "分别", "分別", "同时", "共", "还", "顺利", "一并",
        "同步", "强势", "实力", "喜",
    ];

    /// <summary>What makes a noun of a verb of winning: 入选项目名单.</summary>
    public static readonly string[] Nouns =
    [
        "项目", "項目", "作品", "企业", "单位", "名单", "名單", "结果", "机构", "案例名单", "案例集", "案例汇编", "案例中", "案例的", "方案名单", "感言", "者",
        "团队", "证书", "理由", "数量", "总数", "通知",
    ];

    /// <summary>What makes a win one of another time: it is not what the article announces.</summary>
    public static readonly string[] Past =
        ["曾", "先后", "先後", "此前", "历年", "歷年", "多次", "累计", "连续", "連續", "历次", "往年", "去年", "往届", "旗下产品已", "迄今", "近年来"];

    /// <summary>What stands for the institution that tells of itself.</summary>
    public static readonly string[] Own =
        ["我行", "我社", "我司", "我校", "我院", "我局", "我公司", "我单位", "本行", "本社", "本公司", "公司", "集团", "该公司", "该行"];

    /// <summary>What ends the name of a thing that wins.</summary>
    public static readonly string[] Things =
    [
        "方案", "系统", "系統", "平台", "项目", "項目", "案例", "技术", "技術", "产品", "產品", "应用", "應用", "实践", "實踐", "工程", "模式", "作品",
        "成果", "论文", "服务", "软件", "大模型", "数据库",
    ];

    /// <summary>What ends the name of a thing that goes on behind the marks around its beginning.</summary>
    public static readonly string[] NamedThings =
        ["系统", "系統", "平台", "平臺", "工程", "模式", "软件", "軟體", "大模型", "数据库", "智能体", "机器人", "引擎", "网络"];

    /// <summary>What makes a clause of what stands behind the marks.</summary>
    public static readonly string[] NotInThings = ["的", "在", "从", "被", "由", "和", "与", "及", "等", "项目", "案例", "成果", "作品"];

    /// <summary>What opens a clause that only tells how the subject before it won.</summary>
    public static readonly string[] Ways = ["从", "從", "经", "經", "历经", "凭借", "力压", "一路"];

    /// <summary>Verbs of winning that another one with the award may follow.</summary>
    public static readonly string[] Preludes = ["脱颖而出", "胜出"];

    /// <summary>What is counted where awards are counted: 6项大奖.</summary>
    public static readonly string[] Counted = ["奖", "獎", "奖项", "獎項", "荣誉", "榮譽", "大奖", "大獎", "称号"];

    /// <summary>What an award is called when persons win it.</summary>
    public static readonly string[] PersonAwards =
        ["人物", "工程师", "工程師", "先锋", "标兵", "劳模", "专家", "带头人", "领袖", "作家", "个人", "工匠", "青年", "校长", "教师", "CEO", "开发者"];

    /// <summary>What says that a list follows in the next sentence.</summary>
    public static readonly string[] ListLeads =
    [
        "包括：", "包括:", "分别是：", "分别是:", "分别为：", "分别为:", "分別是：", "具体为：", "它们是：", "依次为：", "即：",
    ];

    /// <summary>How many, where the things themselves follow: 多个解决方案, 5项成果.</summary>
    [GeneratedRegex(
        @"(多|两|数|[二三四五六七八九十百\d]+)(个|項|项|件|篇|款)",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    public static partial Regex Several();

    /// <summary>What joins an institution to what it entered: 牵头申报的, 选送案例, 凭借.</summary>
    [GeneratedRegex(
        @"(联合|牵头|自主|主导|共同|参与|精心|独立|自研)*(申报|報送|报送|选送|選送|推荐|推薦|完成|研发|開發|开发|打造|推出|建设|制作|创作|提交|实施|撰写|参评|参赛|编写"
        + @"|首创)?的?(优秀)?(案例|项目|課題|课题|作品|成果|论文|方案|产品)?(凭借|憑藉|基于|以|依托|携|的)?[：:]?$",
        RegexOptions.CultureInvariant)]
    public static partial Regex Joint();

    /// <summary>What announces good news before it is told.</summary>
    [GeneratedRegex(@"^.*?[！!|｜丨：:]\s*", RegexOptions.CultureInvariant)]
    public static partial Regex Cheer();
}
