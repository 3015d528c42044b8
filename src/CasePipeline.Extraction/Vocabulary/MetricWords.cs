namespace CasePipeline.Extraction.Vocabulary;

/// <summary>
/// The words of figures. To extend: add a unit that is only ever counted (not 年 or 月, which also make dates); the
/// longer words stand before the shorter that they begin with.
/// </summary>
internal static class MetricWords
{
    public static readonly (string Word, decimal Factor)[] Scales =
    [
        ("万亿", 1_000_000_000_000m), ("千万", 10_000_000m), ("百万", 1_000_000m), ("亿", 100_000_000m), ("万", 10_000m),
    ];

    public static readonly string[] Units =
    [
        "个百分点", "个小时", "个工作日", "个月", "人次", "人口", "美元", "港元",
        "元", "％", "%", "‰", "笔", "户次", "户", "家次", "家", "人",
        "名", "个", "项", "次", "件", "张", "份", "台", "场", "期", "篇", "条", "套", "只", "头", "棵", "株", "栋", "间", "所",
        "亩", "公顷", "吨", "公斤", "公里", "小时", "分钟", "秒", "天", "倍",
    ];

    public static readonly (string Word, string Qualifier)[] Before =
    [
        ("不少于", "over"), ("不低于", "over"), ("不超过", "under"), ("不足", "under"), ("不到", "under"),
        ("低于", "under"), ("少于", "under"),
        ("超过", "over"), ("突破", "over"), ("高于", "over"), ("多于", "over"), ("逾", "over"), ("超", "over"),
        ("接近", "approximately"), ("将近", "approximately"), ("大约", "approximately"), ("约", "approximately"),
        ("近", "approximately"),
    ];

    /// <summary>What stands between a number and its unit when there is more: 300余家, 2.5亿多元.</summary>
    public const string More = "余多";

    /// <summary>What makes a unit uncertain behind it: 1个半天.</summary>
    public const char Half = '半';

    /// <summary>What makes a number part of something else before it: 第3次, 1-2次, 2.0, 8+1.</summary>
    public const string NoNumberBehind = "第.．,-－—–~～至到+/×";
}
