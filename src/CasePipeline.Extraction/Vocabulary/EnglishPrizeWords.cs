using System.Text.RegularExpressions;

namespace CasePipeline.Extraction.Vocabulary;

/// <summary>
/// The words by which the names of awards are read in English sentences. To extend: add a word to the list whose
/// comment fits it, in lower case, a plural as an optional s.
/// </summary>
internal static partial class EnglishPrizeWords
{
    private const RegexOptions Any =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const RegexOptions Exact = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>What a heading only says of winners, and a sentence of the one that beat all others.</summary>
    [GeneratedRegex("^overall winner$", Any)]
    public static partial Regex OverallWinner();

    /// <summary>
    /// What is told of an award or a rank behind its name and is no part of it: Gold Award winner, second place honors.
    /// To extend: add the noun.
    /// </summary>
    [GeneratedRegex(
        @"(?<= (place|award|prize|medal)) (honou?rs|finish|winners?|recipients?|honou?rees?|position|spot)$", Any)]
    public static partial Regex BehindRank();

    /// <summary>Who gives an award, and when, before its name in quotes: 2031 Quay Post “Best Boat” award.</summary>
    [GeneratedRegex(@"^((19|20)\d\d )?(\p{Lu}[\p{L}\d’&-]* ){0,3}(?=[“""‘'])", Exact)]
    public static partial Regex GiverBeforeQuotes();

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

    /// <summary>An award that is named by its metal: Golden Eel. To extend: add the metal.</summary>
    [GeneratedRegex(@"^(Gold|Golden|Silver|Bronze|Platinum|Crystal) \p{Lu}[\p{L}’'-]+$", Exact)]
    public static partial Regex Metal();

    /// <summary>What stands between an award that was won and who gives it.</summary>
    public static readonly string[] Givers = [" by ", " from ", " at ", " of ", " in "];

    /// <summary>What an award is for, said before its winner is named. To extend: add the form.</summary>
    [GeneratedRegex(
        @"\b[Tt]he (award|prize) for (?<award>.{2,80}?) (goes|went|is given|was given) to (the|an?) [a-z]", Exact)]
    public static partial Regex AwardFor();

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

    /// <summary>What makes a clause of an award's name and more: Gold Award was shared.</summary>
    [GeneratedRegex(" (was|were) ", Exact)]
    public static partial Regex Was();

    /// <summary>What somebody is named at an award without winning it. To extend: add the part.</summary>
    [GeneratedRegex(
        @"\b(sponsors?|nominees?|judges?|jurors?|hosts?|partners?|ambassadors?|chairs?) (of|for|at|in)\b"
        + @"(?! the (year|month|decade)\b)", Any)]
    public static partial Regex Role();

    /// <summary>What stands before an award's name. To extend: add it in the order of the words.</summary>
    public static readonly string[] AwardStarts =
        [
        "The award for ", "The prize for ", "Finally, ", "And ", "The ", "the ", "A ", "An ", "a ", "an ", "its ",
        "their ",
        "recipient of ", "winner of ", "the ", "first-ever ", "inaugural ", "prestigious ", "coveted ",
    ];

    /// <summary>What an award's name has before it: the top Boat Award; the top prize is so called.</summary>
    [GeneratedRegex(@"^top (?=\p{Lu})", Exact)]
    public static partial Regex TopBefore();

    /// <summary>What stands before an award's name in quotes, in any order. To extend: add the word.</summary>
    public static readonly string[] QuotedStarts =
    [
        .. AwardStarts, "top ", "the award for ", "award for ", "country’s ", "country's ", "region’s ", "region's ",
    ];

    /// <summary>Where an award's name in a sentence ends. To extend: add what follows it.</summary>
    public static readonly string[] PrizeEnds =
    [
        " for ", ", ", " at ", " in ", " from ", " with ", " by ", " - ", " – ", " — ", ".", "!",
        " and ", " last ", " today", " yesterday",
        " on Monday", " on Tuesday", " on Wednesday", " on Thursday", " on Friday", " on Saturday", " on Sunday",
        " Monday", " Tuesday", " Wednesday", " Thursday", " Friday", " Saturday", " Sunday",
    ];
}
