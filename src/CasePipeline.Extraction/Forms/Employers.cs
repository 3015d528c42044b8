using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Forms;

/// <summary>Finds the institution that stands together with the persons who made a work.</summary>
internal static class Employers
{
    private const string Separators = " \u3000\t，,、；;";

    /// <summary>The institution in brackets behind its persons: 林望潮、马文山（东屿渔业公司）.</summary>
    public static TextSpan? InBrackets(string text, TextSpan makers) =>
        Enclosure.OpeningOfLast(text.Slice(makers)) is > 1 and var open
        && ArePersons(text, text.Trim(makers with { Length = open }))
        && text.Trim(TextSpan.Between(makers.Start + open + 1, makers.End - 1)) is { Length: > 1 } institution
        && InstitutionShape.IsLikely(text.Slice(institution))
            ? institution
            : null;

    /// <summary>The institution before the brackets with its persons: 东屿渔业公司（林望潮、马文山）, but not 东屿银行（香港）.</summary>
    public static TextSpan? BeforeBrackets(string text, TextSpan makers) =>
        Enclosure.OpeningOfLast(text.Slice(makers)) is > 1 and var open
        && ArePersons(text, text.Trim(TextSpan.Between(makers.Start + open + 1, makers.End - 1)))
        && text.Trim(makers with { Length = open }) is { Length: > 1 } institution
        && InstitutionShape.IsLikely(text.Slice(institution))
            ? institution
            : null;

    /// <summary>The first or last of some names where all others are persons: 东屿渔业公司 林望潮、马文山; 林望潮，东屿渔业公司.</summary>
    public static TextSpan? Among(string text, TextSpan names)
    {
        var parts = text.Parts(names, Separators).FindAll(part => part.Length > 0);
        if (parts.Count < 2)
        {
            return null;
        }

        var isFirst = InstitutionShape.IsLikely(text.Slice(parts[0]));
        var institution = isFirst ? parts[0] : parts[^1];
        return InstitutionShape.IsLikely(text.Slice(institution)) && !PersonName.IsWhole(text.Slice(institution))
            && parts.TrueForAll(part => part == institution || IsPerson(text.Slice(part)))
                ? institution
                : null;
    }

    /// <summary>Whether names are nothing but persons', each with a surname.</summary>
    public static bool ArePersons(string text, TextSpan names) =>
        text.Parts(names, Separators).TrueForAll(name => PersonName.IsWhole(text.Slice(name)));

    // Not 关税处, which begins with a surname.
    private static bool IsPerson(ReadOnlySpan<char> name) =>
        PersonName.IsWhole(name) && !InstitutionShape.IsLikely(name)
        && !InstitutionWords.Departments.Contains(name[^1]);
}
