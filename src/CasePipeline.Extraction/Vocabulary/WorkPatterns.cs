using System.Text.RegularExpressions;

namespace CasePipeline.Extraction.Vocabulary;

/// <summary>
/// The patterns of sentences that list works with their awards. To extend: add a word to the alternatives of its
/// pattern, in simplified characters.
/// </summary>
internal static partial class WorkPatterns
{
    /// <summary>A label without a colon right before who won: 完成单位东屿渔业局.</summary>
    [GeneratedRegex(
        "^(完成|设计|申报|选送|报送|实施|承担|建设|创作|制作|出品|研发|开发|牵头|参赛|获奖)(单位|机构|部门|方|学校|院校|高校|企业)[为是]?[：:]?(?=..)",
        RegexOptions.CultureInvariant)]
    public static partial Regex GluedLabel();

    /// <summary>How many works a list before it has: 等4项工程.</summary>
    [GeneratedRegex(
        @"等?(?<count>[一二两三四五六七八九十\d]+)(个|项|件|篇|款|部)(工程|项目|案例|作品|成果|方案|产品|论文|课题|标准|服务|专利)$",
        RegexOptions.CultureInvariant)]
    public static partial Regex WorksCounted();

    /// <summary>What leads from an award to the works that won it: 三项三等奖的作品分别是, 三等奖获奖作品依次为：.</summary>
    [GeneratedRegex(
        @"^(获得?)?([一二两三四五六七八九十\d]+[个项])?(?<award>[^，,“”「」《》的]{1,20}?奖)"
        + "的?(获奖|得奖)?(作品|项目|案例|成果|论文|方案|课题)(分别|依次)(是|为)[：:]?",
        RegexOptions.CultureInvariant)]
    public static partial Regex WorksOfAward();

    /// <summary>What counts the works of an award before it tells of them: 获得二等奖的三项成果各有看点：, 三等奖则花落五家：.</summary>
    [GeneratedRegex(
        @"^[^：:，。]{0,8}?((获得?|荣获|获评|摘得|斩获|夺得)(?<award>[^，。：:的]{2,20})的|"
        + @"(?<award>[^，。：:]{2,20}?奖)(则|也|又|分别|共|有|由|归|归属|花落)*)"
        + @"(?<count>[一二两三四五六七八九十\d]+)(个|家|项|件|篇|部|名|幅|组)[^：:，。、]{0,12}[：:。]"
        + @"|^(?<award>[^，。：:]{2,20}?)由(以下|下列)?(?<count>[一二两三四五六七八九十\d]+)(个|家|项|件|篇|部|名|幅|组)"
        + "[^：:，。]{0,6}(摘得|获得|夺得|荣获|斩获)[：:]",
        RegexOptions.CultureInvariant)]
    public static partial Regex CountedLead();

    /// <summary>Who stands before the work that a paragraph opens with: 由东屿分局提出的, 西礁公司则以.</summary>
    [GeneratedRegex(
        "^(由|而|此外，|另外，)?(?<name>[^，。；：、《》「」“”由奖]{3,30}?)(则|也|亦)?"
        + "((提出|报送|选送|申报|完成|创作|研发|打造|推出|设计|承办)?的(案例|作品|项目)?|(以|凭借|凭|带来)(案例|作品|项目)?)$",
        RegexOptions.CultureInvariant)]
    public static partial Regex OpeningOfWork();

    /// <summary>What stands behind the work that a paragraph opens with: a clause of its own, or that it won.</summary>
    [GeneratedRegex("^(，|,|(一案|项目|案例|作品)?(获|荣获|获得|入选|夺得|摘得))", RegexOptions.CultureInvariant)]
    public static partial Regex BehindOpeningWork();

    /// <summary>Who took a paper: 被国际顶级会议TIDE 2031录用.</summary>
    [GeneratedRegex(
        "(获|被)(?<by>[^，。；被]{2,40}?)\\s?(正式|成功)?(收录|录用|接收|录取)",
        RegexOptions.CultureInvariant)]
    public static partial Regex TakenBy();

