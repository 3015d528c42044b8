using System.Text.RegularExpressions;

namespace CasePipeline.Extraction.Vocabulary;

/// <summary>
/// The words by which headings are known. To extend: add the word, in simplified characters, to its list; the
/// order is of no account unless a list says so.
/// </summary>
internal static partial class HeadingWords
{
    /// <summary>The digits of formal numerals from 1 to 10, in two ways of writing.</summary>
    public const string FormalDigits = "壹贰叁肆伍陆柒捌玖拾壹弐参肆伍陆漆捌玖拾";

    /// <summary>How many digits each way has.</summary>
    public const int FormalCount = 10;

    /// <summary>The stems that number from 1 to 10: 甲、乙、丙.</summary>
    public const string Stems = "甲乙丙丁戊己庚辛壬癸";

    /// <summary>What 第一 numbers when it numbers a part of the article.</summary>
    public static readonly string[] Parts = ["部分", "章", "篇章", "篇", "节", "类", "单元", "板块"];

    /// <summary>How the parts of a list are called in their order, with 篇 behind.</summary>
    public const string Halves = "上中下";

    /// <summary>What stands before the number of a place.</summary>
    public static readonly string[] Ranks = ["TOP", "Top", "NO", "No", "#"];

    /// <summary>What stands before the number of a part of a list: 【榜单一】, 赛道二：.</summary>
    public static readonly string[] PartLeads =
        ["榜单", "奖项", "名单", "板块", "系列", "单元", "赛道", "类别", "专题", "主题", "方向", "领域", "组别"];

    /// <summary>What stands before the number of a case; the longer before the shorter.</summary>
    public static readonly string[] CaseLeads =
        ["典型案例", "优秀案例", "创新案例", "获奖案例", "入选案例", "获奖作品", "入选作品", "入选论文", "获奖论文", "获奖项目", "入选项目", "案例",
            "战例", "事例", "实例", "范例", "论文", "Case", "CASE"];

    /// <summary>What a section that is no award ends with.</summary>
    public static readonly string[] Series =
    [
        "系列", "板块", "篇", "类", "类别", "组", "组别", "领域", "方向", "赛道",
        "单元", "部分", "专题", "主题", "榜单", "榜", "专场", "学段", "小学段", "中学段", "初中段", "高中段", "幼儿段", "幼儿园段", "Track", "Division",
    ];

    /// <summary>What ends like a section and is a team or a thing: 大堂班组, 茶杯套组.</summary>
    public static readonly string[] TeamsAndThings = ["班组", "小组", "套组", "模组", "机组"];

    /// <summary>What ends like a team and is a section: the primary schools of Taiwan.</summary>
    public const string PrimarySchools = "国小组";

    /// <summary>What a section ends with even where it has no award under it.</summary>
    public static readonly string[] Sections = ["系列"];

    /// <summary>What says that a section is about what has not happened yet, or is a form to be filled in.</summary>
    public static readonly string[] NoAwards =
    [
        "申报表", "推荐表", "报名表", "登记表", "申请表", "汇总表", "（盖章）",
        "奖品", "奖项设置", "奖项设立", "奖项说明", "奖励设置", "奖励办法", "奖励措施", "奖励机制", "比赛奖项", "大赛奖项", "比赛奖金",
        "大赛奖金", "奖金设置", "评审标准", "评分标准", "评选标准", "评选条件", "参赛要求", "参赛规则", "比赛规则", "报名方式", "提交方式", "赛程安排",
        "投稿须知", "征稿启事", "稿约", "征订启事", "购书方式", "购买方式", "订购方式",
        "抽奖", "抽大奖", "留言有礼", "互动有礼", "转发有礼", "活动福利", "粉丝福利", "读者福利", "领奖须知", "领奖方式", "领奖说明", "兑奖方式", "兑奖须知",
        "致谢", "鸣谢", "感谢", "感 谢", "研究说明", "研究方法", "值得一提", "专家名单", "评委名单", "评审名单", "评委会名单", "评审团名单", "评审专家",
        "往期", "相关阅读", "推荐阅读", "延伸阅读", "预告", "下届", "下期", "下一届", "下一期",
        "温馨提示", "就诊提示", "友情提示", "几点说明", "有关说明", "相关说明", "其他说明", "编制说明", "有关事项", "注意事项",
        "今日热榜", "常见问题", "常见问答", "热点问答", "答疑", "幕后", "花絮",
    ];

    /// <summary>The headings of what articles have beside their lists: nothing below them has won.</summary>
    public static readonly string[] PartsOfArticles =
    [
        "关键词", "结语", "写在最后", "参考资料", "参考文献", "参考链接", "参考资源", "大会简介", "会议简介", "活动简介", "评选说明", "文末福利",
        "开源代码", "源代码", "代码仓库", "委员会", "组织委员会", "程序委员会", "加入我们", "联系我们",
    ];

