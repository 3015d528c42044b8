using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>Reads titles in quotes at the beginning of a line, and who made them behind.</summary>
internal static class EnglishQuotedForm
{
    /// <summary>Whether a line is a title in quotes and nothing else, although its words can be parted.</summary>
    public static bool IsWhole(string text, TextSpan span, TextSpan whole) =>
        // “Night Ferry – A Study of Boats” and “One Form, One Ferry” have no institution.
        whole.Length > 1 && whole.Start > span.Start && text[whole.Start - 1] is '“' or '"'
        && text.Slice(text.Trim(span)).TrimEnd(" *_.") is ['“' or '"', .. var inside, '”' or '"']
        && !inside.ContainsAny('“', '"')
        && (EnglishDashes.Split(text, whole) is not null || EnglishNames.IsInstitution(text.Slice(whole))
            || text.Slice(whole).Contains(',') || EnglishMakers.ReadBy(text, whole) is not null);

    /// <summary>Reads what begins with a title in quotes; null for any other text.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="span">The text that may so begin.</param>
    /// <param name="listing">Where other lines have institutions: there any but a person's name is one.</param>
    public static EnglishForm? Read(string text, TextSpan span, EnglishListing listing)
    {
        // “Title”, Institution; but in “Night Ferry” for students the quoted words only begin the title.
        var length = EnglishQuotes.LengthOf(text.Slice(span));
        if (length == 0)
        {
            return null;
        }

        var rest = TextSpan.Between(span.Start + length, span.End);
        var first = EnglishSentences.Of(text, rest).Select(sentence => EnglishSentences.WithoutStop(text, sentence))
            .FirstOrDefault();
        return !EnglishProse.Is(text.Slice(span)) && GoesOn(text, rest)
            ? null
            : new EnglishForm(
                EnglishQuotes.Inside(text, new TextSpan(span.Start, length)),
                EnglishAffiliation.Read(text, rest) ?? EnglishAffiliation.Read(text, first)
                    ?? ReadListed(text, rest, listing),
                true);
    }

    /// <summary>What stands behind a title in quotes and its comma; empty for any other text.</summary>
    public static TextSpan BehindComma(string text, TextSpan span)
    {
        var length = EnglishQuotes.LengthOf(text.Slice(span));
        var behind = length > 0 ? text.Slice(span)[length..].TrimStart() : default;
        return behind is [',', ' ', .. var name] && name.IndexOf(". ", StringComparison.Ordinal) is var stop
            ? EnglishNames.Clean(text, new TextSpan(span.End - name.Length, stop < 0 ? name.Length : stop))
            : default;
    }

    // “Night Ferry” – Reed Mud Works; “Night Ferry”, Reed Mud Works; “Night Ferry” (Mud Unit)
    private static TextSpan? ReadListed(string text, TextSpan rest, EnglishListing listing)
    {
        if (listing.IsNameInBracket && EnglishBrackets.InsideOf(text, rest) is { } inside)
        {
            return EnglishBrackets.WinnerIn(text, inside);
        }

        var behind = text.Slice(rest).TrimStart() switch
        {
            ['–' or '—' or '-', ' ', .. var name] when listing.IsInstitutionBehindDash => name.Length,
            [',', ' ', .. var name] when listing.IsInstitutionBehindComma => name.Length,
            _ => 0,
        };
        var maker = EnglishNames.Clean(text, new TextSpan(rest.End - behind, behind));
        var isListed = text.Slice(rest).TrimStart() is [',', ..]
            ? listing.IsNobodyBehindQuotes
            : listing.IsNobodyBehindDash;
        return behind > 0 && (EnglishNames.IsRatherInstitution(text.Slice(maker))
            || (isListed && EnglishNames.IsName(text.Slice(maker)))) ? maker : null;
    }

    private static bool GoesOn(string text, TextSpan rest)
    {
        var slice = text.Slice(rest);
        // “Night Ferry”: A Study of Boats
        if (slice.StartsWith(": ") && slice.Length > 2 && char.IsUpper(slice[2]))
        {
            return true;
        }

        return slice is [' ', var first, ..] && char.IsLetterOrDigit(first)
            && !EnglishSentenceWords.MakerStart().IsMatch(slice[1..])
            && !EnglishSentenceWords.DescriptionStart().IsMatch(slice)
            && EnglishAffiliation.Read(text, rest) is null;
    }
}
