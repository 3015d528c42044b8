using System.Text.RegularExpressions;

namespace CasePipeline.Extraction.Vocabulary;

/// <summary>
/// The words by which English announcements are read. To extend: add a word to the list whose comment fits it, in lower
/// case, a plural as an optional s; the patterns match whole words, whatever their case, unless they say otherwise.
/// </summary>
internal static partial class EnglishWords
{
    private const RegexOptions Any =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    private const RegexOptions Exact = RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    /// <summary>
    /// What a heading or a label that names an award contains. To extend: add the award's noun or rank.
    /// </summary>
    [GeneratedRegex(
        @"\b(awards?|prizes?|medal(s|list)?|trophy|grand prix|(honou?rable|special) mentions?|(highly )?commended"
        + @"|commendations?"
        + @"|runners?[ -]up|finalists?|champions?|laureates?|choice|favou?rite|bonus|special recognition"
        + @"|(first|second|third|fourth|fifth|1st|2nd|3rd|[4-9]th|10th|top|overall|joint|gold|silver|bronze|grand"
        + @"|category|track) (place|prize|award|winner|team|project)s?"
        + @"|[\p{L}’']+ of the (year|month|decade)|lifetime achievement|hall of fame)\b"
        + @"|^(best|most|greatest|outstanding|excellence in|innovation in|coolest|funniest|smartest|greenest|boldest"
        + @"|biggest|highest|fastest) \p{L}"
        + @"|^(overall |joint |the )?(gold|silver|bronze|platinum|winners?|winning (team|project|entry)|first|second"
        + @"|third|1st|2nd|3rd)$",
        Any)]
    public static partial Regex Award();

    /// <summary>What begins like an award and is none. To extend: add the beginning.</summary>
    [GeneratedRegex(@"^(most of|best (practices?|of luck|wishes|regards)|outstanding (issues|questions))\b", Any)]
    public static partial Regex NoAward();

    /// <summary>
    /// What makes of a heading one whose section tells of something else than this announcement's winners, even where
    /// it has an award's words. To extend: add what only such headings contain.
    /// </summary>
    [GeneratedRegex(
        @"\b(past|previous|former|earlier|last year[’']s|all[- ]time|sponsors?|sponsored|criteria|ceremony|eligib\w+"
        + @"|nominat\w+|rules|how to|about|schedule|timeline|"
        + @"call for|apply|submit\w*|submissions?|categories and|process|committee|purse|prize (pool|structure"
        + @"|breakdown|money)|what you can win)\b|\?$",
        Any)]
    public static partial Regex Elsewhere();

    /// <summary>
    /// Headings of sections without winners, unless they name an award. To extend: add the section's word.
    /// </summary>
    [GeneratedRegex(
        @"\b(supporters?|partners?|judges?|judging|jury|jurors|panel|speakers?|mentors?|organi[sz]ers?|hosts?"
        + @"|notes? (to|for) editors?|contacts?|media|press|what[’']s next|next steps|"
        + @"thank(s| you)|acknowledge?ments?|faq|questions|related|more|register|why|stay|follow|join|get involved"
        + @"|participants|introduction|overview|summary|conclusions?|background|"
        + @"statistics|coming up|upcoming|resources|links|stats|gallery|photos?|videos?|agenda|programme?|rewards)\b",
        Any)]
    public static partial Regex Surroundings();

    /// <summary>Headings that only say that winners follow. To extend: add what such a heading is made of.</summary>
    [GeneratedRegex(
        @"^(and |here are |meet |introducing |congratulations to |announcing )*(the |our |this year[’']s |all |full "
        + @"|list of |final |\d{4} |overall |award |prize |challenge |hackathon |contest |competition |project "
        + @"|winning )*"
        + @"(winners?|results?|awards?|prizes?|honou?rees|awardees|recipients|winning (projects|entries|teams|designs"
        + @"|solutions)|projects)( \d{4})?( (are|is|list|announced|announcement))?[ .…!:]*$",
        Any)]
    public static partial Regex Generic();

    /// <summary>What a heading with awards below it contains. To extend: add what such a group is called.</summary>
    [GeneratedRegex(
        @"\b(track|category|categories|division|section|stream|league|awards|prizes|honou?rs|group|challenges?"
        + @"|competition|bounties|bounty)\b", Any)]
    public static partial Regex Series();

    /// <summary>Headings whose labelled items are each an award. To extend: add the group's plural.</summary>
    [GeneratedRegex(@"\b(awards|prizes|categories|honou?rs|bounties|winners)\b", Any)]
    public static partial Regex Collective();

