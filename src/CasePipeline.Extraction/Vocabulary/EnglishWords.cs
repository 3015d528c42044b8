using System.Text.RegularExpressions;

namespace CasePipeline.Extraction.Vocabulary;

/// <summary>
/// The words by which the headings of English announcements are read. To extend: add a word to the list whose comment
/// fits it, in lower case, a plural as an optional s; the patterns match whole words, whatever their case.
/// </summary>
internal static partial class EnglishWords
{
    // What the chosen of a year are called: 2031 Saltmarsh Fellows.
    internal const string Chosen = @"\b(19|20)\d\d ([\p{L}\d’'&-]+ ){0,5}(fellows?|scholars?|inductees?)\b";

    // What programmes without awards choose: 12 projects selected, Selected Cases.
    internal const string SelectedCases =
        @"(^|\b\d+ )([\p{L}-]+ )?(projects|cases|entries|practices|case studies) (have been |were )?(selected|chosen)\b"
        + @"|^(the |our )?((19|20)\d\d )?selected (cases|projects|practices|case studies)\b";

    private const string Material =
        @"((live |online |full |project )?(apps?|articles?|blog( post)?|books?|code|community|dashboard|demo"
        + "|documentation|github|link|notebook|paper|pdf|poster|presentation|repo(sitory)?|report|slides?|source"
        + "|tables?|tutorial|video|website|write[ -]?up))";

    private const RegexOptions Any =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>
    /// What a heading or a label that names an award contains. To extend: add the award's noun or rank.
    /// </summary>
    [GeneratedRegex(
        @"\b(awards?|prizes?|medal(s|list)?|trophy|grand prix|(honou?rable|special) mentions?|(highly )?commended"
        + @"|commendations?|certificates? of \p{L}+|scholarships?"
        + @"|runners?[ -]up|finalists?|champions?|laureates?|favou?rite|bonus|special recognition"
        + @"|(\p{L}+[’']s?|audience|public|popular|community|peer|critics|crowd|editors?|readers?|voters?|fan) choice"
        + @"|(people|public|audience|visitors?|readers?)([’']s?)? vote"
        + @"|choice awards?|(jury|judges[’']?|staff|editors?[’']?|critics[’']?) picks?"
        + @"|(first|second|third|fourth|fifth|1st|2nd|3rd|[4-9]th|10th|top|overall|joint|gold|silver|bronze|grand"
        + @"|category|track) ((place|prize|award|winner|team|project)s?|position|spot)"
        + @"|[\p{L}’']+ of the (year|month|decade)|lifetime (achievement|contribution)|hall of fame"
        + @"|seal of (approval|excellence|quality))\b"
        + @"|^(best|most|greatest|outstanding|excellence in|innovation in|coolest|funniest|smartest|greenest|boldest"
        + @"|biggest|highest|fastest) \p{L}"
        + @"|^(distinguished|notable) (papers?|posters?|articles?|talks?|dissertations?|artifacts?|reviewers?)\b"
        + @"|^(first|second|third|[1-3](st|nd|rd))[- ]equal\b"
        + @"|^(overall |joint |the )?(gold|silver|bronze|platinum|winners?|winning (team|project|entry)|first|second"
        + @"|third|1st|2nd|3rd)( \([^()]+\))?$"
        + @"|^(?!(the|our|your|an?|meet|announcing|about|and|who|how|every|each|past|previous) )"
        + @"[\p{L}\d’'-]+( [\p{L}\d’'-]+){0,3} winner$"
        + $"|^(the )?{Chosen}$",
        Any)]
    public static partial Regex Award();

    /// <summary>A headline with an award's words: Otter Bank wins Gold Award. To extend: add the verb.</summary>
    [GeneratedRegex(
        @"\p{L} (wins|won|receives|received|earns|scoops|takes home|clinches|bags|secures) (\p{L}|\d|“|‘)", Any)]
    public static partial Regex TellsOfWin();

