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
        "单位", "机构", "机关", "部门", "主体", "企业", "团体", "单位名称", "机构名称", "学校名称", "高校名称", "院校名称",
        "企业名称", "公司名称", "组织名称", "社团名称", "协会名称", "合作社名称", "农场名称", "支部名称", "医院名称", "银行名称",
        "出版单位", "申报人", "获奖者", "得奖者", "报送行", "专利权人",
    ];

    /// <summary>Labels of the institution that are whole: names of institutions end like them.</summary>
    public static readonly string[] InstitutionWords =
    [
        "出版社", "公司", "科室", "处室", "院系", "支行", "网点", "班组", "行名", "审理法院", "承办法院", "制发法院", "办理法院", "报送法院",
        "主办机关", "执行机关", "提案机关",
        "案例公司", "案例企业", "案例机构", "案例银行", "学校", "高校", "院校", "学院",
        "合作社", "医院", "法院", "检察院", "社区", "街道", "选送", "得主", "银行", "行社", "法人行社", "组织", "参赛企业",
        "参赛企业团队", "贡献方", "Organization", "Organisation", "Institution", "Company", "University", "Affiliation",
        "School", "Institutions",
    ];

    /// <summary>Whoever carries these did not win: who recommends or judges.</summary>
    public static readonly string[] NotWinners =
    [
        "协办", "指导", "支持", "发布", "评选", "评审",
        "颁奖", "组织单位", "征集", "联系", "监督", "主管", "供稿", "来稿", "合作", "服务单位", "应用单位", "用户单位",
        "归口", "参与", "配合", "协作", "开户",
    ];

    /// <summary>How labels begin of those who hosted: an exhibition that won, or the contest.</summary>
    public static readonly string[] Hosts = ["主办", "承办"];

    /// <summary>The headings above who hosts a contest.</summary>
    public static readonly string[] HostBodies =
        ["主办单位", "承办单位", "协办单位", "指导单位", "主办方", "承办方", "协办方", "组织单位", "组织机构", "组织架构"];

    /// <summary>How labels begin of those who won only where nobody else is named.</summary>
    public static readonly string[] Senders = ["推荐", "作者", "所在", "第一作者", "个人"];

    /// <summary>What labels end with that state neither title nor winner.</summary>
    public static readonly string[] Others =
    [
        "时间", "日期", "地点", "地址", "电话", "邮箱", "信箱", "网址", "联系方式", "传真", "邮编", "简介",
        "摘要", "关键词", "备注", "说明", "来源", "编辑", "主编", "审核", "责编", "导语", "编者按", "附件", "注", "理由",
        "评语", "封面", "链接", "推荐理由", "产地", "所在地", "属地", "所属地区", "所在地区", "所在地市", "所在市州", "所在县区", "所属地市", "年份",
        "裁判结果", "判决结果", "审理结果", "处理结果", "办理结果", "赞助", "查询", "记者", "职务", "职称", "职位", "票数", "得票", "得分", "分数", "总分",
        "对象", "采纳情况", "合作媒体", "支持媒体", "区域", "辖区", "县区", "县市区", "市县", "地市",
        "账户名称", "账号名称", "户名", "银行账户", "捐赠账户", "收款账户", "开户行", "开户银行",
        "受理部门", "受理单位", "受理机构", "监督部门", "监督单位", "联系单位", "联系部门", "举报受理",
    ];

    /// <summary>What the labels of the title end with.</summary>
    public static readonly string[] Titles =
    [
        "案例名称", "项目名称", "作品名称", "成果名称", "方案名称", "产品名称",
        "课题名称", "题目", "标题", "书名", "名称",
    ];

    /// <summary>Labels of what is told of a case behind its fields.</summary>
    public static readonly string[] Abouts = ["项目介绍", "作品介绍", "案例介绍", "方案介绍", "产品介绍", "成果介绍"];

    /// <summary>What labels end with that ask for a name.</summary>
    public const string NameOf = "名称";

    /// <summary>Labels of the title that are whole: titles end like them.</summary>
    public static readonly string[] TitleWords =
    [
        "案例", "项目", "作品", "成果", "课题", "方案", "产品", "论文", "文章", "参赛作品", "获奖作品",
        "改善项目", "创新项目", "获奖项目", "获奖案例", "入选案例", "参赛项目", "计划", "计画", "案例标题", "得奖作品", "作品题目",
        "主题", "事项", "案名", "篇名", "片名", "剧名", "Project", "Title",
        "Case", "Solution", "Product", "Entry", "Work", "Paper", "Project Name",
    ];

    /// <summary>What the heading of a column ends with that has what each winner's work is about.</summary>
    public const string Topic = "主题";

    /// <summary>Labels of the title behind 获奖 and the like: without that they lead to a part of the text.</summary>
    public static readonly string[] ChosenTitles = ["计划", "计画", "提案", "工程", "模式", "做法", "图书", "书籍", "影片", "剧目", "节目"];

    /// <summary>What the labels of the award end with.</summary>
    public static readonly string[] Awards =
    [
        "奖项", "奖项名称", "奖励名称", "获奖名称", "奖级", "等级", "奖次", "获奖类别", "奖别", "荣誉", "称号",
        "名次", "等次", "档次", "奖等", "获奖", "所获奖项", "评定结果", "评审结果", "Award", "Prize", "获奖情况", "评选结果", "结果", "奖励",
        "录取方式", "录用方式", "录取类别", "录用类别", "交流方式", "交流形式",
    ];

    /// <summary>What the labels end with that state the rank of an award beside its name.</summary>
    public static readonly string[] Ranks = ["等级", "奖级", "等次", "奖次", "档次", "奖等", "级别", "名次"];

    /// <summary>What the labels of the series end with.</summary>
    public static readonly string[] Series =
    [
        "类别", "种类", "赛道", "组别", "类型", "方向", "领域", "系列", "分类", "专题", "Category", "Track",
        "学段", "赛题",
    ];

    /// <summary>What the labels of persons end with.</summary>
    public static readonly string[] Persons =
    [
        "作者", "姓名", "负责人", "人员", "主持人", "撰写人", "编写人", "执笔", "主创", "联络人", "联系人", "参与人", "完成人", "成员",
        "队员", "组员", "队长", "组长", "汇报人", "演讲人", "答辩人",
        "指导老师", "指导教师", "导师", "设计者", "创作者", "执教者", "执教教师", "授课教师",
        "选手", "队员", "参与者", "楼主", "网友", "编著", "绘者", "作家", "Author", "Authors", "Name",
    ];

    /// <summary>What labels end with that begin with what was done: 报送科室, but 望海学校 is a name.</summary>
    public static readonly string[] Bodies =
    [
        "科室", "处室", "学校", "院校", "院系", "学院", "公司", "银行", "支行", "行社", "医院", "社区", "街道", "班级", "单元",
        "县区", "区县", "县市区", "地区", "分公司", "网点", "门店", "院团", "馆", "所", "站", "法院", "检察院", "方",
        "商会", "协会", "学会", "合作社", "集团", "企业", "俱乐部", "高校", "大学", "社", "局", "商户", "店铺",
        "酒店", "餐厅", "农场",
    ];

    /// <summary>What such labels begin with.</summary>
    public static readonly string[] Doings =
    [
        "申报", "报送", "选送", "参赛", "获奖", "入选", "得奖", "申请", "提交", "参评", "完成", "实施", "承担", "牵头", "开发", "研发",
        "建设", "设计", "制作", "创作", "出品", "选报", "送展", "执行", "发出", "审理", "承办",
    ];

    /// <summary>Labels, as a whole, of whoever made or entered a work, persons or an institution: 设计：某某工作室.</summary>
    public static readonly string[] Makers =
    [
        "设计", "出品", "制作", "研发", "开发", "创作", "承建", "报送", "选送", "申报", "推荐", "学生", "参赛学生", "教练", "主讲人",
        "发明人", "导演", "编剧", "辅导老师", "辅导教师",
    ];

    /// <summary>What the labels of teams end with, who won where no institution is named beside them.</summary>
    public static readonly string[] Teams =
    [
        "队名", "参赛队", "获奖队", "团队名称", "队伍名称", "获奖队伍", "参赛队伍", "参赛团队", "获奖团队", "队伍", "Team Name",
        "团队", "圈名", "小组名称",
    ];

    /// <summary>What a cell says that repeats the one above it.</summary>
    public static readonly string[] Dittos = ["〃", "″", "同上"];

    /// <summary>What a column of the places in a ranking is headed with.</summary>
    public static readonly string[] Places = ["名次", "排名", "位次", "Rank"];

    /// <summary>What a column of numbers is headed with.</summary>
    public static readonly string[] Numbers =
        ["团队编号", "队伍编号", "作品编号", "项目编号", "案例编号", "申报编号", "赛题编号", "序号", "编号", "号", "No.", "No", "#", "排名", "Rank"];
}
