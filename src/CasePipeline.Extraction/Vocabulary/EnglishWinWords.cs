using System.Text.RegularExpressions;

namespace CasePipeline.Extraction.Vocabulary;

/// <summary>
/// The words by which English sentences tell who won what. To extend: add a word to the list whose comment fits it, in
/// lower case, a plural as an optional s.
/// </summary>
internal static partial class EnglishWinWords
{
    private const RegexOptions Any =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const RegexOptions Exact = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>What awards do in sentences. To extend: add the verb, up to its "to".</summary>
    [GeneratedRegex(
        @" ((went|goes|has gone|saluted|(was|were|is|are) (awarded|presented|given)) to"
        + @"|(was|were) (won|claimed|taken|secured|earned|scooped|shared|picked up) by|recogni[sz]ed|honou?red"
        + @"|(?<=^(the )?(first|second|third|fourth|fifth|[1-9](st|nd|rd|th)) (place|prize) )to) ", Any)]
    public static partial Regex Went();

    /// <summary>
    /// What is told of a rank behind its name and is no part of it: second place honors. To extend: add the noun.
    /// </summary>
    [GeneratedRegex(@"(?<= place) (honou?rs|finish|winners?|position|spot)$", Any)]
    public static partial Regex BehindRank();

    /// <summary>What stands before the next of several who got one award: went to Otter Bank and to Reedly.</summary>
    [GeneratedRegex("[,;]? and (also )?to (the )?(?=[\\p{Lu}“\"‘])", Exact)]
    public static partial Regex AndTo();

    /// <summary>What stands before each of several awards that a sentence names. To extend: add the form.</summary>
    [GeneratedRegex(
        @", (and (also )?)?|: | and (also )?(?=(the|an?|its|their|best|most|outstanding|first|second|third) )"
        + @"|\b(including|includes?|namely|comprising)( in)? ", Any)]
    public static partial Regex AwardJoint();

    /// <summary>How many awards a winner has, before their names: two awards: Best Poster and …</summary>
    [GeneratedRegex(
        @"^(two|three|four|five|six|seven|eight|nine|ten|both|several|multiple|\d+) ([\p{L}\d’'-]+ ){0,3}"
        + @"(awards|prizes|medals|honou?rs|trophies)(:| ?[–—-]|,)( (including|namely|for))? ", Any)]
    public static partial Regex CountBefore();

    /// <summary>What stands between what a winner has won and what else it has. To extend: add the word.</summary>
    [GeneratedRegex("(,? and( (also|then|later))?|,? (as well as|but also|also))$", Exact)]
    public static partial Regex AndAlso();

    /// <summary>How a sentence begins that names the award before its winner. To extend: add the verb.</summary>
    [GeneratedRegex(@"^(Taking|Claiming|Scooping|Winning|Receiving|Earning)( home)? (the )?", Exact)]
    public static partial Regex Taking();

    /// <summary>What winners do in sentences. To extend: add the verb.</summary>
    [GeneratedRegex(
        @",?( who)?( also| likewise| again| further| recently)? ((has |have )?(won|received|earned|claimed|secured"
        + @"|scooped|captured|clinched|bagged|nabbed|garnered|succeeded in (winning|earning|receiving))|wins"
        + @"|receives|earns|takes|took( home)?|takes home|picked up|walk(ed|s) away with"
        + @"|(came|comes|finished|finishes|placed|ranked)( in)?(?= (first|second|third|fourth|fifth|[1-9](st|nd|rd|th))"
        + @"\b)|(was|were|has been)( also| again)? ("
        + @"(recogni[sz]ed|honou?red|named|selected|chosen)( by [^.;]{2,80}?)? (as|with)|awarded|named|crowned"
        + @"|given|presented with|honou?red with|recogni[sz]ed as)) ", Any)]
    public static partial Regex Won();

    /// <summary>What an entry was won in, at its end. To extend: add what awards are grouped by.</summary>
    [GeneratedRegex(
        @",? (in|for) the (?<award>\p{Lu}[\p{L}\d’'&/ -]{1,60}) (category|division|track|section)\.?$", Exact)]
    public static partial Regex InCategory();

