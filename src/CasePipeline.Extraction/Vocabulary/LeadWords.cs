using System.Text.RegularExpressions;

namespace CasePipeline.Extraction.Vocabulary;

/// <summary>
/// How running text says that a list of winners follows. To extend: add a word that only such a sentence has.
/// </summary>
internal static partial class LeadWords
{
    // The end of a long introduction says what follows it.
    private const int MaxLead = 120;

    private static readonly string[] Lists =
    [
        "名单", "入选", "获奖", "得奖", "评出", "评选出", "荣获",
        "公布", "表彰", "命名以下", "认定以下", "命名下列", "认定下列", "结果", "排名不分先后", "winners", "Winners", "finalists", "awarded",
    ];

    /// <summary>What a sentence that names the award says of it.</summary>
    public static readonly string[] Announcements =
    [
        .. Lists, "揭晓", "征集", "评选", "遴选", "获评", "颁发", "授予", "发布",
    ];

    /// <summary>What headlines say that tell of winning, whatever else they say.</summary>
    public static readonly string[] TellsOfWinning =
        ["入选", "获奖", "得奖", "评选", "揭晓", "表彰", "荣获", "获评", "斩获", "当选"];

    /// <summary>
    /// What the headline of an announcement has in it, or of what shows the chosen. Anything may be 公布 or 发布, and any
    /// figures have 结果.
    /// </summary>
    public static readonly string[] OfWinners =
    [
        .. TellsOfWinning, "名单", "评出", "排名不分先后", "winners", "Winners", "finalists", "awarded", "征集", "遴选", "颁发", "授予",
        "上榜", "登榜", "荣登", "喜获", "入围", "夺", "摘", "优秀", "典型", "示范", "先进", "最佳", "最美", "十佳",
        "十大", "百佳", "代表性", "标杆", "奖", "榜", "选登", "案例集", "汇编", "展播", "公示",
    ];

    /// <summary>What has a word of winning in it and tells of none: 抽奖, 奖金, 访客详细名单.</summary>
    public static readonly string[] OfNoWinners =
        ["抽奖", "奖金", "奖励", "最佳实践", "详细名单", .. HeadingWords.NoLists];

    /// <summary>What is got and is no award: 斩获大厂offer, 斩获5个漏洞.</summary>
    [GeneratedRegex(
        "(斩获|喜获|拿下)[^，。！？、：；]{0,12}?(offer|CVE|漏洞|融资)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex OtherGains();

    /// <summary>
    /// What the headlines of lessons have, and of documents to be downloaded: their lists are points, whatever else is
    /// said.
    /// </summary>
    public static readonly string[] Lessons =
        ["如何", "怎么", "怎样", "教程", "技巧", "手把手", "搞定", "必看", "建议收藏", "附下载", "Writeup", "writeup"];

    /// <summary>What headlines of those who award say of it.</summary>
    public static readonly string[] News = ["揭晓", "出炉", "公布", "发布"];

    /// <summary>What makes an award of whatever a headline announces: 2031“最江南”渔家书屋.</summary>
    public static readonly string[] Chosen = ["“最", "「最", "十佳", "十大", "百佳"];

    private static readonly string[] Announcing = ["下面", "现在", "现将", "以下", "本届", "本次"];

    private static readonly string[] Winners =
        [.. Lists, "案例", "作品", "项目", "成果", "论文", "附件", "附录", "如下", "公示", "以下", "目录", "奖"];

    /// <summary>Whether a heading that names no award says that winners follow.</summary>
    public static bool IsOfWinners(ReadOnlySpan<char> heading) => Words.ContainsAny(heading, Winners);

    /// <summary>
    /// What recommends how to do something, and is no award: 渔港照明的十佳实践, 看灯最佳的方法, 4款最佳渔灯. 最佳实践案例 and 最佳实践奖
    /// may well be one.
    /// </summary>
    [GeneratedRegex(
        "((最佳|十佳)(安全|技术)?的?实践|最佳的?(方法|方式|途径|时机|时间|体验)|最佳的做法)"
        + "(?!案例|奖|名单|榜|项目|单位|企业|机构|成果|评选|征集)|[款种]最佳",
        RegexOptions.CultureInvariant)]
    public static partial Regex Advice();

    /// <summary>What a part of any article may be headed: 渔港事故的典型案例.</summary>
    public const string Examples = "的典型案例";

    /// <summary>Whether a line leads to the article's own list, whatever stands above it.</summary>
    public static bool Announces(ReadOnlySpan<char> line) =>
        Words.StartsWithAny(line, Announcing) && Promises(line);

    public static bool Promises(ReadOnlySpan<char> line)
    {
        var end = line.TrimEnd("：: —↓");
        return (end.Length < line.Length && Words.ContainsAny(LastOf(end), Lists))
            || AwardPatterns.Conferred().IsMatch(LastOf(line.TrimEnd("：: —↓。")));
    }

    private static ReadOnlySpan<char> LastOf(ReadOnlySpan<char> line) => line[Math.Max(0, line.Length - MaxLead)..];
}
