using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Reads a case from a line, or from what stands behind its label, by the marks and words that set title and
/// institution off. A person's name is read past.
/// </summary>
internal sealed class EnglishFormReader(string text, EnglishListing listing, EnglishFields fields)
{
    private const int MaxHead = 100;

    private static readonly string[] Marks = [": ", " – ", " — ", " -- ", " - "];

    /// <summary>Whether persons stand behind the titles of the article's lists.</summary>
    public bool HasPersonsBehindTitles => listing.IsPersonBehindComma;

    /// <param name="span">The line.</param>
    /// <param name="award">The award's name: some awards go to persons or organisations only.</param>
    /// <param name="keepsDashes">Whether a dash before other words than a name is part of the title.</param>
    public EnglishForm Read(TextSpan span, TextSpan? award, bool keepsDashes = false)
    {
        var whole = EnglishNames.Clean(text, span);
        if (IsQuotation(span, whole))
        {
            return Fit(new EnglishForm(whole, null, true), award);
        }

        span = WithoutPrize(whole);
        if (span.Length == 0 || EnglishLabelWords.NoWinner().IsMatch(text.Slice(span)))
        {
            return default;
        }

        var isPerson = award is { } given && EnglishWords.PersonAward().IsMatch(text.Slice(given));
        var form = EnglishPersons.Read(text, span, isPerson) ?? EnglishMakers.ReadFor(text, span)
            ?? EnglishWonWith.Read(text, span) ?? (listing.IsMakerBehindComma ? ReadMaker(span) : null)
            ?? EnglishMakers.ReadMade(text, span) ?? ReadQuoted(span)
            ?? ReadDescribed(span);
        form ??= EnglishProse.Is(text.Slice(span))
            ? ReadFirstSentence(span) ?? ReadExplained(span) ?? default
            : ReadName(WithoutStop(span), keepsDashes);
        return Fit(form.Value, award);
    }

    // “Night Ferry – A Study of Boats” has no institution.
    private bool IsQuotation(TextSpan span, TextSpan whole) =>
        whole.Length > 1 && whole.Start > span.Start && text[whole.Start - 1] is '“'
        && text.Slice(text.Trim(span)).TrimEnd(" *_.") is ['“', .., '”']
        && (EnglishDashes.Split(text, whole) is not null || EnglishNames.IsCertainInstitution(text.Slice(whole)));

    /// <summary>Whether an item of a list names a title and its team.</summary>
    public bool IsTitleByTeam(TextSpan span) =>
        listing.IsTeamBehindBy && EnglishTeamsBehindBy.Split(text, span) is not null;

    /// <summary>Whether a label names what is told of each case.</summary>
    public bool IsField(ReadOnlySpan<char> label) => fields.Contains(label);

    /// <summary>Reads Title: what it is about, told in a sentence; null for any other text.</summary>
    public EnglishForm? ReadExplained(TextSpan span)
    {
        var near = text.Slice(span)[..Math.Min(span.Length, MaxHead)];
        foreach (var mark in Marks)
        {
            var at = near.IndexOf(mark, StringComparison.Ordinal);
            if (at <= 0)
            {
                continue;
            }

            var head = EnglishNames.Clean(text, new TextSpan(span.Start, at));
            var told = TextSpan.Between(span.Start + at + mark.Length, span.End);
            if (CanBeExplained(head) && EnglishProse.Is(text.Slice(told)))
            {
                // A dash before other words than an institution's is the title's.
                var isWhole = EnglishDashes.Split(text, head) is var (_, right)
                    && !EnglishNames.IsInstitution(text.Slice(right))
                    && !(listing.IsPersonBehindDash && EnglishNames.IsPersons(text.Slice(right)));
                var form = isWhole ? new EnglishForm(head, null) : ReadName(head, true);
                return form with { Institution = form.Institution ?? MakerIn(told), IsStructured = true };
            }
        }

        return null;
    }

    // Reed Ledger: An initiative of the Otter Foundation that …
    private TextSpan? MakerIn(TextSpan told)
    {
        foreach (var match in EnglishSentenceWords.MakerStart().EnumerateMatches(text.Slice(told)))
        {
            var maker = EnglishNames.ReadName(text, TextSpan.Between(told.Start + match.Length, told.End));
            return maker.Length > 1 && EnglishNames.IsInstitution(text.Slice(maker)) ? maker : null;
        }

        return null;
    }

