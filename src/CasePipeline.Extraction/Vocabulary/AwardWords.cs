namespace CasePipeline.Extraction.Vocabulary;

/// <summary>
/// The words of awards, sections and claims. To extend: add the word to its list; the order is of no account.
/// </summary>
internal static class AwardWords
{
    /// <summary>What a heading that names an award contains.</summary>
    public static readonly string[] Awards =
        ["奖", "案例", "项目", "榜", "十佳", "十大", "优秀", "最佳", "典型", "示范", "标杆", "先进", "荣誉", "称号"];

    /// <summary>What a section that is no award ends with.</summary>
    public static readonly string[] SeriesEndings =
        ["系列", "板块", "篇", "类", "类别", "组", "领域", "方向", "赛道", "单元", "部分", "专题", "主题"];

    /// <summary>What a heading within a case's body ends with: 主要做法, 取得的成效.</summary>
    public static readonly string[] BodyHeadingEndings =
        ["做法", "成效", "背景", "启示", "经验", "效果", "亮点", "简介", "概况", "意义", "特点", "措施", "举措", "成果", "目标", "计划"];

    /// <summary>Longest heading within a body: what is longer and ends like one is a title.</summary>
    public const int MaxBodyHeading = 8;

    /// <summary>What is counted when cases are counted.</summary>
    public static readonly string[] CountedNouns =
        ["项目", "案例", "奖项", "成果", "作品", "方案", "荣誉", "大奖", "奖"];

    /// <summary>The measure words between a count and its noun.</summary>
    public const string Counters = "个項项件篇例";

    /// <summary>The measure words of a count in brackets behind a heading: 综合奖（3名）.</summary>
    public const string HeadingCounters = "个個項项件篇例名家位条條只部种座佳村";

    /// <summary>What winners say of themselves.</summary>
    public static readonly string[] WinnersVerbs =
    [
        "入选", "入围", "上榜", "当选", "荣获", "斩获", "获评", "获奖", "获得", "喜获", "再获", "连获", "摘得", "夺得", "收获",
        "揽获", "揽得", "拿下", "捧回", "捧得", "荣膺", "荣登", "摘取", "摘获",
    ];

    /// <summary>What those who award say.</summary>
    public static readonly string[] OrganisersVerbs =
        ["评出", "评选出", "评定", "确定", "遴选出", "选出", "产生", "决定", "授予", "表彰", "揭晓"];

    /// <summary>What makes a count a rough one; a rough count is no claim.</summary>
    public const string RoughCounts = "近超约逾第";
}
