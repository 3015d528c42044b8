using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Reads a case from a line, or from what stands behind its label, by the marks and words that set title and
/// institution off. A person's name is read past.
/// </summary>
internal sealed class EnglishFormReader(string text, EnglishListing listing)
{
    /// <param name="span">The line.</param>
    /// <param name="award">The award's name: some awards go to persons or organisations only.</param>
    /// <param name="keepsDashes">Whether a dash before other words than a name is part of the title.</param>
    public EnglishForm Read(TextSpan span, TextSpan? award, bool keepsDashes = false)
    {
        span = WithoutPrize(EnglishNames.Clean(text, span));
        if (span.Length == 0 || EnglishLabelWords.NoWinner().IsMatch(text.Slice(span)))
        {
            return default;
        }

        var form = EnglishMakers.ReadFor(text, span) ?? EnglishMakers.ReadMade(text, span) ?? ReadQuoted(span)
            ?? ReadDescribed(span);
        form ??= EnglishProse.Is(text.Slice(span))
            ? ReadFirstSentence(span)
            : ReadName(WithoutStop(span), keepsDashes);
        return Fit(form.Value, award);
    }

    /// <summary>Reads a line of several cases: “Title” (Institution); “Title” (Institution).</summary>
    public List<EnglishForm> ReadAll(TextSpan span, TextSpan? award, bool keepsDashes = false)
    {
        var forms = EnglishItems.Split(text, span).ConvertAll(part => Read(part, award));
        return forms.Count > 1 && forms.TrueForAll(form => form.IsCase) ? forms : [Read(span, award, keepsDashes)];
    }

    private EnglishForm ReadName(TextSpan span, bool keepsDashes) =>
        EnglishMakers.ReadBeforeQuoted(text, span)
        ?? EnglishDashes.Read(text, span, listing, keepsDashes)
        ?? EnglishMakers.ReadBy(text, span)
        ?? EnglishMakers.ReadOwned(text, span)
        ?? EnglishMakers.ReadBracketed(text, span)
        ?? EnglishCommas.Read(text, span)
        ?? (listing.IsInstitutionBehindComma ? EnglishCommas.ReadLast(text, span) : null)
        ?? (listing.IsInstitutionBeforeColon ? EnglishMakers.ReadColon(text, span) : null)
        ?? ReadBare(span);

    // Title, Institution. What it is about.
    private EnglishForm ReadFirstSentence(TextSpan span)
    {
        var first = EnglishSentences.Of(text, span).First();
        return first.Length < span.Length && !EnglishProse.Is(text.Slice(WithoutStop(first)))
            && ReadName(WithoutStop(first), false) is { Title: not null, Institution: { } institution } form
            && EnglishNames.IsInstitution(text.Slice(institution))
            ? form
            : default;
    }

    // “Title”, Institution; but in “Night Ferry” for students the quoted words only begin the title.
    private EnglishForm? ReadQuoted(TextSpan span)
    {
        if (text[span.Start] is not ('“' or '"'))
        {
            return null;
        }

        var close = text.Slice(span)[1..].IndexOfAny('”', '"') + 1;
        if (close <= 1)
        {
            return null;
        }

        var rest = TextSpan.Between(span.Start + close + 1, span.End);
        var first = EnglishSentences.Of(text, rest).Select(WithoutStop).FirstOrDefault();
        return !EnglishProse.Is(text.Slice(span)) && GoesOn(rest)
            ? null
            : new EnglishForm(
                EnglishNames.Clean(text, new TextSpan(span.Start, close + 1)),
                EnglishAffiliation.Read(text, rest) ?? EnglishAffiliation.Read(text, first),
                true);
    }

    private bool GoesOn(TextSpan rest)
    {
        var slice = text.Slice(rest);
        return slice is [' ', var first, ..] && char.IsLetterOrDigit(first)
            && !EnglishSentenceWords.MakerStart().IsMatch(slice[1..])
            && !EnglishSentenceWords.DescriptionStart().IsMatch(slice)
            && EnglishAffiliation.Read(text, rest) is null;
    }

    // Title, which does this; Title is a thing that does that.
    private EnglishForm? ReadDescribed(TextSpan span)
    {
        foreach (var match in EnglishSentenceWords.Description().EnumerateMatches(text.Slice(span)))
        {
            var head = EnglishNames.Clean(text, new TextSpan(span.Start, match.Index));
            if (!EnglishProse.Is(text.Slice(span)) || head.Length is 0 or > EnglishProse.MaxTitle / 2
                || !EnglishNames.IsName(text.Slice(head)))
            {
                return null;
            }

            var form = EnglishMakers.ReadOwned(text, head) ?? EnglishMakers.ReadBracketed(text, head) ?? ReadBare(head);
            return form with { IsStructured = true };
        }

        return null;
    }

    private EnglishForm ReadBare(TextSpan span) =>
        EnglishNames.IsCertainInstitution(text.Slice(span))
            ? new EnglishForm(null, span)
            : new EnglishForm(EnglishNames.Clean(text, span), null);

    // An award to persons or organisations has no title.
    private EnglishForm Fit(EnglishForm form, TextSpan? award)
    {
        if (form.Title is not { } title)
        {
            return form;
        }

        if (award is { } span && EnglishWords.OrganisationAward().IsMatch(text.Slice(span)) && form.Institution is null)
        {
            return form with { Title = null, Institution = title };
        }

        if (award is { } given && EnglishWords.PersonAward().IsMatch(text.Slice(given))
            && EnglishNames.IsPersons(text.Slice(title)))
        {
            return form with { Title = null };
        }

        return title.Length is > EnglishProse.MaxTitle or < 2 || IsSum(text.Slice(title)) ? default : form;
    }

    private static bool IsSum(ReadOnlySpan<char> title) => title[0] is '$' or '€' or '£';

    // Tide Watch ($500); Tide Watch, $1,500.
    private TextSpan WithoutPrize(TextSpan span)
    {
        const int MaxSum = 20;
        var slice = text.Slice(span);
        var sum = slice.LastIndexOfAny("$€£");
        var before = sum > 0 ? slice[..sum].TrimEnd(" ,–—-+:") : default;
        var isPrize = before.Length > 0 && before.Length < sum && slice.Length - sum <= MaxSum
            && sum + 1 < slice.Length && char.IsDigit(slice[sum + 1]);
        if (isPrize && before.LastIndexOf('(') <= before.LastIndexOf(')'))
        {
            return new TextSpan(span.Start, before.Length);
        }

        var open = slice.LastIndexOf('(');
        return open > 0 && slice[^1] == ')' && sum > open ? text.Trim(new TextSpan(span.Start, open)) : span;
    }

    private TextSpan WithoutStop(TextSpan span) =>
        text.Slice(span) is [.., not '.', '.'] slice && !slice.EndsWith("Inc.") && !slice.EndsWith("Ltd.")
            ? new TextSpan(span.Start, span.Length - 1)
            : span;
}
