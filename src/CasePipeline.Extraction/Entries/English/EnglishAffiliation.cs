using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>Reads who won from a text that names institutions, or persons with theirs, and nothing else.</summary>
internal static class EnglishAffiliation
{
    /// <summary>
    /// The institution that a text names; null where it names persons only, or tells something.
    /// </summary>
    public static TextSpan? Read(string text, TextSpan span)
    {
        if (span.Length > EnglishProse.MaxName)
        {
            return null;
        }

        span = EnglishPlaces.Without(text, WithoutStart(text, Unbracketed(text, EnglishNames.Clean(text, span))));
        var slice = text.Slice(span);
        if (span.Length < 2 || EnglishProse.Is(slice))
        {
            return null;
        }

        if (EnglishPersons.EmployerOf(text, span) is { } employer)
        {
            return employer;
        }

        if (EnglishBrackets.Split(text, span) is var (head, inside)
            && EnglishNames.IsPersons(text.Slice(head)) && EnglishNames.IsInstitution(text.Slice(inside)))
        {
            return inside;
        }

        return EnglishCommas.Read(text, span) is { Institution: { } affiliation }
            && IsPersonOrOffice(text.Slice(TextSpan.Between(span.Start, affiliation.Start)).TrimEnd(" ,"))
            ? affiliation
            : EnglishNames.IsLikelyInstitution(slice) || AreInstitutions(slice) ? span : null;
    }

    /// <summary>
    /// The institution that a line of its own names: by an institution's words, or behind words such as "run by".
    /// </summary>
    public static TextSpan? ReadLine(string text, TextSpan line)
    {
        var span = EnglishNames.Clean(text, line);
        if (Read(text, span) is not { } institution)
        {
            return null;
        }

        // Behind a comma or in brackets stands the institution of the title before it.
        var name = text.Slice(institution);
        var head = EnglishCommas.FirstIn(name) is > 0 and var comma ? name[..comma] : name;
        head = head.IndexOf('(') is > 0 and var open ? head[..open].TrimEnd() : head;
        var isNamed = EnglishNames.IsInstitution(head) || EnglishSentenceWords.MakerStart().IsMatch(text.Slice(span));
        return isNamed ? institution : null;
    }

    // - Institution; (Institution).
    private static TextSpan Unbracketed(string text, TextSpan span)
    {
        var start = text.Slice(span).StartsWith("- ", StringComparison.Ordinal) ? 2 : 0;
        span = new TextSpan(span.Start + start, span.Length - start);
        var slice = text.Slice(span).TrimEnd('.');
        return slice is ['(', .., ')'] && slice[1..].IndexOf('(') < 0
            ? EnglishNames.Clean(text, new TextSpan(span.Start + 1, slice.Length - 2))
            : span;
    }

    private static TextSpan WithoutStart(string text, TextSpan span)
    {
        if (EnglishSentenceWords.MakerStart().FindIn(text, span) is { } start)
        {
            return TextSpan.Between(start.End, span.End);
        }

        const string The = "the ";
        return text.Slice(span).StartsWith(The, StringComparison.Ordinal)
            ? TextSpan.Between(span.Start + The.Length, span.End)
            : span;
    }

    // Head of Nursing, Reed Hospital; but Student Union, Reed College
    private static bool IsPersonOrOffice(ReadOnlySpan<char> name) =>
        EnglishNames.IsPersons(name)
        || (EnglishNameWords.Office().IsMatch(name) && !EnglishNames.IsInstitution(name));

    private static bool AreInstitutions(ReadOnlySpan<char> text) =>
        text.Contains(',') && !text.ContainsAny('“', '"')
        && EnglishNames.IsInstitution(text[..text.IndexOf(',')]) && EnglishNames.IsName(text);
}