    /// <summary>What the name of an award ends with that no group has behind it.</summary>
    [GeneratedRegex(@"\b(awards?|prize|medal|trophy)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex AwardEnd();

    /// <summary>What begins like an award and is none. To extend: add the beginning.</summary>
    [GeneratedRegex(
        @"\b(damages|million)\b"
        + @"|^(most (of|votes|points)|best (practices?|of luck|wishes|regards)|outstanding (issues|questions))\b"
        + @"|^((the|an?|this|that) )?(same|other|another|such) (award|prize|medal)\b"
        + @"|^(two|three|four|five|six|seven|eight|nine|ten|both|several|many|multiple|numerous|various|more|\d+)"
        + @" ([\p{L}\d’'-]+ ){0,3}(awards|prizes|medals|honou?rs|trophies)$", Any)]
    public static partial Regex NoAward();

    /// <summary>
    /// What makes of a heading one whose section tells of something else than this announcement's winners, even where
    /// it has an award's words. To extend: add what only such headings contain.
    /// </summary>
    [GeneratedRegex(
        @"\b(past|previous|former|earlier|last year[’']s|all[- ]time|sponsors?(?! (awards|prizes)$)|sponsored"
        + @"|criteria|ceremony|eligib\w+"
        + @"|nominat\w+|notified|rules|how to|about|schedule|timeline|"
        + @"call for|apply|submit\w*|submissions?|categories and|process|committee|purse|prize (pool|structure"
        + @"|breakdown|money)|judging and prizes|prizes and judging|what you can win|(also )?shortlisted)\b"
        + @"|\?$|\bworking group$|^(contribute|subscribe|donate)\b",
        Any)]
    public static partial Regex Elsewhere();

    /// <summary>
    /// Headings of sections without winners, unless they name an award. To extend: add the section's word.
    /// </summary>
    [GeneratedRegex(
        @"\b(supporters?|partners?|judges?|judging|jury|jurors|panel|board|staff|trustees|directors|speakers?"
        + @"|mentors?|organi[sz]ers?|hosts?"
        + @"|notes? (to|for) editors?|contacts?|media|press|what[’']s next|next steps|"
        + @"thank(s| you)|acknowledge?ments?|faq|questions|related|more|register|why|stay|follow|join|get involved"
        + @"|comments?|feedback|participants|introduction|overview|summary|conclusions?|background|"
        + @"statistics|coming up|upcoming|resources|links|stats|gallery|photos?|videos?|agenda|programme?|rewards)\b",
        Any)]
    public static partial Regex Surroundings();

    /// <summary>Headings that only say that winners follow. To extend: add what such a heading is made of.</summary>
    [GeneratedRegex(
        @"^(and |here are |meet |introducing |congratulations to |announcing )*(the |our |this year[’']s |all |full "
        + @"|list of |final |\d{4} |overall |award |category |prize |challenge |hackathon |contest |competition "
        + @"|project |winning )*"
        + @"(winners?|results?|awards?|prizes?|honou?rees|awardees|recipients|winning (projects|entries|teams|designs"
        + @"|solutions|ideas)|projects)( \d{4})?( (are|is|list|announced|announcement))?[ .…!:]*$"
        + @"|^.{3,80}\b(winners|results|finalists)\b.{0,40} in full$"
        + "|^(awarded|funded|selected|winning) (projects|cases|entries|teams|organi[sz]ations) (under|of|in) .{3,80}$"
        + "|^selected (cases|projects|practices|case studies)$",
        Any)]
    public static partial Regex Generic();

    /// <summary>What a heading with awards below it contains. To extend: add what such a group is called.</summary>
    [GeneratedRegex(
        @"\b(track|phase|round|category|categories|division|section|stream|league|awards|prizes|honou?rs|group"
        + @"|challenges?"
        + @"|competition|bounties|bounty)\b", Any)]
    public static partial Regex Series();

    /// <summary>
    /// The name of a group above awards: Small Boats Division. To extend: add what a group is called.
    /// </summary>
    [GeneratedRegex(
        @"\b(division|category|track|section|class|league|group|tier|stream|region|sector)"
        + @"( ([A-Z]|\d{1,2}|[IVX]+))?$", Any)]
    public static partial Regex GroupName();

    /// <summary>
    /// The name of a group that cannot be a section of the page. To extend: add what such a group is called.
    /// </summary>
    [GeneratedRegex(@"\p{L} (division|category|track|league)$", Any)]
    public static partial Regex Category();

    /// <summary>A heading that tells some winners from others: Jury Winners.</summary>
    [GeneratedRegex(
        @"^\p{Lu}[\p{L}\d’'-]+( \p{Lu}[\p{L}\d’'-]+){0,3} (Winners|Awards|Prizes)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    public static partial Regex GroupOfWinners();

    /// <summary>Headings whose labelled items are each an award. To extend: add the group's plural.</summary>
    [GeneratedRegex(@"\b(awards|prizes|categories|honou?rs|bounties|winners)\b", Any)]
    public static partial Regex Collective();

    /// <summary>Awards to persons. To extend: add who wins them.</summary>
    [GeneratedRegex(
        @"\b(lifetime (achievement|contribution)|hall of fame|outstanding contribution|distinguished service"
        + @"|(\w*person|personality|journalist|photographer|blogger"
        + @"|volunteer|researcher|scientist|engineer|professional|groundskeeper|goalkeeper|musician"
        + @"|teacher|lecturer|professor|student|leader|manager|director"
        + @"|employee|apprentice|trainee|graduate|chef|designer|developer|driver|coach|athlete|adviser|advisor|broker"
        + @"|accountant|lawyer|solicitor|planner|officer|banker|librarian|nurse|doctor|farmer|entrepreneur|champion"
        + @"|player"
        + @"|rookie|mentor|strategist|executive|pioneer|scholar|author|artist|innovator|analyst|administrator|advocate"
        + @"|reporter|presenter|individual) (of the (year|month)|award))\b|\b(fellowship|individual)\b"
        + @"|^(rising|young|emerging|junior) (engineer|researcher|scientist|teacher|leader|manager|volunteer|nurse"
        + @"|farmer|entrepreneur|professional|banker|journalist|librarian|apprentice)$"
        + $"|{Chosen}$", Any)]
    public static partial Regex PersonAward();

    /// <summary>Awards to organisations. To extend: add what wins them.</summary>
    [GeneratedRegex(
        @"\b(team|organi[sz]ation(al)?|company|institution|museum|library|agency|employer|school|university|hospital"
        + @"|business|bank|credit union|cooperative|charity|non-?profit|retailer|manufacturer"
        + @"|council|club|operation|firm|newspaper|magazine|publisher"
        + @"|(book)?shop|store|caf[eé]|pub|bakery|brewery|farm|clinic|theatre|gallery|venue|newsroom|facility"
        + @"|hotel|restaurant|lender|insurer|startup|start-up|group|operator|city|town|county|partner|vendor|supplier"
        + @"|distributor|reseller|provider)"
        + @"s? (of the (year|decade)|awards?)\b"
        + @"|^(best|most|outstanding|top|coolest|hottest) ([\w/&-]+ ){0,5}(organi[sz]ations?|company|companies"
        + @"|institution|museum|library|agency|employer|school|university|hospital|bank|credit union|cooperative"
        + @"|charity|council|start-?ups?|vendors?)$", Any)]
    public static partial Regex OrganisationAward();

    /// <summary>An award that several organisations share by its name: Partners of the Year.</summary>
    [GeneratedRegex(@"\p{L}(?<!s)s of the (year|decade)$", Any)]
    public static partial Regex SharedAward();

    /// <summary>
    /// What sets a sponsor off from an award's name, or begins a line that names one. To extend: add the words.
    /// </summary>
    [GeneratedRegex(
        @"\b(kindly |generously )?(sponsored|supported|presented|funded) by\b|\bin (association|partnership) with\b"
        + @"|^sponsors?: ", Any)]
    public static partial Regex Sponsor();

    /// <summary>A choice of the best that a headline names: Top 25 Ferries of the Coast.</summary>
    [GeneratedRegex(@"\bTop \d{1,3} \p{Lu}[\p{L}\p{N} ’'&-]+$", RegexOptions.CultureInvariant)]
    public static partial Regex TopOf();

    /// <summary>What some were selected as: 12 projects selected as 2031 Quiet Boats Cases.</summary>
    [GeneratedRegex(
        @"\b(selected|chosen|named) as (the )?(?<award>(19|20)\d\d ((\p{Lu}[\p{L}\d’'&-]*|of|for|and|in|the) ){0,8}"
        + "(Cases|Projects|Practices|Case Studies))$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    public static partial Regex SelectedAs();

    /// <summary>A stretch of the year for which winners are chosen: Q3; Second Quarter 2031; May.</summary>
    [GeneratedRegex(
        @"^((19|20)\d\d )?(Q[1-4]|(first|second|third|fourth|1st|2nd|3rd|4th) quarter|january|february|march|april|may"
        + @"|june|july|august|september|october|november|december)(,? (19|20)\d\d)?$", Any)]
    public static partial Regex Period();

    /// <summary>What a headline announces the winners of: Announcing the 2031 Quiet Boats winners.</summary>
    [GeneratedRegex(
        @"^(Announcing|Introducing|Meet) the (?<award>((19|20)\d\d )?\p{Lu}[\p{L}\d’'&-]*"
        + @"( (\p{Lu}[\p{L}\d’'&-]*|of|for|and|the|in))*) [Ww]inners[.!]?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    public static partial Regex WinnersOf();

    /// <summary>What a bracket behind an award's name counts or pays. To extend: add what is counted.</summary>
    [GeneratedRegex(
        @"\([^()]*\b(USD|EUR|GBP|AUD|CAD|NZD|dollars|euros|pounds|winners?|prizes|points|votes)\b[^()]*\)$", Any)]
    public static partial Regex PrizeNote();

    /// <summary>What a site puts between an article's paragraphs. To extend: add how the line begins.</summary>
    [GeneratedRegex(@"^(advertisement|sponsored content|continue reading|scroll to)\b.{0,40}$"
        + @"|^(filed under|tagged): |[.!] (picture|photo|image|credit)s?: .{3,80}$"
        + @"|^\(?(from )?(left to right|l to r|l-r)\b|^\[\w+\]$", Any)]
    public static partial Regex Furniture();

    /// <summary>Links to what an entry is made of, and nothing else: App – Source. To extend: add the noun.</summary>
    [GeneratedRegex($"^{Material}(( ?[-–—|+&,/·•] ?| and | ){Material}){{0,5}}$", Any)]
    public static partial Regex Materials();

    /// <summary>
    /// A branch of the economy, alone or with what kind of organisation it is for. To extend: add the branch.
    /// </summary>
    [GeneratedRegex(
        @"^(agri(business|culture)|automotive|banking|biotech(nology)?|construction|consumer|consulting|cyber ?security"
        + @"|defen[cs]e|education|energy|engineering|entertainment|finance|financial services|food|gov(ernment|con)"
        + @"|health ?care|hospitality|insurance|it|legal|life sciences|logistics|manufacturing|marketing|media"
        + @"|non-?profits?|pharma(ceuticals)?|(business|professional) services|public sector|real estate|retail"
        + @"|software|technology|telecom(munication)?s|tourism|transport(ation)?|travel|utilities)\b"
        + @"( services)?(( (&|and)|,) [\p{L} ]{3,40})*( \([^()]{1,40}\))?$", Any)]
    public static partial Regex Branch();

    /// <summary>A prize sum before the award's name: $250 Reed Prize.</summary>
    [GeneratedRegex(@"^[$€£]\d[\d,.]*[kK]? (?=\p{Lu})", RegexOptions.CultureInvariant)]
    public static partial Regex SumBeforeAward();

    /// <summary>What says behind an award that several share it: (tie).</summary>
    [GeneratedRegex(@" \((tie|tied|joint|shared)\)", Any)]
    public static partial Regex Tie();

    /// <summary>How many such sums are given: Merit Awards – six at $100.</summary>
    [GeneratedRegex(@" [–—-] \w+ (at|of)$", Any)]
    public static partial Regex CountOfSums();

    /// <summary>What headlines tell of that has no winners yet, or none. To extend: add the word.</summary>
    [GeneratedRegex(
        @"\b(judges|jury|jurors|judging panel|to sponsor|sponsors|headline sponsor|programme for"
        + @"|how (it|judging|voting|scoring) works)\b", Any)]
    public static partial Regex NoWinners();

    /// <summary>How a headline asks for entries. To extend: add the phrase.</summary>
    [GeneratedRegex(
        @"\b(call for|invited|(entries|nominations?|applications?|submissions?) (are |is )?(now |still )?(open|close)"
        + @"|open(s|ed)? (for|to) (entries|nominations?|applications?|submissions?)|now (open|accepting)"
        + @"|(apply|enter|nominate|submit) (now|by|before|your|for)|deadline)\b|\bup to [$€£]\s?\d", Any)]
    public static partial Regex Call();
}
