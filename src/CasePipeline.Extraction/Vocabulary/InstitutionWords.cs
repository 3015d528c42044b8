using System.Buffers;

namespace CasePipeline.Extraction.Vocabulary;

/// <summary>
/// The words by which institutions are known. To extend: add an ending that only names of institutions have to
/// <see cref="Endings"/>; where it also ends common nouns, add what stands before it there to
/// <see cref="CommonNouns"/>.
/// </summary>
internal static class InstitutionWords
{
    /// <summary>What names of institutions end with, the longer before the shorter that it contains.</summary>
    public static readonly string[] Endings =
    [
        "农村信用社联合社", "农村信用合作联社", "农村信用合作社", "农村信用联社", "农村信用社", "农村商业银行", "农村合作银行",
        "农商联合银行", "农信联合银行", "农商银行", "农商行", "农合行", "农信联社", "农信社", "农信", "信用联社", "信用社", "联合社", "联社",
        "村镇银行", "储蓄银行", "商业银行", "银行", "股份有限公司", "有限责任公司", "有限公司",
    ];

    /// <summary>The same, made for searching.</summary>
    public static readonly SearchValues<string> EndingSearch = SearchValues.Create(Endings, StringComparison.Ordinal);

    /// <summary>What may follow a name's ending and still belongs to the name.</summary>
    public static readonly string[] Additions =
        ["股份有限公司", "有限责任公司", "有限公司", "总行营业部", "营业部", "信用卡中心", "信息科技中心", "科技中心", "省联社"];

    /// <summary>The forms that companies have by law, behind their names.</summary>
    public static readonly string[] LegalForms =
        ["股份有限公司", "有限责任公司", "有限公司", "集团有限公司", "集团股份有限公司"];

    /// <summary>The ends of a bank's branches: 某银行某某支行.</summary>
    public static readonly string[] Branches = ["分行", "支行", "分社", "中心支公司", "支公司", "分公司", "营业部"];

    /// <summary>Longest name of a branch's place.</summary>
    public const int MaxBranchPlace = 5;

    /// <summary>What is never part of the place that a branch is named after.</summary>
    public const string NoBranchPlace = "各辖内所有下等全设在与和以的总到向对及每";

    /// <summary>What makes a common noun of an ending: 手机银行, 全省农信, 辖内农商银行.</summary>
    public static readonly string[] CommonNouns =
    [
        "手机", "网上", "电子", "微信", "移动", "流动", "背包", "直销", "智能", "智慧", "数字", "数字化", "开放", "线上",
        "价格", "指数", "收入", "天气", "责任", "意外", "健康", "养老", "医疗", "信用", "质量", "旅游", "种植", "养殖", "补充",
        "传统", "农村", "商业", "合作", "中小", "地方", "国有", "大型", "股份制", "民营", "外资", "基层", "社区", "零售",
        "全省", "全市", "全县", "全区", "全国", "全辖", "辖内", "辖区", "系统", "本地", "当地", "县域", "省内", "市内", "县内",
        "不少", "各", "各家", "各地", "各级", "多家", "每家", "家", "众多", "部分", "其他", "其它", "同业", "兄弟", "所有",
        "该", "本", "我", "此", "贵", "他", "首家", "第一家", "唯一", "身边的", "主办", "百姓", "农民", "农户", "企业", "客户",
        "政府", "监管", "法人", "小法人", "科技", "科技型", "零售型", "担保", "百年", "现代", "新型", "专业", "优秀", "标杆",
    ];

    /// <summary>Names that are spelled like a winner's but belong to bodies above it.</summary>
    public static readonly string[] Authorities = ["人民银行", "中国人民银行", "世界银行", "中央银行"];

    /// <summary>
    /// What the names of those end with whose members win: a head's count may be of its members' cases.
    /// </summary>
    public static readonly string[] Heads =
    [
        "农信", "联社", "联合社", "合作社", "联合银行", "集团", "总工会", "协会", "学会", "联盟", "联合会", "商会",
        "委员会", "政府", "局",
        "厅", "委", "工商联", "总行", "总公司", "街道", "开发区", "中国移动", "中国联通", "中国电信",
    ];

    /// <summary>What a group is called behind the name that its parts begin with.</summary>
    public const string Group = "集团";

