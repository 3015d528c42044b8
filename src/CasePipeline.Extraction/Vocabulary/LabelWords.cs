using System.Collections.Frozen;

namespace CasePipeline.Extraction.Vocabulary;

/// <summary>
/// The labels of bylines and sign-offs. To extend: add the label under what its value is. A source (来源) is whence
/// the article was taken, not who wrote it.
/// </summary>
internal static class LabelWords
{
    private static readonly (LabelKind Kind, string[] Words)[] ByKind =
    [
        (LabelKind.Author,
        [
            "文章作者", "作者", "文", "记者", "通讯员", "文字", "发布单位", "发布机构", "发布者", "发布人", "编者", "執筆", "撰寫", "本报记者",
            "特约记者", "撰文", "撰稿", "撰稿人", "Author", "Writtenby", "Postedby",
        ]),
        (LabelKind.Date,
        [
            "文章发布时间", "公告日期", "公告時間", "发稿时间", "成文日期", "发布", "發佈日期", "發布日期", "發佈時間", "Published", "Posted on", "Date",
            "文章发布日期", "发布时间", "发布日期", "发表时间", "发表日期", "发文时间", "发文日期", "更新时间", "更新日期", "时间", "日期",
            // White space within a label is of no account, so these also match with it.
            "Publishedon", "Published", "Postedon", "Posted", "Releasedon", "Datepublished",
        ]),
        (LabelKind.Contributors, ["文章供稿", "供稿单位", "供稿部门", "供稿人", "供稿", "来稿单位"]),
        (LabelKind.Other,
        [
            "文章来源", "信息来源", "稿件来源", "新闻来源", "来源", "作者单位", "责任编辑",
            "编辑", "责编", "审核", "审校", "校对", "编审", "监制", "制作", "排版", "摄影", "图片", "浏览次数", "浏览量", "阅读次数", "阅读量",
            "点击次数", "点击数", "点击量", "浏览", "阅读", "点击", "字号", "字体", "分享",
        ]),
    ];

    /// <summary>Shorter labels that may stand without a mark: a name follows them as a title precedes one.</summary>
    public static readonly string[] Bare = ["通讯员", "通訊員", "记者", "記者"];

    /// <summary>Shortest label that may stand without a mark behind it.</summary>
    public const int MinBare = 4;

    /// <summary>What the labels of a case's institution end with: 申报单位, 获奖机构.</summary>
    public static readonly string[] InstitutionEndings = ["单位", "机构", "部门", "主体"];

    /// <summary>Longest label of a case's institution.</summary>
    public const int MaxInstitutionLabel = 6;

    /// <summary>All labels by their first character, the longer before the shorter.</summary>
    public static readonly FrozenDictionary<char, (LabelKind Kind, string Word)[]> ByFirstCharacter =
        ByKind.SelectMany(group => group.Words, (group, word) => (group.Kind, Word: word))
            .OrderByDescending(label => label.Word.Length)
            .GroupBy(label => label.Word[0])
            .ToFrozenDictionary(labels => labels.Key, labels => labels.ToArray());
}