    /// <summary>Labels that only say who won the award above them. To extend: add the label.</summary>
    [GeneratedRegex(
        @"^(the )?(joint |category |award |overall )?(winners?|winning (team|project|entry|solution|design)"
        + @"|recipients?|awarded to|awardees?|presented to)$", Any)]
    public static partial Regex Winner();

    /// <summary>Labels of a case's institution. To extend: add the label.</summary>
    [GeneratedRegex(
        @"^((winning|lead) )?(team( name)?|organi[sz]ations?|institutions?|affiliations?|company|university"
        + @"|school|college|agency|submitted by|entrant|developed by|created by)$", Any)]
    public static partial Regex InstitutionLabel();

    /// <summary>Labels of a case's title. To extend: add the label.</summary>
    [GeneratedRegex(
        @"^((winning|project|paper) )?(project|title|entry|solution|paper|product|app|name|submission)( (name"
        + @"|title))?$", Any)]
    public static partial Regex TitleLabel();

    /// <summary>Labels of what else is told about a case. To extend: add the label.</summary>
    [GeneratedRegex(
        @"^(cash |non-cash |prize |award )?(prize( money)?s?|awards?|amount|value|website|web|url|links?|demo|video"
        + @"|code|source( code)?|github|repo(sitory)?|theme|challenge|description|summary|about|"
        + @"authors?|members?|team members?|tracks?|note|notes|tags?|tech( stack)?|built with|technologies|location"
        + @"|country|city|date|time|when|where|what|who|why|how|contact|email|phone|press|"
        + @"judges?|jury|sponsors?|sponsored by|photo|image|alt|align|quote|impact|problem|solution|results?|score"
        + @"|points|votes|read more|learn more|update|edit|important|deadline|eligibility|published|posted|updated"
        + @"|categor(y|ies)|topics?)$",
        Any)]
    public static partial Regex DetailLabel();

    /// <summary>
    /// A paragraph that ends with a colon and has one of these announces a list of winners. To extend: add the word.
    /// </summary>
    [GeneratedRegex(
        @"\b(winners?|winning|awards?|awarded|recipients?|honou?rees|honou?red|were selected|prizes?"
        + @"|congratulat\w+|stood out|recogni[sz]ed|finalists|of the (most|best))\b", Any)]
    public static partial Regex Lead();

    /// <summary>What makes of such a paragraph one that announces something else. To extend: add the word.</summary>
    [GeneratedRegex(
        @"\b(will|would|can|may|must|judges?|jury|sponsors?|criteria|categories|questions?|past|previous"
        + @"|former|last year|partners?|rules|steps|things|reasons|other|include:? the following|compete|apply"
        + @"|thank)\b", Any)]
    public static partial Regex NoLead();

    /// <summary>What headlines and openings of announcements say. To extend: add the word.</summary>
    [GeneratedRegex(
        @"\b(winners?|winning|awards?|awarded|prizes?|honou?rs|honou?red|results|champions?|recipients?"
        + @"|finalists|recogni[sz]ed|wins?|won|congratulat\w+|medals?)\b", Any)]
    public static partial Regex Announcing();

    /// <summary>How the headline of an article that announces winners says so. To extend: add the word.</summary>
    [GeneratedRegex(
        @"\b(winners?|awards|awardees|results|honou?rs|honou?rees|champions?|recipients?|laureates|finalists"
        + @"|wins|won|awarded|recogni[sz]ed|medals?|medallists)\b", Any)]
    public static partial Regex AnnouncingHeadline();

    /// <summary>How the opening of such an article says so. To extend: add the phrase.</summary>
    [GeneratedRegex(
        @"\b(winners|winner (is|was)|winning (teams?|projects?|entries)|awardees|honou?rees|laureates"
        + @"|award recipients|(was|were|are|been) (awarded|honou?red|presented|recogni[sz]ed)|congratulat\w+"
        + @"|took home|received awards?)\b", Any)]
    public static partial Regex AnnouncingText();