    /// <summary>
    /// The category of a contest that a sentence names: the Small Boats category of the Harbour Fund. To extend: add
    /// what a category is called.
    /// </summary>
    [GeneratedRegex(
        @"\b[Tt]he (?<award>(\p{Lu}[\p{L}\d’'&-]* ){1,5}(category|division|track|stream) of the "
        + @"\p{Lu}[\p{L}\d’'&-]*( ((of|for|and) (the )?)?\p{Lu}[\p{L}\d’'&-]*){0,6})", Exact)]
    public static partial Regex CategoryOf();

    /// <summary>
    /// What a winner won for, where that has no name: for their web app that; with its project. To extend: add what
    /// wins.
    /// </summary>
    [GeneratedRegex(
        @"^ (for|with) (his|her|its|their) ([\p{Ll}-]+ ){0,3}(app|application|project|prototype|solution|idea|entry"
        + @"|tool|platform|website|game|proposal|concept|submission)\b", Exact)]
    public static partial Regex ForOwnThing();

    /// <summary>What is told about a winner between commas: , which won nothing last year.</summary>
    [GeneratedRegex(@", (which|who|whose) [^,;:“”""]{2,150}(?=, )", Exact)]
    public static partial Regex Aside();

    /// <summary>What a jury does with an award in sentences. To extend: add the verb.</summary>
    [GeneratedRegex(
        @" (awarded|presented|gave|handed|bestowed|granted|awards|presents|gives) (?<award>(the|an?|its|their) "
        + @"[^.;:]{2,80}?) (to|upon) (the |its )?", Any)]
    public static partial Regex Gives();

    /// <summary>What a jury does with a winner in sentences. To extend: add the verb.</summary>
    [GeneratedRegex(
        @" (named|names|crowned|declared|chose|voted|honou?red|honou?rs|recogni[sz]ed|recogni[sz]es"
        + @"|(conferred|bestowed) (its |the )?(an )?(awards?|honou?rs?|prizes?) (up)?on) (the )?", Any)]
    public static partial Regex Names();

    /// <summary>What several winners before it did one by one: …; and Otter Bank, Heronby, each won.</summary>
    [GeneratedRegex(",? each (won|received|earned|took home|claimed|were awarded|was awarded) ", Exact)]
    public static partial Regex EachWon();

    /// <summary>An award that is named by its metal: Golden Eel. To extend: add the metal.</summary>
    [GeneratedRegex(@"^(Gold|Golden|Silver|Bronze|Platinum|Crystal) \p{Lu}[\p{L}’'-]+$", Exact)]
    public static partial Regex Metal();

    /// <summary>What stands between an award that was won and who gives it.</summary>
    public static readonly string[] Givers = [" by ", " from ", " at ", " of ", " in "];

    /// <summary>What makes of such a verb one that tells of the winner before it. To extend: add the adverb.</summary>
    [GeneratedRegex(
        @"\b(was|were|is|are|be|been|being|gets?|who)( (also|again|recently|further|likewise|jointly))?$", Exact)]
    public static partial Regex Passive();

    /// <summary>How what is told about a title between it and the verb begins. To extend: add the word.</summary>
    [GeneratedRegex(
        @"^,? ?(an?|the|[Bb]y|from|which|whose|(directed|written|made|created|produced|submitted|developed|designed"
        + @"|built|led) by) [^“”""]{2,150}$", Exact)]
    public static partial Regex Apposition();

    /// <summary>
    /// What says that the name before it is an organisation's: , a lender in Heronby. To extend: add the noun.
    /// </summary>
    [GeneratedRegex(
        @"^, (an?|the) ([\p{L}\d’'-]+ ){0,4}(start-?up|company|bank|lender|insurer|firm|charity|non-?profit|school"
        + @"|college|university|librar(y|ies)|museum|hospital|agency|credit union|co-?operative|manufacturer|retailer"
        + @"|brewery|bakery|farm|studio|organi[sz]ation|team|consultancy|developer|provider|social enterprise)\b"
        + @"[^“”""]{0,150}$", Exact)]
    public static partial Regex Organisation();

