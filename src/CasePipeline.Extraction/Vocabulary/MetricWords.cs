using System.Buffers;

namespace CasePipeline.Extraction.Vocabulary;

/// <summary>
/// The words of figures, but for the units. Of the words that begin or end alike the longer stand first.
/// </summary>
internal static class MetricWords
{
    /// <summary>The characters that a figure's number can begin with.</summary>
    public static readonly SearchValues<char> Firsts =
        SearchValues.Create("0123456789０１２３４５６７８９一二三四五六七八九两" + ChineseMultipliers);

    public const string ChineseMultipliers = "十百千万亿";

    public static readonly (string Word, decimal Factor)[] Scales =
    [
        ("万亿", 1_000_000_000_000m), ("万亿", 1_000_000_000_000m),
        ("千亿", 100_000_000_000m), ("千亿", 100_000_000_000m),
        ("百亿", 10_000_000_000m), ("百亿", 10_000_000_000m),
        ("十亿", 1_000_000_000m), ("十亿", 1_000_000_000m),
        ("千万", 10_000_000m), ("千万", 10_000_000m), ("百万", 1_000_000m), ("百万", 1_000_000m),
        ("十万", 100_000m), ("十万", 100_000m),
        ("亿", 100_000_000m), ("亿", 100_000_000m), ("万", 10_000m), ("万", 10_000m), ("千", 1000m), ("百", 100m),
    ];

    public static readonly (string Word, decimal Factor)[] EnglishScales =
    [
        ("trillion", 1_000_000_000_000m), ("billion", 1_000_000_000m), ("bn", 1_000_000_000m),
        ("million", 1_000_000m), ("thousand", 1000m),
    ];

    /// <summary>Units that begin like a scale: 5千克, 3百分点.</summary>
    public static readonly string[] NoScales = ["千克", "千米", "千瓦", "百分"];

    /// <summary>What stands before a number of parts: 百分之三十五.</summary>
    public static readonly (string Word, string Unit)[] Parts = [("百分之", "%"), ("千分之", "‰")];

    public static readonly (string Word, string Unit)[] Currencies =
    [
        ("US$", "美元"), ("USD", "美元"), ("HK$", "港元"), ("HKD", "港元"), ("NT$", "新台币"), ("RMB", "元"), ("CNY", "元"),
        ("EUR", "欧元"), ("¥", "元"), ("￥", "元"), ("$", "美元"), ("＄", "美元"), ("€", "欧元"), ("£", "英镑"),
    ];

    public const string Over = "over";
    public const string Under = "under";
    public const string Approximately = "approximately";

    public static readonly (string Word, string Qualifier)[] Before =
    [
        ("不少于", Over), ("不少于", Over), ("不低于", Over), ("不低于", Over), ("不下于", Over), ("至少", Over), ("最少", Over),
        ("不超过", Under), ("不超过", Under), ("不高于", Under), ("不高于", Under), ("不多于", Under), ("不多于", Under),
        ("不足", Under), ("不到", Under), ("不满", Under), ("不满", Under), ("未满", Under), ("未满", Under),
        ("低于", Under), ("低于", Under), ("少于", Under), ("少于", Under), ("小于", Under), ("小于", Under),
        ("最多", Under), ("至多", Under),
        ("超过", Over), ("超过", Over), ("超出", Over), ("突破", Over), ("高于", Over), ("高于", Over),
        ("多于", Over), ("多于", Over), ("大于", Over), ("大于", Over), ("逾", Over), ("超", Over),
        ("接近", Approximately), ("将近", Approximately), ("将近", Approximately), ("大约", Approximately),
        ("大约", Approximately), ("约为", Approximately), ("约为", Approximately), ("约", Approximately),
        ("约", Approximately), ("近", Approximately),
    ];

    public static readonly (string Word, string Qualifier)[] EnglishBefore =
    [
        ("no more than", Under), ("not more than", Under), ("more than", Over), ("greater than", Over),
        ("at least", Over), ("over", Over), ("above", Over), ("exceeding", Over), ("less than", Under),
        ("fewer than", Under), ("under", Under), ("below", Under), ("at most", Under), ("up to", Under),
        ("nearly", Approximately), ("almost", Approximately), ("about", Approximately), ("around", Approximately),
        ("approximately", Approximately), ("roughly", Approximately),
    ];

    /// <summary>Words that end like a qualifier: 签约30家, 附近3家.</summary>
    public static readonly string[] NoQualifiers =
    [
        "节约", "签约", "预约", "续约", "履约", "违约", "集约", "合约", "契约",
        "解约", "邀约", "特约", "公约", "条约", "附近", "最近", "靠近", "临近", "就近", "邻近", "赶超", "反超",
    ];

    public static readonly (string Word, string Qualifier)[] Behind =
    [
        ("以上", Over), ("有余", Over), ("有余", Over), ("开外", Over), ("以内", Under), ("以内", Under), ("之内", Under),
        ("之内", Under), ("以下", Under), ("左右", Approximately), ("上下", Approximately),
    ];

    /// <summary>Behind a length of time only: 2小时内.</summary>
    public const string Within = "内";

    public static readonly string[] NoWithin = ["内部", "内容", "内控", "内外", "内生", "内涵"];

    /// <summary>What stands between a number and its unit when there is more: 300余家, 2.5亿多元, 100+户.</summary>
    public const string More = "余多+＋";

    /// <summary>What makes a unit uncertain behind it: 1个半天.</summary>
    public const char Half = '半';

    /// <summary>What joins the ends of a range: 3~5天, 1.2万至1.5万户.</summary>
    public const string Joints = "-－—–~～〜至到";

    /// <summary>What makes of a range's look two figures: 从4个小时到1.5个小时.</summary>
    public const string ChangeStarts = "从由自";

    /// <summary>What makes a number part of something else before it: 第3次, 8+1, 7×24小时, 1万2户.</summary>
    public const string NoNumberBehind = "第+＋/／×*_#〕］]万亿";

    /// <summary>What does so behind a digit or a letter: 2.0, No.3, 1:3, 2031,300家.</summary>
    public const string NumberJoints = ".．,，:：";

    /// <summary>What makes Chinese numerals uncertain before them: 数十万, 几百, 上百.</summary>
    public const string VagueBefore = "数几上好零〇点之初";

    /// <summary>What makes 名 and 位 ranks: 前10名.</summary>
    public const char Top = '前';
}
