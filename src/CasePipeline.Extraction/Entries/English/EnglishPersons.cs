using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>Reads a person with an office and an employer: Ada Otter, Head of Data, Reed &amp; Sons, Inc.</summary>
internal static class EnglishPersons
{
    private const string Comma = ", ";

    /// <param name="text">The article's text.</param>
    /// <param name="span">The line, or what stands behind its label.</param>
    /// <param name="isPerson">Whether only a person can have won: then no office is needed.</param>
    public static EnglishForm? Read(string text, TextSpan span, bool isPerson)
    {
        var comma = EnglishCommas.FirstIn(text.Slice(span));
        if (comma <= 0 || !EnglishNames.IsPersons(text.Slice(new TextSpan(span.Start, comma))))
        {
            return null;
        }

        var rest = TextSpan.Between(span.Start + comma + Comma.Length, span.End);
        var hasOffice = EnglishNameWords.Office().IsMatch(text.Slice(rest));
        if (!hasOffice && !isPerson)
        {
            return null;
        }

        var last = EnglishCommas.SplitLast(text, rest)?.Last ?? EnglishNames.Clean(text, rest);
        var name = text.Slice(last);
        var isEmployer = EnglishNames.IsName(name) && !EnglishNameWords.Office().IsMatch(name)
            && (hasOffice || !EnglishNames.IsPersons(name) || IsOnlyName(text.Slice(rest)));
        return new EnglishForm(null, isEmployer ? last : null, true);
    }

    /// <summary>Whether a text is a person's name with what the person is: Ada Otter, graduate student.</summary>
    public static bool IsWithProfession(ReadOnlySpan<char> text) =>
        EnglishCommas.FirstIn(text) is > 0 and var comma && EnglishNames.IsPersons(text[..comma])
        && EnglishNameWords.ProfessionBehind().IsMatch(text[comma..]);

    /// <summary>
    /// Where the person is whom a name names: Ada Otter of Heron University; Otter Bank CEO Ada Otter; null for others.
    /// </summary>
    public static TextSpan? EmployerOf(string text, TextSpan name)
    {
        if (EnglishNameWords.OfficeWithin().FindIn(text, name) is { } office
            && EnglishNames.IsPersons(text.Slice(TextSpan.Between(office.End, name.End))))
        {
            return TextSpan.Between(name.Start, office.Start);
        }

        const string Of = " of ";
        var at = text.Slice(name).IndexOf(Of, StringComparison.Ordinal);
        if (at <= 0 || !EnglishNames.IsPersons(text.Slice(name)[..at]))
        {
            return null;
        }

        var employer = TextSpan.Between(name.Start + at + Of.Length, name.End);
        // Otter Vale C of E School: a letter begins no employer's name.
        return text.Slice(employer) is [_, not ' ', ..] && EnglishNames.IsInstitution(text.Slice(employer))
            ? employer
            : null;
    }

    /// <summary>
    /// Where a person works whose office a sentence tells: Ada Otter, branch manager, Reed Library; null for others.
    /// </summary>
    public static TextSpan? EmployerBehind(string text, TextSpan person, TextSpan behind)
    {
        if (!EnglishNames.IsPersons(text.Slice(person))
            || EnglishNameWords.OfficeBehind().FindIn(text, behind) is not { } office)
        {
            return null;
        }

        var employer = EnglishNames.ReadName(text, TextSpan.Between(office.End, behind.End));
        return employer.Length > 1 && EnglishNames.IsInstitution(text.Slice(employer)) ? employer : null;
    }

    // Ada Otter, Reed Grid: who shares an award with her would stand behind "and".
    private static bool IsOnlyName(ReadOnlySpan<char> rest) =>
        !rest.Contains(',') && !rest.Contains(" and ", StringComparison.Ordinal) && !rest.Contains('&');
}
