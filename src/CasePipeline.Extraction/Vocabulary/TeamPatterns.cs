using System.Text.RegularExpressions;

namespace CasePipeline.Extraction.Vocabulary;

/// <summary>
/// The patterns of the teams that win contests. To extend: add a word to the alternatives of its pattern, in simplified
/// characters.
/// </summary>
internal static partial class TeamPatterns
{
    /// <summary>An award that teams win: 团队一等奖.</summary>
    [GeneratedRegex("(团队|战队|团体|队伍)", RegexOptions.CultureInvariant)]
    public static partial Regex TeamAward();

    /// <summary>What stands behind the name of a team in marks: 战队、, or behind the last of several: 两支队伍.</summary>
    [GeneratedRegex(
        @"^(?<team>([两三四五六七八九十\d]{1,3}支)?(代表|参赛)?(战队|团队|队伍|队))?"
        + @"([（(][^（）()]*[）)])?(等[一二两三四五六七八九十\d]+[支个]?(战队|团队|队伍|队))?[、，和与及\s]*",
        RegexOptions.CultureInvariant)]
    public static partial Regex BehindTeam();

    /// <summary>What makes a team of the marks before it, and leads to its work: 团队的, QC小组的作品.</summary>
    [GeneratedRegex(
        "^(?<team>团队|战队|代表队|(QC|品管|攻关|课题|项目)?小组|班组|课题组|项目组|工作室)(带来|完成|研发|创作|制作|设计)?的"
        + "(参赛|获奖)?(作品|项目|课题|成果)?(?=[《“「])",
        RegexOptions.CultureInvariant)]
    public static partial Regex TeamBeforeWork();

    /// <summary>Where a team is from, before its name: 来自某某大学的.</summary>
    [GeneratedRegex("^(由|来自|以及)*(?<from>[^，。；：“”]{2,60}?)(的|组成的|选派的)?$", RegexOptions.CultureInvariant)]
    public static partial Regex FromWhere();

    /// <summary>What calls the marked name behind it a team: 直通战队“听潮”.</summary>
    [GeneratedRegex("(战队|代表队|参赛队|队伍)$", RegexOptions.CultureInvariant)]
    public static partial Regex BeforeTeam();

    /// <summary>The name of a team without marks: 海州大学听潮战队, 联合战队Tidewatch, but not 60支战队 and 获奖战队.</summary>
    [GeneratedRegex(
        "^(?!.{0,30}(支|[各多几两该本]|参赛|获奖|[冠亚季]军|优秀|优胜|顶尖|精英|知名|独立|所有|其他)战队)"
        + @"[^，。；：、“”「」《》（）的在由以与和及对将\n]{1,30}战队(\s?[A-Za-z0-9][A-Za-z0-9_&+.\- ]{1,24})?$",
        RegexOptions.CultureInvariant)]
    public static partial Regex Team();

    /// <summary>The name of a team that won a rank: 海州大学听潮队, but not 60支参赛队 and 我校代表队.</summary>
    [GeneratedRegex(
        "^(?!.{0,20}(支|[各多几两该本我其每]|参赛|获奖|[冠亚季]军|优秀|优胜|所有|其他)(代表|参赛|大学|学校|校|院|市|省|县)?队$)"
        + @"(?!我|本|该|其)[^，。；：、“”「」《》（）的在由以与和及对将\n]{2,24}(?<!部|军|舰|排)队$",
        RegexOptions.CultureInvariant)]
    public static partial Regex RankedTeam();

    /// <summary>Where a team without marks is from, and its name: 来自某某大学的听潮战队.</summary>
    [GeneratedRegex("^(由|来自|以及)*((?<from>[^的]{2,40})的)?(?<team>[^的]{2,40})$", RegexOptions.CultureInvariant)]
    public static partial Regex TeamFrom();

    /// <summary>What makes of a team's name the beginning of another: 听潮战队的平台, 听潮战队成员.</summary>
    [GeneratedRegex("^(的|之|中|内|队|成员|负责人)", RegexOptions.CultureInvariant)]
    public static partial Regex GoesOn();

    /// <summary>The teams that a clause opens with, before what they did: 甲战队、乙战队凭借….</summary>
    [GeneratedRegex(
        @"^(?<teams>.{1,200}?战队(\s?[A-Za-z0-9][A-Za-z0-9_&+.\- ]{1,24})?)"
        + @"(?![、和与及的之中战队成“「\sA-Za-z0-9_&+.\-]|以及|负责人|[两三四五六七八九十\d]{1,3}支)",
        RegexOptions.CultureInvariant)]
    public static partial Regex OpeningTeams();

    /// <summary>The place or the score of those named before it: 分别位居第二名至第四名, 总分5434.</summary>
    [GeneratedRegex(
        @"(分别|依次|双双)?(以第|以\d|位居|位列|名列|排名|总得分|总分|得分|积分).{1,40}$",
        RegexOptions.CultureInvariant)]
    public static partial Regex PlaceBehind();

    /// <summary>How many teams stand before it: 六支战队.</summary>
    [GeneratedRegex(
        @"等?(?<count>[两三四五六七八九十\d]{1,3})支(参赛|代表)?(战队|队伍|团队|队)$",
        RegexOptions.CultureInvariant)]
    public static partial Regex TeamsCounted();

    /// <summary>A name that tells of no team by itself, and is one beside others: Tidewatch, 海州大学Tidewatch.</summary>
    [GeneratedRegex(
        @"^[\u4E00-\u9FFF·]{0,12}[A-Za-z0-9][A-Za-z0-9_&+.\- ]{1,24}$|^[^，。；：、的]{2,16}队$",
        RegexOptions.CultureInvariant)]
    public static partial Regex NameAmongTeams();
}
