using System.Text.RegularExpressions;

namespace CasePipeline.Extraction.Vocabulary;

/// <summary>
/// The patterns of what stands at, before and behind the names of awards in sentences. To extend: add a word to the
/// alternatives of its pattern, in simplified characters.
/// </summary>
internal static partial class AwardPatterns
{
    /// <summary>What calls an award a result, or what won it a thing: 一等奖的优异成绩, 优秀案例的项目.</summary>
    [GeneratedRegex(
        "的?(优异|优秀|骄人|良好|可喜|喜人|好|佳)?(成绩|佳绩)$|(?<=(案例|奖|名单|榜))的(项目|案例|作品|单位|企业|学校)$",
        RegexOptions.CultureInvariant)]
    public static partial Regex BehindResult();

    /// <summary>What somebody was chosen as for a year, whatever it is: 年度重大渔业突破.</summary>
    [GeneratedRegex(
        @"^(20\d\d)?年度[\u4E00-\u9FFFA-Za-z]{4,16}$(?<!名单|计划|会议|榜首|榜单|榜|图谱|报告)",
        RegexOptions.CultureInvariant)]
    public static partial Regex OfYear();

    /// <summary>A programme that takes somebody in: 海州民族品牌工程.</summary>
    [GeneratedRegex(
        "^(?![该此这本])[\u4E00-\u9FFFA-Za-z0-9-[的了]]{4,24}(工程|计划)$",
        RegexOptions.CultureInvariant)]
    public static partial Regex Programme();

    /// <summary>What somebody was made, by its level or year: 2031年度绿色码头, 首批省级绿色码头, 海州市示范码头.</summary>
    [GeneratedRegex(
        @"^(20\d\d(-20\d\d)?年度?|第[一二三四五六七八九十百\d]+批|首批|国家级|全国|[全本]?[省市区县]级?|[\u4E00-\u9FFF]{2,4}[省市])"
        + @"[\u4E00-\u9FFFA-Za-z0-9“”（）-[的了]]{4,30}$(?<!名单|名录|目录|计划|一)",
        RegexOptions.CultureInvariant)]
    public static partial Regex Designation();

    /// <summary>An award of a year or an edition, or its list: 2031年海州文学奖短名单, 第三届海州文学奖, 2031年海州好书年榜.</summary>
    [GeneratedRegex(
        @"^(20\d\d年?度?|第[一二三四五六七八九十百\d]+[届次])[^，。：；“”「」的]{2,24}(奖(初选|决选)?([长短]?名单)?|[年总]榜)$",
        RegexOptions.CultureInvariant)]
    public static partial Regex OfEdition();

