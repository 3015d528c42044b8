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

    /// <summary>That several works won: 两个项目, but not 两项大奖 and 多个领域.</summary>
    [GeneratedRegex(
        @"(多|两|数|[一二三四五六七八九十百\d]+)((个|项|件|篇|款)(?!细分|领域|方向|赛道|类|大奖|奖|荣誉|殊荣|榜单|称号)|"
        + "\\s+(个|项|件|篇)(案例|项目|作品|成果|方案|产品|论文|报道)|"
        + "份(案例|项目|作品|成果|方案|论文|报道|材料|答卷)|"
        + "(种|部|本|幅)(图书|书籍|新书|好书|著作|教材|作品|影片|期刊))",
        RegexOptions.CultureInvariant)]
    public static partial Regex SeveralWorks();

    /// <summary>Whose works won, and how many: 某公司有6部作品获奖.</summary>
    [GeneratedRegex(
        @"^(其中，?)?(?<name>[^，。；《“]{4,30}?)(共有|共|有)[一二两三四五六七八九十百\d]+[个项件篇部幅首](作品|项目|案例|成果|论文)(获奖|得奖|入选|上榜)$",
        RegexOptions.CultureInvariant)]
    public static partial Regex WorksWon();

    /// <summary>For how many parts of a list a winner was chosen: 多项领域, 6大类8个细分方向.</summary>
    [GeneratedRegex(
        @"^中?的?([多两数一二三四五六七八九十百\d]+(大|个|项|类)+)+(细分|重点|核心|热门|关键)?(领域|方向|赛道|板块|类别|分类|环节)$",
        RegexOptions.CultureInvariant)]
    public static partial Regex SeveralFields();

    /// <summary>That what was named are parts of a list: “甲”“乙”等三大赛道.</summary>
    [GeneratedRegex(
        @"^等?(共?[多两数一二三四五六七八九十百\d]*(大|个|项|类)*([类分]类[多两数一二三四五六七八九十百\d]+(大|个|项|类))?"
        + "(细分|重点|核心|热门|关键|研究|技术)*(领域|方向|赛道|板块|分类|环节)[、和及]?)+$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    public static partial Regex SuchFields();

    /// <summary>What says how a name is shortened: （以下简称“某某”）.</summary>
    [GeneratedRegex(@"^[^，,；;。]{4,40}?(?=[（(]((以下|下)?简称|以?下称))", RegexOptions.CultureInvariant)]
    public static partial Regex Abbreviation();

    /// <summary>That what was quoted are parts of a list: “甲、乙”等七项细分领域.</summary>
    [GeneratedRegex(
        @"^\s*等?[多两数一二三四五六七八九十百\d]*(大|个|项|类)*(细分|重点|核心|热门|关键)*(领域|方向|赛道|板块|分类)",
        RegexOptions.CultureInvariant)]
    public static partial Regex FieldsBehind();

    /// <summary>Whose subsidiary a firm is that is named behind: 海州集团全资子公司, 集团所属.</summary>
    [GeneratedRegex(
        "^([^，,。；;的、]{2,12}?(全资|控股|旗下)?子公司|(我|本)?(集团|公司|[省市县区州行校院局])(所属|下属))(?=.)",
        RegexOptions.CultureInvariant)]
    public static partial Regex Subsidiary();

    /// <summary>Who made a thing that is named behind: 海科自主研发的, 全资子公司海科研发的.</summary>
    [GeneratedRegex(
        "^([^，,。；;的]{0,12}(子公司|旗下))?(?<name>[^，,。；;的、“”《》（）()和与]{2,8}?)"
        + "(自主|自行|独立|联合)?(研发|研制|开发|打造|发行|申报|选送|报送)的$",
        RegexOptions.CultureInvariant)]
    public static partial Regex Made();

    /// <summary>How many won, where their names follow: 共有5所学校.</summary>
    [GeneratedRegex(
        @"((共|有|等|计)[两数一二三四五六七八九十百]+|\d+)\s*(多|余)?(所|家|个|名|位|支)",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    public static partial Regex SeveralWinners();

    /// <summary>What counts awards that a list below names: 以下3个奖项.</summary>
    [GeneratedRegex(
        @"^了?(以下|下列|如下)?([两数多一二三四五六七八九十\d]*(个|项|大|份)|的)?.{0,4}(奖项|大奖|荣誉|荣誉称号|称号|榜单|殊荣)$",
        RegexOptions.CultureInvariant)]
    public static partial Regex AwardsBelow();

    /// <summary>What describes a winner and names no award: 首个获奖的研究团队.</summary>
    [GeneratedRegex("^[^最]*的[^的]{0,6}(团队|企业|公司|单位|机构|厂商|银行|学校)$", RegexOptions.CultureInvariant)]
    public static partial Regex WinnerDescription();

    /// <summary>That whoever was told of made a work with others: 与乙大学共同完成的.</summary>
    [GeneratedRegex(@"^[与和同][^、，；]{2,30}(联合|共同|合作(?!社)|携手)[^、，；]{0,6}$", RegexOptions.CultureInvariant)]
    public static partial Regex WithPartner();

    /// <summary>What joins an institution to what it entered: 牵头申报的, 选送案例, 凭借.</summary>
    [GeneratedRegex(
        @"(联合|合作|牵头|主持|自主|主导|共同|参与|精心|独立|自研)*(申报|报送|选送|推荐|完成|研发|开发|开展|打造|推出|建设|制作|创作|提交|实施|撰写|参评|参赛|编写|首创"
        + @"|承建|承担|出版|出品|发行|摄制|带来|推动|审理|保荐|执教|主讲|讲授|拍摄|演出|演唱|演奏|合演|主演|出演|表演|排演|创排)?的?"
        + @"(凭借|凭藉|凭着|凭|以)?(参赛|参评|参选|申报|学生|优秀|创新|典型|特色)?(案例|项目|课题|作品|成果|论文|方案|产品)?(凭借|凭藉|基于|以|依托|携|的)?[：:]?$",
        RegexOptions.CultureInvariant)]
    public static partial Regex Joint();

    /// <summary>What joins a newspaper in marks to its report: 的, 刊登的.</summary>
    [GeneratedRegex(
        "^的?[^《》“”「」，。]{0,6}(刊登|刊载|刊发|发表|播出|报道|拍摄|制作|出品|出版)的|^的",
        RegexOptions.CultureInvariant)]
    public static partial Regex BehindPaper();

    /// <summary>What ends the words before 的 where a thing follows that was entered: 某公司申报的.</summary>
    [GeneratedRegex(
        "(申报|报送|选送|推荐|完成|研发|开发|开展|打造|推出|建设|设计|施工|实施|制作|创作|选育|培育|提交|参评|参赛|承建|承担|保荐)$",
        RegexOptions.CultureInvariant)]
    public static partial Regex Entered();

    /// <summary>What says before a thing that it is one's own.</summary>
    [GeneratedRegex(
        "^((自主)?(研发|研制|创新|打造|开发|设计)的|自研的?|自主研发|其|旗下的?|案例|项目|作品)+",
        RegexOptions.CultureInvariant)]
    public static partial Regex OwnWork();

    /// <summary>What a headline says of several wins: that they came one after the other is no look back.</summary>
    [GeneratedRegex(
        "(连|再|一举|接连|同时)[获夺斩摘登揽中]|[双两三四五六七八九十多]项?(大奖|奖项|奖$|荣誉|殊荣)",
        RegexOptions.CultureInvariant)]
    public static partial Regex SeveralWins();

    /// <summary>Who helped the winner that is named behind: 海渔科技助力用户.</summary>
    [GeneratedRegex("^.{2,30}?(助力|赋能|护航)(用户|客户|伙伴)?", RegexOptions.CultureInvariant)]
    public static partial Regex Helper();

    /// <summary>Those of a winner's own that won beside it, behind its name: 某集团及旗下子公司.</summary>
    [GeneratedRegex("(及|和|与)其?(旗下|所属|下属)[^，。的]{0,8}$", RegexOptions.CultureInvariant)]
    public static partial Regex WithMembers();

    /// <summary>How long it took to win, behind the winner: 某公司一周连获四奖.</summary>
    [GeneratedRegex(@"[一两三四五六七八九十\d]+(天|日|周|个月|年)(之?内|间)?$", RegexOptions.CultureInvariant)]
    public static partial Regex WinTime();

    /// <summary>How often something was won, in a row or not: 连续三年, 三度.</summary>
    [GeneratedRegex(
        @"(连续|再次|第)[第一二两三四五六七八九十\d]+(年|次|届|度|期)$|[二两三四五六七八九十]度$",
        RegexOptions.CultureInvariant)]
    public static partial Regex Streak();

    /// <summary>What announces good news before it is told.</summary>
    [GeneratedRegex(@"^(.*[！!|｜丨│：:]\s*|【[^】]{1,8}】\s*)+", RegexOptions.CultureInvariant)]
    public static partial Regex Cheer();

    /// <summary>The name of a conference of a year, at the end: AAAI 2031.</summary>
    [GeneratedRegex(
        @"(?<![A-Za-z])[A-Z][A-Za-z&]+( ?[A-Z][A-Za-z&]+)*[ ’']?(20)?\d{2}$",
        RegexOptions.CultureInvariant)]
    public static partial Regex Conference();

    /// <summary>How much somebody won, behind the name: 获奖4项, （2项）.</summary>
    [GeneratedRegex(
        @"[\s（(：:]*(共?(获奖|入选)[一二三四五六七八九十\d]+(项|个|件|篇))[）)]?$",
        RegexOptions.CultureInvariant)]
    public static partial Regex CountOfWins();

    /// <summary>
    /// What leads from an award to its winners: 获得一等奖的有, 获得一等奖的项目为, 获评示范案例的共有3个：, 入选3个，分别为.
    /// </summary>
    [GeneratedRegex(
        "的([^的，]{0,4}(项目|作品|论文|案例|成果|单位|企业|团队|选手|报道|机构|公司|课题|产品|展品|学校|集体))?(名单)?"
        + "((共|共有|有|共计)[一二三四五六七八九十\\d]+[个项件篇家名](，?(分别|依次)(有|是|为)|，包括|，即|[：:])"
        + "|(分别|还|则)?(有|是|为|包括)|[，,](分别|依次)(有|是|为)|[，,]包括)"
        + "|^[一二两三四五六七八九十\\d]+[个项件篇家例](项目|作品|案例|成果|单位|企业)?[，,](分别|依次)(有|是|为)[：:]?",
        RegexOptions.CultureInvariant)]
    public static partial Regex Inverted();

    /// <summary>
    /// What a paragraph opens with that tells of one section: 在普惠服务类评选中，, 视频类作品中，, 外科组：.
    /// </summary>
    [GeneratedRegex(
        "^在(?<series>[^，。；：“”「」《》在]{2,12}?(类|组|系列|板块|赛道|单元))(的?(评选|评比|比赛|竞赛|角逐|评审|奖项))?(中|里|上)?，"
        + "|^(?<series>[^，。；：“”「」《》]{2,12}?(类|组|系列|板块|赛道|单元))(：|方面，|的(?=[^，。]{2,12}奖)|(的?(作品|项目|案例|奖项)|评选|评比)(中|里)，)",
        RegexOptions.CultureInvariant)]
    public static partial Regex WithinSeries();

    /// <summary>What a sentence opens with that tells of one field: 在渔业领域，.</summary>
    [GeneratedRegex("^(而|此外，)?在[^，。；：“”《》在]{2,12}(领域|方面|板块|行业|方向)，", RegexOptions.CultureInvariant)]
    public static partial Regex InField();

    /// <summary>Who entered all works of a list: 以下作品均由某某集团报送, but not 参评案例均由县级水务局申报.</summary>
    [GeneratedRegex(
        "(以下|下列|上述|以上)[^。；：]{0,40}?均(系|由)(?!各|基层|[省市县区乡]级)"
        + "(?<name>[\u4E00-\u9FFF]{3,25}?)(报送|选送|申报|提交|出品|创作|开发|研发|完成)",
        RegexOptions.CultureInvariant)]
    public static partial Regex AllEntered();

    /// <summary>A headline of what the members of one institution have won: 某某研究院教师获奖名单.</summary>
    [GeneratedRegex(
        "(?<name>[\u4E00-\u9FFF]{3,25}?)(研究人员|科研人员|教职工|教师|师生|学生|学子|员工|成员)(历年|近年)?的?"
        + "(获奖|得奖|所获(奖项|荣誉))(名单|情况|一览表?|汇总|统计|成果|清单)"
        + "|^(?<name>[\u4E00-\u9FFF]{3,25}?)(20\\d\\d)年?度?获奖(图书|作品|成果|项目)(盘点|回顾|一览表?|汇总|清单)",
        RegexOptions.CultureInvariant)]
    public static partial Regex MembersWins();

    /// <summary>What leads to what was chosen: 此次入选项目包括：, 获奖案例分别为.</summary>
    [GeneratedRegex(
        "^(其中|此次|本次|今年|我[省市县区行司校院]|[\u4E00-\u9FFF]{1,6}[省市县区州])?的?(入选|获奖|得奖|入围|上榜)的?"
        + "(?<count>[一二两三四五六七八九十\\d]*)[个项篇件家所]?"
        + "(项目|作品|论文|案例|成果|报道|课题|产品|方案|(?<bodies>村寨|村庄|村落|乡村|村|社区|街道|乡镇|企业|单位|学校|医院|机构))"
        + "(名单)?(分别|依次)?(有|是|为|包括)[：:]?",
        RegexOptions.CultureInvariant)]
    public static partial Regex Chosen();

    /// <summary>What leads from what was made known to all that it names: 发布10个“优秀案例”，包括, 公布优秀案例，共3个，分别是.</summary>
    [GeneratedRegex(
        "^(?<before>([^，,；;：:]{0,40}[，,])?[^，,；;：:]{0,60}(公布|发布|公示|揭晓|评选出|评出|推选出|遴选出|推出)了?[^，,；;：:]{2,60})"
        + "[，,](共(有|计)?[一二两三四五六七八九十百\\d]+[个项件篇家例]?，)?(它们|名单|其中)?(分别|依次)?(包括|包含|即|它们是|(?<=分别|依次)[是为]|具体为)了?[：:]?",
        RegexOptions.CultureInvariant)]
    public static partial Regex PublishedLead();

    /// <summary>Whom a sentence praises before it says what it grants them: 决定对甲、乙予以表彰，并授予.</summary>
    [GeneratedRegex(
        "对(?<whom>[^。；]{3,}?)(予以|给予|进行)(通报)?(表彰|表扬|嘉奖|奖励)(奖励)?，(并|特|分别)?$", RegexOptions.CultureInvariant)]
    public static partial Regex PraisedBeforeGrant();

    /// <summary>What stands before whoever was chosen where no verb says so: 经评选，甲、乙为某某渔港.</summary>
    [GeneratedRegex(
        "经[^，。；]{0,20}(评选|评审|评定|审核|考核|复核|推荐|公示|验收|研究)[^，。；]{0,8}，(?<whom>[^。；，]{3,}?)(被?(评|定))?为(?=[“\u4E00-\u9FFF])",
        RegexOptions.CultureInvariant)]
    public static partial Regex ChosenAs();

    /// <summary>What stands before the title of what won: 获奖论文, 获奖项目为.</summary>
    [GeneratedRegex(
        "(获奖|得奖|入选)的?(论文|项目|作品|案例|成果|报道|课题|方案)(题目|名称|标题)?(为|是|题为|名为)?[：:]?\\s*$",
        RegexOptions.CultureInvariant)]
    public static partial Regex NamedWork();

    /// <summary>What names the work that somebody won with, behind the award: ，作品名称「标题」, ，获奖案例为《标题》.</summary>
    [GeneratedRegex(
        "^[，,]\\s*(参赛|获奖|得奖|入选)?(作品|论文|项目|题目|课题|案例|成果|方案)(名称|题目|名)?(为|是)?[：:]?\\s*(?=[《“「])",
        RegexOptions.CultureInvariant)]
    public static partial Regex WorkBehindAward();

    /// <summary>A month of the year that the article is of: 今年3月.</summary>
    [GeneratedRegex(@"今年(?<month>\d{1,2})月", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    public static partial Regex MonthOfYear();

    /// <summary>The year in which something was won, right before the verb: 在2027年.</summary>
    [GeneratedRegex(@"[于在](?<year>20\d\d)年$", RegexOptions.CultureInvariant)]
    public static partial Regex InYear();

    /// <summary>From which year on, before the year up to which something was so: 2028年至.</summary>
    [GeneratedRegex(@"^\d{4}年?\s?[-—–~～至到]{1,2}\s?(?=\d{4}年)", RegexOptions.CultureInvariant)]
    public static partial Regex YearRange();

    /// <summary>
    /// What stands behind the name of an occasion or its theme in marks, or of who made known what won: 在“某某行动”中,
    /// 以“某某”为主题.
    /// </summary>
    [GeneratedRegex(
        "^(活动|大赛|比赛|竞赛|评选|评比|大会|行动)?(中|上|期间)$|^为(主题|核心|中心|主线|宗旨|题)$"
        + "|^(正式|重磅|隆重|联合)*(发布|公布|揭晓)",
        RegexOptions.CultureInvariant)]
    public static partial Regex BehindOccasion();

    /// <summary>On what occasion something won, right before the verb: 在2031年度优秀案例评选中.</summary>
    [GeneratedRegex(
        "(?<=[\u4E00-\u9FFF”》」].)在[^，。；：“”《》在]{2,40}?(评选|评比|评审|大赛|比赛|竞赛|活动|征集|遴选|推选|论坛|大会)(活动|工作)?(中|上)$",
        RegexOptions.CultureInvariant)]
    public static partial Regex OccasionOfWin();

    /// <summary>What may stand behind a title in marks and goes on with it: 项目, 的两篇报道, 两成果.</summary>
    [GeneratedRegex(
        @"^(的?([一二两三四五六七八九十\d]+[个项篇件]?)?(系列)?(方案|系统|平台|项目|案例|技术|产品|应用|实践|工程|模式|作品|成果|论文|报道|服务|软件|大模型|数据库|课题"
        + @"|品牌|一书|一文|一课|教案|课例)+|[（(][^（）()]*[）)]|等|选题)*$",
        RegexOptions.CultureInvariant)]
    public static partial Regex BehindTitle();

    /// <summary>What says of who stands before it that it is one of the winners: 某公司位列其中.</summary>
    [GeneratedRegex(
        "(也|亦|成功|赫然)*(位列其中|名列其中|跻身其中|榜上有名|在列|在榜)$",
        RegexOptions.CultureInvariant)]
    public static partial Regex Among();

    /// <summary>How many there are of whom or what the words behind name: 三件作品, 两家单位.</summary>
    [GeneratedRegex(
        @"^了?(以下|下列)?[两数一二三四五六七八九十\d]+(个|家|项|件|篇|部|名|幅|组|所|位)[\u4E00-\u9FFF]{0,6}$",
        RegexOptions.CultureInvariant)]
    public static partial Regex CountAlone();

    /// <summary>What a sentence says before the first of several lists: 评选出6件作品，分别为.</summary>
    [GeneratedRegex("^.*(分别|依序|依次)[是为]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    public static partial Regex RespectiveLead();

    /// <summary>What leads from a count to what is counted: 分别为.</summary>
    [GeneratedRegex("^(分别|依序|依次)(是|为|由)?|^(包括|包含|即)了?|^为", RegexOptions.CultureInvariant)]
    public static partial Regex Respectively();

    /// <summary>When something was won, behind its winner: 某公司2031年底.</summary>
    [GeneratedRegex(@"[\s]*\d{4}年(度|底|初|末)?$", RegexOptions.CultureInvariant)]
    public static partial Regex YearBehind();

    /// <summary>What stands between titles of one institution.</summary>
    [GeneratedRegex(
        @"^[\s、，,]*((的?(两|三)?(方案|系统|平台|项目|案例|技术|产品|应用|工程|模式|作品|成果|论文|报道|服务|品牌))?(和|与|及|以及)?)[\s、，,]*$",
        RegexOptions.CultureInvariant)]
    public static partial Regex BetweenTitles();

    /// <summary>What won, behind the names of its makers: 的参赛作品, 的两篇作品, 创造的成果, 的队伍.</summary>
    [GeneratedRegex(
        "((申报|报送|选送|推荐|完成|研发|创作|创造|制作)的|的)([两三四五六七八九十\\d]+[篇件个项部幅])?(参赛|学生)?(作品|项目|案例|方案|成果|论文|报道|队伍|代表队)$",
        RegexOptions.CultureInvariant)]
    public static partial Regex WorksBehind();

    /// <summary>A name in Latin letters at the end of what Chinese says of whom it names: 发明者 Ada Otter 等人.</summary>
    [GeneratedRegex(
        @"(?<=^|[\u4E00-\u9FFF]\s?)(?<name>[A-ZÀ-Þ][A-Za-zÀ-ɏ0-9.'’&-]*"
        + @"( [A-ZÀ-Þ(“""][A-Za-zÀ-ɏ0-9.'’&)”""-]*){0,7})\s*(等人|等|医生|教授|博士|女士|先生)?$",
        RegexOptions.CultureInvariant)]
    public static partial Regex LatinWinner();

    /// <summary>What leads to as many names as it counts: 这10家代表性厂商分别是：.</summary>
    [GeneratedRegex(
        "(?<count>[一二两三四五六七八九十\\d]{1,4})[家个所][^，。：:、]{1,14}(分别|依次)[是为][：:]",
        RegexOptions.CultureInvariant)]
    public static partial Regex BeforeCountedNames();

    /// <summary>What counts the names before it, where others follow: 甲公司、乙公司2家企业以及丙医院.</summary>
    [GeneratedRegex(
        @"(?<=、[^、]{2,40})[一二两三四五六七八九十\d]+[家个所座](单位|企业|公司|机构|学校|集体|组织|团队)(?<joint>以及|和|及|与)(?=.)",
        RegexOptions.CultureInvariant)]
    public static partial Regex CountAmong();

    /// <summary>How many names stand before it: 两家单位, 三名.</summary>
    [GeneratedRegex(
        @"等(?<count>[一二两三四五六七八九十\d]+)[个名家项位种地所座支][\u4E00-\u9FFF]{0,6}$"
        + @"|等?(?<count>[一二两三四五六七八九十\d]*)[个名家项位种地所支](单位|机构|企业|公司|集体|组织|同志|地区|地方|县|市|区|镇|乡镇|村"
        + @"|社区|学校|高校|院校|部门|科室|机关|医院|支行|分行|法院|街道|班级|班组|支部|党支部|小组|团队|队伍|站所|网点)?$|等$",
        RegexOptions.CultureInvariant)]
    public static partial Regex CountBehind();
}
