namespace CasePipeline.Extraction.Vocabulary;

/// <summary>
/// The words by which sentences tell of another time than the announcement, and come back from it. To extend: add the
/// word to its list, in simplified characters, the longer before the shorter that it contains.
/// </summary>
internal static class OtherTimeWords
{
    /// <summary>What makes a win one of another time: it is not what the article announces.</summary>
    public static readonly string[] Past =
    [
        "曾", "此前", "在此之前", "历年", "历次", "往年", "去年", "往届", "旗下产品已", "迄今", "近年来", "多年来", "成立以来", "已获", "至今", "同年",
        "截至目前", "经常", "面市以来", "上市以来", "今年上半年",
    ];

    /// <summary>How awards begin that were given at another edition: 首届一等奖《标题》.</summary>
    public static readonly string[] OtherEditions = ["首届", "上届", "上一届", "往届", "历届"];

    /// <summary>What says that something was won again and again. In a sentence of the day it is news all the same.
    /// </summary>
    public static readonly string[] Repeated =
        ["先后", "多次", "累计", "连续", "接连", "屡次", "屡获"];

    /// <summary>How sentences begin that look back, or forward.</summary>
    public static readonly string[] PastOpeners =
    [
        "此前", "在此之前", "早在", "近年", "近几年", "多年来", "历年", "去年", "往届", "往年", "过去", "曾经", "迄今", "截至目前",
        "截止目前", "目前", "成立以来", "自成立以来", "长期以来", "同年", "次年", "未来", "下一步", "今后", "接下来", "多年",
        "回顾以往", "回顾过往", "回首过往", "细数过往",
    ];

    /// <summary>What brings such a sentence back to the day: 目前评审结束，结果如下：.</summary>
    public static readonly string[] Promises = ["如下：", "如下:"];

    /// <summary>How sentences begin that only speak about the win, or about the publisher.</summary>
    public static readonly string[] Remarks =
        ["这是", "这也", "这不仅", "这一", "这些", "能够", "是", "在获奖", "获奖是", "他提到", "她提到", "他说", "她说"];

    /// <summary>What brings a text back to the day that it tells of.</summary>
    public static readonly string[] Now =
        ["近日", "日前", "近期", "此次", "本次", "这次", "今年", "今日", "今天", "当天", "本届", "会上", "会议上", "再次", "再获", "又获"];

    /// <summary>What stands before the year that a sentence looks back to.</summary>
    public static readonly string[] BeforeYears = ["早在", "到", "至", "自", "从", "在", "于"];

    /// <summary>What those do who describe themselves.</summary>
    public static readonly string[] Descriptions =
    [
        "是", "成立于", "创立于", "创建于", "始建于", "创办于", "隶属于", "位于", "坐落于", "拥有", "致力于", "专注于", "始创于", "一直", "始终",
    ];

    /// <summary>What says of awards that they were won before: 某团队获得过诸多荣誉：.</summary>
    public static readonly string[] LooksBack = ["获得过", "荣获过", "斩获过", "曾获", "曾荣获", "曾多次", "先后获", "先后荣获"];
}