    /// <summary>
    /// What says that the name before it is a thing's, up to who made it: , the boat app of. To extend: add the noun.
    /// </summary>
    [GeneratedRegex(
        @"^, (an?|the|its|their) ([\p{L}\d’'-]+ ){0,4}(platform|project|app|application|system|initiative|tool|portal"
        + @"|program(me)?|website|game|prototype|campaign|service|product|film|book|exhibition)"
        + @"( (created|developed|built|designed|run|led|made|written|directed|produced))? (of|by|from) ", Exact)]
    public static partial Regex ThingOf();

    /// <summary>What is said of several who won nothing higher. To extend: add what they are.</summary>
    [GeneratedRegex(
        @"^(The )?(?<rank>(Highly commended|Runners[- ]up|Finalists|Commended"
        + @"|(Honou?rable|Special) mentions))( entries| projects| this year)? (are|were|included?) ", Any)]
    public static partial Regex RankWere();

    /// <summary>The same behind their names.</summary>
    [GeneratedRegex(@" (was|were)( also)? ((the|named) )?(?<rank>(highly )?commended|(joint )?runners?[- ]up)\b", Any)]
    public static partial Regex WereRanked();

    /// <summary>What stands before the maker within it.</summary>
    [GeneratedRegex(@"\b(by|from) (the |an? |its )?(?=\p{Lu})", Exact)]
    public static partial Regex MakerWithin();

    /// <summary>How someone of an institution is called behind its name. To extend: add the word.</summary>
    [GeneratedRegex(
        @"^ (students?|pupils?|graduates?|alumn\p{L}+|researchers?|professors?|teachers?)"
        + @"( \p{Lu}[\p{L}.’'-]+){0,4}$", Exact)]
    public static partial Regex PupilOf();

    /// <summary>
    /// Who stands behind an organisation, before its name: Ada Otter-led. To extend: add the participle.
    /// </summary>
    [GeneratedRegex(
        @"^(The |the |An? |an? )?([\p{L}’'.&]+ ){0,2}[\p{L}’'.]+-(led|based|owned|backed|listed"
        + @"|headquartered) (?=\p{Lu})", Exact)]
    public static partial Regex Owner();

    /// <summary>What an organisation is, before its name: Rural bank Otter Bank. To extend: add the noun.</summary>
    [GeneratedRegex(
        @"^([Tt]he |[Aa]n? )?(\p{Lu}?[\p{Ll}-]+ ){0,2}([Bb]ank|[Ll]ender|[Ii]nsurer|[Ff]irm|[Cc]ompany|[Cc]harity"
        + @"|[Ss]tart-?up|[Nn]on-?profit|[Rr]etailer|[Mm]anufacturer|[Cc]redit union) (?=\p{Lu})", Exact)]
    public static partial Regex KindBefore();

    /// <summary>The short name behind a full one: Otter Harbour Bank (OHB).</summary>
    [GeneratedRegex(@" \([A-Z]{2,8}\)$", Exact)]
    public static partial Regex ShortName();

    /// <summary>What an award is for, said before its winner is named. To extend: add the form.</summary>
    [GeneratedRegex(
        @"\b[Tt]he (award|prize) for (?<award>.{2,80}?) (goes|went|is given|was given) to (the|an?) [a-z]", Exact)]
    public static partial Regex AwardFor();

    /// <summary>What stands between a team's name and its people. To extend: add the verb.</summary>
    [GeneratedRegex(@" team( members?)? (includes?|included|consists? of|is made up of|are|were) ", Exact)]
    public static partial Regex TeamMembers();