    /// <summary>What an ending runs on with when it is no ending: 农信银 is a clearing house.</summary>
    public static readonly string[] FalseEndings = ["农信银", "银行业", "银行卡", "银行家", "银行账", "银行贷", "银行间"];

    /// <summary>What ends the date before a subject: 2023年以来. They count behind a digit only: 日照 is a place.</summary>
    public static readonly string[] DateEndings =
    [
        "年以来", "年起", "年初", "年末", "年底", "年度", "年来", "年", "月以来", "月起", "月初", "月末", "月底", "月份", "月", "日起", "日",
    ];

    /// <summary>What ends the names of parts of others that are called after two subjects.</summary>
    public static readonly string[] Laboratories = ["实验室", "研究室", "研究所", "教研室", "研究中心"];

    /// <summary>Words that open a sentence before its subject.</summary>
    public static readonly string[] Openers =
    [
        "近年来", "近日", "近期", "日前", "今年以来", "今年", "去年", "目前", "当前", "期间", "同时", "其中", "此外", "为此", "对此", "据悉",
        "据了解", "作为", "由", "以来", "一直以来", "长期以来", "多年来", "随后", "最终",
    ];

    /// <summary>
    /// Words behind which a name is no subject: whoever stands there helped, was served or was visited.
    /// </summary>
    public static readonly string[] ObjectMarkers =
    [
        "在", "与", "向", "对", "被", "把", "让", "使", "给", "跟", "以", "及",
        "联合", "携手", "会同", "协同", "支持", "推动", "指导", "帮助", "助力", "依托", "通过", "引导", "带动", "围绕", "立足",
        "组织", "促进", "根据", "按照", "结合", "成为", "打造", "建立", "开展", "实现", "加强", "对接", "邀请", "鼓励",
        "督促", "要求", "学习", "借鉴", "走进", "选择", "做优", "做强", "建成", "借助", "针对", "履行", "践行", "聚焦", "坚持",
        "响应", "落实", "深化", "提升", "强化", "推进", "驱动", "激活", "赋能", "参与", "接入", "涵盖", "包括",
        "去", "到", "找", "发挥", "推出", "推广", "使用", "利用", "运用", "办理", "联系", "前往",
        "提供", "满足", "改变", "突破", "创新", "首创", "研发", "优化", "完善", "构建", "搭建", "探索", "拓展", "服务", "助推",
    ];

    /// <summary>Words behind which a name is a subject again.</summary>
    public static readonly string[] SubjectMarkers = ["由", "的", "是", "系"];

    /// <summary>
    /// Particles that also begin names of places (将乐, 和田, 从化): where a sentence begins with one, only a name that
    /// is known from elsewhere is certain.
    /// </summary>
    public const string AmbiguousOpeners = "为和将从于经";

    /// <summary>What a long name's place has: 省, 市, 县.</summary>
    public static readonly SearchValues<char> PlaceMarks = SearchValues.Create("省市县区州盟旗");

    /// <summary>What numbers a class of a school.</summary>
    public static readonly SearchValues<char> ClassNumbers = SearchValues.Create("0123456789一二三四五六七八九十");

    /// <summary>What the name of a class of a school is made of.</summary>
    public static readonly SearchValues<char> InClasses = SearchValues.Create("0123456789一二三四五六七八九十高初小年级届（）()");

    /// <summary>What the lists of a sign-off name, beside institutions: departments and other bodies.</summary>
    public static readonly string[] BodyEndings =
    [
        "部", "室", "处", "科", "组", "中心", "局", "办", "委", "会", "社", "行", "院", "司", "站", "所", "馆", "团", "台", "队", "集团", "大学",
        "农信", "工会",
    ];

