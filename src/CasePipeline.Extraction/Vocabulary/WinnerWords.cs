namespace CasePipeline.Extraction.Vocabulary;

/// <summary>
/// The words at and around the names of winners in sentences. To extend: add the word to its list, in simplified
/// characters, the longer before the shorter that it contains.
/// </summary>
internal static class WinnerWords
{
    /// <summary>What ends the names of winners in running text, beside what institutions end with everywhere.</summary>
    public static readonly string[] WinnerEndings =
        ["广电总台", "广播电视总台", "电视总台", "广播电台", "融媒", "日报", "晚报", "都市报", "晨报", "报社", "频道", "QC小组", "代表队", "代表团", "展团"];

    /// <summary>What else the short names end with of firms whose cases a headline counts: 某某邮政5个案例.</summary>
    public static readonly string[] FirmEndings =
        [.. WinnerEndings, "邮政", "电力", "水务", "燃气", "证券", "基金", "期货", "信托", "人寿", "财险"];

    /// <summary>What accounts are called behind the name of whose they are.</summary>
    public static readonly string[] Accounts =
        ["安全应急响应中心", "应急响应中心", "安全响应中心", "实验室", "公众号", "官微", "订阅号", "服务号", "平台"];

    /// <summary>What a text begins with that only leads to who is told of.</summary>
    public static readonly string[] Leads =
    [
        "首先是", "其次是", "再次是", "最后是", "第二是", "第三是", "其余为", "其余是", "经评审", "据悉",
        "并且", "并", "以及", "还", "同时", "其中", "此外", "另外", "而且", "而", "且", "会上", "会议上", "大会上", "当天", "最终", "最后",
        "热烈祝贺", "热烈庆祝", "祝贺", "恭喜", "恭贺", "表扬", "表彰", "嘉奖", "来自", "本次", "此次",
        "这次", "导语：", "我市申报的", "我市推荐的", "我市选送的", "我市", "我省", "我县", "我区",
    ];

    /// <summary>What stands between who tells of a win and those who had a part in it.</summary>
    public static readonly string[] Together = ["联合", "携手", "协同", "联手", "会同"];

    /// <summary>What stands between who tells of a win and those who only use what won.</summary>
    public static readonly string[] ForOthers = ["助力", "应用于", "服务于"];

    /// <summary>What tells how the named before it won.</summary>
    public static readonly string[] BehindNames =
    [
        "凭借", "凭藉", "凭", "以", "受邀", "因", "依托", "携", "在", "从", "作为", "一举", "成功", "及其", "的", "旗下", "等", "基于", "是",
        "再次", "顺利", "荣", "共有", "自主", "连续", "被", "成为", "申报", "报送", "选送", "研发", "打造", "开发", "推出",
        "案例", "项目", "作品", "论文", "成果", "报道",
        "正式", "收到", "参加", "参赛", "组织参加", "组队", "派出", "选派", "代表", "亮相", "积极",
        "此次", "本次", "随即", "不负众望", "通过", "为", "连登", "连获", "连夺", "连揽", "连斩", "连中", "牵头",
        "今年", "于今年", "近日", "于近日", "日前", "于日前", "首次", "首度",
        .. Together, .. ForOthers,
    ];

    /// <summary>What goes on with a name behind a word that may end it: 某某科技开发有限公司.</summary>
    public static readonly string[] LegalForms = ["有限", "股份", "集团", "投资", "公司", "区"];

    /// <summary>What no winner's name ends with.</summary>
    public static readonly string[] NoWinners =
    [
        "大会", "大赛", "会议", "活动", "评选", "比赛", "论坛", "峰会", "评审", "典礼", "名单",
        "奖",
        "奖项", "荣誉", "我国", "全国", "行业", "国内", "年度", "首届", "喜报", "祝贺", "企业", "单位", "获奖", "同学", "老师", "教授",
    ];

    /// <summary>What no winner's name begins with.</summary>
    public static readonly string[] NoStarts =
        [
            "以及", "与", "对", "向", "在", "为", "由", "经", "凭借", "凭藉", "凭着", "依托", "关于", "全国", "全省",
            "全市", "全县", "全区",
        ];

