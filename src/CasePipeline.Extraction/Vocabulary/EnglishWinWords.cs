using System.Text.RegularExpressions;

namespace CasePipeline.Extraction.Vocabulary;

/// <summary>
/// The words by which English sentences tell who won what: what winners, awards and juries do. To extend: add a word
/// to the list whose comment fits it, in lower case, a plural as an optional s.
/// </summary>
internal static partial class EnglishWinWords
{
    private const RegexOptions Any =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const RegexOptions Exact = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>What awards do in sentences. To extend: add the verb, up to its "to".</summary>
    [GeneratedRegex(
        @" ((went|goes|has gone|saluted"
        + @"|(was|were|is|are|has been|have been) (jointly )?(awarded|presented|given)( jointly)?) to"
        + @"|(was|were) ((won|claimed|taken|secured|earned|scooped|shared|picked up) by"
        + @"|(shared|split|divided)( (equally|jointly|evenly))? between)|recogni[sz]ed|honou?red"
        + @"|(?<=^(the )?((first|second|third|fourth|fifth|[1-9](st|nd|rd|th)) (place|prize)|gold|silver|bronze) )to) ",
        Any)]
    public static partial Regex Went();

    /// <summary>What stands before the next of several who got one award: went to Otter Bank and to Reedly.</summary>
    [GeneratedRegex("[,;]? and (also )?to (the )?(?=[\\p{Lu}“\"‘])", Exact)]
    public static partial Regex AndTo();

    /// <summary>
    /// What stands between an award that is shared out and its first winner: was shared: one went to. To extend: add
    /// the verb, or what a share is called.
    /// </summary>
    [GeneratedRegex(
        @" (was|were|is|are|has been|have been) (shared|split|divided|given|awarded|presented|handed out|made)"
        + @"( (out|twice|equally|jointly|evenly|again|this (time|year)|between two [\p{Ll}]{3,20}|in two))?"
        + @" ?([:;,]|[–—-]|--) (with |of which )?(the )?(one|first|half)( (half|share|award|prize|certificate|medal))?"
        + @" ((went|goes|going|was (given|awarded|presented)|being given) )?to (the )?(?=[\p{Lu}“""‘])", Exact)]
    public static partial Regex SharedOut();

    /// <summary>What stands before the next winner of such an award: , the other to. To extend: add the form.</summary>
    [GeneratedRegex(
        @"[,;]? ((and |while |with )?(the (other|second|third)|another|a (second|third))|and (one( more)?|half))"
        + @"( (one|half|share|award|prize|certificate|medal))?"
        + @" ((went|goes|going|was (given|awarded|presented)|being given) )?to (the )?(?=[\p{Lu}“""‘])", Exact)]
    public static partial Regex TheOther();

    /// <summary>How many of one award were given, before its name.</summary>
    [GeneratedRegex("^(The )?([Tt]wo|[Tt]hree|2|3) (?=\\p{Lu})", Exact)]
    public static partial Regex CountOfAward();

