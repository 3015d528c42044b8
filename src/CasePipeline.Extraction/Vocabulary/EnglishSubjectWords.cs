using System.Text.RegularExpressions;

namespace CasePipeline.Extraction.Vocabulary;

/// <summary>
/// The words by which English sentences say who or what it is that won. To extend: add a word to the list whose
/// comment fits it, in lower case, a plural as an optional s.
/// </summary>
internal static partial class EnglishSubjectWords
{
    private const RegexOptions Any =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const RegexOptions Exact = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>
    /// What a winner won for, where that has no name: for their web app that; with its project. To extend: add what
    /// wins.
    /// </summary>
    [GeneratedRegex(
        @"^ (for|with) (his|her|its|their) ([\p{Ll}-]+ ){0,3}(app|application|project|prototype|solution|idea|entry"
        + @"|tool|platform|website|game|proposal|concept|submission)\b", Exact)]
    public static partial Regex ForOwnThing();

    /// <summary>
    /// What is said of who won as well as of what was made: Otter Bank, led by; presented by the mayor. To extend: add
    /// the participle.
    /// </summary>
    [GeneratedRegex("^,? ((led|presented|prepared|entered)( jointly)? )?(by|at|in|from)$", Exact)]
    public static partial Regex LedOrGiven();

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

    /// <summary>What stands before the name of a team that is not called so: The student team Otters.</summary>
    [GeneratedRegex(@"^[Tt]he (winning |student )?team (?=\p{Lu})", Exact)]
    public static partial Regex TeamBefore();

    /// <summary>The short name behind a full one: Otter Harbour Bank (OHB).</summary>
    [GeneratedRegex(@" \([A-Z]{2,8}\)$", Exact)]
    public static partial Regex ShortName();

    /// <summary>What stands between a team's name and its people. To extend: add the verb.</summary>
    [GeneratedRegex(@" team( members?)? (includes?|included|consists? of|is made up of|are|were) ", Exact)]
    public static partial Regex TeamMembers();

    /// <summary>What a title in quotes is, before it: Our latest paper entitled. To extend: add the noun.</summary>
    [GeneratedRegex(
        @"(^| that )(the|our|their|his|her|its|an?) ([\p{L}\d’'-]+ ){0,3}(paper|article|project|film|story|book|essay"
        + @"|poster|thesis|poem|video|photo(graph)?|design|study|campaign)"
        + @"( (entitled|titled|called|named))?,?[ *_]*$", Any)]
    public static partial Regex KindBeforeTitle();

    /// <summary>What stands before the subject of a sentence. To extend: add the word.</summary>
    [GeneratedRegex(
        "^(How and Why|How|Why) "
        + "|^(Additionally|Also|Finally|Meanwhile|Similarly|Moreover|Furthermore|Lastly|In addition|This year|Today"
        + "|Last night), "
        + "|^We( are|’re|'re) (very |so )?(proud|pleased|delighted|thrilled|honou?red|excited|happy|glad)"
        + " to (announce|share|report|say|tell you)( that)? ", Exact)]
    public static partial Regex Adverb();

    /// <summary>What stands behind those who tell of themselves, up to the verb. To extend: add the word.</summary>
    [GeneratedRegex(
        @",? ((is|are) (very )?(proud|pleased|delighted|thrilled|honou?red|excited) to (announce|share|report)"
        + @"|((today|proudly) )?announce[sd]( today)?)( that)? (it|they)$", Exact)]
    public static partial Regex OfItself();

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
}