    /// <summary>What leads to advice, and not to what was chosen: 给船主的几点建议：.</summary>
    [GeneratedRegex("(几|[0-9一二三四五六七八九十])[点条项].{0,4}建议[：:]$", RegexOptions.CultureInvariant)]
    public static partial Regex Advice();

    /// <summary>What a heading that names an award ends with.</summary>
    public static readonly string[] Awards =
    [
        "奖", "奖项", "称号", "荣誉", "冠军", "亚军", "季军", "殿军",
        "优胜", "提名", "入围", "总冠军", "赢家", "得主", "获得者",
        "佳作", "十佳", "榜样", "之星", "嘉许", "特优", "优等", "甲等", "乙等",
        "奖状", "嘉许状", "奖章", "先锋号", "文明号", "文明岗", "示范岗", "红旗手", "劳动模范", "劳模", "五强", "八强", "十强", "百强",
    ];

    /// <summary>Awards that only a heading of their own names: behind other words they praise goods.</summary>
    public static readonly string[] AwardsAlone = ["优选", "优异", "特选", "佳选"];

    /// <summary>What a heading ends with that several prizes stand below, each with a name of its own.</summary>
    public const string Prizes = "奖项";

    /// <summary>What nearly all awards of this kind are given to.</summary>
    public const string Cases = "案例";

    /// <summary>What an award is made of when the word before says which: 优秀案例, 十佳项目.</summary>
    public static readonly string[] AwardedThings =
    [
        "案例", "项目", "作品", "成果", "方案", "解决方案", "产品", "论文", "书籍", "好书",
        "图书", "书目", "书单", "作家", "人物", "工程师", "企业", "单位", "机构", "品牌", "平台", "应用",
        "实践", "课题", "报告", "纪录片", "影片", "微电影", "微视频", "短视频", "节目", "栏目", "团队", "集体", "个人", "技术成果", "示范点",
        "名单", "一等", "二等", "三等", "厂商", "伙伴", "班组", "窗口", "新媒体", "账号", "公众号",
        "小程序", "工作法", "场景", "党课", "微党课", "海报", "征文", "提案", "稿件", "好稿",
        "网点", "基地", "学校", "课程", "教材", "服务商", "供应商", "线路", "路线",
        "建议", "视频", "微课", "课例", "教案", "教学设计", "文书", "庭审", "专著", "著作", "读物", "剧目", "歌曲", "舞蹈", "漫画", "动漫", "摄影",
        "书法", "绘画", "诗歌", "散文", "小说", "专利", "支部", "党支部", "科室", "车间", "工地", "景区", "民宿", "书店", "书屋",
        "展览", "展陈", "陈列", "单品", "文献", "档案",
    ];

    /// <summary>How the names of awards begin, whatever they end with: 最佳女主角.</summary>
    public static readonly string[] Best = ["最佳", "十佳", "百佳"];

    /// <summary>How the names of awards to organisations begin that end like one: no organisation begins so.</summary>
    public static readonly string[] BestOfKind =
        ["最佳", "十佳", "十大", "百佳", "最美", "最具", "最受", "年度", "优秀", "杰出"];

    /// <summary>What praises organisations right before their kind, and is no part of a name there.</summary>
    public static readonly string[] PraiseOfKind = ["先进", "优秀", "标杆", "先锋", "优胜", "十佳", "明星", "红旗"];

    /// <summary>The kinds of places that are praised as organisations are.</summary>
    public static readonly string[] Places = ["县", "区", "市", "镇", "乡", "村", "街道", "社区"];

    /// <summary>What awards to persons end with.</summary>
    public static readonly string[] PersonAwards =
    [
        "个人", "人物", "导师", "教师", "工程师", "工作者", "标兵", "能手", "达人", "作者奖", "个人奖", "青年", "领军人才",
        "讲师", "贡献者", "编辑奖", "辅导员", "指导老师", "能人", "工匠", "楷模",
        "专家", "专家奖", "新人奖", "新秀", "新秀奖", "校长", "柜员", "客户经理", "员工", "青年奖",
        "司机", "快递员", "骑手", "医生", "护士", "民警", "志愿者", "劳动者", "职工", "网格员", "调解员", "讲解员", "班主任", "驻村干部",
        "法官", "检察官", "律师", "评审员", "评委", "裁判", "主播", "农民", "妇女", "战士", "奖章", "红旗手", "劳动模范", "劳模",
        "秘书长", "会长", "院长", "书记", "党员", "班长", "组长", "队长", "所长", "站长", "管理者", "管理员", "联络员", "宣讲员", "通讯员", "信息员",
        "指导员", "教练", "教练员", "裁判员", "运动员", "学生", "毕业生", "干部", "企业家", "特派员", "理赔员", "明星", "设计师", "技师",
    ];

