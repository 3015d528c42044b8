using System.Text.RegularExpressions;

namespace CasePipeline.Extraction.Vocabulary;

/// <summary>
/// The labels in English announcements (Winner: …) and the headers of their tables. To extend: add a label to the list
/// whose comment fits it, in lower case, a plural as an optional s.
/// </summary>
internal static partial class EnglishLabelWords
{
    private const RegexOptions Any =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>Labels that only say who won the award above them. To extend: add the label.</summary>
    [GeneratedRegex(
        @"^(the )?(joint |category |award |overall )?(winners?|winning (team|project|entry|solution|design)"
        + @"|recipients?|awarded to|awardees?|presented to)$", Any)]
    public static partial Regex Winner();

    /// <summary>Headings of the one winner, which are all that its award is called. To extend: add the form.</summary>
    [GeneratedRegex("^(the |overall |grand )?winner$", Any)]
    public static partial Regex OnlyWinner();

    /// <summary>What stands between two cases that share a line: (Otter Bank) and; , and “Night Ferry”.</summary>
    [GeneratedRegex("(?<=\\)) and (?=[\\p{Lu}“\"])|,? and (?=[“\"])", RegexOptions.CultureInvariant)]
    public static partial Regex PairJoint();

    /// <summary>What sections are counted with: IV.</summary>
    [GeneratedRegex(@"^[IVX]{1,5}\. (?=\p{Lu})", RegexOptions.CultureInvariant)]
    public static partial Regex RomanNumber();

    /// <summary>Labels that only say how high an entry was ranked. To extend: add the rank.</summary>
    [GeneratedRegex(
        @"^(overall |joint |category )?(gold|silver|bronze|platinum|winners?|runners?[ -]up|first|second|third|fourth"
        + @"|fifth|grand|1st|2nd|3rd|[4-9]th)( (place|prize|award|medal|winner))?$"
        + @"|^((highly |specially )?commended|(honou?rable|special) mentions?|finalists?)$"
        + @"|^(first|second|third|[1-3](st|nd|rd))[- ]equal$|^(🥇|🥈|🥉)$", Any)]
    public static partial Regex Rank();

    /// <summary>A medal as a picture, before the winner that has no other label.</summary>
    [GeneratedRegex(@"^(🥇|🥈|🥉)\uFE0F?(?= \S)", Any)]
    public static partial Regex Medal();

    /// <summary>A rank set apart from a title in quotes by a wide gap: Gold    “Night Ferry”.</summary>
    [GeneratedRegex(
        @"^(gold|silver|bronze|winner|runner[ -]up|first|second|third|1st|2nd|3rd|(highly )?commended)"
        + @"[ \t]{2,}(?=[“""‘])",
        Any)]
    public static partial Regex RankBeforeGap();

