namespace CasePipeline.Extraction.Vocabulary;

/// <summary>
/// The words of sentences that tell who won what. To extend: add the word to its list, in simplified
/// characters, the longer before the shorter that it contains.
/// </summary>
internal static class SentenceWords
{
    /// <summary>Verbs that say themselves that somebody won the first place.</summary>
    public static readonly string[] Firsts = ["夺魁", "夺冠", "折桂"];

    /// <summary>What winners do.</summary>
    public static readonly string[] Wins =
    [
        "荣获", "获得", "喜获", "分获", "斩获", "获评为", "获评", "获选", "入选为", "入选成为", "入选", "入围",
        "荣登", "荣膺", "摘得", "夺得", "当选为", "当选", "获颁", "被评选为", "被评为", "评为", "被授予",
        "获授予", "获授", "被正式授予", "被推荐为", "被认定为", "被命名为", "被评定为", "被确定为",
        "被审定为", "荣列", "蝉联", "上榜", "登榜", "脱颖而出", "胜出", "拿下", "摘获",
        "捧得", "捧回", "抱回", "入列", "揽获", "揽得", "斩下", "夺下", "勇夺", "喜提", "收入囊中",
        .. Firsts, "晋级为", "晋升为", "一举拿下", "收获", "屈居", "位列其中", "名列其中", "跻身其中", "跻身", "榜上有名", "拔得头筹",
        "夺", "获",
    ];

    /// <summary>
    /// Verbs of winning behind which much else stands than awards: there marks make an award only of what is called one
    /// so.
    /// </summary>
    public static readonly string[] WeakWins = ["获得", "跻身", "分获", "获", "夺", "拿下", "收获", "评为", "取得了", "取得", "赢得了", "赢得"];

    /// <summary>
    /// What those do who are taken into a group or are first in a contest, and everybody else too: 成为首批成员单位, 成为大赛冠军.
    /// </summary>
    public static readonly string[] Becomes = ["成为了", "成为"];

    /// <summary>What a sentence says of those who won nothing.</summary>
    public static readonly string[] NotWon = ["未予授奖", "不予授奖", "未能获奖", "遗憾落选", "最终落选", "未能入选"];

    /// <summary>What those are who were taken into a group.</summary>
    public static readonly string[] Memberships = ["成员单位", "会员单位", "理事单位", "支撑单位"];

    /// <summary>What ends the name of a part that an organisation was chosen for.</summary>
    public static readonly string[] ChosenParts = ["实验室", "代表厂商", "代表性厂商", "典型厂商"];

    /// <summary>Verbs behind which a part that an organisation plays counts as an award: 入选支撑单位.</summary>
    public static readonly string[] Selections =
    [
        "入选为", "入选成为", "入选", "获评为", "获评", "获选", "荣膺", "当选为", "当选", "被评选为", "被评为",
        "蝉联", "上榜", "登榜", "荣登", "被授予", "被正式授予", "被推荐为", .. Becomes,
    ];

    /// <summary>Verbs behind which a level or a year makes an award of whatever it is: 被认定为省级绿色码头.</summary>
    public static readonly string[] Designations =
    [
        "被认定为", "被命名为", "被评定为", "被确定为", "被审定为", "被推荐为", "被评选为", "被评为", "评为", "获评为", "获评", "被授予", "获授予",
        "获授", "入选",
    ];

    /// <summary>What winners do with their award, and everybody with much else: 取得了一等奖.</summary>
    public static readonly string[] Gains = ["取得了", "取得", "赢得了", "赢得"];

    /// <summary>Verbs of several winners, each of which has an award of its own: 甲、乙分获一、二等奖.</summary>
    public static readonly string[] Shares = ["分获"];

    /// <summary>Verbs that may stand without the award: 某公司成功入选.</summary>
    public static readonly string[] BareWins =
        ["入选", "上榜", "登榜", "当选", "获选", "位列其中", "名列其中", "跻身其中", "榜上有名", .. Firsts];

    /// <summary>What may stand between a verb of winning and the award: 蝉联上榜“某某百强”, 入选成为某平台支撑单位.</summary>
    public static readonly string[] BetweenVerbAndAward = [.. BareWins, "成为"];