    /// <summary>Who made the work that an article is about: 项目由某公司、某大学共同完成.</summary>
    [GeneratedRegex(
        "(项目|成果|课题|作品|论文|案例)由(?<makers>[^，。；：由]{4,120}?)(共同|联合|合作|牵头|主持|携手)*(完成|研发|研制|申报|实施)",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    public static partial Regex CompletedBy();

    /// <summary>
    /// What points back to the work that a paragraph tells of: 该展览, 这项服务, 讲座也. To extend: add what works are.
    /// </summary>
    [GeneratedRegex(Work + "(还|也|已|又|先后|同时)?$", RegexOptions.CultureInvariant)]
    public static partial Regex ThatWork();

    /// <summary>The same where a sentence begins with it: 课程把网眼改写成算题.</summary>
    [GeneratedRegex(Work, RegexOptions.CultureInvariant)]
    public static partial Regex OpensWithThatWork();

    private const string Work =
        "^(该|此|本|这[一个项部篇套场]?)?(项目|案例|成果|作品|产品|方案|课题|系统|平台|模式|论文|展览|特展|讲座|课程|活动|节目|短视频|视频|短片|图书|书|品牌"
        + "|工程|服务|系列|做法|工作法|研究|报道|剧目|剧|歌曲|设备|装置|技术|专利|线路)";

    /// <summary>Whose report a headline announces: 东屿博物馆2031年年报, 东屿渔业局2031年工作总结.</summary>
    [GeneratedRegex(
        @"^(?<name>[\u4E00-\u9FFF]{3,24}?)20\d\d年?度?(年报|年度报告|工作报告|年鉴|工作总结|总结|大事记)", RegexOptions.CultureInvariant)]
    public static partial Regex OwnReport();

    /// <summary>
    /// Who made the works of a sentence one by one, at its end: ，分别由东屿车间和西礁科完成; ，申报单位分别为东屿街道、西礁镇.
    /// </summary>
    [GeneratedRegex(
        "[，,]((作者|作品|设计者|设计师|选手|团队)?(分别|依次)(由|来自|出自)|(申报|报送|选送|推荐|完成|参评)单位(分别|依次)[为是])(?<makers>[^，。；：]{3,80}?)"
        + "(共同|联合|合作|牵头|主导|独立|自主)*(完成|开发|研发|研制|制作|创作|申报|报送|选送|推荐|实施|提交)?$",
        RegexOptions.CultureInvariant)]
    public static partial Regex MakersInTurn();

    /// <summary>
    /// Who made what a clause says won, in the clause behind it: ，由东屿大学牵头完成; ，分别由东屿车间、西礁科完成; ，主要完成单位为西礁公司.
    /// </summary>
    [GeneratedRegex(
        "^[”」》]?(称号)?([，,](主要)?(完成人|作者)[为是：][^，。；]{2,40})?[，,；;]((该|此|本)?(项目|案例|成果|作品|方案)|它)?"
        + "((?<each>分别|依次)?(均|都)?由(?<makers>[^，。；：由]{2,60}?)"
        + "(共同|联合|合作|牵头|主导|独立|自主)*(完成|申报|报送|选送|推荐|开发|研发|研制|创作|制作|实施|提交|打造|建设)"
        + "|(主要)?(完成|申报|报送|选送|推荐)单位(?<each>分别|依次)?[为是：](?<makers>[^，。；：]{2,60}?))(?=[，。；,;]|$)",
        RegexOptions.CultureInvariant)]
    public static partial Regex MakersBehindAward();

    /// <summary>When it won, before the verb: 11月获评, 2031年3月8日入选.</summary>
    [GeneratedRegex(@"^(20\d\d年|同年|当年|去年|今年)?(\d{1,2}月(\d{1,2}日|份|底|初|中旬)?)?，?", RegexOptions.CultureInvariant)]
    public static partial Regex MonthOfWin();

    /// <summary>Who sent in what won the award that stands before it: ，报送单位为某渔业局.</summary>
    [GeneratedRegex(
        "^[”」》]?(称号|荣誉|荣誉称号)?[，,](报送|申报|选送|推荐|参评|参赛|创作|完成|实施|建设|制作|出品)单位([是为]|[：:])"
        + "(?<maker>[^，。；：\n]{2,60})",
        RegexOptions.CultureInvariant)]
    public static partial Regex SenderBehind();

    /// <summary>Who made the work that stands before it: 则由某部门与某科室共同开发; ，来自某医院.</summary>
    [GeneratedRegex(
        "^[本该]?(案例|项目|作品|方案|系统)?，?(则|也|均|都|皆)?(由(?<maker>[^，。；：由]{2,40}?)(共同|联合|合作|携手|自主)*"
        + "(开发|研发|研制|提出|打造|创作|制作|完成|推动|设计|建设|申报|报送|选送|推出|策划|策展|承办|主办|编排|排演|拍摄|出品|实施"
        + "|撰写|编写|编创|首创|提案|提交|带来)"
        + "|[来出]自(?<maker>[^，。；：由]{2,40}?)([，。；]|$))",
        RegexOptions.CultureInvariant)]
    public static partial Regex MakerBehind();

    /// <summary>What may stand between an award and the title that won it: 一等奖论文为, 首奖是.</summary>
    [GeneratedRegex(
        "((?<=奖)的?(作品|论文|项目|案例|成果|方案|课题))?(分别)?[为是]?[：:]?\\s*$",
        RegexOptions.CultureInvariant)]
    public static partial Regex BeforeWinningTitle();

    /// <summary>The number of a patent before its name, or of a standard before its title in marks.</summary>
    [GeneratedRegex(
        @"^(ZL ?[0-9]{8,13}(\.[0-9Xx])?[\s、，]+(?=\S)|编号[\s：:]{0,2}[A-Z0-9-]{1,12}\s+(?=\S)"
        + @"|[A-Z][A-Z0-9]{0,8}(/[A-Z]{1,8})? ?[0-9][0-9.]{0,9} ?[-—–:：] ?[12][0-9]{3}\s*(?=《))",
        RegexOptions.CultureInvariant)]
    public static partial Regex RegisterNumber();

    /// <summary>A rank behind the section that it is of: 小说组第一名, 散文类一等奖.</summary>
    [GeneratedRegex(
        @"(?<=..[组类])(第[一二三四五六七八九十\d]+名|[特一二三优]等奖|[金银铜]奖|佳作奖?|优[秀异胜]奖|首奖|[冠亚季]军)$",
        RegexOptions.CultureInvariant)]
    public static partial Regex RankBehindSection();

    /// <summary>A team and what leads to its work: “听潮”团队带来的作品, 潮声队凭借参赛作品.</summary>
    [GeneratedRegex(
        "^(?<team>[^，。；：、]{2,30}?(团队|战队|代表队|小组|队|(圈|组)”))(所|共同|联合)?"
        + "((带来|完成|打造|研发|设计|创作|制作|申报|提交|呈现)的|凭借|凭着|的)?(参赛|获奖)?(作品|项目|课题|成果)",
        RegexOptions.CultureInvariant)]
    public static partial Regex TeamAndWork();

    /// <summary>A team in marks, of which only the marks tell that its work follows: 渔业部“破冰圈”的.</summary>
    [GeneratedRegex(
        "^(?<team>[^“”，。；：、]{0,16}“[^“”]{1,16}(团队|战队|小组|圈|组|队)”)"
        + "((带来|完成|打造|研发|设计|创作|制作|申报|提交|呈现)?的)",
        RegexOptions.CultureInvariant)]
    public static partial Regex MarkedTeam();

    /// <summary>A rank behind the last of several tracks: 某某赛道冠军.</summary>
    [GeneratedRegex(
        "(?<=(?<kind>赛道|赛项|组别|单元|组|类))的?(?<rank>[冠亚季殿]军|[特一二三四优]等奖|第[一二三四五六]名|[金银铜]奖|优[胜秀]奖)$",
        RegexOptions.CultureInvariant)]
    public static partial Regex RankBehindTrack();

    /// <summary>A book of those chosen that a clause says was published: 发布《某某全景图（第三版）》.</summary>
    [GeneratedRegex(
        @"(公布|发布|公示|印发)了?[^《》，。]{0,12}《(?<award>[^《》]{4,40}(案例集|案例汇编|案例|名单|名录|图谱|全景图|目录|榜单|[百\d]强)"
        + "([（(][^《》（）()]*[）)])?)》"
        + "(榜单|报告)?([（(][^《》（）()]*[）)])?$",
        RegexOptions.CultureInvariant)]
    public static partial Regex PublishedBook();

    /// <summary>A rank, and of what, before a name without anything between: 渔港服务赛道第一名.</summary>
    [GeneratedRegex(
        @"^[^\s，,。；;：:、“”《》（）()]{0,20}?(第[一二三]名|冠军|亚军|季军|[特一二三]等奖|金奖|银奖|铜奖)(?=[\p{L}])",
        RegexOptions.CultureInvariant)]
    public static partial Regex RankBeforeName();

    /// <summary>What stands before works that are rewarded for what they won: 对获得一等奖的.</summary>
    [GeneratedRegex(
        "(?<=^|[，,])[并另]?对(荣获|获得|获评|获|评为|入选)了?(?<award>[^“”「」《》，,。；;：:]{2,40}?(?<!奖项|荣誉|称号))的(?=[“「《])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    public static partial Regex OfRewarded();

    /// <summary>How many those are, and what they are given: 等12项成果，颁发证书, 三项成果各奖励五万元.</summary>
    [GeneratedRegex(
        "^等?[一二两三四五六七八九十百\\d]*[个项件篇]?[^，,。；;“《]{0,10}[，,]?(分别|各|均|统一)?(颁发|给予|予以|授予|奖励|通报表扬|表彰)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    public static partial Regex BehindRewarded();

    /// <summary>What a clause says was published: 公布了某某奖第二批入选工程名单.</summary>
    [GeneratedRegex(
        "(公布|发布|公示|揭晓|评选出|评出)了?([一二两三四五六七八九十百\\d]+[个项件篇])?(?<award>[^“”「」]{4,40}?)"
        + "(第[一二三四五六七八九十]+批)?的?(拟?(入选|获奖|得奖|中选)[^“”「」]{0,4})?(?<list>名单|榜单|(评选|评审|遴选)?结果)?$",
        RegexOptions.CultureInvariant)]
    public static partial Regex PublishedList();

    /// <summary>How many works were praised, and as what: 等10个2031年度优秀案例.</summary>
    [GeneratedRegex(
        "^等?[一二两三四五六七八九十百\\d]+[个项件篇部](?<award>[^，,。；;“”《》]{4,40})$", RegexOptions.CultureInvariant)]
    public static partial Regex CountedAward();

    /// <summary>
    /// What leads to all that was chosen, by their number: 十大渔案为：, 入选的10个案例分别是：, 据了解，这十个案件分别为：.
    /// </summary>
    [GeneratedRegex(
        "^(?<before>[^，,。：:\\d]{1,40}[，,])?"
        + "(这|此次|本次|本届|最终)?((入选|获选|当选|获评)的?)?(?<count>[一二两三四五六七八九十百\\d]{1,3})[大佳个项件]"
        + "(?<things>[\u4E00-\u9FFF]{2,10}?)(名单)?(分别|依次)?(是|为|包括|有|如下)[：:]",
        RegexOptions.CultureInvariant)]
    public static partial Regex WholeListLead();

    /// <summary>The number of a court's case, which may stand for its title: （2031）屿0503民初565号.</summary>
    [GeneratedRegex(
        "[（(〔\\[]\\d{4}[）)〕\\]][\u4E00-\u9FFF]{1,3}\\d{0,6}[\u4E00-\u9FFF]{1,5}\\d{1,6}号"
        + "([\u4E00-\u9FFF]{0,8}(案件?|书|裁定|判决))?",
        RegexOptions.CultureInvariant)]
    public static partial Regex Docket();
}
