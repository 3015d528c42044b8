using System.Text.RegularExpressions;

namespace CasePipeline.Extraction.Vocabulary;

/// <summary>
/// What bylines are made of beside their labels. To extend: add what stands around the date in a byline without labels.
/// </summary>
internal static partial class BylineWords
{
    /// <summary>How the path of a page begins, above its headline.</summary>
    public static readonly string[] Paths = ["首页", "当前位置", "您的位置", "您现在的位置", "现在位置", "Home"];

    /// <summary>How the path begins where the page says so.</summary>
    public static readonly string[] Places =
        ["当前位置", "您的位置", "您现在的位置", "您当前的位置", "您所在的位置",
        "所在位置", "现在位置", "位置：", "位置:"];

    /// <summary>How the page of a newspaper names it above the headline.</summary>
    public static readonly string[] PaperNames = ["当前报纸"];

    /// <summary>What the names of newspapers and sites end with.</summary>
    public static readonly string[] SiteNames =
        ["日报", "晚报", "早报", "时报", "周报", "商报", "都市报", "快报", "学报", "校报", "报", "网", "在线", "门户", "网站"];

    /// <summary>What the page of a paper offers above its headline.</summary>
    public static readonly string[] PageTools =
        ["放大", "缩小", "默认", "版面概览", "版面导航", "文章导航", "标题导航", "往期回顾", "上一版", "下一版", "上一期", "下一期"];

    /// <summary>What a menu leads to: where one of several short words of a line is such, the line is a menu.</summary>
    public static readonly string[] Menu =
    [
        "首页", "主页", "回首页", "网站首页", "学会首页", "协会首页", "导航", "版面导航", "标题导航", "网站导航", "网站导览",
        "上一版", "下一版", "上一篇", "下一篇", "联系我们", "关于我们", "新闻中心",
        "English", "ENG", "Home", "新闻", "新闻稿", "最新消息", "新闻与公告", "News", "NEWS", "EVENTS", "Events", "CONTACT",
        "隐私政策", "隐私政策声明", "私隐政策", "私隐政策声明", "隐私声明", "法律声明", "网站地图", "网页指南", "投资者关系", "信息披露",
    ];

    /// <summary>Words of the menus that stand below an article, a word a line.</summary>
    public static readonly string[] Foot =
    [
        .. Menu, "资讯", "专题", "投稿", "我要投稿", "公司简介", "企业简介", "招聘", "人才招聘", "加入我们", "友情链接", "商务合作", "意见反馈", "帮助中心",
        "用户协议", "服务协议", "隐私协议", "更新日志", "合作伙伴", "登录", "注册", "回到顶部", "站点地图", "联系方式",
    ];

    /// <summary>How minutes say when those met whose meeting they tell of, above <see cref="MeetingPlaces"/>.</summary>
    public static readonly string[] MeetingTimes = ["时间：", "时间:"];

    /// <summary>How minutes say where they met.</summary>
    public static readonly string[] MeetingPlaces = ["地点：", "地点:", "会议地点"];

    /// <summary>What stands before the identifier of an account that published.</summary>
    public const string AccountIdentifier = "微信号";

    /// <summary>What stands above what the account says of itself.</summary>
    public const string AccountAbout = "功能介绍";

    /// <summary>What says that a text was written for this publisher.</summary>
    public static readonly string[] Originals = ["原创", "转载"];

    /// <summary>What counts readers.</summary>
    public static readonly string[] Counts = ["阅读", "浏览", "点击", "人看过"];

    /// <summary>Longest line that is nothing but a banner.</summary>
    public const int MaxBanner = 40;

    /// <summary>What the name of a publisher may be followed by. Alone it stands above a headline.</summary>
    public static readonly string[] Releases = ["新闻稿", "新闻公报"];

    /// <summary>What a page writes in the place of an author whom it does not know.</summary>
    public static readonly string[] Unknown = ["佚名", "匿名", "未知", "不详", "无名氏"];

    /// <summary>What the name of a paper or a station ends with, for which its reporters write.</summary>
    public static readonly string[] Papers = ["报", "网", "社", "台", "电台", "杂志", "周刊"];

    /// <summary>What stands behind the name of who signs a letter.</summary>
    public static readonly string[] Closings =
        ["敬启", "谨启", "启", "敬上", "谨上", "敬白", "谨白", "敬邀", "敬邀启", "敬告", "谨识"];

    /// <summary>What a page says of its text between headline and date, as a whole label: 类别：渔港.</summary>
    public static readonly string[] PageFacts =
        ["类别", "分类", "栏目", "所属栏目", "信息类别", "信息分类", "文章类别", "关键词", "关键字", "主题", "期号", "编号", "单位", "业务类别"];

