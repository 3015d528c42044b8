namespace CasePipeline.Extraction.Vocabulary;

/// <summary>
/// The words by which public bodies are known where a text opens with one. Companies are not among them: a text opens
/// with customers too. To extend: add an ending to <see cref="Endings"/>, or what such bodies do to
/// <see cref="Actions"/>.
/// </summary>
internal static class BodyWords
{
    /// <summary>What their names end with, the longer before the shorter that it contains.</summary>
    public static readonly string[] Endings =
    [
        "总工会", "工会", "街道办事处", "办事处", "街道办", "居民委员会", "村民委员会", "居委会", "村委会", "管理委员会", "管委会", "委员会", "联合会",
        "人民法院", "法院", "人民检察院", "检察院", "派出所", "司法所", "卫生院", "医院",
        "图书馆", "分馆", "图书室", "书屋", "法庭", "社区", "博物馆", "文化馆", "美术馆", "档案馆", "文化站",
        "剧团", "艺术团", "融媒体中心", "电视台", "大学", "学院", "学校", "中学", "小学", "幼儿园", "研究所", "研究院", "气象台", "水文站", "监测站",
        "农技站", "农机站", "果树站", "推广站", "服务站", "合作社", "联合社", "供销社",
        "人民政府", "宣传部", "组织部", "疾控中心", "管理中心", "推广中心", "服务中心", "管理局", "局", "妇联",
        "团委", "工商联", "消防救援支队", "大队", "支队", "协会", "学会", "保险公司", "支公司", "分公司", "共保体",
        "人寿", "财险", "寿险", "农险", "健康险", "服务队", "志愿队", "救援队", "医疗队", "突击队",
    ];

    /// <summary>The same, and what ends names of bodies of a place that act in the middle of a text.</summary>
    public static readonly string[] ActingEndings =
    [
        .. Endings, "医共体", "总院", "保健院", "控制中心", "信息中心", "联社", "合作社", "养老院", "敬老院", "福利院", "学区", "教研室",
        "供电所", "水务站", "救助站", "图书分馆", "交易中心", "保护中心", "数据中心", "指挥中心", "发展中心", "文化中心", "活动中心",
    ];

    /// <summary>What leads to whoever acts: 由某某县医院统一配送.</summary>
    public static readonly string[] Openers = ["由", "自从", "这是", "如今", "现在", "后来", "于是", "在"];

    /// <summary>What stands behind the name where it is the subject.</summary>
    public static readonly string[] Actions =
    [
        "在", "与", "向", "对", "把", "将", "以", "为", "从", "自", "由",
        "针对", "面向", "逢", "围绕", "聚焦", "立足", "坚持", "依托", "通过", "利用", "运用",
        "联合", "携手", "会同",
        "牵头", "主动", "积极", "率先", "创新", "首创", "探索", "推出", "推行", "推动", "建立", "建成", "打造", "搭建", "构建", "开展", "开设",
        "开发", "研发",
        "组织", "设立", "设在", "设置", "发现",
        "成立", "组建", "开办", "创办", "试行", "制定", "编写", "配备", "聘请", "邀请", "征得",
        "征求", "划定", "整合", "出台", "实施", "试点", "启动", "引入", "引进",
        "梳理", "发挥",
    ];

    /// <summary>The same, and what a company does that is surely a part of the group that won.</summary>
    public static readonly string[] UnitActions =
        [.. Actions, "用", "自主", "自行", "自", "深入", "全面", "首次", "结合", "根据", "按照", "加快", "优化", "升级", "改造", "完成"];

    /// <summary>What is no beginning of a name.</summary>
    public static readonly string[] NoNames =
    [
        "该", "本", "我", "各", "全", "此", "这", "那", "某", "其", "多", "每", "在", "由", "为", "与", "从", "对", "向", "以",
        "经", "去", "当", "不",
        "如", "因", "近", "过去", "以往", "以前", "有", "据", "到",
    ];

    /// <summary>What bodies are called that has one of the words of <see cref="NotInNames"/>.</summary>
    public static readonly string[] InNames = ["向阳", "向东", "向荣", "向前", "对湖"];

    /// <summary>What no name has before its ending: there a clause runs into another name.</summary>
    public static readonly string[] NotInNames =
        ["的", "在", "与", "向", "对", "把", "被", "让", "是", "了", "联合", "携手", "会同", "支持", "帮助", "通过", "前往", "来到", "走进", "配合"];
}