    /// <summary>
    /// How the winner stands behind the award that the paragraph begins with. To extend: add the form.
    /// </summary>
    [GeneratedRegex(
        @"^(And )?(The|Its|This year[’']s|The (19|20)\d\d) ((winner|recipient)(, (?=\p{Lu})| (was|is) )"
        + @"|(winners|recipients|honou?rees) (are|were):? (?=[^;]{2,80};)"
        + @"|(award|prize)( of [$€£][\d,.]+)? (goes to|went to|(is|was|has been|is being|will be)( being)? "
        + @"(presented|given|awarded) to) )", Any)]
    public static partial Regex WinnerWas();

    /// <summary>
    /// The same, where the award is what the section is about. To extend: add what sections are about.
    /// </summary>
    [GeneratedRegex(
        @"^(And )?(The|Our|Its) (overall |joint )?(winner|runner[- ]up|recipient)s? (of|for|in) (this|our|the) "
        + @"(challenge|category|award|prize|bounty|track|contest|competition|section|division)( (award|prize))? "
        + @"(is|are|was|were) ", Any)]
    public static partial Regex WinnerOfThis();

    /// <summary>The same, where the sentence names the award. To extend: add the form.</summary>
    [GeneratedRegex(
        @"^(And )?(The )?(overall |joint )?(winner|recipient)s? of (?<award>[^.;:]{3,80}?) (is|are|was|were) ", Any)]
    public static partial Regex WinnerOf();

    /// <summary>
    /// The same, where the rank alone is named: The first place team was; Coming in second was. To extend: add the
    /// form.
    /// </summary>
    [GeneratedRegex(
        @"^((And|Finally,|Also) )?((((Coming|Finishing|Placing) )?in |(Coming|Finishing|Placing) )(the )?"
        + @"(?<award>(first|second|third|fourth|fifth|[1-9](st|nd|rd|th))([ -](place|position))?)"
        + @"|((The|Our) )?(?<award>(first|second|third|fourth|fifth|[1-9](st|nd|rd|th))[ -](place|prize)"
        + @"|overall winner|grand prize|runner[- ]up)( (winner|winning (team|project)|team|project|spot))?)"
        + @" (was|were|is|are|came|comes) (the )?(team )?", Any)]
    public static partial Regex RankWas();

    /// <summary>
    /// What makes of a win one of another time or another story; with a capital, May is a month and Times a title's. To
    /// extend: add the word, with a capital too if sentences begin with it.
    /// </summary>
    [GeneratedRegex(
        @"\b([Pp]reviously|[Ll]ast year|[Pp]ast|[Ff]ormer|[Ee]arlier|have won|had won|who won|[Aa]ward-winning|will"
        + @"|would|could|can|may|[Ii]f|[Ss]ince (19|20)\d\d|years? ago|[Tt]wice|times)\b", Exact)]
    public static partial Regex OtherTime();

    /// <summary>What a title in quotes is, before it: Our latest paper entitled. To extend: add the noun.</summary>
    [GeneratedRegex(
        @"(^| that )(the|our|their|his|her|its|an?) ([\p{L}\d’'-]+ ){0,3}(paper|article|project|film|story|book|essay"
        + @"|poster|thesis|poem|video|photo(graph)?|design|study|campaign)"
        + @"( (entitled|titled|called|named))?,?[ *_]*$", Any)]
    public static partial Regex KindBeforeTitle();

    /// <summary>What says that the words in quotes before it name an award. To extend: add the noun.</summary>
    [GeneratedRegex("^ (awards?|prizes?|titles?|honou?rs?|troph(y|ies)|medals?|category)(?![a-z-])", Exact)]
    public static partial Regex AwardNoun();

    /// <summary>What an award's name has behind "for": Award for Excellence. To extend: add the noun.</summary>
    [GeneratedRegex(
        "^ for (Best|Most|Excellence|Innovation|Outstanding|Leadership|Achievement|Distinguished|Lifetime|Service"
        + "|Research|Design|Enterprise|Sustainability|Teaching|Contributions?|Creativity|Impact) ?(in )?", Exact)]
    public static partial Regex AwardForNoun();