    /// <summary>What ends the part of a list that a winner was chosen for: the list's name stands elsewhere.</summary>
    public static readonly string[] Fields = ["方向", "领域", "赛道", "板块", "类别", "分类", "环节"];

    /// <summary>How a clause begins that only tells what it means to have won, or of somebody else.</summary>
    public static readonly string[] RemarksBehind =
        ["另有", "另外", "成为", "标志", "充分", "彰显", "体现", "足见", "这", "也是", "展现", "再次证明", "引领"];

    /// <summary>What those do behind their name who enter what wins.</summary>
    public static readonly string[] Enters =
        ["参加", "参赛", "组织参加", "组队参加", "受邀参加", "应邀参加", "派出", "选派", "代表", "亮相",
        "选送的", "报送的", "牵头", "申报", "积极申报", "积极参与", "积极参加"];

    /// <summary>What a headline ends with that tells of a win and not of what was won: 某校学子在大赛中获奖.</summary>
    public static readonly string[] WinsAlone =
        ["获奖", "得奖", "夺冠", "夺魁", "夺金", "摘金", "折桂", "喜获佳绩", "再获佳绩", "斩获佳绩", "取得佳绩", "再创佳绩", "获佳绩"];

    /// <summary>What makes another verb of 获: 获取, 获悉.</summary>
    public const string OtherVerbs = "取悉知益准奖利批胜救赠赞释刑罪证权";

    /// <summary>
    /// What stands before a verb that tells of no win: 有机会获得绘本, 对获得一等奖的作品予以奖励.
    /// </summary>
    public static readonly string[] BeforeNoWins = ["机会", "对"];

    /// <summary>What is gained without any award: 再获认可.</summary>
    public static readonly string[] NoPrizes = ["认可", "肯定", "好评"];

    /// <summary>What ends the name of a book that lists the firms of a trade, which are chosen for it.</summary>
    public static readonly string[] Surveys = ["图谱", "全景图", "全景册", "图鉴", "报告", "指南", "名录", "目录", "白皮书", "参考"];

    /// <summary>What those who award do.</summary>
    public static readonly string[] Grants = ["授予", "颁予", "颁发给", "颁给", "给了", "花落", "归属", "归于"];

    /// <summary>How what is told beside a list begins.</summary>
    public static readonly string[] Beside = ["另：", "另:", "此外，", "另外，", "同时，"];

    /// <summary>The one of <see cref="Namings"/> that names nothing but honours.</summary>
    public const string Naming = "命名";

    /// <summary>What those do who name winners as something: 命名甲、乙为“某某县”.</summary>
    public static readonly string[] Namings = [Naming, "认定", "确定", "评定", "评选", "推选", "表彰"];

    /// <summary>What makes an award of whatever those are named as: 首批标杆商会.</summary>
    public static readonly string[] Merits =
        ["标杆", "示范", "先进", "优秀", "典型", "十佳", "最佳", "卓越", "杰出", "模范", "领军"];

    /// <summary>What ends the name of a ranking: its parts are called by its name too.</summary>
    public static readonly string[] Rankings = ["榜", "榜单", "年榜", "总榜"];

    /// <summary>What stands before an award that was named before: 该榜单.</summary>
    public static readonly string[] PointsBack = ["该", "此", "上述", "这一", "本榜单", "本名单"];

    /// <summary>What says of an award that it is of the contest that the article is about.</summary>
    public static readonly string[] ThisEdition = ["本届", "本次", "此次"];

    /// <summary>The award that was told of before: 某平台获此殊荣.</summary>
    public static readonly string[] ThisAward =
        ["此殊荣", "这一殊荣", "该殊荣", "此项殊荣", "此奖", "此奖项", "该奖项", "这一奖项", "此项荣誉", "该荣誉", "这一荣誉"];

    /// <summary>What makes winning of awarding: 被授予.</summary>
    public const string BeforePassive = "被获";

    /// <summary>What may stand right before a verb of winning.</summary>
    public static readonly string[] Adverbs =
    [
        "再次", "再度", "连续", "连", "先后", "接连",
        "成功", "一举", "双双", "正式", "荣幸", "均", "也", "能够", "才得以", "得以", "又", "再", "分别", "同时", "共", "还", "顺利",
        "亦", "一并", "同", "又双叒叕", "首批", "唯一", "首次", "首度",
        "同步", "强势", "实力", "喜", "一次性", "最终", "被", "将", "就", "双", "并", "更", "同样", "荣", "不仅", "不但",
    ];