    /// <summary>
    /// What stands before the next of several who each have what they won with: … for “Night Ferry” and Reed Trust for
    /// “Mud Atlas”.
    /// </summary>
    [GeneratedRegex(@"(?<=[”""’]),? and (the )?(?=\p{Lu}[^“”"",;.]{2,80} (for|with) (its |their )?[“""])", Exact)]
    public static partial Regex AndForQuoted();

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
        + @"(recogni[sz]ed|honou?red|named|selected|chosen)( by [^.;]{2,80}?)? (as|with)|awarded|named|crowned|declared"
        + @"|given|presented with|honou?red with|recogni[sz]ed as)"
        + @"|(was|were|is|are|became|emerged as)( also)? the( ((overall|joint|proud) )?(winner|recipient)s? of"
        + @"|(?= (overall|grand prize|(first|second|third)[ -](place|prize)) winners?\b)))"
        + @" ", Any)]
    public static partial Regex Won();

    /// <summary>
    /// What winners do in headlines, up to the award, which has a capital or quotes. To extend: add the verb.
    /// </summary>
    [GeneratedRegex(
        @" ((?i:(has |have )?(won|wins?|receive[sd]?|earn(s|ed)?|claim(s|ed)|secure[sd]|scoop(s|ed)|capture[sd]"
        + @"|clinche[sd]|bag(s|ged)|nab(s|bed)|garner(s|ed)|lands?|achieve[sd]|(takes|took|brings|brought) home"
        + @"|pick(s|ed) up|walk(s|ed) away with)"
        + @"|(is |was |has been )?(named|crowned|declared|voted|awarded|selected|chosen|honou?red|recogni[sz]ed)"
        + @"( by [^.;:]{2,80}?(?= (as|with) ))?( as| with)?|becomes|became) )"
        + @"(?=((?i:an?|the|its|one of the|inaugural|prestigious|coveted) )*[\p{Lu}\d“""‘'])"
        + @"(?!(?i:in|at|for|on|to|among|by) )", Exact)]
    public static partial Regex HeadlineWon();

    /// <summary>What stands between an award and the title in quotes that it was won with.</summary>
    [GeneratedRegex(@"^ with ((his|her|its|their) ([\p{Ll}-]+ ){0,2})?(?=[“""])", Exact)]
    public static partial Regex WithQuoted();

    /// <summary>What is told about a winner between commas: , which won nothing last year.</summary>
    [GeneratedRegex(@", (which|who|whose) [^,;:“”""]{2,150}(?=, )", Exact)]
    public static partial Regex Aside();

    /// <summary>What says of several that each has won.</summary>
    [GeneratedRegex(@"\b(winners|recipients) of $", Any)]
    public static partial Regex AreWinners();

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

    /// <summary>
    /// Who came behind a winner, up to the rank: , followed by Otter Bank in second place. To extend: add the rank.
    /// </summary>
    [GeneratedRegex(
        @"(, (and )?|,? and )((closely )?followed by |with |then )?(the )?(?<who>[\p{Lu}“""][^,;:]{1,80}?),? "
        + @"((in|as|the|taking|placing|finishing|coming( in)?) )?(the )?(?<rank>(second|third|fourth|fifth|2nd|3rd)"
        + @"([ -](place|prize|position|spot))?|silver|bronze|(first |second |joint )?runner[- ]up)(?=[,.;!]|$| and )",
        Exact)]
    public static partial Regex Follower();

    /// <summary>What several winners before it did one by one: …; and Otter Bank, Heronby, each won.</summary>
    [GeneratedRegex(",? each (won|received|earned|took home|claimed|were awarded|was awarded) ", Exact)]
    public static partial Regex EachWon();

    /// <summary>What makes of such a verb one that tells of the winner before it. To extend: add the adverb.</summary>
    [GeneratedRegex(
        @"\b(was|were|is|are|be|been|being|gets?|who)( (also|again|recently|further|likewise|jointly))?$", Exact)]
    public static partial Regex Passive();

    /// <summary>What is said of several who won nothing higher. To extend: add what they are.</summary>
    [GeneratedRegex(
        @"^(The )?(?<rank>(Highly commended|Runners[- ]up|Finalists|Commended"
        + @"|(Honou?rable|Special) mentions))( entries| projects| this year)? (are|were|included?) ", Any)]
    public static partial Regex RankWere();

    /// <summary>The same behind their names.</summary>
    [GeneratedRegex(@" (was|were)( also)? ((the|named) )?(?<rank>(highly )?commended|(joint )?runners?[- ]up)\b", Any)]
    public static partial Regex WereRanked();

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
        @"^(And )?(The )?((overall |joint )?(winner|recipient)s? of (?<award>[^.;:]{3,80}?)"
        + @"|(?<award>([^.;:,]{2,80}? (award|prize|medal|trophy|place)|best [^.;:,]{2,60}?)) (winner|recipient)s?)"
        + @" (is|are|was|were):? ", Any)]
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
}
