using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Tells where a winner is from behind its name: Otter Bank, Heronby, Ill. A state without a town may be part of the
/// name: City of Heronby, Ill.; Ministry of Ferries, New Zealand.
/// </summary>
internal static class EnglishPlaces
{
    private const int MaxTownWords = 4;

    /// <summary>The text before a place at its end; null where there is no place, or nothing before it.</summary>
    public static TextSpan? HeadOf(string text, TextSpan span)
    {
        if (EnglishCommas.SplitLast(text, span) is not ({ Length: > 1 } head, { Length: > 1 } last))
        {
            return null;
        }

        return IsState(text, last)
            && EnglishCommas.SplitLast(text, head) is ({ Length: > 1 } name, { Length: > 1 } town)
            && IsTown(text.Slice(town))
                ? name
                : null;
    }

    /// <summary>
    /// The name before a comma and what can be a town, where others in a list have their towns so: Otter Clinic,
    /// Heronby.
    /// </summary>
    public static TextSpan? HeadOfTown(string text, TextSpan span) =>
        EnglishCommas.SplitLast(text, span) is ({ Length: > 1 } head, { Length: > 1 } town)
        && EnglishNames.IsName(text.Slice(head)) && IsTown(text.Slice(town))
            ? head
            : null;

    /// <summary>An institution without the place behind it or in a bracket.</summary>
    public static TextSpan Without(string text, TextSpan span) =>
        HeadOf(text, span)
        ?? (EnglishBrackets.Split(text, span) is var (outside, inside)
            && EnglishNames.IsInstitution(text.Slice(outside))
            && (IsState(text, inside) || IsTownAndState(text, inside))
                ? outside
                : span);

    /// <summary>
    /// The name of a maker without the town that a state behind it shows to be one: Otter Instruments of Heronby, Ohio.
    /// What is certainly an institution may be called by its town: University of Heronby.
    /// </summary>
    public static TextSpan WithoutTown(string text, TextSpan name, TextSpan behind)
    {
        const string Of = " of ";
        const string Comma = ", ";
        var of = text.Slice(name).LastIndexOf(Of, StringComparison.Ordinal);
        if (of <= 0 || !text.Slice(behind).StartsWith(Comma, StringComparison.Ordinal))
        {
            return name;
        }

        var head = new TextSpan(name.Start, of);
        var state = TextSpan.Between(behind.Start + Comma.Length, behind.End);
        var end = text.Slice(state).IndexOf(',');
        state = state with { Length = end < 0 ? state.Length : end };
        return IsState(text, EnglishSentences.WithoutStop(text, state))
            && IsTown(text.Slice(TextSpan.Between(head.End + Of.Length, name.End)))
            && !EnglishNames.IsCertainInstitution(text.Slice(head))
                ? head
                : name;
    }

    /// <summary>Whether a text names a state or a country and nothing else.</summary>
    public static bool IsState(string text, TextSpan span) => EnglishPlaceWords.State().IsMatch(text.Slice(span));

    /// <summary>Whether a text is a town with its state and nothing else: Heronby, Ill.</summary>
    public static bool IsTownAndState(string text, TextSpan span) =>
        EnglishCommas.SplitLast(text, span) is ({ Length: > 1 } town, { Length: > 1 } state)
        && IsState(text, state) && IsTown(text.Slice(town));

    /// <summary>Whether a name can be a town's.</summary>
    public static bool IsTown(ReadOnlySpan<char> town) =>
        town.Count(' ') < MaxTownWords && EnglishNames.IsName(town) && !EnglishNames.IsInstitution(town)
        && !town.ContainsAnyInRange('0', '9');
}
