namespace CasePipeline.Extraction.Vocabulary;

/// <summary>
/// The labels of a case's fields: 案例名称：, 申报单位：. To extend: add an ending to the field's list; what a label of an
/// institution must not contain stands in <see cref="NotWinners"/>.
/// </summary>
internal static class CaseLabelWords
{
    /// <summary>Longest heading of a table's column.</summary>
    public const int MaxLabel = 16;

    /// <summary>Longest label within a line: what is longer before a colon is the beginning of a title.</summary>
    public const int MaxLineLabel = 10;

    /// <summary>Shortest label that may stand without a colon.</summary>
    public const int MinBareLabel = 4;

    /// <summary>What the labels of the institution end with.</summary>
    public static readonly string[] Institutions =
    [
        "单位", "單位", "机构", "機構", "机关", "機關", "部门", "部門", "主体", "主體", "企业", "企業", "单位名称", "單位名稱", "机构名称", "機構名稱",
        "企业名称", "企業名稱", "公司名称", "公司名稱", "出版單位", "申报人", "申報人", "获奖者", "獲獎者", "得奖者", "得獎者", "报送行",
    ];

    /// <summary>Labels of the institution that are whole: names of institutions end like them.</summary>
    public static readonly string[] InstitutionWords =
    [
        "出版社", "公司", "科室", "处室", "院系", "支行", "网点", "班组", "行名", "审理法院", "承办法院",
        "学校", "學校", "高校", "院校", "得主", "银行", "銀行", "行社", "法人行社", "组织", "参赛企业",
        "参赛企业团队", "Organization", "Organisation", "Institution", "Company", "University", "Affiliation",
        "School", "Institutions",
    ];

    /// <summary>Whoever carries these did not win: who recommends, hosts or judges.</summary>
    public static readonly string[] NotWinners =
    [
        "主办", "主辦", "承办", "承辦", "协办", "協辦", "指导", "指導", "支持", "发布", "發佈", "發布", "评选", "評選", "评审", "評審",
        "颁奖", "頒獎", "组织单位", "組織單位", "征集", "徵集", "联系", "聯繫", "监督", "監督", "主管", "供稿", "来稿", "合作", "服务单位", "应用单位", "用户单位",
        "归口", "参与", "參與", "配合", "协作", "協作",
    ];

    /// <summary>How labels begin of those who won only where nobody else is named.</summary>
    public static readonly string[] Senders = ["推荐", "推薦", "作者", "所在", "第一作者", "个人"];

    /// <summary>What labels end with that state neither title nor winner.</summary>
    public static readonly string[] Others =
    [
        "时间", "時間", "日期", "地点", "地點", "地址", "电话", "電話", "邮箱", "郵箱", "信箱", "网址", "網址", "联系方式", "传真", "邮编", "简介", "簡介",
        "摘要", "关键词", "备注", "備註", "说明", "說明", "来源", "來源", "编辑", "審核", "审核", "责编", "导语", "編者按", "编者按", "附件", "注", "理由",
        "评语", "封面", "链接", "推荐理由", "产地", "產地", "所在地", "属地",
        "赞助", "贊助", "查询", "查詢",
    ];

    /// <summary>What the labels of the title end with.</summary>
    public static readonly string[] Titles =
    [
        "案例名称", "案例名稱", "项目名称", "項目名稱", "作品名称", "作品名稱", "成果名称", "成果名稱", "方案名称", "方案名稱", "产品名称", "產品名稱",
        "课题名称", "課題名稱", "题目", "題目", "标题", "標題", "书名", "書名", "名称", "名稱",
    ];

    /// <summary>Labels of the title that are whole: titles end like them.</summary>
    public static readonly string[] TitleWords =
    [
        "案例", "项目", "項目", "作品", "成果", "课题", "課題", "方案", "产品", "產品", "论文", "論文", "参赛作品", "參賽作品", "获奖作品", "獲獎作品",
        "获奖项目", "獲獎項目", "获奖案例", "入选案例", "参赛项目", "案例标题", "得獎作品", "作品题目", "Project", "Title", "Case", "Solution",
        "Product", "Entry", "Work", "Paper", "Project Name",
    ];

    /// <summary>What the labels of the award end with.</summary>
    public static readonly string[] Awards =
    [
        "奖项", "獎項", "奖项名称", "獎項名稱", "奖级", "獎級", "等级", "等級", "奖次", "獎次", "获奖类别", "獲獎類別", "奖别", "獎別", "荣誉", "榮譽", "称号",
            "稱號", "名次", "等次", "档次", "獎等", "奖等",
        "Award", "Prize", "获奖情况", "獲獎情況", "评选结果", "評選結果", "结果", "奖励",
    ];

    /// <summary>What the labels of the series end with.</summary>
    public static readonly string[] Series =
    [
        "类别", "類別", "赛道", "賽道", "组别", "組別", "类型", "類型", "方向", "领域", "領域", "系列", "分类", "分類", "专题", "Category", "Track",
        "学段", "學段", "赛题", "賽題",
    ];

    /// <summary>What the labels of persons end with.</summary>
    public static readonly string[] Persons =
    [
        "作者", "姓名", "负责人", "負責人", "人员", "人員", "主持人", "撰写人", "执笔", "主创", "主創", "联络人", "联系人", "聯絡人", "参与人", "完成人", "成员",
        "成員",
        "指导老师", "指導老師", "指导教师", "指導教師",
        "选手", "編著", "编著", "繪者", "作家", "Author", "Authors", "Name",
    ];

    /// <summary>What the labels of teams end with, who won where no institution is named beside them.</summary>
    public static readonly string[] Teams =
    [
        "队名", "隊名", "团队名称", "團隊名稱", "队伍名称", "隊伍名稱", "获奖队伍", "参赛队伍", "参赛团队", "获奖团队", "獲獎團隊", "队伍", "隊伍", "Team Name",
        "团队", "團隊",
    ];

    /// <summary>What a column of numbers is headed with.</summary>
    public static readonly string[] Numbers =
        ["团队编号", "队伍编号", "作品编号", "项目编号", "赛题编号", "序号", "序號", "编号", "編號", "号", "No.", "No", "#", "排名", "Rank"];
}