    /// <summary>The dash that a line with a maker begins with.</summary>
    [GeneratedRegex("^(--|[–—]) ?(?=\\p{Lu})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    public static partial Regex BehindDash();

    /// <summary>Ranks that several share. To extend: add the rank.</summary>
    [GeneratedRegex(
        @"^((highly |specially )?commended|(honou?rable|special) mentions?|finalists|runners[ -]up"
        + @"|winners)$", Any)]
    public static partial Regex SharedRank();

    /// <summary>Labels of an award's name, above those of its winner. To extend: add the label.</summary>
    [GeneratedRegex(
        @"^(award|prize|category|award category|award name|name of award|result|outcome|place|rank|medal|distinction"
        + @"|honou?r|recognition|level)$", Any)]
    public static partial Regex AwardLabel();

    /// <summary>Those of them that name a group where another names the award.</summary>
    [GeneratedRegex("^(award )?category$", Any)]
    public static partial Regex CategoryLabel();

    /// <summary>What stands between an award's name in quotes and its winner. To extend: add the verb.</summary>
    [GeneratedRegex(
        @"^(award|prize|trophy)( (goes|went|is (given|presented)|was (given|presented)))? to (the )?(?=\S)", Any)]
    public static partial Regex AwardTo();

    /// <summary>What is paid, behind an award's name: three at $1000.</summary>
    [GeneratedRegex(@"^(\w+ (at|of|x) )?[$€£]\d[\d,.]*[kK]?( each)?$", Any)]
    public static partial Regex Sums();

    /// <summary>The number of a paper or poster before its title: [Paper 12].</summary>
    [GeneratedRegex(@"^\[((paper|poster|talk|submission|id) )?#?[A-Z]{0,2}\d{1,5}\] ", Any)]
    public static partial Regex PaperNumber();

    /// <summary>What is paid or counted, alone: $500; 5 points. To extend: add the unit.</summary>
    [GeneratedRegex(
        @"^[$€£]|^\d[\d,.]*[kK]? ?(points?|pts|votes?|stars?|euros?|dollars?|pounds?|[€£]|USD|EUR|GBP)$", Any)]
    public static partial Regex Amount();

    /// <summary>An award with its sum, right before its winner: 3rd ($500) Night Ferry.</summary>
    [GeneratedRegex(@"^(?<award>[^()]{2,40}) \([$€£]\d[\d,.]*[kK]?\) (?=[\p{Lu}“""])", Any)]
    public static partial Regex AwardWithSum();

    /// <summary>Labels of the persons who made what is named above. To extend: add the label.</summary>
    [GeneratedRegex("^(authors?|entrants?|(team )?members?|team|presenters?|participants?)$", Any)]
    public static partial Regex MembersLabel();

    /// <summary>What stands above a list that names no winners. To extend: add what such a list holds.</summary>
    [GeneratedRegex(
        @"^(selected |related |recent )?(publications?|references|further reading|see also|(useful )?links"
        + @"|(related )?(posts|articles)|citations?) ?:$", Any)]
    public static partial Regex AsideList();

    /// <summary>What says of all winners of an article that they are teams. To extend: add the phrase.</summary>
    [GeneratedRegex(@"\b(top \d+|following|these|(first|final) (two|three|four|five)) teams\b", Any)]
    public static partial Regex AllTeams();

    /// <summary>What stands in a winner's place where there is none. To extend: add the beginning.</summary>
    [GeneratedRegex(
        @"^\(?(no (awards?|prizes?|winners?|entry|entries)|not (awarded|given|presented)|withheld|vacant"
        + @"|to be (announced|confirmed)|tb[ac]|n/a|none)\b"
        + "|^(recogni[sz]ed|awarded|honou?red|acknowledged) (as|for|the|having) ", Any)]
    public static partial Regex NoWinner();

    /// <summary>Labels of a case's institution. To extend: add the label.</summary>
    [GeneratedRegex(
        @"^((winning|lead) )?(team( name)?|organi[sz]ations?|institutions?|affiliations?|company|university|hospital"
        + @"|school|college|faculty|department|library|museum|gallery|theatre|clinic|chapter|branch|unit|ward|council"
        + @"|agency|bank|credit union|entrant"
        + @"|((submitted|entered|developed|created|built|made|run|led|delivered|hosted) )?by)$", Any)]
    public static partial Regex InstitutionLabel();

    /// <summary>Labels of what the organisation above them won with. To extend: add the participle.</summary>
    [GeneratedRegex("^(recogni[sz]ed|honou?red|awarded|commended|selected|chosen) for$", Any)]
    public static partial Regex WonFor();

    /// <summary>Labels of a case's title. To extend: add the label.</summary>
    [GeneratedRegex(
        @"^((winning|project|paper|essay|poem|film|talk|poster|story) )?(project|title|entry|solution|paper|product|app"
        + @"|name|submission)( (name|title))?$|^for$", Any)]
    public static partial Regex TitleLabel();

    /// <summary>Labels of what else is told about a case. To extend: add the label.</summary>
    [GeneratedRegex(
        @"^(cash |non-cash |prize |award )?(prize( money)?s?|awards?|amount|value|cost|budget|website|web|url|links?"
        + @"|demo|video|code|source( code)?|github|repo(sitory)?|theme|challenge|description|summary|about|"
        + @"authors?|entrants|presenters?|speakers?|members?|team members?|tracks?|note|notes|tags?|tech( stack)?"
        + @"|built with|technologies|location"
        + @"|country|city|date|time|when|where|what|who|why|how|contact|email|phone|press( release)?|"
        + @"judges?|jury|sponsors?|sponsored by|photo|image|alt|align|quote|impact|problem|solution|results?|score"
        + @"|points|votes|slides|proposal|dashboard|write[- ]?up|poster|team page|full list|read more|learn more"
        + @"|update|edit|important|deadline|eligibility|published|posted|updated|media release|news release|source"
        + @"|categor(y|ies)|topics?)$",
        Any)]
    public static partial Regex DetailLabel();

    /// <summary>Under what terms a work may be used. To extend: add the licence.</summary>
    [GeneratedRegex(
        @"^((CC|Creative Commons)[ -](0|Zero|BY|Attribution)[\w .-]{0,30}|CC0([ -]1\.0)?|public domain"
        + @"|([AL]?GPL|MIT|BSD|Apache)([ -]v?[\d.]+)?( licen[cs]e)?)$", Any)]
    public static partial Regex Licence();

    /// <summary>How somebody's words begin, before a colon. To extend: add the verb.</summary>
    [GeneratedRegex(
        @" (said|says|added|adds|commented|comments|explained|explains|noted|notes|wrote|writes|stated|states"
        + @"|remarked|emphasi[sz]ed|emphasi[sz]es|stressed|urged|concluded|continued|told [^:]{2,40})$", Any)]
    public static partial Regex Speech();

    /// <summary>What a table's column of titles is headed with. To extend: add the heading in lower case.</summary>
    public static readonly string[] TitleColumns =
    [
        "project name", "project title", "entry name", "work name", "name of project", "name of entry", "paper title",
        "winning project", "winning entry", "project", "title", "entry", "solution", "product", "paper", "submission",
        "work", "case", "initiative", "app", "scheme", "programme", "program", "service", "story", "article", "film",
        "book", "game", "innovation", "idea", "exhibition", "play", "poster", "campaign", "practice", "best practice",
        "activity", "tool", "design", "report", "poem", "song", "video", "podcast",
    ];

    /// <summary>How the second line of a broken heading begins. To extend: add the preposition.</summary>
    [GeneratedRegex("^(for|of|under|and) (?=.{3,100}$)", Any)]
    public static partial Regex GoesOn();

    /// <summary>What a column of titles holds beside them. To extend: add the noun.</summary>
    [GeneratedRegex(@" (and|&|with) ((brief|short) )?(summary|description|synopsis|abstract|details)$", Any)]
    public static partial Regex AndSummary();

    /// <summary>
    /// What a table's column of institutions is headed with, the best first. To extend: add the heading in lower
    /// case.
    /// </summary>
    public static readonly string[] InstitutionColumns =
    [
        "organisation", "organization", "institution", "affiliation", "company", "university", "school", "agency",
        "bank", "credit union", "hospital", "clinic", "library", "museum", "gallery", "theatre", "college", "council",
        "department", "unit", "ward", "branch", "chapter", "lead organisation", "lead organization", "employer",
        "winning organisation", "winning organization", "publication", "news outlet", "outlet", "newspaper",
        "business", "firm", "charity", "society", "club", "association", "foundation", "trust", "team", "team name",
    ];

    /// <summary>
    /// What a table's column of those who entered is headed with, persons or others. To extend: add the heading in
    /// lower case.
    /// </summary>
    public static readonly string[] EntrantColumns = ["entrant", "applicant", "submitted by", "entered by"];

    /// <summary>
    /// What a table's column of winners is headed with, be they titles or institutions. To extend: add the heading in
    /// lower case.
    /// </summary>
    public static readonly string[] WinnerColumns = ["winner", "winners", "recipient", "awardee", "name"];

    /// <summary>What a table groups its awards by. To extend: add the heading in lower case.</summary>
    public static readonly string[] GroupColumns =
        ["category", "award category", "track", "division", "section", "stream", "theme"];

    /// <summary>
    /// What a table's column of awards is headed with, the best first. To extend: add the heading in lower case.
    /// </summary>
    public static readonly string[] AwardColumns =
    [
        "award", "award category", "prize", "grant", "fellowship", "scholarship", "place", "rank", "medal",
        "honour", "honor", "distinction", "position", "result", "outcome", "category", "track", "level", "grade",
        "tier",
    ];

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Columns =
        new HashSet<string>(
            [.. TitleColumns, .. InstitutionColumns, .. EntrantColumns, .. WinnerColumns, .. AwardColumns],
            StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a text heads a column that tells of a case.</summary>
    public static bool IsColumn(ReadOnlySpan<char> text) => Columns.Contains(text);
}
