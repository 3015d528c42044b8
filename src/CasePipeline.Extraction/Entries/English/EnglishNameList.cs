using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Splits lists of winners within a text: Otter Bank, Reed Trust and Heron School; “Night Ferry” and “Mud Atlas”.
/// </summary>
internal static class EnglishNameList
{
    private const int Several = 3;

    private static readonly string[] Joints = [", and ", ", ", " and "];

    private static readonly string[] JointsOfOrganisations = [", & ", " & ", .. Joints];

    /// <summary>The winners; null where a part is neither an institution nor a title in quotes.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="span">The list.</param>
    /// <param name="areOrganisations">Whether only organisations can have won: then any names are theirs.</param>
    public static List<TextSpan>? Split(string text, TextSpan span, bool areOrganisations = false) =>
        Split(text, span, areOrganisations, Joints);

    /// <summary>
    /// The organisations that share an award by its name, Partners of the Year: there Otter &amp; Reed are two; null
    /// where a part is none.
    /// </summary>
    public static List<TextSpan>? Organisations(string text, TextSpan span) =>
        Split(text, span, areOrganisations: true, JointsOfOrganisations);

    private static List<TextSpan>? Split(string text, TextSpan span, bool areOrganisations, string[] joints)
    {
        if (span.Length > EnglishProse.MaxName || IsOneWithTitle(text, span))
        {
            return null;
        }

        var parts = new List<TextSpan>();
        var start = span.Start;
        var lastComma = span.Start + EnglishCommas.LastIn(text.Slice(span));
        for (var at = span.Start; at < span.End;)
        {
            var quoted = at == start ? EnglishQuotes.LengthOf(text.AsSpan(at, span.End - at)) : 0;
            at += quoted;
            var joint = FindJoint(text.AsSpan(at, span.End - at), joints);
            if (joint > 0 && (at >= lastComma || quoted > 0 || text[at] == ','))
            {
                parts.Add(text.Trim(TextSpan.Between(start, at)));
                start = at + joint;
            }

            at += Math.Max(joint, quoted > 0 ? 0 : 1);
        }

        parts.Add(text.Trim(TextSpan.Between(start, span.End)));
        var quotes = parts.Count(part => EnglishQuotes.LengthOf(text.Slice(part)) == part.Length);
        // “Night Ferry”, Otter Library is one winner.
        return parts.Count > 1 && (quotes == 0 || quotes == parts.Count)
            && parts.TrueForAll(part => IsWinner(text, part, areOrganisations))
            ? parts
            : null;
    }

    /// <summary>
    /// The institutions that a line of its own lists; null where the first may be a title, or where two may have won
    /// together.
    /// </summary>
    public static List<TextSpan>? Institutions(string text, TextSpan line) =>
        Split(text, line) is { Count: >= Several } names && EnglishNames.IsCertainInstitution(text.Slice(names[0]))
        && names.TrueForAll(name => EnglishQuotes.LengthOf(text.Slice(name)) == 0)
            ? names
            : null;

    /// <summary>
    /// Whether names that stand in one list are institutions': most of them say so, and nobody else is a person.
    /// </summary>
    public static bool AreInstitutions(string text, List<TextSpan> names) =>
        names.Count > 1
        && names.Count(name => EnglishNames.IsInstitution(text.Slice(name))) * 2 > names.Count
        && names.TrueForAll(name => EnglishNames.IsName(text.Slice(name)) && !text.Slice(name).ContainsAny(",:(–—")
            && !EnglishNameWords.Honorific().IsMatch(text.Slice(name))
            && !EnglishGivenNames.BeginsWith(text.Cut(name)));

    // Otter Bank, “Night Ferry”
    private static bool IsOneWithTitle(string text, TextSpan span) =>
        EnglishQuotesBehind.Split(text, span) is var (named, _)
        && EnglishNames.IsInstitution(text.Slice(named)) && EnglishCommas.FirstIn(text.Slice(named)) < 0;

    private static int FindJoint(ReadOnlySpan<char> rest, string[] joints)
    {
        foreach (var joint in joints)
        {
            if (rest.StartsWith(joint, StringComparison.Ordinal)
                && (joint[0] != ',' || EnglishNames.IsSeparator(rest, 0)))
            {
                return joint.Length;
            }
        }

        return 0;
    }

    private static bool IsWinner(string text, TextSpan part, bool areOrganisations) =>
        part.Length > 1 && (EnglishNames.IsInstitution(text.Slice(part))
            || (areOrganisations && EnglishNames.IsName(text.Slice(part)))
            || EnglishQuotes.LengthOf(text.Slice(part)) == part.Length);
}