    /// <summary>What makes a noun of a verb of winning: 入选项目名单.</summary>
    public static readonly string[] Nouns =
    [
        "项目", "作品", "企业", "单位", "名单", "结果", "机构", "厂商", "案例名单", "案例集", "案例汇编", "案例中", "案例的", "方案", "感言", "者",
        "团队", "工程", "证书", "片", "影片", "书籍", "理由", "数", "总数", "通知", "感", "论文", "SOP",
    ];

    /// <summary>What begins like such a noun and goes on as a word of its own: 荣获数据安全奖.</summary>
    public static readonly string[] NoNouns = ["数据", "数字", "数智", "数学", "数码"];

    /// <summary>What makes a part of an award's name of such a noun: 作品类, 团队组.</summary>
    public const string InAwards = "组类奖赛特一二三金银铜优冠亚季最第";

    /// <summary>How headlines begin that congratulate.</summary>
    public static readonly string[] Greetings = ["热烈祝贺", "热烈庆祝", "祝贺", "恭喜", "恭贺", "喜报", "捷报"];

    /// <summary>What a winner's headline calls its works, behind its name.</summary>
    public static readonly string[] Works =
    [
        "研究成果", "科研成果", "科技成果", "案例", "项目", "作品", "论文", "成果", "报道", "方案", "产品",
    ];

    /// <summary>What ends the name of an award to those who work with the one that awards: 优秀合作伙伴.</summary>
    public static readonly string[] Partners = ["伙伴", "供应商", "服务商", "提供商", "合作商", "会员", "厂商", "奖励"];

    /// <summary>What calls a partner no more than one of those that a survey names: 代表性厂商.</summary>
    public static readonly string[] Representative = ["代表性", "代表"];

    /// <summary>Where surveys of a market place a firm, and what those are who lead the way.</summary>
    public static readonly string[] Positions =
        ["领导者", "挑战者", "远见者", "表现者", "领航者", "引领者", "先行者", "开拓者", "领军者"];

    /// <summary>What ends the name of an award to nobody but an organisation.</summary>
    public static readonly string[] Bodies = ["单位", "企业", "机构", "集体"];

    /// <summary>What a case's body calls the case.</summary>
    public static readonly string[] ThisWork =
    [
        "该项目", "该案例", "该成果", "该作品", "该产品", "该方案", "该课题", "该系统", "该平台", "该模式", "该论文",
        "本项目", "本案例", "本成果", "此项目", "此案例", "项目", "案例",
    ];

    /// <summary>With what a thing is brought in that won.</summary>
    public static readonly string[] Means = ["基于", "凭借", "凭藉", "依托", "携", "以"];

    /// <summary>How titles of technical works begin that tell what they rest on or are for.</summary>
    public static readonly string[] TitleLeads = ["基于", "面向"];

    /// <summary>What ends the name of a thing that wins.</summary>
    public static readonly string[] Things =
    [
        "方案", "系统", "平台", "项目", "案例", "技术", "产品", "应用", "实践", "工程", "模式", "作品",
        "成果", "论文", "品牌", "服务", "软件", "大模型", "数据库", "芯片", "工具", "网关", "设备", "装置", "一体机", "智能体", "机器人", "引擎",
    ];

    /// <summary>What those do who praise winners by their names.</summary>
    public static readonly string[] Praises = ["表彰了", "表彰奖励了", "通报表扬了", "表扬了", "通报表彰了"];

    /// <summary>What long names of things end with, before how many there are.</summary>
    public static readonly string[] WholeThings = [.. Things, "行动", "活动", "计划", "计画"];

    /// <summary>What tells how the thing before it won.</summary>
    public static readonly string[] HowThings =
        ["凭借", "凭藉", "凭", "以其", "则以", "以", "在", "从", "经", "历经", "作为", "成功", "一举", "脱颖", "不负众望"];

    /// <summary>By what something was won, before it or within its clause.</summary>
    public static readonly string[] ByMeans = ["凭借", "凭藉", "凭着", "以其"];