    /// <summary>The year that an award was given for.</summary>
    [GeneratedRegex(@"^ for (19|20)\d\d(?=[ ,.])", Exact)]
    public static partial Regex ForYear();

    /// <summary>The year in an award's name, with the space that it takes.</summary>
    [GeneratedRegex(@"^(19|20)\d\d | (for )?(19|20)\d\d$", Exact)]
    public static partial Regex YearOfAward();

    /// <summary>The rest of an award's name behind "for": Best Bank for Small Farms Award 2031.</summary>
    [GeneratedRegex(
        @"^ for ((19|20)\d\d"
        + @"|((\p{Lu}[\p{L}\d’'&/-]*|of|and|&|the|in) ){1,8}(Award|Prize|Medal|Trophy)( (19|20)\d\d)?)"
        + @"(?=[ ,.;!]|$)", Exact)]
    public static partial Regex AwardForName();

    /// <summary>What stands before the subject of a sentence. To extend: add the word.</summary>
    [GeneratedRegex(
        "^(Additionally|Also|Finally|Meanwhile|Similarly|Moreover|Furthermore|Lastly|In addition|This year|Today"
        + "|Last night), "
        + "|^We( are|’re|'re) (very )?(proud|pleased|delighted|thrilled|honou?red|excited|happy|glad)"
        + " to (announce|share|report|say)( that)? ", Exact)]
    public static partial Regex Adverb();

    /// <summary>What stands behind those who tell of themselves, up to the verb. To extend: add the word.</summary>
    [GeneratedRegex(
        @",? ((is|are) (very )?(proud|pleased|delighted|thrilled|honou?red|excited) to (announce|share|report)"
        + @"|((today|proudly) )?announce[sd]( today)?) that (it|they)$", Exact)]
    public static partial Regex OfItself();

    /// <summary>What somebody is named at an award without winning it. To extend: add the part.</summary>
    [GeneratedRegex(
        @"\b(sponsors?|nominees?|judges?|jurors?|hosts?|partners?|ambassadors?|chairs?) (of|for|at|in)\b", Any)]
    public static partial Regex Role();

    /// <summary>How sentences go on about the organisation named before. To extend: add the noun.</summary>
    [GeneratedRegex(
        @"^(It|They|(The|This) (company|bank|firm|library|school|college|university|museum|hospital|charity|council"
        + @"|agency|team|organi[sz]ation|credit union|lender|association))$", Exact)]
    public static partial Regex SameAgain();

    /// <summary>The same in a paragraph of its own, where the noun is part of the name. To extend: add it.</summary>
    [GeneratedRegex(
        @"^The (bank|library|school|college|university|museum|hospital|council|agency|credit union|association"
        + @"|foundation|cooperative|institute|society|trust)(?= )", Exact)]
    public static partial Regex Again();

    /// <summary>What stands before an award's name. To extend: add it in the order of the words.</summary>
    public static readonly string[] AwardStarts =
        [
        "The award for ", "The prize for ", "Finally, ", "And ", "The ", "the ", "a ", "an ", "its ", "their ",
        "recipient of ", "winner of ", "the ", "first-ever ", "inaugural ", "prestigious ", "coveted ", "top ",
    ];

    /// <summary>What stands before an award's name in quotes, in any order. To extend: add the word.</summary>
    public static readonly string[] QuotedStarts =
    [
        .. AwardStarts, "the award for ", "award for ", "country’s ", "country's ", "region’s ", "region's ",
    ];

    /// <summary>Where an award's name in a sentence ends. To extend: add what follows it.</summary>
    public static readonly string[] PrizeEnds =
    [
        " for ", ", ", " at ", " in ", " from ", " with ", " by ", ".", "!", " and ", " last ", " today", " yesterday",
        " on Monday", " on Tuesday", " on Wednesday", " on Thursday", " on Friday", " on Saturday", " on Sunday",
        " Monday", " Tuesday", " Wednesday", " Thursday", " Friday", " Saturday", " Sunday",
    ];
}
