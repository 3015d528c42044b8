using System.Collections.Frozen;

namespace CasePipeline.Extraction.Vocabulary;

/// <summary>
/// The labels of bylines and sign-offs. To extend: add the label under what its value is. A source (来源) is whence
/// the article was taken, not who wrote it. White space within a label is of no account: write it without.
/// </summary>
internal static class LabelWords
{
    private static readonly (LabelKind Kind, string[] Words)[] ByKind =
    [
        (LabelKind.Author,
        [
            "文章作者", "作者", "文", "记者", "文字", "发布单位", "发布机构", "发布者", "发布人", "编者", "执笔", "撰写", "本报记者", "特约记者",
            "撰文", "编写", "编著", "编印", "Author", "Writtenby", "Postedby", "撰稿记者", "采写", "采编", "采访", "研究员",
            "图文", "文图", "图/文", "文/图", "图／文", "文／图",
            "发布部门", "发布机关", "发稿单位", "发文机关", "发文单位", "制发机关", "本网记者", "本刊记者", "见习记者", "作者姓名", "主办及发布", "发布主体",
            "Issuedby", "Contributedby", "原作者", "张贴人", "楼主", "发帖人", "公告单位", "公示单位", "通告单位", "公布单位",
        ]),
        (LabelKind.Correspondent, ["通讯员", "特约通讯员", "撰稿", "撰稿人"]),
        (LabelKind.Date,
        [
            "文章发布时间", "公告日期", "公告时间", "发稿时间", "发稿日期", "公布时间", "发布", "发布日期", "发布时间", "Published", "Date", "刊登日期",
            "刊登时间", "上传日期", "上传时间", "印发日期", "印发时间", "公布日期", "张贴日期", "发表日期", "发表时间", "更新时间", "上稿日期", "发文日期",
            "发布于", "发表于", "刊发于", "更新于", "时间", "文章发布日期", "发文时间", "更新日期", "日期", "Publishedon", "Postedon", "Posted",
            "Postedat", "Releasedon", "Datepublished", "创建日期", "创建时间", "公开日期", "公开时间", "建立日期", "建立时间",
        ]),
        (LabelKind.Contributors, ["文章供稿", "供稿单位", "供稿部门", "供稿人", "供稿", "来稿单位"]),

        // When a document was signed is not when it was published, but says more than nothing.
        (LabelKind.Other,
        [
            "成文日期", "生成日期",
            "文章来源", "信息来源", "稿件来源", "新闻来源", "来源", "作者单位", "责任编辑", "编辑", "责编", "审核", "审校", "校对", "编审", "监制", "制作",
            "排版", "摄影", "图片", "浏览次数", "浏览量", "阅读次数", "阅读量", "点击次数", "点击数", "点击量", "浏览", "阅读", "点击", "查看", "查看次数",
            "字号", "字体", "字级", "分享",
            "浏览数", "阅读数", "阅读人数", "阅读时间", "访问量", "访问次数", "点阅数", "点阅次数", "点阅率", "点阅", "点击率", "浏览人次", "人气", "资料来源",
            "讯息来源", "来自", "一审", "二审", "三审", "初审", "复审", "终审",
            "图", "联络人", "新闻联络人", "联系人", "文号", "发文字号", "索引号", "主题分类", "信息分类", "有效性", "公开方式", "字型", "信息索引号", "索取号",
        ]),
    ];

    /// <summary>Shorter labels that may stand without a mark, as a title does before a name.</summary>
    public static readonly string[] Bare =
    [
        "通讯员", "记者", "图/文", "文/图", "图／文", "文／图", "撰文", "撰稿", "发布于",
        "发表于", "刊发于", "更新于",
    ];

    /// <summary>What is as often followed by a slash as by a colon: 作者/张三.</summary>
    public static readonly string[] Slashed =
        ["作者", "记者", "撰文", "撰稿", "通讯员", "编辑", "责编", "校对", "摄影", "供稿", "来源", "排版"];

    /// <summary>What a page offers beside a byline, without a colon.</summary>
    public static readonly string[] Furniture = ["评论", "我要评论", "收藏", "分享", "打印", "列印", "点赞", "字号", "字体", "字级"];

    /// <summary>What stands behind the names of those who supplied a text.</summary>
    public const string SuppliedBy = "供稿";

    /// <summary>What stands behind an institution that did nothing but supply a page with something.</summary>
    public static readonly string[] CreditsBehind = [SuppliedBy, "供图", "摄影", "撰稿", "提供图片"];

    /// <summary>Labels of what is said about a list, and names nothing of it. To extend: add the whole label.</summary>
    public static readonly string[] Remarks =
        ["注意", "提醒", "提示", "温馨提示", "温馨提醒", "特别提示", "特别提醒", "友情提示", "重要提示", "备注", "说明", "注", "附注", "另",
            "问", "答", "主持人"];

    /// <summary>What the labels end with that name who published, not who wrote.</summary>
    public static readonly string[] Publishers =
        ["单位", "机构", "机关", "部门", "主体", "发布", "发布者", "发布人"];

    /// <summary>Longest label of a publisher, its colon included.</summary>
    public const int MaxPublisher = 10;

    /// <summary>Shortest label that may stand without a mark behind it.</summary>
    public const int MinBare = 4;

    /// <summary>All labels by their first character, the longer before the shorter.</summary>
    public static readonly FrozenDictionary<char, (LabelKind Kind, string Word)[]> ByFirstCharacter =
        ByKind.SelectMany(group => group.Words, (group, word) => (group.Kind, Word: word))
            .OrderByDescending(label => label.Word.Length)
            .GroupBy(label => label.Word[0])
            .ToFrozenDictionary(labels => labels.Key, labels => labels.ToArray());
}