    /// <summary>What makes no thing of words that end like one: 多年技术创新与实践.</summary>
    public static readonly string[] Strengths = ["多年", "自身", "优势", "能力", "实力", "积累", "经验", "卓越", "突出", "领先"];

    /// <summary>How words begin that end like a thing and name none.</summary>
    public static readonly string[] AnyThings =
    [
        "相关", "旗下", "参与", "申报", "公司", "所有", "全部", "其他", "上述", "这", "那", "每", "各", "同类", "优秀", "获奖", "入选", "本", "该",
        "其", "此",
    ];

    /// <summary>What ends the name of a paper that makes something known, in marks: it never won itself.</summary>
    public static readonly string[] Notices = ["名单", "通知", "公告", "通报", "公示", "决定"];

    /// <summary>The same in marks of titles: 《某行业全景图》.</summary>
    public static readonly string[] Publications = ["案例集", "全景图", "图谱", "白皮书", "名录", "目录", "汇编"];

    /// <summary>What is quoted to stress it, and is no title: “唯一”入选.</summary>
    public static readonly string[] NoTitles = ["唯一", "首批", "首个", "首家", "首创", "第一"];

    /// <summary>What ends the name of a thing that goes on behind the marks around its beginning.</summary>
    public static readonly string[] NamedThings =
        ["解决方案", "系统", "平台", "工程", "模式", "软件", "软体", "系列产品", "大模型", "数据库", "智能体", "机器人", "引擎", "网络", "助手",
        "报道", "计划", "计画"];

    /// <summary>What is part of a name behind its marks however short it is: “五线谱”工作法.</summary>
    public static readonly string[] SureKinds = ["工作法"];

    /// <summary>What stands between a thing and the next maker with its own; the longer first.</summary>
    public static readonly string[] BetweenThings = ["以及", "、", "和", "与", "及"];

    /// <summary>What makes a clause of what stands behind the marks.</summary>
    public static readonly string[] NotInThings =
        ["的", "在", "从", "被", "由", "和", "与", "及", "等", "项目", "案例", "成果", "作品"];

    /// <summary>What opens a clause that only tells how the subject before it won.</summary>
    public static readonly string[] Ways =
    [
        "从", "经", "历经", "历时", "凭借", "凭藉", "凭", "力压", "一路", "以", "在", "通过", "作为", "根据", "依托", "围绕", "由于", "因",
        "随着", "为", "不仅", "不但",
        "则", "自", "连续", "排名", "位列", "位居", "进入决赛", "晋级决赛", "闯入决赛", "再次", "由",
        "紧随其后", "紧跟其后", "力拔头筹", "技压群雄", "技压群芳", "独占鳌头",
        "表现出色", "表现突出", "表现优异", "表现亮眼", "不负众望", "同样", "获得评委", "赢得评委", "得到评委",
    ];

    /// <summary>What opens a clause that tells what the one named before it did: 成功解出全部赛题.</summary>
    public static readonly string[] Deeds = ["成功", "顺利"];

    /// <summary>What those do who get onto a ranking, and no name of one: 相继霸榜.</summary>
    public static readonly string[] ListVerbs = ["霸榜", "登榜", "入榜", "上榜", "揭榜"];

    /// <summary>Verbs of winning that another one with the award may follow.</summary>
    public static readonly string[] Preludes = ["脱颖而出", "胜出", "拔得头筹"];

    /// <summary>What an award is called when persons win it.</summary>
    public static readonly string[] PersonAwards =
    [
        "工作者", "人物", "工程师", "先锋", "标兵", "劳模", "专家", "带头人", "领袖", "作家", "个人", "工匠", "青年", "校长", "教师",
        "CEO", "开发者",
    ];

    /// <summary>What leads to names at the end of a line, which go on in the next one.</summary>
    public static readonly string[] BeforeNames = ["包括", "分别为", "分别是"];

    /// <summary>What says that a list follows in the next sentence.</summary>
    public static readonly string[] ListLeads =
    [
        "包括：", "包括:", "分别是：", "分别是:", "分别为：", "分别为:", "具体为：", "它们是：", "依次为：", "即：",
    ];
}