    /// <summary>
    /// What ends the name of an institution that stands by itself, in a cell, in brackets or behind a label. To extend:
    /// add an ending of two characters or more that hardly a title ends with.
    /// </summary>
    public static readonly string[] OwnEndings =
    [
        "公司", "集团", "大学", "学院", "学校", "中学", "小学", "幼儿园", "医院", "卫生院", "研究院",
        "研究所", "研究中心", "设计院", "科学院", "协会", "学会", "联盟", "联合会", "商会", "委员会", "管委会", "村委会", "团委", "党委", "妇联",
        "居委会", "政府", "办事处", "办公室", "街道", "合作社", "联合社", "图书馆", "博物馆", "文化馆", "美术馆", "档案馆", "出版社",
        "出版", "团队", "工作室", "实验室", "基金会", "支行", "分行", "分公司", "总行", "营业部", "事业部", "银行", "农商行",
        "农信", "联社", "证券", "保险", "基金", "信托", "期货", "科技", "软件", "软体", "数据", "信息", "通信", "电子", "资本", "金融",
        "财险", "农险", "寿险", "健康险", "人寿", "租赁", "人民法院", "检察院", "公安局", "管理局", "服务中心", "气象局", "监管局", "教育局", "农业局",
        "财政局", "税务局", "卫健委", "发改委",
        "融媒体中心", "电视台", "日报社", "日报", "晚报", "杂志社", "农场", "电网", "供电公司", "供电局", "电厂", "工厂", "财团", "行社",
        "中国移动", "中国联通", "中国电信",
        "村镇银行", "联盟秘书处", "秘书处", "有限合伙", "专委会", "专业委员会", "工会", "妇联", "团委", "党支部", "党总支", "党组", "党委", "纪委",
        "支部", "粮库", "直属库", "客运站",
        "农会", "渔会", "商学院", "高中", "附中", "街道办", "司法所", "检验所", "防控中心", "电大", "促进会", "研究会", "理事会", "工商联", "联合体",
        "发展中心", "管理处", "管理所", "工作站", "服务站", "交易所", "清算所", "登记公司", "养老院", "敬老院", "福利院", "林场",
        "牧场", "渔港站", "水利站", "农机站", "林业站", "植保站", "管护站", "检查站",
        "村民委员会", "居民委员会", "经济合作社", "供销社", "供电所", "派出所", "法院", "公证处", "执法支队", "服务队", "剧团", "艺术团", "幼稚园", "书院",
        "公学", "机构",
        "社区中心", "活动中心", "体育中心", "文化中心", "健身中心", "艺术中心", "血液中心", "急救中心", "指挥中心", "应急中心", "水文中心",
        "检测中心", "调度中心", "检修中心", "研发中心", "技术中心", "财务中心", "考试中心", "培训中心", "监控中心", "客服中心",
        "影视中心", "监管中心", "监测中心", "运维中心", "融合中心",
        "事务所", "律师行", "中心", "总局", "基地", "开发区", "书店", "书局", "文化", "法人", "联会", "总队", "支队", "车间", "社区",
        "传媒", "一中", "二中", "三中", "四中", "五中", "六中", "七中", "八中", "九中", "十中",
        "作协", "曲协", "剧协", "影协", "音协", "舞协", "书协", "美协", "摄协", "科协", "残联", "文联", "侨联",
        "初中", "校区", "分校", "联校", "完小", "实小",
        "课题组", "调研组", "项目组", "信用部", "卫生所", "国小", "国中", "文化站", "共保体", "筹备组", "突击队", "分局",
        "车务段", "机务段", "工务段", "电务段", "供电段", "客运段", "车辆段",
        "列车段", "动车段", "货运段", "通信段", "房建段", "公寓段", "桥工段", "生活段",
        "法庭", "仲裁院", "仲裁委", "监狱", "看守所", "大队", "中队", "救援队", "消防站", "边检站", "警务站", "博物院", "纪念馆",
        "展览馆", "科技馆", "体育馆", "少年宫", "青少年宫", "文化宫", "剧院", "文工团", "乐团", "歌舞团", "合唱团", "舞蹈团", "评弹团", "曲艺团",
        "杂技团", "画院", "广播站", "电台", "编辑部", "报社", "通讯社", "新闻网", "都市报", "青年报", "商报", "卫生站", "疾控中心", "血站",
        "文艺广播", "交通广播", "新闻广播", "音乐广播", "经济广播",
        "门诊部", "保健院", "疗养院", "护理院", "药业", "制药", "附小", "附幼", "职校", "技校", "党校", "教研室", "教研组", "学生会",
        "校友会", "交通局", "公路局", "水利局", "水务局", "林业局", "民政局", "商务局", "统计局", "审计局", "规划局", "住建局", "城管局",
        "环保局", "环境局", "卫生局", "文旅局", "旅游局", "文化局", "体育局", "科技局", "信访局", "医保局", "人社局", "事务局", "司法局", "园林局",
        "房管局", "海事局", "粮食局", "档案局", "邮政局", "烟草局", "地震局", "工信局", "金融局", "海洋局", "铁路局", "资源局", "数据局",
        "审批局", "农村局", "财政厅", "水利厅", "民政厅", "司法厅", "教育厅", "运输厅", "农村厅", "海关", "网信办", "文明办", "政法委",
        "国资委", "经信委", "省委", "市委", "县委", "区委", "宣传部", "组织部", "统战部", "武装部", "机场", "航道局", "港务局", "火车站",
        "汽车站", "收费站", "养护站", "航运", "海运", "钢铁", "重工", "石化", "水务", "燃气", "置业", "酒业", "乳业", "控股",
        "资管", "养殖场", "种植场", "水厂", "水管所", "总社", "村委", "居委", "俱乐部", "代表队", "连锁", "百货", "医疗队", "志愿队", "红十字会",
        "慈善会", "记协", "足协", "篮协", "棋院", "关工委", "消委会", "消协", "业委会", "社工站", "孵化器", "科技园", "水文站", "监测站",
        "气象台", "气象站", "农技站", "保护站", "管理站", "变电站", "调度所", "研究室", "产研院", "创新院", "医共体", "医联体",
        "内科", "外科", "分泌科", "医学科", "妇科", "产科", "儿科", "骨科", "眼科", "口腔科", "皮肤科", "麻醉科", "急诊科", "检验科", "放射科", "超声科",
        "影像科", "病理科", "药剂科", "药学部", "护理部", "医务处", "医务科", "肿瘤科", "康复科", "殡仪馆", "供血站", "渔场", "农贸市场",
        "集贸市场", "批发市场", "港务", "船厂", "城投", "法团", "一庭", "二庭", "三庭", "四庭", "审判庭", "立案庭", "执行庭",
        "分店", "煤矿", "工区", "义工队",
    ];

