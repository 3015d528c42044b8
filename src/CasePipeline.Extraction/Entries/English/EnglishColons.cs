using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>Reads what a colon sets off: Institution: Title.</summary>
internal static class EnglishColons
{
    /// <summary>
    /// Reads Institution: Title, in a list that has the institutions first, or where only an institution is so called.
    /// </summary>
    public static EnglishForm? Read(string text, TextSpan span, bool isListed) =>
        Split(text, span) is ({ } owner, { Length: > 1 } title)
        && (isListed
            ? EnglishNames.IsInstitution(text.Slice(owner)) && !EnglishCaseLabels.IsOfCase(text.Slice(owner))
            : IsCertainOwner(text.Slice(owner)) && EnglishNames.IsName(text.Slice(title)))
            ? new EnglishForm(title, EnglishPlaces.Without(text, owner), true)
            : null;

    /// <summary>
    /// Whether what stands before a colon is certainly an institution: Heron Council and Otter Homes, but not Team.
    /// </summary>
    public static bool IsCertainOwner(ReadOnlySpan<char> owner) =>
        !EnglishCaseLabels.IsOfCase(owner)
        && (EnglishNames.IsCertainInstitution(owner)
            || (owner.IndexOf(" and ") is > 0 and var and && EnglishNames.IsCertainInstitution(owner[..and])));

    /// <summary>What stands before a colon and behind it; null without one.</summary>
    public static (TextSpan Left, TextSpan Right)? Split(string text, TextSpan span)
    {
        var at = text.Slice(span).IndexOf(": ", StringComparison.Ordinal);
        return at <= 0
            ? null
            : (EnglishNames.Clean(text, new TextSpan(span.Start, at)),
                EnglishNames.Clean(text, TextSpan.Between(span.Start + at + 1, span.End)));
    }
}
