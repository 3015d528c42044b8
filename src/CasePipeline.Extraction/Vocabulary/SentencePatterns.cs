using System.Text.RegularExpressions;

namespace CasePipeline.Extraction.Vocabulary;

/// <summary>
/// The patterns of sentences that tell who won what, made of words that stand together. To extend: add a word to the
/// alternatives of its pattern, in simplified characters.
/// </summary>
internal static partial class SentencePatterns
{
    /// <summary>How many, where the things themselves follow: 多个解决方案, 5项成果.</summary>
    [GeneratedRegex(
        @"(多|两|数|[一二三四五六七八九十百\d]+)(个|项|件|篇|款)",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    public static partial Regex Several();

    /// <summary>What counts awards and names none: 多项大奖, 三獎.</summary>
    [GeneratedRegex(
        @"^(诸多|众多|多种|各类|一系列|过)|^(多|两|数|[一二三四五六七八九十百\d]+)\s*((个|项|枚|座)|(大?奖$))|(多|两|数|[一二三四五六七八九十百\d]+)\s*(个"
        + @"|项|大).*(奖项|荣誉|大奖|称号|殊荣)$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    public static partial Regex AwardCount();

    /// <summary>What describes a winner and names no award: 首个获奖的研究团队.</summary>
    [GeneratedRegex("^[^最]*的[^的]{0,6}(团队|企业|公司|单位|机构|厂商|银行|学校)$", RegexOptions.CultureInvariant)]
    public static partial Regex WinnerDescription();

    /// <summary>How many were won, behind the name of an award: 某某奖6奖项.</summary>
    [GeneratedRegex(
        @"(?<=[^大]奖)\s*[一二三四五六七八九十两\d]+\s*[个项大座]?(奖项|大奖|荣誉)?$",
        RegexOptions.CultureInvariant)]
    public static partial Regex CountBehindAward();

    /// <summary>How often an award was won, before its name: 3个一级贡献奖.</summary>
    [GeneratedRegex(
        @"^[一二两三四五六七八九十\d]+\s*[个项](?=[特一二三四优]等奖$|[金银铜]奖$|..{2,}奖$)(?!.{0,4}(大奖|奖项)$)",
        RegexOptions.CultureInvariant)]
    public static partial Regex Times();

    /// <summary>Another award with its count, in a clause of its own behind the first: ，2个二级贡献奖.</summary>
    [GeneratedRegex(
        @"^\s*[一二两三四五六七八九十\d]+\s*[个项][^，。；、]{1,12}奖\s*$",
        RegexOptions.CultureInvariant)]
    public static partial Regex AnotherCounted();

    /// <summary>What joins an institution to what it entered: 牵头申报的, 选送案例, 凭借.</summary>
    [GeneratedRegex(
        @"(联合|合作|牵头|自主|主导|共同|参与|精心|独立|自研)*(申报|报送|选送|推荐|完成|研发|开发|打造|推出|建设|制作|创作|提交|实施|撰写|参评|参赛|编写|首创|承建|承担|出版|出品|摄制"
        + @"|执教|主讲|讲授|拍摄|演出|合演|主演|出演|表演|排演)?的?"
        + @"(凭借|凭藉|凭着|凭|以)?(参赛|学生|优秀)?(案例|项目|课题|作品|成果|论文|方案|产品|广播剧|电视剧|电视新闻|纪录片|专题片|短视频|微视频|微电影"
        + @"|动画片|舞蹈|话剧|小品|歌曲|课程|教材|图书|专利|软件)?(凭借|凭藉|基于|以|依托|携|的)?[：:]?$",
        RegexOptions.CultureInvariant)]
    public static partial Regex Joint();

    /// <summary>What joins a newspaper in marks to its report: 的, 刊登的.</summary>
    [GeneratedRegex(
        "^的?[^《》“”「」，。]{0,6}(刊登|刊载|刊发|发表|播出|报道|拍摄|制作|出品|出版)的|^的",
        RegexOptions.CultureInvariant)]
    public static partial Regex BehindPaper();

    /// <summary>What ends the words before 的 where a thing follows that was entered: 某公司申报的.</summary>
    [GeneratedRegex(
        "(申报|报送|选送|推荐|完成|研发|开发|打造|推出|提交|参评|参赛|承建|承担)$",
        RegexOptions.CultureInvariant)]
    public static partial Regex Entered();

    /// <summary>What says before a thing that it is one's own.</summary>
    [GeneratedRegex(
        "^((自主)?(研发|研制|创新|打造|开发|设计)的|自研的?|自主研发|其|旗下的?|案例|项目|作品)+",
        RegexOptions.CultureInvariant)]
    public static partial Regex OwnWork();

    /// <summary>What a headline says of several wins: that they came one after the other is no look back.</summary>
    [GeneratedRegex(
        "(连|再|一举|接连|同时)[获夺斩摘]|[双两三四五六七八九十多]项?(大奖|奖项|奖$|荣誉|殊荣)",
        RegexOptions.CultureInvariant)]
    public static partial Regex SeveralWins();

    /// <summary>How often in a row something was won: 连续三年.</summary>
    [GeneratedRegex(
        @"(连续|再次|第)[第一二两三四五六七八九十\d]+(年|次|届|度)$",
        RegexOptions.CultureInvariant)]
    public static partial Regex Streak();

    /// <summary>What announces good news before it is told.</summary>
    [GeneratedRegex(@"^.*[！!|｜丨│：:]\s*", RegexOptions.CultureInvariant)]
    public static partial Regex Cheer();

    /// <summary>What may stand behind an award in marks and is no part of its name: 称号, 等多项荣誉, 3项国际大奖.</summary>
    [GeneratedRegex(
        @"^(奖项|等?\s*([一二两双三四五六七八九十多数\d]+\s*(个|项|大|座|份|枚)?[^“”「」]{0,6}(荣誉称号|荣誉|称号|奖项|大奖|殊荣|奖励|认可|认定|奖))?"
        + @"|等?([（(][^（）()]*[）)])?(荣誉称号|荣誉|称号|殊荣|证书|牌匾|认证|认定|认可|资质|奖牌|等|的)*)$",
        RegexOptions.CultureInvariant)]
    public static partial Regex BehindAward();

    /// <summary>What calls the list before it one of honours: 等多项荣誉.</summary>
    [GeneratedRegex(
        @"等([一二两三四五六七八九十多数\d]+[个项大])?(荣誉称号|荣誉|称号|奖项|大奖|殊荣|奖励)$",
        RegexOptions.CultureInvariant)]
    public static partial Regex BehindHonours();

    /// <summary>The name of a conference of a year, at the end: AAAI 2031.</summary>
    [GeneratedRegex(
        @"(?<![A-Za-z])[A-Z][A-Za-z&]+( ?[A-Z][A-Za-z&]+)*[ ’']?(20)?\d{2}$",
        RegexOptions.CultureInvariant)]
    public static partial Regex Conference();

    /// <summary>What ends the name of an award in a sentence of those who award it.</summary>
    [GeneratedRegex(
        "[（(，,。；;：:、]|予以|进行|评选|遴选|征集|结果|名单|公示|公布|揭晓|颁|发|发布|已经|正式|现",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    public static partial Regex BehindAwardName();

    /// <summary>What stands between the name of an award and the news of it: 评选结果, 名单.</summary>
    [GeneratedRegex(
        "(评选|征集|遴选|推选)?(活动)?(获奖|得奖|入选|最终)?(的)?(结果|名单|榜单)?(正式|今日|隆重)?$",
        RegexOptions.CultureInvariant)]
    public static partial Regex BehindNewsAward();

    /// <summary>How much somebody won, behind the name: 获奖4项, （2项）.</summary>
    [GeneratedRegex(
        @"[\s（(：:]*(共?(获奖|入选)[一二三四五六七八九十\d]+(项|个|件|篇))[）)]?$",
        RegexOptions.CultureInvariant)]
    public static partial Regex CountOfWins();

    /// <summary>A headline that names what it lists: 某年度优秀案例名单, 关于某年度优秀案例名单的公示.</summary>
    [GeneratedRegex(
        "^(关于)?(公布|发布|印发)?(?<award>.{4,40}?)(拟?(入选|获奖|得奖|表彰))?(名单|(评选|征集|遴选|推选)结果)(的?(公示|公告|通报|通知|决定|公布))?$",
        RegexOptions.CultureInvariant)]
    public static partial Regex ListHeadline();

    /// <summary>Who awards, or where, before an award: 某中心颁发的, 2031年度大赛的.</summary>
    [GeneratedRegex(
        @"^.*(颁发|授予|选出|评选|评定|设立|主办|举办|发布|组织|评出|认定|颁布|公布|开展|大赛|比赛|竞赛|大会|评比|活动|\d|[年届])(中|上|里)?的"
        + @"|^[本此这][届次](大赛|比赛|竞赛|评选|活动)|^[最备][受具](瞩目|关注|期待)的",
        RegexOptions.CultureInvariant)]
    public static partial Regex Source();

    /// <summary>What stands before an award that its winners follow: 其中, 另设.</summary>
    [GeneratedRegex(
        "^(而|至于|其中|此外|另外|同时|今年的?|本届(大赛|比赛|竞赛|评选)?的?|另|还|并|并且|最终|决定|将|把|增设|设立|设|评选出|评出|产生)*",
        RegexOptions.CultureInvariant)]
    public static partial Regex BeforeAward();

    /// <summary>What leads from an award to its winners: 获得一等奖的有, 获得一等奖的项目为.</summary>
    [GeneratedRegex(
        "的(项目|作品|论文|案例|成果|单位|企业|团队|选手|报道|机构|公司|课题|产品)?(分别|还)?(有|是|为|包括)",
        RegexOptions.CultureInvariant)]
    public static partial Regex Inverted();

    /// <summary>What what is listed below was chosen as: 确定下列4个案例为优秀案例：.</summary>
    [GeneratedRegex(
        "(确定|认定|评定|评选|遴选|推选|命名|选定|评)[^，。；：]{0,30}?(以下|下列|如下)[^，。；：]{0,30}?为(?<award>[^，。；：“”「」]{2,30}?)"
        + "(，?现?(公布|公示|予以公布)如下)?[：:。]?$",
        RegexOptions.CultureInvariant)]
    public static partial Regex Conferred();

    /// <summary>What a paragraph opens with that tells of one section: 在普惠服务类评选中，.</summary>
    [GeneratedRegex(
        "^在(?<series>[^，。；：“”「」《》在]{2,12}?(类|组|系列|板块|赛道|单元))(的?(评选|评比|比赛|竞赛|角逐|评审|奖项))?(中|里|上)?，",
        RegexOptions.CultureInvariant)]
    public static partial Regex WithinSeries();

    /// <summary>What leads to what was chosen: 此次入选项目包括：, 获奖案例分别为.</summary>
    [GeneratedRegex(
        "^(其中|此次|本次|今年|我[省市县区行司校院])?的?(入选|获奖|得奖|入围|上榜)的?[一二三四五六七八九十\\d]*[个项篇件]?"
        + "(项目|作品|论文|案例|成果|报道|课题|产品|方案)(名单)?(分别|依次)?(有|是|为|包括)[：:]?",
        RegexOptions.CultureInvariant)]
    public static partial Regex Chosen();

    /// <summary>What stands before the title of what won: 获奖论文, 获奖项目为.</summary>
    [GeneratedRegex(
        "(获奖|得奖|入选)的?(论文|项目|作品|案例|成果|报道|课题|方案)(题目|名称|标题)?(为|是|题为|名为)?[：:]?\\s*$",
        RegexOptions.CultureInvariant)]
    public static partial Regex NamedWork();

    /// <summary>What stands behind the name of an occasion in marks: 在“某某行动”中.</summary>
    [GeneratedRegex("^(活动|大赛|比赛|竞赛|评选|评比|大会|行动)?(中|上|期间)$", RegexOptions.CultureInvariant)]
    public static partial Regex BehindOccasion();

    /// <summary>What may stand behind a title in marks and goes on with it: 项目, 的两篇报道.</summary>
    [GeneratedRegex(
        @"^(的?([一二两三四五六七八九十\d]+[个项篇件])?(系列)?(方案|系统|平台|项目|案例|技术|产品|应用|实践|工程|模式|作品|成果|论文|报道|服务|软件|大模型|数据库|课题"
        + @"|一书|一文)+|[（(][^（）()]*[）)]|等|选题)*$",
        RegexOptions.CultureInvariant)]
    public static partial Regex BehindTitle();

    /// <summary>The rank of an award and nothing else: “某某奖”二等奖.</summary>
    [GeneratedRegex("^(([特一二三四优]等|优[秀异胜]|首|[金银铜])奖|[冠亚季殿]军)$", RegexOptions.CultureInvariant)]
    public static partial Regex RankAlone();

    /// <summary>A place whose own award it is: 广东省.</summary>
    [GeneratedRegex("^[\u4E00-\u9FFF]{2,6}(省|市|自治区|自治州)$", RegexOptions.CultureInvariant)]
    public static partial Regex Province();

    /// <summary>What places are awarded: 先进县, 百强镇, 旅游名村.</summary>
    [GeneratedRegex(
        "..([百十千]强|示范|先进|名|模范|文明|特色|生态|卫生|园林|美丽|最美|宜居)(县|市|区|城市|镇|乡|乡镇|街道|村|村镇|乡村|村落|小镇)$",
        RegexOptions.CultureInvariant)]
    public static partial Regex AwardOfPlaces();

    /// <summary>The name of a place that wins as its community does: 某某县, 某某市某某区.</summary>
    [GeneratedRegex(
        "^(?![全各我本该这此])[\u4E00-\u9FFF]{2,14}(?<!城|地|园|示范|开发|先进|百强|名|全|各|我|社|新|山|景|乡)[县市区旗镇乡村]$",
        RegexOptions.CultureInvariant)]
    public static partial Regex Place();

    /// <summary>The same, with the greater place that it lies in: hardly anything else is called so.</summary>
    [GeneratedRegex(
        "^[\u4E00-\u9FFF]{2,6}[省市州盟][\u4E00-\u9FFF]{1,6}[县市区旗镇乡村]$",
        RegexOptions.CultureInvariant)]
    public static partial Regex PlaceWithin();

    /// <summary>What says of who stands before it that it is one of the winners: 某公司位列其中.</summary>
    [GeneratedRegex(
        "(也|亦|成功|赫然)*(位列其中|名列其中|跻身其中|榜上有名|在列|在榜)$",
        RegexOptions.CultureInvariant)]
    public static partial Regex Among();

    /// <summary>What leads from the award of several to their names: 5个先进县分别是.</summary>
    [GeneratedRegex(
        "^.*[一二三四五六七八九十百\\d]+(个|家|项|名|位|件)(?<award>.+?)(名单)?(分别|依次)?(是|为|有|包括|如下)$",
        RegexOptions.CultureInvariant)]
    public static partial Regex Counted();

    /// <summary>An award and how many won it: 佳作共三名, 银奖2件.</summary>
    [GeneratedRegex(
        "^(.*(评选出|评出|选出|决出|产生))?(?<award>.{1,60}?)(共有|共|有|各|计|评出|设)?[一二三四五六七八九十两\\d]{1,6}"
        + "(个|家|名|件|项|部|篇|组|位|幅)$",
        RegexOptions.CultureInvariant)]
    public static partial Regex CountedAward();

    /// <summary>What leads from a count to what is counted: 分别为.</summary>
    [GeneratedRegex("^(分别|依序|依次)(是|为|由)?|^(包括|即)了?|^为", RegexOptions.CultureInvariant)]
    public static partial Regex Respectively();

    /// <summary>When something was won, behind its winner: 某公司2031年底.</summary>
    [GeneratedRegex(@"[\s]*\d{4}年(度|底|初|末)?$", RegexOptions.CultureInvariant)]
    public static partial Regex YearBehind();

    /// <summary>What stands between titles of one institution.</summary>
    [GeneratedRegex(
        @"^[\s、，,]*((的?(两|三)?(方案|系统|平台|项目|案例|技术|产品|应用|工程|模式|作品|成果|论文|报道|服务))?(和|与|及|以及)?)[\s、，,]*$",
        RegexOptions.CultureInvariant)]
    public static partial Regex BetweenTitles();

    /// <summary>The rank of an award: 二等奖. A headline that names another does not replace it.</summary>
    [GeneratedRegex("([特一二三四]等|[金银铜]|最佳|优秀|优胜|提名|入围|大)", RegexOptions.CultureInvariant)]
    public static partial Regex Rank();

    /// <summary>What won, behind the names of its makers: 的参赛作品.</summary>
    [GeneratedRegex(
        "的(参赛|学生)?(作品|项目|案例|方案|成果|论文|报道)$",
        RegexOptions.CultureInvariant)]
    public static partial Regex WorksBehind();

    /// <summary>How many names stand before it: 两家单位, 三名.</summary>
    [GeneratedRegex(
        @"等[一二两三四五六七八九十\d]+[个名家项位种地所][\u4E00-\u9FFF]{0,6}$"
        + @"|等?[一二两三四五六七八九十\d]*[个名家项位种地](单位|机构|企业|公司|集体|组织|同志|地区|地方|县|市|区|镇|乡镇|村|社区|学校|高校)?$|等$",
        RegexOptions.CultureInvariant)]
    public static partial Regex CountBehind();
}