    /// <summary>What the parts of an organisation are called that win as a team.</summary>
    public static readonly string[] TeamEndings = ["班", "组", "队", "窗口", "科室", "车间", "工段", "站", "室", "部", "科", "团队"];

    /// <summary>Both lists, the longer endings of the first before those of the second.</summary>
    public static readonly string[] AllEndings = [.. Endings, .. OwnEndings];

    /// <summary>Of those, what also ends common nouns: 手机银行, 全省农信, 智慧社区.</summary>
    public static readonly string[] CommonEndings =
    [
        "银行", "农信", "社区", "数据", "金融", "保险", "科技", "信息", "通信", "电子", "基金", "文化", "出版", "中心", "基地",
        "日报", "晚报",
    ];

    /// <summary>How names begin that are made of words of running text.</summary>
    public static readonly string[] NamesOfWords = ["美的"];

    /// <summary>What begins names as a joint of two names does: 和平小学. To extend: add the whole word.</summary>
    public static readonly string[] NamesOfJoints = ["和平", "和谐", "和美", "和睦", "和田", "和县", "和顺", "和静", "和气"];

    /// <summary>Single characters that end names of institutions, and much else.</summary>
    public const string WeakEndings = "部室处科局办委会社行院司站所库镇乡村县市区厅馆厂队署校园";

    /// <summary>What ends the names of courts and prosecutors, in short too.</summary>
    public static readonly string[] Courts = ["法院", "检察院", "中院", "高院", "法庭"];

    /// <summary>What schools are called that have departments: 东屿学院财税系.</summary>
    public static readonly string[] HigherSchools = ["大学", "学院", "学校"];

    /// <summary>Single characters that end names of departments where a person stands behind them.</summary>
    public const string Departments = "部系处科室院所局组办馆";

    /// <summary>Single characters that names in a row end with where all of them end alike.</summary>
    public const string Alike = "组班队系处科室部";

    /// <summary>What ends the names of teams within an institution, and much else.</summary>
    public static readonly string[] WeakTeams = ["小组", "班组", "分场"];

    /// <summary>What an English name of an institution contains.</summary>
    public static readonly string[] EnglishWords =
    [
        "Inc", "Ltd", "LLC", "LLP", "PLC", "plc", "Corp", "Company", "University", "College", "School", "Institute",
        "Bank", "Group", "Foundation", "Lab", "Center", "Centre", "Council", "Agency", "Department", "Society",
        "Association", "Ministry", "Authority", "Limited", "Office", "Technologies", "Systems", "Team", "Hospital",
        "Library", "Museum", "Trust", "Partners", "Solutions", "GmbH",
    ];
}
