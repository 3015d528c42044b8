using System.Text.RegularExpressions;

namespace CasePipeline.Extraction.Vocabulary;

/// <summary>
/// The words by which English sentences are read. To extend: add a word to the list whose comment fits it, in lower
/// case, a plural as an optional s.
/// </summary>
internal static partial class EnglishSentenceWords
{
    private const RegexOptions Any =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const RegexOptions Exact = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>
    /// A paragraph that ends with a colon and has one of these announces a list of winners. To extend: add the word.
    /// </summary>
    [GeneratedRegex(
        @"\b(winners?|winning|awards?|awarded|recipients?|honou?rees|honou?red|selected|shortlist(ed)?|commended"
        + @"|prizes?|(honou?rable|special) mentions?"
        + @"|congratulat\w+|stood out|recogni[sz]ed|finalists|of the (most|best))\b", Any)]
    public static partial Regex Lead();

    /// <summary>
    /// How a sentence announces winners that stand below it. To extend: add the verb or who they are.
    /// </summary>
    [GeneratedRegex(
        @"\b(announc(es?|ed|ing)|introduc(e|ing)|congratulat(e|es|ions)|present|reveal|unveil)\b[^.]{0,80}"
        + @"\b(winners?|winning|recipients|awardees|honou?rees|finalists|laureates)\b", Any)]
    public static partial Regex Announces();

    /// <summary>What makes of such a paragraph one that announces something else. To extend: add the word.</summary>
    [GeneratedRegex(
        @"\b(will|would|can|may|must|judges?|jury|sponsors?|criteria|categories|questions?|past|previous"
        + @"|former|last year|partners?|rules|steps|things|reasons|other|include:? the following|compete|apply"
        + @"|thank|(selected|chosen|judged|decided|determined|scored) as follows)\b", Any)]
    public static partial Regex NoLead();

    /// <summary>The award that a line with a colon names. To extend: add what stands before it.</summary>
    [GeneratedRegex(
        @"\b(winners?|recipients?|of) (of )?(the )?(?<award>(\p{Lu}[\p{L}\p{N}’'&/-]*)( "
        + @"(\p{Lu}[\p{L}\p{N}’'&/-]*|of|for|in|and|the|&))*)", Exact)]
    public static partial Regex LeadAward();

    /// <summary>The award in quotes at such a line's end: … received “honorable mentions:”</summary>
    [GeneratedRegex(@"[“""](?<award>[^”""]{3,60}?):?[”""]:?$", Exact)]
    public static partial Regex QuotedAward();

    /// <summary>What announces winners without a colon: And the winners are …</summary>
    [GeneratedRegex(@"\b(winners?|recipients?|finalists|honou?rees)(, [^,.]{2,60},)? (is|are) ?(…|\.\.\.+)$", Any)]
    public static partial Regex Dots();

    /// <summary>A title in quotes behind the noun that says what it is. To extend: add the noun.</summary>
    [GeneratedRegex(
        @"\b(project|campaign|program(me)?|initiative|app|platform|exhibition|scheme|service|product),? "
        + @"[“""](?<title>[^“”""]{2,99}[^“”"",.])[,.]?[”""]", Any)]
    public static partial Regex QuotedThing();

    /// <summary>What headlines and openings of announcements say. To extend: add the word.</summary>
    [GeneratedRegex(
        @"\b(winners?|winning|awards?|awarded|prizes?|honou?rs|honou?red|results|champions?|recipients?"
        + @"|finalists|shortlist(ed)?|recogni[sz]ed|wins?|won|congratulat\w+|medals?"
        + $@"|top honou?r|named (the |as )?(best|most)|of the year)\b|{EnglishWords.Chosen}"
        + $"|{EnglishWords.SelectedCases}", Any)]
    public static partial Regex Announcing();

    /// <summary>A heading, whole, of the section that has the winners. To extend: add who they are.</summary>
    [GeneratedRegex(
        @"^(the |our |award |prize |contest |competition |hackathon |\d{4} )*"
        + @"(winners|winning (teams|projects|entries|papers|apps|solutions)|award(ees| recipients| winners)"
        + @"|finalists?|final (rankings?|standings|results))[ :!.]*$",
        Any)]
    public static partial Regex WinnersSection();