    /// <summary>What a heading says before the marks of the award that it gives: 授予以下渔港“最美渔港”称号.</summary>
    public static readonly string[] Granting = ["授予", "授牌", "颁授", "特授", "拟授", "评为", "评选", "评定", "评出", "获评"];

    /// <summary>What awards to organisations end with.</summary>
    public static readonly string[] OrganisationAwards =
    [
        "集体", "单位", "机构", "机构奖", "机关", "企业", "社团", "组织奖", "组织", "组织单位奖", "示范村", "服务点", "站点", "示范点", "示范社区", "示范园区",
        "示范基地", "乡村", "渔港", "社区", "医院", "团队奖", "示范校", "示范区", "示范县", "示范镇", "支持单位", "学校", "班组", "小组", "窗口", "网点",
        "奖状", "门店", "车队", "先锋号", "文明号", "文明岗", "示范岗", "五强", "八强", "十强", "百强",
    ];

    /// <summary>Of those, what goes to a part of an organisation.</summary>
    public static readonly string[] TeamAwards = ["班组", "集体", "小组", "窗口", "团队", "岗", "号", "网点"];

    /// <summary>What an award to organisations has within it that goes to whoever organised: 优秀组织单位.</summary>
    public const string Organising = "组织";

    /// <summary>What names sections of organisations, if praise stands before it: whatever wins there is one.</summary>
    public static readonly string[] Organisations = ["单位", "机构", "集体", "团体"];

    /// <summary>What says of a thing that it was chosen.</summary>
    public static readonly string[] Praise =
    [
        "优秀", "最佳", "十佳", "十大", "典型", "典范", "样板", "示范", "标杆", "标竿", "先进", "爱心", "年度", "获奖", "得奖",
        "入选", "推荐", "创新", "卓越", "杰出", "最具", "百佳", "五十佳",
        "金杯", "银杯", "铜杯", "信得过", "金牌", "银牌", "铜牌",
        "金奖", "银奖", "铜奖", "领军", "提名", "最爱",
        "学习型", "创新型", "服务型", "节约型", "文明", "诚信", "模范", "星级", "五星",
        "入围", "贡献", "突破", "特色", "精品", "重点", "一等", "二等", "三等", "特等", "第一批", "优胜", "最受", "最美", "最优", "最暖", "最强",
        "新锐", "一流", "绩优", "优选", "匠心", "珍贵", "人气",
    ];

    /// <summary>What names of other documents end with, which an announcement links to.</summary>
    public static readonly string[] Documents = ["的通知", "的公告", "的通告", "的函", "的通报"];

    /// <summary>What a line begins with that leads to a list elsewhere, whatever it ends with.</summary>
    public static readonly string[] Scans = ["扫码", "扫一扫", "扫描二维码", "长按"];

    /// <summary>What names of files end with, which a page offers.</summary>
    public static readonly string[] Files = [".pdf", ".doc", ".docx", ".xls", ".xlsx", ".zip", ".rar", ".wps"];

    /// <summary>What says of things that they won.</summary>
    public static readonly string[] Chosen = ["获奖", "得奖", "入选", "入围"];

    /// <summary>What is an award of its own behind higher ones: 入围案例.</summary>
    public static readonly string[] Shortlisted = ["入围", "入选", "提名"];

    /// <summary>The things themselves: 获奖团队 says only that they follow.</summary>
    public static readonly string[] WhatWon =
    [
        "团队", "队伍", "作品", "项目", "案例", "单位", "企业", "选手", "者", "成果", "方案", "产品", "论文", "机构", "个人",
    ];

    /// <summary>The ranks that the names of awards begin with, whatever they are called behind it: 金牌线路.</summary>
    public static readonly string[] RankLeads = ["金牌", "银牌", "铜牌", "特等", "一等", "二等", "三等"];

    /// <summary>What may stand behind the name of an award, for what won it.</summary>
    public static readonly string[] Winning = ["作品", "团队"];

    /// <summary>What may stand behind that where the works are shown.</summary>
    public static readonly string[] Shows = ["展示", "展播", "欣赏", "赏析", "选登"];

    /// <summary>What a note in brackets contains that tells of the order of a list.</summary>
    public static readonly string[] OrderNotes = ["不分先后", "不分名次", "为序", "按", "依", "排列", "投票产生", "最终公布", "空缺"];

    /// <summary>What headings end with that only look at what has been listed, or told.</summary>
    public static readonly string[] Glances = ["速览", "巡礼", "风采"];

