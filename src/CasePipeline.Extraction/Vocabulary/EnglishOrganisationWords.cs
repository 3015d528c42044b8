using System.Text.RegularExpressions;

namespace CasePipeline.Extraction.Vocabulary;

/// <summary>
/// The words by which an article tells that a name is an organisation's, whatever the name itself says. To extend: add
/// a word to the list whose comment fits it.
/// </summary>
internal static partial class EnglishOrganisationWords
{
    private const RegexOptions Exact = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>
    /// What organisations do in news of their own, behind their names: , a maker of boats, today announced. To extend:
    /// add the verb.
    /// </summary>
    [GeneratedRegex(
        @"^(,? \([^()]{1,40}\))?(, [^.;:“”]{2,250},)? ((has |have |today |proudly |also |recently )*announce[sd]?\b"
        + @"|(is|are) (very |so |extremely )?(proud|pleased|delighted|thrilled|honou?red|excited|happy|glad)"
        + @" to (announce|share|report|be|have)\b)", Exact)]
    public static partial Regex Announces();

    /// <summary>
    /// What stands before the name of an organisation in its own news: said Ada Otter, chief executive of. To extend:
    /// add the office.
    /// </summary>
    [GeneratedRegex(
        @"\b([Cc]hief \p{L}+ [Oo]fficer|[Cc]hief [Ee]xecutive|C[EFIMOT]O|CISO|[Ff]ounder|[Cc]hairman"
        + @"|[Vv]ice [Pp]resident|[Mm]anaging [Dd]irector|[Hh]ead of \p{L}+)(( and| &|,) [\p{L}-]+){0,2}"
        + @" (of|at|for) (the )?(?=\p{Lu})"
        + @"|\b[Ww]e at (?=\p{Lu})"
        + @"|^We( are|’re|'re) (very |so )?(proud|pleased|delighted|thrilled|honou?red|excited|happy|glad)"
        + @" to (announce|share|report|say|tell you)( that)? (?=\p{Lu})", Exact)]
    public static partial Regex Before();

    /// <summary>
    /// What names of companies end with that persons' names never do. To extend: add what companies deal in.
    /// </summary>
    [GeneratedRegex(
        " (AI|Analytics|Capital|Cloud|Cyber|Data|Digital|Energy|Financial|Games|Health|Interactive|Media|Pharma"
        + "|Security|Tech|Technology)$", Exact)]
    public static partial Regex Business();

    /// <summary>What heads or begins what an organisation tells of itself.</summary>
    [GeneratedRegex(@"^About (?=\p{Lu})", Exact)]
    public static partial Regex About();
}