    /// <summary>What the form above an official text labels its title with.</summary>
    public static readonly string[] TitleFields =
        ["标题", "名称", "信息名称", "信息标题", "文件名称", "文件标题", "公文标题", "公文名称"];

    /// <summary>Which number of a bulletin a text is in: 总第31期, （第6期）.</summary>
    [GeneratedRegex(@"^[（(]?(总|总第|第|20\d\d年)*第?[\d一二三四五六七八九十百]{1,5}期[)）]?\s*", RegexOptions.CultureInvariant)]
    public static partial Regex Issue();

    /// <summary>How the line begins that says who held what an article tells of.</summary>
    public static readonly string[] Hosts =
        ["主办", "承办", "协办", "指导单位", "联合主办", "支持单位"];

    /// <summary>How lines below a headline end that go on with its news.</summary>
    public static readonly string[] Won =
        ["获奖", "得奖", "上榜", "入选", "入围", "榜上有名", "折桂", "夺冠", "获殊荣", "获佳绩", "一等奖", "二等奖", "三等奖"];

    /// <summary>How the last lines of a page end that say who keeps it.</summary>
    public static readonly string[] HostedBy = ["主办", "承办", "协办"];

    /// <summary>How a line begins that says where and when a text appeared first.</summary>
    public static readonly string[] Reprints = ["原载", "载于", "刊于", "摘自", "来源于"];

    /// <summary>What may be joined to a date in a byline.</summary>
    public static readonly string[] BehindDates =
    [
        "发布", "发表", "刊登", "刊载", "更新", "印发", "公布", "星期", "周", "第", "讯", "电",
        "上午", "下午", "晚",
        "来源", "作者", "出版", "时",
    ];

    /// <summary>How the editor's words on an article begin.</summary>
    public static readonly string[] Leads =
        ["编者按", "导语", "导读", "摘要", "核心提示", "内容提要", "阅读提示", "按语", "前言"];

    /// <summary>How an official document says that it ends.</summary>
    public static readonly string[] Formulas =
        ["特此", "专此", "现予公", "此致", "此复", "望", "希望"];

    /// <summary>What the last sentence of a commendation asks of its readers.</summary>
    public static readonly string[] Appeals = ["为榜样", "再接再厉", "再创佳绩", "再立新功", "戒骄戒躁"];

    /// <summary>How the title of an official document begins.</summary>
    public static readonly string[] Subjects = ["关于"];

    /// <summary>What the title of an official document ends with.</summary>
    public static readonly string[] Documents = ["通报", "通知", "公告", "公示", "决定", "通告"];

    /// <summary>What the names of those end with who run a contest.</summary>
    public static readonly string[] Committees =
        ["组委会", "组织委员会", "评委会", "评审委员会", "评选委员会"];

    /// <summary>What a newspaper sets before who wrote: ⊙本报记者.</summary>
    public const string Ornaments = "⊙◎●○■□◆◇▲△★☆※·• ";

    /// <summary>What decorates the line of a headline, or marks it in Markdown.</summary>
    public const string HeadlineMarks = "#>»• ";

    /// <summary>Longest day of the week, brackets included.</summary>
    public const int MaxWeekday = 5;

    /// <summary>What a day of the week contains.</summary>
    public static readonly string[] Weekdays = ["星期", "周", "礼拜"];

    /// <summary>What stands behind the date of a document's last line.</summary>
    public static readonly string[] Imprints = ["印发", "印制"];

    /// <summary>What stands above a headline and is none: an embargo, a link past the menu, a greeting.</summary>
    public static readonly string[] Banners =
    [
        "FOR IMMEDIATE RELEASE", "For immediate release", "For Immediate Release", "PRESS RELEASE", "Press release",
        "Press Release", "NEWS RELEASE", "News release", "News Release", "EMBARGOED", "Embargoed", "MEDIA RELEASE",
        "Media release", "Media Release", "For release", "For Release",
        "Skip to", "Toggle navigation", "跳至", "跳转到", "跳到", "欢迎访问",
        "欢迎光临", "欢迎进入",
        "即时发布", "供即时发布", "无障碍", "设为首页", "加入收藏", "简体版", "繁体版", "今天是", "公示公告", "通知公告",
    ];

    /// <summary>What the names of a site's columns end with, right above a headline.</summary>
    public static readonly string[] Columns = ["新闻", "动态", "要闻", "资讯", "快讯", "公告"];

    /// <summary>What stands before day and author of an English byline. To extend: add the longer first.</summary>
    public static readonly string[] Posted = ["Posted on ", "Posted ", "Published on ", "Published "];