    /// <summary>How the headline of an article that announces winners says so. To extend: add the word.</summary>
    [GeneratedRegex(
        @"\b(winners?|awards|(?<=\w )prizes|awardees|results|honou?rs|honou?red|honou?rees|champions?|recipients?"
        + @"|laureates|finalists"
        + @"|wins?|won|takes? (home|(the )?top (honou?rs?|prize))|awarded|recogni[sz]ed|medals?|medallists"
        + @"|shortlist(ed)?|prizewinners?|commended"
        + @"|winning (projects|teams|entries|designs|solutions|papers|apps)|top \d+"
        + @"|(receives?|earns?|scoops|secures|clinches|bags|lands|claims|captures|picks up|named|selected as)"
        + @" [\p{L}\d’' -]{2,60} (award|prize|honou?r|title)"
        + @"|named (the |as )?(best|most|[\w ]{2,40} of the year))\b"
        + $"|{EnglishWords.Chosen}|{EnglishWords.SelectedCases}", Any)]
    public static partial Regex AnnouncingHeadline();

    /// <summary>What a headline that asks for entries has only if it announces winners too.</summary>
    [GeneratedRegex(@"\b(winners?|won|wins|awarded|results|honou?rees|shortlist(ed)?|finalists)\b", Any)]
    public static partial Regex Wins();

    /// <summary>What a headline has that tells of winners rather than of who may be one.</summary>
    [GeneratedRegex(@"\b(winners?|winning|results)\b", Any)]
    public static partial Regex Winners();

    /// <summary>How the opening of such an article says so. To extend: add the phrase.</summary>
    [GeneratedRegex(
        @"\b(winners|winner (is|was)|winning (teams?|projects?|entries|[\p{L}-]+ (is|are))|awardees|honou?rees"
        + @"|laureates"
        + @"|award recipients|announc(es?|ed|ing) (the|its|our|this year[’']s) (\w+ )?recipients"
        + @"|(was|were|are|been) (awarded|honou?red|presented|recogni[sz]ed)|congratulat\w+"
        + @"|(projects|cases|entries|practices|proposals|teams) (have been|were|are) (selected|chosen)( as| by|\b)"
        + @"|took home|(received|earned|won|gave out|handed out) ([\p{L}\d’'-]+ ){0,8}(awards?|prizes?))\b", Any)]
    public static partial Regex AnnouncingText();

    /// <summary>How sentences about an award begin, that are no titles. To extend: add the word.</summary>
    [GeneratedRegex(
        @"^(congratulations|announcing|we|our|this|these|they|thanks?|here|it|in|on|at|for|with|please|you|your|judges"
        + @"|see|watch|read|click|visit|check|view|download|photo|image) ", Any)]
    public static partial Regex SentenceStart();

    /// <summary>
    /// How a case's maker is told of behind its title: created by a team at. To extend: add the participle.
    /// </summary>
    [GeneratedRegex(
        @",? (created|developed|built|designed|submitted|produced|made|led|presented|written|invented"
        + @"|conceived|devised|entered|prepared|directed|restored|renovated|rebuilt|organi[sz]ed|published)( jointly)?"
        + @" (by|at|in)\b|, (run|managed|delivered|staged|launched|founded) by\b|, (by|from)\b", Any)]
    public static partial Regex Made();

    /// <summary>How a text that names a case's maker begins: run by. To extend: add the participle.</summary>
    [GeneratedRegex(
        @"^(a |an )?((team|project|partnership|collaboration|initiative|program(me)?|product|app|service)"
        + @" (of|by|from|at|between) "
        + @"|((run|led|delivered|submitted|entered|created|developed|built|produced|designed|operated|directed"
        + @"|written) )?(by|from) )"
        + @"(the )?", Any)]
    public static partial Regex MakerStart();

    /// <summary>Words that a "by" behind them makes no titles. To extend: add what people are named for.</summary>
    [GeneratedRegex("(ed|photos?|images?|pictures?|text|words|story|written|run|won|chosen|given|shown|drawn)$", Any)]
    public static partial Regex NotMade();

    /// <summary>What stands between an institution and the title in quotes that it won with.</summary>
    [GeneratedRegex(
        @",? (for|with) ((his|her|its|their|the|project|app|paper|poster|work|thesis|titled|entitled|called) )*[“""]",
        Exact)]
    public static partial Regex ForQuoted();

    /// <summary>What stands between a winner and what it won with.</summary>
    [GeneratedRegex(" for ((his|her|their|its) |(?=[‘“\"]))", Exact)]
    public static partial Regex ForOwn();

    /// <summary>
    /// What stands between those who wrote something and its title: for the report and write-up. To extend: add what
    /// is written.
    /// </summary>
    [GeneratedRegex(
        @" for (the|his|her|their) ([\p{Ll}-]+ ){0,2}(report|write-?up|paper|article|essay|blog post|thesis|study"
        + @"|poster)( and [\p{Ll}-]+){0,2},? (?=[\p{Lu}\d“""])", Exact)]
    public static partial Regex ForWritten();