    /// <summary>
    /// What the names of institutions contain, written with a capital. To extend: add the word as names have it.
    /// </summary>
    [GeneratedRegex(
        @"\b(University|Universit\p{L}+|Institut\p{L}*|College|School|Academy|Polytechnic|Council|Librar(y|ies)"
        + @"|Museums?|Galler(y|ies)|Ltd|Limited|Inc|LLC|GmbH|PLC|plc|Corp|Corporation|Company|Co|Group|Holdings|"
        + @"Banks?|Credit Union|Trust|Foundation|Association|Society|Federation|Union|Cooperative|Co-operative"
        + @"|Department|Ministry|Agency|Authority|Administration|Commission|Bureau|Office|Service|Services|"
        + @"Center|Centre|Lab|Labs|Laborator(y|ies)|Hospital|Clinic|Health System|Team|Partnership|Alliance|Network"
        + @"|Consortium|Systems|Technologies|Solutions|Software|Partners|Studios?|Theatre|Club|"
        + @"Charity|Friends of|Government|City of|County|District|Borough|State of|NASA|USAID|NIST|MIT|Times"
        + @"|Press|News)\b", Exact)]
    public static partial Regex Institution();

    /// <summary>
    /// What makes of a name by itself an institution's: titles have words such as Network and Service too. To extend:
    /// add the word only if hardly any title has it.
    /// </summary>
    [GeneratedRegex(
        @"^(The )?(Team|Friends of|City of|State of|University of|Bank of) |\b(University|Universit\p{L}+"
        + @"|Institut\p{L}*|College|School|Academy|Polytechnic|Council|Ltd|Limited|Inc|LLC|GmbH|PLC|plc|Corp"
        + @"|Corporation|Company|"
        + @"Foundation|Association|Society|Federation|Cooperative|Co-operative|Department|Ministry|Agency|Authority"
        + @"|Commission|Bureau|Hospital|Museum|Library|Bank|Trust|Consortium|Laborator(y|ies))\b\.?( \(.*\))?$"
        + @"|\b(University|Institute|Department|Ministry|Agency|Museum|College|School|Council|Society"
        + @"|Association|Bureau) (of|for) ", Exact)]
    public static partial Regex CertainInstitution();

    /// <summary>Behind these a "for" belongs to the institution's name: Agency for International Development.</summary>
    [GeneratedRegex(
        @"\b(Agency|Cent(er|re)s?|Institute|Society|Council|Association|Foundation|Department|Bank|Office"
        + @"|School|Ministry|Alliance|Network|Fund|Committee|Trust|Organi[sz]ation)$", Exact)]
    public static partial Regex TakesFor();

    /// <summary>What a person's name begins with. To extend: add the form of address.</summary>
    [GeneratedRegex(@"^(Prof(essor)?|Dr|Mr|Mrs|Ms|Sir|Dame|Rev)\b\.?", Exact)]
    public static partial Regex Honorific();

    /// <summary>Awards to persons. To extend: add who wins them.</summary>
    [GeneratedRegex(
        @"\b(lifetime achievement|hall of fame|(\w*person|personality|journalist|photographer|blogger"
        + @"|volunteer|researcher|scientist|engineer|teacher|student|leader|manager|employee|champion|player"
        + @"|reporter|presenter|individual|nurse) (of the (year|month)|award))\b|\b(fellowship|individual)\b", Any)]
    public static partial Regex PersonAward();

    /// <summary>Awards to organisations. To extend: add what wins them.</summary>
    [GeneratedRegex(
        @"\b(team|organi[sz]ation|company|institution|museum|library|agency|employer|school|university"
        + @"|business|bank|charity|council|club|operation|firm|startup|start-up|group) (of the year|award)\b", Any)]
    public static partial Regex OrganisationAward();

    /// <summary>
    /// How a case's maker is told of behind its title: created by a team at. To extend: add the participle.
    /// </summary>
    [GeneratedRegex(
        @",? (created|developed|built|designed|submitted|produced|made|led|presented|written|invented"
        + @"|conceived|devised|entered|prepared) (by|at|in)\b", Any)]
    public static partial Regex Made();

    /// <summary>Where a title in running text ends. To extend: add how a description begins.</summary>
    [GeneratedRegex(
        @", (which|that|who|an?|where|whose|for)\b| (is|was|are|were|helps|uses|provides|allows|aims|will"
        + @"|lets|enables|offers|combines|makes|gives|creates) ", Exact)]
    public static partial Regex Description();

    /// <summary>What awards do in sentences. To extend: add the verb, up to its "to".</summary>
    [GeneratedRegex(
        @" (?:(?:went|goes|has gone|saluted|was (?:awarded|presented|given)|were (?:awarded|presented|given)"
        + @"|is (?:awarded|presented|given)) to|recogni[sz]ed|honou?red) ", Any)]
    public static partial Regex Went();

