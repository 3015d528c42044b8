namespace CasePipeline.Extraction.Vocabulary;

/// <summary>
/// How the headings of sections end that list something else than cases. To extend: add an ending that no award, title
/// or institution has.
/// </summary>
internal static class AsideWords
{
    /// <summary>Longest heading of such a section, without its number.</summary>
    public const int MaxHeading = 20;

    /// <summary>What such a heading ends with.</summary>
    public static readonly string[] Headings =
    [
        "议程", "議程", "议程安排", "議程安排", "日程", "日程安排", "会议须知", "會議須知", "参会须知", "參會須知", "就餐安排", "用餐安排",
        "住宿安排", "食宿安排", "交通安排", "值班安排", "门诊安排", "門診安排", "营业时间安排", "营业安排",
        "评委名单", "評委名單", "评审名单", "評審名單", "评审专家名单", "評審專家名單", "评审委员名单", "評審委員名單", "评审团名单", "評審團名單",
        "评委会名单", "評委會名單", "评审委员会名单", "評審委員會名單", "评委会成员", "評委會成員", "评审委员会成员", "評審委員會成員",
        "评委会成员名单", "评审委员会成员名单", "评审团成员", "評審團成員", "组委会名单", "組委會名單", "组委会成员", "組委會成員",
    ];
}
