using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>Reads what dashes set off: Title — Institution; Institution – Title; Title - what it is.</summary>
internal static class EnglishDashes
{
    private static readonly string[] Dashes = [" — ", " – ", " -- ", " - ", " | ", "—"];

    /// <summary>What stands before the dash and behind it; null without one.</summary>
    public static (TextSpan Left, TextSpan Right)? Split(string text, TextSpan span)
    {
        foreach (var dash in Dashes)
        {
            if (SplitAt(text, span, dash) is { } sides)
            {
                return sides;
            }
        }

        return SplitGlued(text, span) ?? SplitSlash(text, span);
    }

    /// <summary>Whether a text is a name, or two with a dash between them.</summary>
    public static bool IsName(string text, TextSpan span) =>
        EnglishNames.IsName(text.Slice(span))
        || (Split(text, span) is var (left, right)
            && EnglishNames.IsName(text.Slice(left)) && EnglishNames.IsName(text.Slice(right)));

    // Reed Ledger / Ada Otter, lead designer; Reed Ledger / Otter Bank
    private static (TextSpan Left, TextSpan Right)? SplitSlash(string text, TextSpan span)
    {
        if (SplitAt(text, span, " / ") is not { } sides)
        {
            return null;
        }

        var name = text.Slice(sides.Right);
        return EnglishNames.IsPersons(name[..(name.IndexOf(',') is > 0 and var comma ? comma : name.Length)])
            || EnglishNames.IsInstitution(name)
            ? sides
            : null;
    }

    // Reed Ledger- Otter Bank
    private static (TextSpan Left, TextSpan Right)? SplitGlued(string text, TextSpan span) =>
        SplitAt(text, span, "- ") is { } sides
        && (EnglishNames.IsPersons(text.Slice(sides.Right)) || EnglishNames.IsInstitution(text.Slice(sides.Right)))
            ? sides
            : null;

    private static (TextSpan Left, TextSpan Right)? SplitAt(string text, TextSpan span, string mark)
    {
        var at = text.Slice(span).IndexOf(mark, StringComparison.Ordinal);
        return at <= 0
            ? null
            : (EnglishNames.Clean(text, new TextSpan(span.Start, at)),
                EnglishNames.Clean(text, TextSpan.Between(span.Start + at + mark.Length, span.End)));
    }

    /// <param name="text">The article's text.</param>
    /// <param name="span">The line.</param>
    /// <param name="listing">How the article's lists are made.</param>
    /// <param name="keepsDashes">Whether a dash before other words than a name is part of the title.</param>
    public static EnglishForm? Read(string text, TextSpan span, EnglishListing listing, bool keepsDashes)
    {
        if (Split(text, span) is not ({ Length: > 0 } left, { Length: > 0 } right))
        {
            return null;
        }

        if (EnglishPlaces.IsTownAndState(text, left) && !EnglishPlaces.IsTownAndState(text, right))
        {
            // Heronby, Ill. – Night Ferry: the town that won with it
            return new EnglishForm(right, left, true);
        }

        var who = EnglishAffiliation.Read(text, right)
            ?? EnglishMakers.ReadMadeBy(text, right, listing)
            ?? (IsListedMaker(text, right, listing) ? right : null);
        if (IsFirst(text, left, right, listing, who is not null))
        {
            // Reed Team – Ada Otter, Bo Reed: who belongs to it is no title.
            return new EnglishForm(EnglishNames.IsCertainlyPersons(text.Slice(right)) ? null : right, left, true);
        }

        // Ada Otter, Bo Reed – Heron Post: who works there is no title.
        var isEmployer = who is { } employer
            && ((EnglishNames.IsCertainlyPersons(text.Slice(left)) && !IsTitleWithComma(text, left, listing))
                || (EnglishNames.IsPersons(text.Slice(left)) && IsBehindOffice(text, right, employer)));
        return who is not null || !keepsDashes || EnglishNames.IsPersons(text.Slice(right))
            ? new EnglishForm(isEmployer ? null : left, who, true)
            : null;
    }

    // Night Ferry – Reedham Brass, where institutions stand behind the other dashes, and nobody who is known by a name.
    private static bool IsListedMaker(string text, TextSpan right, EnglishListing listing) =>
        (listing.IsInstitutionBehindDash && EnglishNames.IsRatherInstitution(text.Slice(right)))
        || (listing.IsNobodyBehindDash && EnglishNames.IsName(text.Slice(right)));

    // Ada Otter – Head of Nursing, Reed Hospital
    private static bool IsBehindOffice(string text, TextSpan right, TextSpan employer) =>
        employer.Start > right.Start
        && EnglishNameWords.Office().IsMatch(text.Slice(TextSpan.Between(right.Start, employer.Start)));

    // Low Tide, High Tide – Otter Bank, where titles stand before dashes, and nobody who is known by a given name
    private static bool IsTitleWithComma(string text, TextSpan left, EnglishListing listing) =>
        listing is { IsInstitutionBehindDash: true, IsPersonBeforeDash: false } && text.Slice(left).Contains(',')
        && !text.Slice(left).Contains(" and ", StringComparison.Ordinal) && !text.Slice(left).Contains('&');

    // Otter Council – Tide Times: titles have words of institutions too.
    private static bool IsCertainlyFirst(string text, TextSpan left, TextSpan right) =>
        EnglishNames.IsCertainInstitution(text.Slice(left)) && !EnglishNames.IsCertainInstitution(text.Slice(right));

    // Without the other lines, an institution before the dash counts where nothing behind it can be one.
    private static bool IsFirst(string text, TextSpan left, TextSpan right, EnglishListing listing, bool hasLast) =>
        !char.IsLower(text[right.Start])
        && (listing.IsInstitutionFirst
            ? EnglishNames.IsName(text.Slice(left))
                && (!EnglishNames.IsInstitution(text.Slice(right)) || IsCertainlyFirst(text, left, right))
            : !hasLast && !listing.IsPersonBehindDash && EnglishNames.IsInstitution(text.Slice(left)));
}
