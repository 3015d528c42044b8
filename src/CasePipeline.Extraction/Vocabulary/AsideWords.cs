namespace CasePipeline.Extraction.Vocabulary;

/// <summary>
/// How the headings of sections end that list something else than cases. To extend: add an ending that no award, title
/// or institution has.
/// </summary>
internal static class AsideWords
{
    /// <summary>Longest heading of such a section, without its number.</summary>
    public const int MaxHeading = 20;

    /// <summary>
    /// Headings of notes on the list above them, if they come once: as parts of cases they come again.
    /// </summary>
    public static readonly string[] Notes = ["说明", "备注", "注"];

    /// <summary>Headings, as a whole, of what judges say of the winners above, if they come once.</summary>
    public static readonly string[] Comments =
    [
        "评委短评", "评委点评", "评委评语", "评委感言", "评委寄语", "评委说", "专家点评", "专家短评", "专家评语", "专家寄语", "评审点评", "评审短评", "评审评语",
        "评委手记", "获奖感言", "编后", "编后语", "编辑手记", "评选花絮",
        "精彩故事", "获奖故事", "案例故事", "故事分享", "精彩瞬间", "颁奖花絮", "现场花絮", "获奖之后", "获奖背后", "获奖以后", "颁奖之后", "幕后故事",
    ];

    /// <summary>Headings, as a whole, of what whoever won had won before, below the news of a win.</summary>
    public static readonly string[] Honours =
    [
        "荣誉资质", "资质荣誉", "资质与荣誉", "荣誉与资质", "奖项荣誉", "荣誉奖项", "企业荣誉", "公司荣誉", "团队荣誉", "所获荣誉", "获得荣誉", "主要荣誉",
        "部分荣誉", "过往荣誉", "往期荣誉", "历年荣誉", "荣誉一览", "荣誉墙", "权威认可",
    ];

    /// <summary>What lines of such a list contain that begin with a year.</summary>
    public static readonly string[] InHonours = ["奖", "名", "优秀", "称号", "荣誉"];

    /// <summary>What is performed: nobody has won with it, unless the heading says so, as 获奖节目单 does.</summary>
    public static readonly string[] Programmes = ["节目单", "节目表"];

    /// <summary>What such a heading ends with.</summary>
    public static readonly string[] Headings =
    [
        "议程", "议程安排", "日程", "日程安排", "会议须知", "参会须知", "就餐安排", "用餐安排",
        "住宿安排", "食宿安排", "交通安排", "值班安排", "门诊安排", "营业时间安排", "营业安排",
        "评委名单", "评审名单", "评审专家名单", "评审委员名单", "评审团名单",
        "评委会名单", "评审委员会名单", "评委会成员", "评审委员会成员",
        "评委会成员名单", "评审委员会成员名单", "评审团成员", "评审组成员", "评审组名单", "评委组成员", "专家组成员", "评审专家组", "组委会名单", "组委会成员",
    ];
}