    /// <summary>What was done on a thing, before its name: its work on. To extend: add the noun.</summary>
    [GeneratedRegex(
        @"^(the|its|their|his|her) ([\p{Ll}-]+ ){0,3}(design|development|construction|renovation|restoration|creation"
        + @"|production|publication|work|leadership) (of|on|for|in|behind) ", Exact)]
    public static partial Regex WorkOn();

    /// <summary>
    /// What stands between two clauses of a sentence, behind a title's quotes too; a comma before who won, or before
    /// second place to. To extend: add the verb.
    /// </summary>
    [GeneratedRegex(
        @",? (and|while|whereas) "
        + @"|, (?=(the )?((first|second|third|fourth|fifth|[1-9](st|nd|rd|th)) (place|prize)"
        + @"|[Gg]old|[Ss]ilver|[Bb]ronze) (went )?to )"
        + @"|, (?=\p{Lu}[\p{L}\d’'&-]*( (of |the )?\p{Lu}[\p{L}\d’'&-]*){0,4} (won|wins|took|takes|received|earned"
        + @"|claimed|came|placed|finished) )", Exact)]
    public static partial Regex ClauseJoint();

    /// <summary>A day at a line's beginning, before what is on then.</summary>
    [GeneratedRegex(
        @"^((Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\.? \d{1,2}(st|nd|rd|th)?"
        + @"|\d{1,2}(st|nd|rd|th)? (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*)"
        + @"( ?[–-] ?\d{1,2})?(,? (19|20)\d\d)?($|:| [–—-] )", Exact)]
    public static partial Regex DayStart();

    /// <summary>What kind of thing won, before its title or behind it. To extend: add the noun.</summary>
    [GeneratedRegex(
        "^((poster|video|film|collage|app|essay|paper|story|book|novel|poem|design|project|game|website|talk) )"
        + "| (poster|video|film|collage|app|essay|paper|story|design|project|game|website|talk)$", Exact)]
    public static partial Regex EntryKind();

    /// <summary>Where a title in running text ends. To extend: add how a description begins.</summary>
    [GeneratedRegex(
        @", (which|that|who|an?|where|whose|for)\b| (is|was|are|were|helps|uses|provides|allows|aims|will"
        + @"|lets|enables|offers|combines|makes|gives|creates) ", Exact)]
    public static partial Regex Description();

    /// <summary>What stands for a name in a sentence: This is a thing that does that.</summary>
    [GeneratedRegex("^(this|that|these|those|it|they|we|he|she|i|you|there|here|what)$", Any)]
    public static partial Regex Pronoun();

    /// <summary>What a thing is, told in small letters behind its name.</summary>
    [GeneratedRegex(@"(?<=.), an? \p{Ll}.*$", Exact)]
    public static partial Regex Apposed();

    /// <summary>What makes a sentence of words before a colon: The finalists are. To extend: add the verb.</summary>
    [GeneratedRegex(@"\b(is|are|was|were|has|have|had|went|goes|go|includes?|included|follows?)\b", Any)]
    public static partial Regex Clause();

    /// <summary>A title that a description follows behind a colon or a dash. To extend: add how it begins.</summary>
    [GeneratedRegex(@"^[^.:]{2,80}(:| [–—-]) (an?|the|our|one) ", Any)]
    public static partial Regex Definition();

    /// <summary>How a text that describes the title before it begins. To extend: add the verb.</summary>
    [GeneratedRegex(
        @"^ (is|was|are|were|helps|uses|provides|allows|aims|will|lets|enables|offers|combines|makes|gives|creates|has"
        + @"|that|which|who|at|in|on) ", Exact)]
    public static partial Regex DescriptionStart();

    /// <summary>What the names of contests end with. To extend: add what contests are called.</summary>
    public static readonly string[] Contests =
        ["Challenge", "Award", "Prize", "Competition", "Contest", "Hackathon"];

    /// <summary>What may stand in small letters within a contest's name. To extend: add the word.</summary>
    public static readonly string[] ContestJoints = ["of", "for", "and", "the", "in", "&"];

    /// <summary>What may stand in lower case behind the name of a thing. To extend: add what wins.</summary>
    public static readonly string[] Things =
    [
        "platform", "project", "app", "application", "system", "initiative", "tool", "portal", "program", "programme",
        "website", "game", "prototype",
    ];

    /// <summary>What stands before a thing that won. To extend: add the word.</summary>
    public static readonly string[] ThingStarts =
        ["its ", "their ", "his ", "her ", "the ", "project ", "paper ", "app "];
}
