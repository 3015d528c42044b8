using System.Text.RegularExpressions;

namespace CasePipeline.Extraction.Vocabulary;

/// <summary>
/// The words by which cases and awards are counted. To extend: add the word to its list; the order is of no account.
/// </summary>
internal static partial class AwardWords
{
    /// <summary>What is counted when cases are counted.</summary>
    public static readonly string[] CountedNouns =
        ["项目", "案例", "奖项", "成果", "作品", "方案", "应用", "产品", "论文", "课题", "荣誉", "大奖", "奖"];

    /// <summary>The measure words between a count and its noun.</summary>
    public const string Counters = "个项件篇例座种";

    /// <summary>The measure words of a count in brackets behind a heading: 综合奖（3名）.</summary>
    public const string HeadingCounters = "个项件篇例名家所位条只部种座佳村人幅张首支组份台门期集场本户套款档";

    /// <summary>What counts organisations.</summary>
    public const string OrganisationCounters = "家所";

    /// <summary>What winners say of themselves.</summary>
    public static readonly string[] WinnersVerbs =
    [
        "入选", "榜上有名", "入围", "上榜", "当选", "荣获", "斩获", "获评", "获奖", "获得", "喜获", "再获", "连获", "摘得", "夺得", "收获",
        "揽获", "揽得", "勇夺", "囊括", "拿下", "捧回", "捧得", "荣膺", "荣登", "摘取", "摘获",
    ];

    /// <summary>What a class of an award ends with that stands in brackets behind it: 最佳渔港大奖（南部组）.</summary>
    public static readonly string[] Classes = ["组", "类", "型", "级", "组别"];

    /// <summary>What stands before the number of all that somebody won, behind the clause that names who: 共获.</summary>
    public static readonly string[] Totals = ["共", "有", "获", "共有", "共获", "累计", "合计", "总计", "一举", .. WinnersVerbs];

    /// <summary>What may stand before an award that a list in a line begins with: 另设优秀组织奖三名：.</summary>
    public static readonly string[] Setting = ["另设", "另有", "另评出", "同时评出", "评出", "设立", "共设"];

    /// <summary>How a text behind the name of an award begins that says what it is for, and names no winner.</summary>
    public static readonly string[] Rules =
        ["一是", "一要", "其一", "该奖", "本奖", "此奖", "授予在", "授予对", "颁给在", "奖励在", "用于", "旨在"];

    /// <summary>What the names of lists of companies end with that sell something.</summary>
    public static readonly string[] Vendors = ["服务商", "供应商", "厂商"];

    /// <summary>What awards to companies end with, behind 最佳: whose names need not look like one.</summary>
    public static readonly string[] Companies = ["公司", "企业", "银行", "机构", .. Vendors];

    /// <summary>What stands in the place of a winner where there is none.</summary>
    public static readonly string[] NotChosen =
    [
        "未入选", "落选", "未获奖", "未通过", "淘汰", "不予推介", "未评上", "未入等", "未入围", "未获评", "未评等", "未评等次", "不评等", "不评等次",
        "不入等", "无等次", "未获等次", "未进入等次",
    ];

    /// <summary>What stands in the place of a winner where there is none.</summary>
    public static readonly string[] Vacancies = ["空缺", "从缺", "暂缺", "缺", "略", "无"];

    /// <summary>What those who award say.</summary>
    public static readonly string[] OrganisersVerbs =
        ["评出", "评选出", "评定", "确定", "遴选出", "选出", "产生", "决定", "授予", "表彰", "揭晓"];

    /// <summary>What heads say of cases of their own, not of their members'.</summary>
    public static readonly string[] EnteringOwn = ["申报的", "打造的", "开发的", "研发的", "实施的"];

    /// <summary>
    /// What stands between who entered its own cases and their number: who recommends, enters others'.
    /// </summary>
    public static readonly string[] Entering = [.. EnteringOwn, "报送的", "的", "有", "共有"];

    /// <summary>What makes a count a rough one; a rough count is no claim.</summary>
    public const string RoughCounts = "近超约逾第";

    /// <summary>The votes that a line ends with: 《标题》 21,860票, 标题，累计得票 68,214 票.</summary>
    [GeneratedRegex(
        @"([\s，,]+(累计|总|共)?(获|得)?票?(数)?[：:]?\s*|(?<=[》”」）)]))\d[\d,，.]*万?\s*票$",
        RegexOptions.CultureInvariant)]
    public static partial Regex VotesBehind();

    /// <summary>How many won an award, behind its name: 有两名得主.</summary>
    [GeneratedRegex(
        @"[共有]{0,2}[一二两三四五六七八九十\d]{1,4}[名位个家](得主|得奖者|获奖者|获得者)$",
        RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    public static partial Regex WinnersCounted();

    /// <summary>The points and votes in columns between a title and who won: 总分94.6　6,803票　海州小学.</summary>
    [GeneratedRegex(
        @"^((总分|得分|总成绩|成绩|分数|平均分|票数|得票|得票数)[：:]?\s?\d[\d,，.]*万?[票分]?|\d[\d,，.]*万?[票分])(\s+|$)",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    public static partial Regex FigureColumn();

    /// <summary>What a number of votes or points behind a title has.</summary>
    public const string Votes = "票分";

    /// <summary>What stands before that number: 得票数：.</summary>
    public const string BeforeVotes = "得票数获共综合总分：: ";

    /// <summary>What the number itself is written with.</summary>
    public const string InVotes = "0123456789,，.万票分 ";
}