    /// <summary>What winners do in sentences. To extend: add the verb.</summary>
    [GeneratedRegex(
        @",?( who)? (?:(?:has |have )?(?:won|received|earned|claimed|secured|scooped|captured|clinched)|wins"
        + @"|receives|earns|takes|took(?: home)?|takes home|picked up|(?:was|were|has been) (?:awarded|named"
        + @"|given|presented with|honou?red with)) ", Any)]
    public static partial Regex Won();

    /// <summary>What makes a win one of another time or another story. To extend: add the word.</summary>
    [GeneratedRegex(
        @"\b(previously|last year|past|former|earlier|have won|had won|who won|award-winning|will|would|could"
        + @"|can|may|if|since (19|20)\d\d|years? ago|twice|times)\b", Any)]
    public static partial Regex OtherTime();

    /// <summary>How the winner stands behind the award in running text. To extend: add the form.</summary>
    [GeneratedRegex(@"^(And )?(The|Its|This year[’']s) winner (was|is) ", Any)]
    public static partial Regex WinnerWas();

    /// <summary>The name of a contest within a sentence. To extend: add what contests are called.</summary>
    [GeneratedRegex(
        @"[\p{Lu}\d][\p{L}\p{N}’'&/-]*(?: (?:[\p{Lu}\d][\p{L}\p{N}’'&/-]*|of|for|and|the"
        + @"|in))* (?:Challenge|Award|Prize|Competition|Contest|Hackathon)", Exact)]
    public static partial Regex Contest();

    /// <summary>The award that a line with a colon names. To extend: add what stands before it.</summary>
    [GeneratedRegex(
        @"\b(?:winners?|recipients?|of) (?:of )?(?:the )?((?:\p{Lu}[\p{L}\p{N}’'&/-]*)(?: "
        + @"(?:\p{Lu}[\p{L}\p{N}’'&/-]*|of|for|in|and|the|&))*)", Exact)]
    public static partial Regex LeadAward();

    /// <summary>How sentences about an award begin, that are no titles. To extend: add the word.</summary>
    [GeneratedRegex(
        @"^(congratulations|we|our|this|these|they|thanks?|here|it|in|on|at|for|with|please|you|your|judges"
        + @"|see|watch|read|click|visit|check|view|download|photo|image) ", Any)]
    public static partial Regex SentenceStart();

    /// <summary>What may stand in lower case behind the name of a thing. To extend: add what wins.</summary>
    public static readonly string[] Things =
    [
        "platform", "project", "app", "application", "system", "initiative", "tool", "portal", "program", "programme",
        "website", "game", "prototype",
    ];

    /// <summary>What may stand in lower case within a name. To extend: add the word.</summary>
    public static readonly string[] Connectives =
    [
        "of", "the", "for", "and", "in", "at", "on", "de", "la", "del", "du", "des", "von", "van", "der", "di", "da",
        "&", "a", "an", "to", "with", "from", "by",
    ];

    /// <summary>What stands before an award's name. To extend: add it in the order of the words.</summary>
    public static readonly string[] AwardStarts =
        ["The award for ", "The prize for ", "Finally, ", "And ", "The ", "the ", "a ", "an "];

    /// <summary>What stands before an institution's name and is no part of it. To extend: add its people.</summary>
    public static readonly string[] NameStarts =
    [
        "the ", "The ", "a team at ", "a team from ", "teams at ", "students at ", "students from ",
        "researchers at ",
    ];

    /// <summary>What a table's column of titles is headed with. To extend: add the heading in lower case.</summary>
    public static readonly string[] TitleColumns =
    [
        "project", "project name", "project title", "title", "entry", "solution", "product", "paper", "paper title",
        "submission", "work", "case", "initiative", "app", "winning project", "winning entry",
    ];

    /// <summary>
    /// What a table's column of institutions is headed with, the best first. To extend: add the heading in lower
    /// case.
    /// </summary>
    public static readonly string[] InstitutionColumns =
    [
        "organisation", "organization", "institution", "affiliation", "company", "university", "school", "agency",
        "bank", "employer", "winning organisation", "winning organization", "team", "team name", "winner",
    ];

    /// <summary>
    /// What a table's column of awards is headed with, the best first. To extend: add the heading in lower case.
    /// </summary>
    public static readonly string[] AwardColumns =
    [
        "award", "award category", "prize", "place", "rank", "medal", "honour", "honor", "position", "result",
        "category", "track",
    ];
}
