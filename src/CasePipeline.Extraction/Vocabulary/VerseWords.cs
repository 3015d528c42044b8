namespace CasePipeline.Extraction.Vocabulary;

/// <summary>The words by which running text is known that is set like verse, a clause or less on each line.</summary>
internal static class VerseWords
{
    /// <summary>What lines of it begin with. To extend: add what no name begins with.</summary>
    public static readonly string[] Starts =
    [
        "近日", "日前", "昨日", "今日", "由", "经", "在", "并", "从", "与", "对", "其中", "此次", "本次", "作为", "凭借", "通过", "最终",
        "下一步", "标志着", "为", "以", "也", "更", "将", "是", "开展", "充分", "发布关于", "我们", "我行", "我司", "我校", "成功",
    ];

    /// <summary>What such a line ends with where its clause goes on. To extend: add the word.</summary>
    public static readonly string[] Ends = ["的", "下属", "旗下", "由", "与", "和", "及", "在", "、", "为", "对", "将", "了"];

    /// <summary>What such a line begins with where the clause before goes on. To extend: add the verb.</summary>
    public static readonly string[] Rests = ["的", "联合", "共同", "自主", "申报", "报送", "选送", "推荐", "研发", "打造", "完成"];

    /// <summary>What such a line ends with where its sentence ends. To extend: add what events do.</summary>
    public static readonly string[] Stops = ["落幕", "收官", "举行", "举办", "召开", "揭晓", "公布", "出炉", "发布"];
}