    /// <summary>What names nobody by itself: 团队获一等奖.</summary>
    public static readonly string[] OnlyKinds =
        [
            "团队", "战队", "队伍", "参赛队", "参赛团队", "课题组", "项目组", "代表队", "实验室", "学院", "学校", "医院", "研究院", "研究所", "支行",
            "分行", "联社", "支队", "大队",
        ];

    /// <summary>What makes a clause of what ends like a winner's name.</summary>
    public static readonly string[] NotInWinners =
        [
            "使得", "让", "我们", "值得一提", "组成的", "本团队", "这", "那", "成为", "作为", "为了", "其", "各", "如何", "不仅", "通过", "加入", "拥有",
            "具有", "具备",
        ];

    /// <summary>What calls those who or what won an award, behind its name: 金奖得主, 金奖案例.</summary>
    public static readonly string[] Laureates = ["得主", "获得者", "获奖者", "得奖者", "获奖作品", "得奖作品", "作品", "案例", "项目", "分别"];

    /// <summary>What a person is to an institution.</summary>
    public static readonly string[] Roles =
    [
        "博士生", "博士研究生", "硕士生", "硕士研究生", "研究生", "本科生", "同学", "学生", "教授", "副教授", "讲师", "老师", "教师", "研究员",
        "工程师",
        "董事长", "总经理", "总裁", "院长", "校长", "行长", "主任", "理事长", "员工", "干部", "民警", "医生", "护士", "记者", "选手", "创始人",
        "首席",
    ];

    /// <summary>What those are who make what stands in marks before: 《某某学报》主编.</summary>
    public static readonly string[] OfficesOfPapers = ["主编", "副主编", "编委", "编辑部", "总编", "记者"];

    /// <summary>What stands behind a person's name, the longer before the shorter: 林望潮副研究员.</summary>
    public static readonly string[] Persons =
    [
        "同学", "老师", "副教授", "教授", "副研究员", "研究员", "高级工程师", "工程师", "副主任医师", "主任医师", "主治医师", "讲师", "博士", "先生",
        "女士", "同志", "医生", "院士", "校友", "主任", "校长",
    ];

    /// <summary>What stands for those who are not named, behind the first of several persons.</summary>
    public static readonly string[] Others = ["等人", "等"];

    /// <summary>How a headline begins whose winner is whoever published it.</summary>
    public static readonly string[] OwnOpeners = ["我", "本"];

    /// <summary>How a headline begins whose winners are of the publisher's place, whoever they are: 我市7个案例.</summary>
    public static readonly string[] OwnPlaces = ["我国", "我省", "我市", "我州", "我县", "我区", "我旗", "我镇", "我乡", "我街道"];

    /// <summary>What stands for the institution that tells of itself.</summary>
    public static readonly string[] Own =
        ["我行", "我社", "我司", "我校", "学校", "我院", "我局", "我公司", "我单位", "本行", "本社", "本公司", "公司", "集团", "该公司", "该行",
        "我馆", "我实验室", "本实验室", "本人", "我指导", "我台", "我所", "我会", "本会", "我中心", "我集团",
        "本馆", "本校", "本院", "本中心", "本报", "本刊", "本台", "本网", "我报", "我刊", "该校", "该院", "该馆", "该社", "该集团"];

    /// <summary>Departments of a bank that begin with the word for the firms that they serve: 公司金融部.</summary>
    public static readonly string[] FirmDesks = ["公司金融", "公司业务", "公司银行", "公司信贷"];

    /// <summary>What ends the names of institutions so surely that a thing of theirs may follow at once.</summary>
    public static readonly string[] Owners =
        ["公司", "集团", "大学", "学院", "中学", "小学", "银行", "农商行", "医院", "研究院", "研究所", "支行", "分行"];

    /// <summary>What stands behind the name of a team.</summary>
    public static readonly string[] Teams = ["团队", "队伍", "代表队", "小组", "队", "组合"];
}