    /// <summary>The time behind an English date, and its zone: , 09:00 ET.</summary>
    [GeneratedRegex(
        @"^,? (at )?\d{1,2}[:.]\d\d( ?[AaPp]\.?[Mm]\b\.?)?( \(?[A-Z]{2,4}\b\)?)?(?= ?$| ?[|·•–—-])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    public static partial Regex Clock();

    /// <summary>
    /// For whom in the house a journalist writes, or what, behind the name: , Harbour Desk. To extend: add the noun.
    /// </summary>
    [GeneratedRegex(
        @"^,( for)?( [Tt]he)?( [\p{Lu}&][\p{L}&’'-]*){0,3} ([Dd]esk|[Nn]ewsroom|[Ww]riter|[Jj]ournalist|[Cc]olumnist"
        + "|[Cc]ritic|[Cc]ontributor)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    public static partial Regex DeskBehind();

    /// <summary>
    /// The place that an English release begins with, and the agency: HERON BAY, April 9, 2031 - The Trust; HERON
    /// BAY--(Reedwire - Apr 9, 2031) - The Trust; or nothing: (April 9, 2031 – Heron Bay) The Trust.
    /// </summary>
    [GeneratedRegex(
        @"^[(]$|^[(]?(?:[A-Z][A-Z.' ]{2,30}|[A-Z][A-Za-z.' ]{2,30})(?:, [A-Z][A-Za-z.]{1,15})?[,)]?"
        + @"(?: ?[(][A-Z][\w. -]{2,30}[)])? *[–—-]*(?:[(](?:[A-Z]\w{2,20} ?[–—-])?)? *$",
        RegexOptions.CultureInvariant)]
    public static partial Regex DatelinePlace();

    /// <summary>The reporter whom a text names without brackets: 海州讯 记者马文山 四月九日，….</summary>
    [GeneratedRegex(
        @"^.{0,20}?[讯电]\s*(?:本[报网刊])?(?:记者|通讯员)\s*(?<name>[\u4E00-\u9FFF]{2,4})[\s,，、/]",
        RegexOptions.CultureInvariant)]
    public static partial Regex ReporterBehindPlace();

    /// <summary>The reporter and the place, and nothing else on the line: 记者马文山／海州报导.</summary>
    [GeneratedRegex(
        @"^(?:本[报网刊])?记者\s?(?<name>[\u4E00-\u9FFF]{2,4})\s?[/／]\s?[\u4E00-\u9FFF]{2,8}报[导道]$",
        RegexOptions.CultureInvariant)]
    public static partial Regex ReporterAlone();

    /// <summary>The reporter of a paper, and nothing else on the line: 海州网记者 马文山.</summary>
    [GeneratedRegex(
        @"^(?:[\u4E00-\u9FFF·]{1,16}|本)(?:[报网社刊台]|新闻|客户端)记者[\s:：]*(?<name>[\u4E00-\u9FFF]{2,4})$",
        RegexOptions.CultureInvariant)]
    public static partial Regex ReporterOfPaper();

    /// <summary>
    /// Who signs a text in brackets behind its last sentence: （记者 马文山）, （马文山）, （马文山 李海）, （文/马文山 海州学院）.
    /// </summary>
    [GeneratedRegex(
        @"[（(](?:(?<label>(?:本[报网刊])?(?:记者|通讯员)|(?:图[/／]?文|文[/／]?图|文字?|作者|撰文|撰稿)\s*[/／:：])"
        + @"[\s:：]*(?<name>[\u4E00-\u9FFF]{2,4})(?:\s+(?<rest>[\u4E00-\u9FFF ]{2,30}))?"
        + @"|\s*(?<name>[\u4E00-\u9FFF]{2,4})(?<rest>(?:[ 、][\u4E00-\u9FFF]{2,4}){1,3})?)[）)]$",
        RegexOptions.CultureInvariant)]
    public static partial Regex Signed();

    /// <summary>The name of a page's section in English behind its Chinese one: 获奖名单 | AWARDS.</summary>
    [GeneratedRegex(
        @"(?<=[\u4E00-\u9FFF]\s*)[|｜]\s*[A-Z][A-Za-z ]{2,25}$",
        RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    public static partial Regex TranslatedName();

    /// <summary>Who supplied a text, in brackets behind its last sentence: （办公室、科技部 供稿）, （供稿：办公室、科技部）.</summary>
    [GeneratedRegex(
        @"[。！？!?”」]\s*[（(]((?<list>[^（()）。：:]{2,40}?)\s*供稿"
        + @"|供稿(单位|部门|人)?\s*[：:]\s*(?<labelled>[^（()）。：:]{2,40}?))[）)]$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    public static partial Regex Supplied();

    /// <summary>The month in which a document was signed, without its day.</summary>
    [GeneratedRegex(
        @"^[\d〇○零一二三四五六七八九]{4}\s*年\s*(\d{1,2}|[一二三四五六七八九十]{1,2})\s*月$", RegexOptions.CultureInvariant)]
    public static partial Regex Month();

    /// <summary>The page of a newspaper behind its day: 第08版：观察, A06-A07.</summary>
    [GeneratedRegex(@"第\s?\d{1,2}\s?版|\b[A-Z]\d{1,2}\b|\b\d{2}版", RegexOptions.CultureInvariant)]
    public static partial Regex PageOfPaper();

    /// <summary>The issue of a paper that an article was in, alone on a line: 《海州日报》 (2031-04-09 第4版 综合).</summary>
    [GeneratedRegex(
        @"^《[^《》]{2,20}》\s*[（(](?<issue>[\d〇年][^（()）]{4,24}?第\s?\d{1,2}\s?版[^（()）]{0,10})[）)]$",
        RegexOptions.CultureInvariant)]
    public static partial Regex IssueOfPaper();

    /// <summary>How an account says where it took a text from.</summary>
    public const string TakenFrom = "以下文章来源于";

    /// <summary>What stands behind that, on the same line or the next: 以下文章来源于某某，作者某某.</summary>
    [GeneratedRegex(
        @"^以下文章来源于[^\n，,]{1,40}\s*[，,]\s*作者\s*[:：]?(?<name>[^\n，。]{1,30})",
        RegexOptions.CultureInvariant)]
    public static partial Regex FirstAuthor();

    /// <summary>How a site says below a text whose it is: 本文由某某原创发布.</summary>
    [GeneratedRegex("^本文由(?<name>.{2,30}?)原创(?:发布)?$", RegexOptions.CultureInvariant)]
    public static partial Regex CreditedBelow();

    /// <summary>What a line ends with that leads to the name on the next, as some authors call themselves.</summary>
    public const char CutOff = '的';

    /// <summary>A full name in Latin letters before the account: Jane Heron heronwatch.</summary>
    [GeneratedRegex(
        @"^(?:原创\s+)?(?<name>\p{Lu}\p{Ll}{1,20} \p{Lu}\p{Ll}{1,20})\s+\S", RegexOptions.CultureInvariant)]
    public static partial Regex FullName();

    /// <summary>The name of an English site by its last word. To extend: add what sites are called.</summary>
    [GeneratedRegex(
        @"^(?:\p{Lu}[\p{L}\d’'&.-]* ){1,5}(?:Info|News|Blog|Online|Newsroom|Newsletter|Magazine)$",
        RegexOptions.CultureInvariant)]
    public static partial Regex EnglishSite();

    /// <summary>What stands behind the day of an English release: a time, and a dash or the like.</summary>
    [GeneratedRegex(@"^[ )]*(?:@ [\w:./ ]{1,40})?[–—:/-]", RegexOptions.CultureInvariant)]
    public static partial Regex DatelineEnd();

    /// <summary>The reporter whom a text names in brackets before its first sentence.</summary>
    [GeneratedRegex(
        @"^(?:【[^】]{0,30}】)?(?:.{0,30}?[电讯])?\s*[（(〔［[【](?<names>[^（()）〔〕】\s]{0,12}?(?:记者"
        + @"|通讯员)[\s:：]*(?<name>[\u4E00-\u9FFF][ \u3000]{1,2}[\u4E00-\u9FFF](?![\u4E00-\u9FFF])"
        + @"|[^（()）〔〕［］【】\s、，,;；/／]{2,12})(?<rest>[^（()）〔〕】]{0,30}))[）)〕］】\]]",
        RegexOptions.CultureInvariant)]
    public static partial Regex Reporter();

    /// <summary>Who wrote for a department, in brackets behind the site: 海州网讯（办公室 马文山）.</summary>
    [GeneratedRegex(
        @"^.{0,12}?讯\s*[（(][^（()）\s]{2,12}[\s\u3000]+(?<name>[\u4E00-\u9FFF]{2,4})(?<rest>)[）)]",
        RegexOptions.CultureInvariant)]
    public static partial Regex WriterOfDepartment();

    /// <summary>What ends the place that a reporter writes from.</summary>
    public static readonly string[] Reports = ["报导", "报道"];

    /// <summary>What stands behind a name without a space: where and when a report was sent.</summary>
    [GeneratedRegex(
        @"^(?<name>[\u4E00-\u9FFF]{3})[\u4E00-\u9FFF]{2,4}[\d一二三四五六七八九十廿]{1,3}日电$",
        RegexOptions.CultureInvariant)]
    public static partial Regex NameBeforePlace();
}