    private bool CanBeExplained(TextSpan head)
    {
        var slice = text.Slice(head);
        return head.Length > 1 && IsNameWithDash(head) && !fields.Contains(slice)
            && !EnglishLabelWords.DetailLabel().IsMatch(slice)
            && !EnglishLabelWords.InstitutionLabel().IsMatch(slice)
            && !EnglishLabelWords.TitleLabel().IsMatch(slice)
            && (EnglishHeadings.KindOf(slice) is EnglishHeadingKind.Other
                || !(EnglishHeadings.IsOnlySurroundings(slice) || EnglishHeadings.IsAward(slice)
                    || EnglishWords.Series().IsMatch(slice) || EnglishWords.Elsewhere().IsMatch(slice)));
    }

    private bool IsNameWithDash(TextSpan head) =>
        EnglishNames.IsName(text.Slice(head))
        || (EnglishDashes.Split(text, head) is var (left, right)
            && EnglishNames.IsName(text.Slice(left)) && EnglishNames.IsName(text.Slice(right)));

    /// <summary>Reads a line of several cases: “Title” (Institution); “Title” (Institution).</summary>
    public List<EnglishForm> ReadAll(TextSpan span, TextSpan? award, bool keepsDashes = false)
    {
        var forms = EnglishItems.Split(text, span).ConvertAll(part => Read(part, award));
        return forms.Count > 1 && forms.TrueForAll(form => form.IsCase) ? forms : [Read(span, award, keepsDashes)];
    }

    private EnglishForm ReadName(TextSpan span, bool keepsDashes) =>
        EnglishMakers.ReadBeforeQuoted(text, span)
        ?? (listing.IsTeamBehindBy ? ReadTeam(span) : null)
        ?? (listing.IsNameInBracket ? EnglishMakers.ReadNamed(text, span) : null)
        ?? EnglishDashes.Read(text, span, listing, keepsDashes)
        ?? EnglishMakers.ReadBy(text, span)
        ?? EnglishMakers.ReadOwned(text, span)
        ?? EnglishMakers.ReadBracketed(text, span)
        ?? EnglishCommas.Read(text, span)
        ?? (listing.IsPersonBehindComma ? EnglishCommas.ReadPerson(text, span) : null)
        ?? (listing.IsInstitutionBehindComma ? EnglishCommas.ReadLast(text, span) : null)
        ?? EnglishMakers.ReadColon(text, span, listing.IsInstitutionBeforeColon)
        ?? ReadBare(span);

    private EnglishForm? ReadTeam(TextSpan span) => EnglishTeamsBehindBy.Split(text, span) is var (title, maker)
        ? new EnglishForm(title, maker, true)
        : null;

    private EnglishForm? ReadMaker(TextSpan span) => EnglishTeamsBehindBy.SplitComma(text, span) is var (title, maker)
        ? new EnglishForm(title, maker, true)
        : null;

    // Title, Institution. What it is about.
    private EnglishForm? ReadFirstSentence(TextSpan span)
    {
        var first = EnglishSentences.Of(text, span).First();
        return first.Length < span.Length && !EnglishProse.Is(text.Slice(WithoutStop(first)))
            && ReadName(WithoutStop(first), false) is { Title: not null, Institution: { } institution } form
            && EnglishNames.IsInstitution(text.Slice(institution))
            ? form
            : null;
    }

    // “Title”, Institution; but in “Night Ferry” for students the quoted words only begin the title.
    private EnglishForm? ReadQuoted(TextSpan span)
    {
        var length = EnglishQuotes.LengthOf(text.Slice(span));
        if (length == 0)
        {
            return null;
        }

        var rest = TextSpan.Between(span.Start + length, span.End);
        var first = EnglishSentences.Of(text, rest).Select(WithoutStop).FirstOrDefault();
        return !EnglishProse.Is(text.Slice(span)) && GoesOn(rest)
            ? null
            : new EnglishForm(
                EnglishQuotes.Inside(text, new TextSpan(span.Start, length)),
                EnglishAffiliation.Read(text, rest) ?? EnglishAffiliation.Read(text, first),
                true);
    }

    private bool GoesOn(TextSpan rest)
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
        EnglishNames.IsCertainInstitution(text.Slice(span)) || EnglishTeams.IsTeam(text.Slice(span))
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
