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
            "特约记者", "撰文", "撰稿", "撰稿人", "Author", "Writtenby", "Postedby", "記者", "通訊員", "本報記者", "特約記者", "撰稿記者",
            "图文", "圖文", "文图", "文圖", "图/文", "圖/文", "文/图", "文/圖", "图／文", "文／图", "文／圖", "发布部门", "發布單位", "發佈單位", "發布機關",
            "發布機構", "發布者", "發稿單位", "发稿单位", "发文机关", "发文单位", "發文機關", "發文單位", "制发机关", "本网记者", "本刊记者", "见习记者", "作者姓名",
            "主办及发布", "主辦及發布", "主辦及發佈", "发布主体", "Issuedby",
        ]),
        (LabelKind.Date,
        [
            "文章发布时间", "公告日期", "公告時間", "发稿时间", "成文日期", "发布", "發佈日期", "發布日期", "發佈時間", "Published", "Posted on", "Date",
            "刊登日期", "刊登时间", "刊登時間", "上传日期", "上传时间", "印发日期", "印发时间", "生成日期", "公布日期", "公告时间", "张贴日期", "張貼日期", "發表日期",
            "發表時間", "更新時間", "上稿日期", "發文日期", "發稿時間", "发布于", "发表于", "刊发于", "更新于", "發布於", "發表於", "時間", "發布", "發佈",
            "文章发布日期", "发布时间", "发布日期",
            "发表时间", "发表日期", "发文时间", "发文日期", "更新时间", "更新日期", "时间", "日期",
            // White space within a label is of no account, so these also match with it.
            "Publishedon", "Published", "Postedon", "Posted", "Releasedon", "Datepublished",
        ]),
        (LabelKind.Contributors, ["文章供稿", "供稿单位", "供稿部门", "供稿人", "供稿", "来稿单位", "供稿單位", "供稿部門"]),
        (LabelKind.Other,
        [
            "文章来源", "信息来源", "稿件来源", "新闻来源", "来源", "作者单位", "责任编辑",
            "编辑", "责编", "审核", "审校", "校对", "编审", "监制", "制作", "排版", "摄影", "图片", "浏览次数", "浏览量", "阅读次数", "阅读量",
            "点击次数", "点击数", "点击量", "浏览", "阅读", "点击", "字号", "字体", "分享", "浏览数", "阅读数", "阅读人数", "阅读时间", "访问量", "访问次数",
            "點閱數", "點閱次數", "點閱", "點擊數", "點擊率", "點擊", "瀏覽人次", "瀏覽次數", "瀏覽數", "瀏覽", "閱讀次數", "人氣", "文章來源", "資料來源",
            "新聞來源", "訊息來源", "來源", "責任編輯", "編輯", "審核", "校對", "攝影", "圖片", "图", "圖", "聯絡人", "新聞聯絡人",
            "联系人", "文号", "文號", "发文字号",
            "發文字號", "索引号", "索引號", "主题分类", "信息分类", "有效性", "公开方式", "字號", "字型", "信息索引号",
        ]),
    ];

    /// <summary>Shorter labels that may stand without a mark, as a title does before a name.</summary>
    public static readonly string[] Bare =
    [
        "通讯员", "通訊員", "记者", "記者", "图/文", "圖/文", "文/图", "文/圖", "图／文", "文／图", "文／圖", "撰文", "撰稿", "发布于",
        "发表于", "刊发于", "更新于", "發布於", "發表於",
    ];

    /// <summary>What is as often followed by a slash as by a colon: 作者/张三.</summary>
    public static readonly string[] Slashed =
        ["作者", "记者", "記者", "撰文", "撰稿", "通讯员", "通訊員", "编辑", "編輯", "责编", "校对", "摄影", "供稿", "来源", "排版"];

    /// <summary>What a page offers beside a byline, without a colon.</summary>
    public static readonly string[] Furniture = ["评论", "評論", "收藏", "分享", "打印", "列印", "点赞", "字号", "字體", "字体"];

    /// <summary>What stands behind the names of those who supplied a text.</summary>
    public const string SuppliedBy = "供稿";

    /// <summary>What the labels end with that name who published, not who wrote.</summary>
    public static readonly string[] Publishers =
        ["单位", "單位", "机构", "機構", "机关", "機關", "部门", "部門", "主体", "发布", "發布", "發佈"];

    /// <summary>Longest label of a publisher, its colon included.</summary>
    public const int MaxPublisher = 10;

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