    /// <summary>Headings that only say that a list follows, and name neither series nor award.</summary>
    public static readonly string[] Generic =
    [
        "名单", "附件", "附录", "如下", "结果", "公示", "公布", "目录", "一览", "一览表", "介绍",
        "展示", "详情", "正文", "导读", "列表", "汇总", "汇编", "源码", "获奖情况", "获奖信息",
        "案例选登", "案例详解", "案例解读", "案例解析", "案例点评", "案例剖析", "案例展示",
        "案例分享", "案例介绍", "选登", "项目故事", "案例故事", "获奖故事", "成绩榜", "光荣榜", "荣誉榜", "龙虎榜",
        "选编", "摘编", "摘登", "展播", "集锦", "按", .. Glances,
    ];

    /// <summary>Headings that say no more as a whole, though an award may end like them.</summary>
    public static readonly string[] GenericAlone =
        ["成绩", "比赛成绩", "竞赛成绩", "大赛成绩", "决赛成绩", "最终成绩"];

    /// <summary>What ends like one of those and is a thing of its own: 给渔民一张白名单.</summary>
    public static readonly string[] NoLists = ["白名单", "黑名单", "红名单"];

    /// <summary>What ends the names of what pictures show: 获奖企业分享案例.</summary>
    public static readonly string[] Scenes = ["合影", "合照", "合影留念", "上台领奖", "发表感言", "分享案例", "分享经验", "作报告", "致辞"];

    /// <summary>What names of papers end with, which name no award: 2031年评比结果公示 above its table.</summary>
    public static readonly string[] Papers = ["公示", "公告", "通告", "通报", "通知", "公示表", "汇总表", "一览表", "结果"];

    /// <summary>What asks, with or without a mark at the end: 我市都有哪些项目上榜.</summary>
    public static readonly string[] Questions = ["有哪些", "是哪些", "哪几个", "是如何", "怎么选"];

    /// <summary>What names of what chooses the winners end with: 十佳项目遴选活动 is no award.</summary>
    public static readonly string[] Selections = ["遴选活动", "评选活动", "推选活动", "评比活动", "选树活动", "投票活动"];

    /// <summary>Headings of the parts of a ceremony: they name nothing, and no list has to follow.</summary>
    public static readonly string[] Ceremonies = ["颁奖环节", "表彰环节", "发布环节", "揭晓环节", "互动环节", "仪式", "典礼", "现场", "颁奖",
        "特别策划", "专题策划", "特别报道", "专题报道"];

    /// <summary>What a heading within a case's body ends with: 主要做法, 取得的成效.</summary>
    public static readonly string[] BodyEndings =
    [
        "做法", "成效", "背景", "启示", "经验", "效果", "亮点", "简介", "概况", "意义", "特点",
        "措施", "举措", "成果", "目标", "计划", "情况", "问题", "痛点", "内容", "思路", "价值", "评语",
        "展望", "规则",
    ];

    /// <summary>Longest heading within a body: what is longer and ends like one is a title.</summary>
    public const int MaxBodyHeading = 10;

    /// <summary>What an English heading that names an award contains.</summary>
    [GeneratedRegex(
        @"\b(awards?|prizes?|winners?|medal|honou?rable mentions?|finalists?|runners?[ -]up|(first|second|third|1st"
        + @"|2nd|3rd|grand|gold|silver|bronze) (place|prize|award)?|best|most|champions?"
        + @"|['’]s? choice"
        + @"|(audience|public|people|readers|viewers|jury|judges|critics|editors?|staff|community) choice)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex EnglishAward();

    /// <summary>What counts the awards of a contest and names none: 本届活动包含八大评选项目.</summary>
    [GeneratedRegex(
        @"(包含|包括|设有|设置|设立|共设|分为).{0,6}?[一二三四五六七八九十两\d]+(大|个|项|类).*(奖项|项目|类别|大奖|奖|赛道)$",
        RegexOptions.CultureInvariant)]
    public static partial Regex CountsAwards();

    /// <summary>Who or what got an award, behind its name: 先进渔港获奖单位, “先进渔港”称号获得者名单.</summary>
    [GeneratedRegex(
        "(荣誉)?(称号)?(获奖|得奖|入选|获评|上榜|获得|受表彰|拟表彰)(单位|企业|机构|集体|学校|团队|部门|个人|者|作品|项目|案例)(名单)?$",
        RegexOptions.CultureInvariant)]
    public static partial Regex WinnersBehind();

    /// <summary>What a Chinese heading is followed by where its English stands beside it: 金奖 Gold Award.</summary>
    [GeneratedRegex(
        @"\b(Awards?|Prizes?|Winners?|Medals?|Place|Certificates? of"
        + @"|Section|Category|Division|Group|Track|Finalists?)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex EnglishHeading();
}