    /// <summary>What counts awards and names none: 多项大奖, 三獎, 金奖3个银奖.</summary>
    [GeneratedRegex(
        @"^(诸多|众多|多种|各类|一系列|过)|^(多|两|双|数|[一二三四五六七八九十百\d]+)\s*余?((个|项|枚|座|份|张)|(大?奖$))"
        + @"|(多|两|双|数|[一二三四五六七八九十百\d]+)\s*余?(个|项|大).*(奖项|荣誉|大奖|称号|殊荣)$"
        + @"|[奖军][一二两三四五六七八九十百\d]+\s*(个|项|枚|座).*[奖军]$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    public static partial Regex AwardCount();

    /// <summary>A ranking that is called by how many it names: 某行业竞争力50强, 某企业TOP100榜单.</summary>
    [GeneratedRegex(
        @"[\u4E00-\u9FFFA-Za-z]{2}.*([十百\d]+强|(TOP|Top|HOT)\s?\d+)(榜单|榜|企业|名单)?$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    public static partial Regex Top();

    /// <summary>How many a ranking names, without its name: 50强榜单.</summary>
    [GeneratedRegex(@"^([十百\d]+强|(TOP|Top|HOT)\s?\d+)(榜单|榜)?$", RegexOptions.CultureInvariant)]
    public static partial Regex TopAlone();

    /// <summary>What the state calls firms that grow: 专精特新“小巨人”企业, “专精特新”中小企业.</summary>
    [GeneratedRegex("专精特新.*企业$|“小巨人”企业$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    public static partial Regex GrowingCompany();

    /// <summary>How many were won, behind the name of an award: 某某奖6奖项.</summary>
    [GeneratedRegex(
        @"(?<=[^大]奖|[十百\d]强)\s*[一二三四五六七八九十两\d]+\s*余?[个项大座]?(奖项|大奖|荣誉)?$",
        RegexOptions.CultureInvariant)]
    public static partial Regex CountBehindAward();

    /// <summary>How many awards were named, behind them: 甲和乙两项大奖.</summary>
    [GeneratedRegex(
        @"等?[一二三四五六七八九十两双多\d]+\s*[个项大]*(奖项|大奖|荣誉|荣誉称号|称号|殊荣)$",
        RegexOptions.CultureInvariant)]
    public static partial Regex CountOfAwards();

    /// <summary>What ends the name of a list of those chosen: 拟认定名单.</summary>
    [GeneratedRegex("拟?(认定|入选|入围|推荐|支持)?名单$", RegexOptions.CultureInvariant)]
    public static partial Regex ListOfChosen();

    /// <summary>How often an award was won, before its name: 3个一级贡献奖.</summary>
    [GeneratedRegex(
        @"^[一二两三四五六七八九十\d]+\s*[个项](?=[特一二三四优]等奖$|[金银铜]奖$|..{2,}奖$)(?!.{0,4}(大奖|奖项)$)",
        RegexOptions.CultureInvariant)]
    public static partial Regex Times();

    /// <summary>Another award, in a clause of its own behind the first: ，2个二级贡献奖 or ，以及“最具影响力企业”三项大奖.</summary>
    [GeneratedRegex(
        @"^\s*[一二两三四五六七八九十\d]+\s*[个项][^，。；、]{1,12}奖\s*$|^以及[“「《].*[”」》][^，。；、”」》]{0,8}$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    public static partial Regex AnotherBehind();

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

    /// <summary>What ends the name of an award in a sentence of those who award it.</summary>
    [GeneratedRegex(
        @"[（(，,。；;：:、]|予以|进行|评选|遴选|征集|结果|名单|公示|公布|揭晓|颁|发|发布|已经|正式|现|的[一二两三四五六七八九十\d]+[个项家]",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    public static partial Regex BehindAwardName();

    /// <summary>What stands between the name of an award and the news of it: 评选结果, 名单.</summary>
    [GeneratedRegex(
        "(评选|征集|遴选|推选)?(活动)?(获奖|得奖|入选|最终)?(的)?(结果|名单|榜单)?(正式|今日|隆重|选登|展播|巡礼|选编)?(的?(通知|公告|公示|通报|决定|通告))?$",
        RegexOptions.CultureInvariant)]
    public static partial Regex BehindNewsAward();

    /// <summary>A headline that names what it lists: 某年度优秀案例名单, 关于某年度优秀案例名单的公示.</summary>
    [GeneratedRegex(
        "^(关于)?(公布|发布|印发)?(?<award>.{4,40}?)(拟?(入选|获奖|得奖|表彰))?(名单|(评选|征集|遴选|推选)结果)(的?(公示|公告|通报|通知|决定|公布))?$",
        RegexOptions.CultureInvariant)]
    public static partial Regex ListHeadline();

    /// <summary>
    /// The headline of a notice that honours whoever it lists: 关于表彰某年度先进单位的决定, 关于对某年度先进单位予以通报表扬的通知; what is
    /// named or certified may be called anything: 关于认定某年度渔业基地的通知.
    /// </summary>
    [GeneratedRegex(
        "关于(对|给予)?((?<naming>命名|认定|确认)|(通报)?(表彰|表扬|奖励|嘉奖)(奖励)?)?(?<award>[^，。、；：]{4,40}?)"
        + "((?<naming>予以(命名|认定))|(予以|进行|给予)?(通报)?(表彰|表扬|奖励|嘉奖)|名单)*的(决定|通报|通知|公告|公示|通告|命令)$",
        RegexOptions.CultureInvariant)]
    public static partial Regex NoticeHeadline();

    /// <summary>Several awards, or some of those who got one: 先进集体和先进个人, 东屿渔业公司等10个单位.</summary>
    [GeneratedRegex(
        @"(单位|集体|个人|案例|工作者|企业|项目|奖)[和及与]|等(单位|同志|企业|集体|个人|案例|[\d一二三四五六七八九十百两]+[家个名项位])",
        RegexOptions.CultureInvariant)]
    public static partial Regex SeveralHonoured();

    /// <summary>The same with whom it honours: 关于授予甲、乙“某某”称号的决定.</summary>
    [GeneratedRegex(
        "关于(授予|追授)[^“”]{2,60}“(?<award>[^“”]{2,30})”(荣誉)?(称号)?的(决定|通报|通知|公告|命令)$", RegexOptions.CultureInvariant)]
    public static partial Regex GrantHeadline();

    /// <summary>That so many won, which names nothing: 本次评选共有7个案例获奖.</summary>
    [GeneratedRegex(
        @"共(有|计|评出)?[\d一二两三四五六七八九十百]{1,4}[个项件篇名家][\u4E00-\u9FFF]{0,8}(获奖|入选|获评|入围)$",
        RegexOptions.CultureInvariant)]
    public static partial Regex WinsCounted();

    /// <summary>The count behind the last item of a list: “渔灯”（东屿博物馆）共两项.</summary>
    [GeneratedRegex(
        @"(?<=[）)》”」])[，,]?\s?(共计|共|等)[\d一二两三四五六七八九十百]{1,4}[个项件篇家部幅]$", RegexOptions.CultureInvariant)]
    public static partial Regex CountBehindList();

    /// <summary>What a list is parted into: 分矛盾化解、便民服务两个方向.</summary>
    [GeneratedRegex(
        @"(分为|分成|分设|设置|设有|涵盖|包括|分|设)(?<names>[\u4E00-\u9FFF-[和与及]]{2,12}"
        + @"([、和与及][\u4E00-\u9FFF-[和与及]]{2,12}){1,9})等?"
        + @"[两二三四五六七八九十\d]{1,2}(个|大|类)(方向|类别|类|板块|领域|主题|赛道|单元|系列|方面|版块)",
        RegexOptions.CultureInvariant)]
    public static partial Regex PartsNamed();

    /// <summary>Who awards, or where, before an award: 某中心颁发的, 2031年度大赛的.</summary>
    [GeneratedRegex(
        @"^.*(颁发|授予|选出|评选|评定|设立|主办|举办|发布|组织|评出|认定|颁布|公布|开展|大赛|比赛|竞赛|大会|评比|活动|\d|[年届])(中|上|里)?的"
        + @"|^[\u4E00-\u9FFF]{1,8}(组|类|赛道|单元|板块)的(?=.{1,4}奖$)"
        + @"|^[\u4E00-\u9FFF]{2,12}?(部|委|局|厅|办|办公室|协会|学会|联盟|中心|研究院)(?=20\d\d年)"
        + @"|^(大赛|比赛|竞赛|赛事|评选)的?(?=[特一二三]等奖|[金银铜优]奖|[冠亚季]军)"
        + @"|^[本此这](届|次|年度|场)(大赛|赛事|比赛|竞赛|评选|活动|会议|大会|[^，、的]{1,4}[会展节])的?|^(当晚|今晚|本场|现场)?[最备][受具](瞩目|关注|期待)的",
        RegexOptions.CultureInvariant)]
    public static partial Regex Source();

    /// <summary>What stands before an award that its winners follow: 其中, 另设, but not 设计奖.</summary>
    [GeneratedRegex(
        "^([^，。；：]{2,40}?宣布了?)?(而|至于|其中|此外|另外|同时|另一项|今年的?|[今本]届(大赛|比赛|竞赛|评选)?的?|另|还|并|并且|最终|决定"
        + "|(大会|评委会|主办方|组委会)?将|把|增设|设立|设(?![计施备])|评选出|评出|产生)*",
        RegexOptions.CultureInvariant)]
    public static partial Regex BeforeAward();

    /// <summary>What what is listed below was chosen as: 确定下列4个案例为优秀案例：.</summary>
    [GeneratedRegex(
        @"((确定|认定|评定|评选|遴选|推选|命名|选定|评)[^，。；：]{0,30}?(以下|下列|如下|等\s*[\d一二三四五六七八九十]+[家个项名所])[^，。；：]{0,30}?为"
        + "|[将把](以下|下列|如下)[^，。；：]{0,30}?(确定|认定|评定|评选|命名|选定|评|列)为)(?<award>[^，。；：“”「」]{2,30}?)"
        + "(，?(现将?|特此|予以|予|名单)*(公布|公示|公告|通报)(如下)?)?[：:。]?$",
        RegexOptions.CultureInvariant)]
    public static partial Regex Conferred();

    /// <summary>
    /// What says of the list behind it which award its items got: 入选典型案例的有, 获得“最美渔港”称号的单位有.
    /// </summary>
    [GeneratedRegex(
        "^(入选|获评|评为|被评为|列为|获得|荣获)([“「](?<award>[^”」]{2,40})[”」](称号|荣誉)?|(?<award>[^的，。；：]{2,20}?)(称号|荣誉)?)"
        + "的[^的，。；：]{0,8}?(分别|依次)?(有|是|为|包括)([0-9]{1,3}[家个项名件]，(分别|依次)[是为有])?$",
        RegexOptions.CultureInvariant)]
    public static partial Regex GotBy();

    /// <summary>A heading that praises whom it lists: 对年度最佳渔港予以通报表扬.</summary>
    [GeneratedRegex(
        "^(决定)?对(?>(以下|下列)?)(?<award>(?!集体|单位|个人)[^，。；：]{3,30}?)(给予|予以|进行)?(通报)?(表扬|表彰|嘉奖|奖励|激励)$",
        RegexOptions.CultureInvariant)]
    public static partial Regex Praised();

    /// <summary>What a winner's headline says before the award: 我市新增2个, 东屿市获评3项.</summary>
    [GeneratedRegex(
        @"^[^，。：；“《]{1,20}?(新增|再添|又添|喜添|增添|获评|入选|荣获|喜获|斩获|摘得)[一二两三四五六七八九十\d]+[个项件例](?=.{4})",
        RegexOptions.CultureInvariant)]
    public static partial Regex GainedAndCounted();

    /// <summary>Which edition of a survey is meant, before its name in marks: 第二期.</summary>
    [GeneratedRegex(@"第[一二三四五六七八九十\d]+[期届批]$", RegexOptions.CultureInvariant)]
    public static partial Regex Edition();

    /// <summary>The rank of an award and nothing else: “某某奖”二等奖.</summary>
    [GeneratedRegex(
        "^(([特一二三四优]等|优[秀异胜]|首|佳作|[金银铜][牌质]?)奖|总?[冠亚季殿]军|第[一二三四五六七八九十\\d]+名)$",
        RegexOptions.CultureInvariant)]
    public static partial Regex RankAlone();

    /// <summary>The rank that a sentence tells of without saying who won it: 三等奖则偏向市场端.</summary>
    [GeneratedRegex("^(?<rank>([特一二三四]等|[金银铜]|优秀|优胜|入围)奖)(则|方面|更)", RegexOptions.CultureInvariant)]
    public static partial Regex RankAtStart();

    /// <summary>The first place by another name: 榜单头名, 大赛桂冠.</summary>
    [GeneratedRegex("^[^的，,]{0,6}(榜首|头名|桂冠)$", RegexOptions.CultureInvariant)]
    public static partial Regex FirstPlace();

    /// <summary>An award that is called by how many have it: 十大金品 in 十大金品正式揭晓.</summary>
    [GeneratedRegex(
        "(?<award>(?<![一二三四五六七八九十百])(?<count>[一二三四五六七八九十百]{1,3})[大佳][\u4E00-\u9FFF]{1,8}?)"
        + "(正式|今日|日前|已|评选结果)*(揭晓|出炉|公布|产生|诞生|名单|发布)?$",
        RegexOptions.CultureInvariant)]
    public static partial Regex TopOf();

    /// <summary>What leads from the award of several to their names: 5个先进县分别是.</summary>
    [GeneratedRegex(
        "^.*[一二三四五六七八九十百\\d]+(个|家|项|名|位|件)(?<award>.+?)(名单)?(分别|依次)?(是|为|有|包括|如下)$",
        RegexOptions.CultureInvariant)]
    public static partial Regex Counted();

    /// <summary>
    /// An award and how many won it, and what leads to who did: 佳作共三名, 银奖2件, 特优3名为, 获奖的6家金奖.
    /// </summary>
    [GeneratedRegex(
        "^(.*(评选出|评出|选出|决出|产生))?(本届|本次|今年)?(?<award>.{1,60}?)(共有|共|有|各|计|评出|设)?(?<count>[一二三四五六七八九十两\\d]{1,6})"
        + "(个|家|所|名|件|项|部|篇|组|位|幅)(得主|得奖者|获奖者|作品)?((?<lead>(分别|依序|依次)?[为是])|$)"
        + "|^(本届|本次|今年|其中)?(获奖|得奖)的(?<count>[一二三四五六七八九十两\\d]{1,6})(个|家|所|名|件|项)(?<award>[^的]{1,20}奖)$",
        RegexOptions.CultureInvariant)]
    public static partial Regex CountedAward();

    /// <summary>Works that are counted, and the award that they have: 荣获一等奖的成果, 获“最美渔港”称号的单位.</summary>
    [GeneratedRegex(
        "^(荣获|获得|获评|获|被?评为|入选)[“「]?(?<award>[^的“”「」]{2,30}?)[”」]?(称号|荣誉)?的[^的]{0,8}$",
        RegexOptions.CultureInvariant)]
    public static partial Regex WorksWithAward();

    /// <summary>An award that several share who follow: 铜奖由两家单位分享.</summary>
    [GeneratedRegex(
        "^(?<award>[^由]{2,30})由[一二两三四五六七八九十\\d]+[个家名所支组位][^，。；：]{0,8}"
        + "(分享|分获|共享|获得|摘得|夺得|斩获|包揽|荣获)$",
        RegexOptions.CultureInvariant)]
    public static partial Regex SharedAward();

    /// <summary>What leads from the award in the clause before to who won it: 得主是.</summary>
    [GeneratedRegex("^(得主|得奖者|获奖者|获得者)[是为](?=.)", RegexOptions.CultureInvariant)]
    public static partial Regex LaureateLead();

    /// <summary>What leads to the awards that a clause counts: 共评出, 评选产生.</summary>
    [GeneratedRegex("(评选?|[推遴]选|选)(出|产生)了?", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    public static partial Regex Choosing();

    /// <summary>A clause that says how many were chosen, before one that counts their awards: 组织遴选了6个渔业实践案例.</summary>
    [GeneratedRegex(
        "([评遴推筛甄]选|评定|评审|[选确认]定|选取|入选|获评|获奖|得奖)[^，。；：]{0,20}[一二三四五六七八九十两\\d][个项件家篇]",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    public static partial Regex ChosenCount();

    /// <summary>What may stand between the count of a list and the list: 4个，分别是.</summary>
    [GeneratedRegex("[，,]?(分别|依次)?(是|为|有)$|[，,](包括|即)$", RegexOptions.CultureInvariant)]
    public static partial Regex RespectiveCount();

    /// <summary>The award that a sentence says it is about: 铜奖方面，.</summary>
    [GeneratedRegex("^(而|至于)?在?(?<award>[^，。；：、]{2,16}?)(方面|部分)，", RegexOptions.CultureInvariant)]
    public static partial Regex About();

    /// <summary>
    /// The award that places of a ranking or a list get: 第2~5名为二等奖, 前三名获得金奖, 第4至第7项为二等奖, but not 3名获得金奖.
    /// </summary>
    [GeneratedRegex(
        @"(第|排名|(?<top>前))\s?(?<first>[\d一二三四五六七八九十]{1,3})([名项个件篇号]?\s?[~～\-–—至到]+\s?第?"
        + "(?<last>[\\d一二三四五六七八九十]{1,3}))?[名项个件篇号]"
        + "(为|是|获得|获|荣获|授予)“?(?<award>[特一二三四优]等奖|优[秀胜]奖|[金银铜]奖|[冠亚季]军)",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    public static partial Regex AwardOfRankedPlaces();

    /// <summary>An award of a year with a name in Latin letters: Harbour HZ Fintech “Must-know” 2031.</summary>
    [GeneratedRegex(
        @"^[A-Z][A-Za-z&.'’-]*( [A-Za-z&.'’“”""-]+){1,10} 20\d\d$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    public static partial Regex LatinOfYear();

    /// <summary>The rank of an award: 二等奖. A headline that names another does not replace it.</summary>
    [GeneratedRegex("([特一二三四]等|[金银铜]|最佳|优秀|优胜|提名|入围|大)", RegexOptions.CultureInvariant)]
    public static partial Regex Rank();

    /// <summary>An award before those whom it goes to, who are only counted: 铜奖颁给了五个项目.</summary>
    [GeneratedRegex(
        @"^(?<award>[^，。：；、]{1,20}奖)(颁发给|颁给|颁予|授予|归属|花落)了?(以下)?"
        + @"([一二三四五六七八九十两]{1,3}|\d{1,3})[个项件家篇部名组支](项目|作品|案例|单位|团队|企业|成果|论文|方案|产品)?$",
        RegexOptions.CultureInvariant)]
    public static partial Regex GrantedToSome();

    /// <summary>What all that is listed above has won: 以上均获“渔港好课”称号, 以上案例均被评为“渔港先锋”.</summary>
    [GeneratedRegex(
        "^(以上|上述)[^，。；：、“”「」]{0,10}?(均|都|全部|一并|同)(荣?获得?|获评|评为|被?授予|被?评为|被?认定为|入选)了?"
        + "[“「](?<award>[^“”「」]{2,30})[”」](荣誉)?(称号|奖项|证书)?[。；，]?",
        RegexOptions.CultureInvariant)]
    public static partial Regex OfAllAbove();
}
