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
    private readonly EnglishNameForms _names = new(text, listing);
    private readonly EnglishExplanations _explanations = new(text, listing, fields);

    /// <summary>Whether persons stand behind the titles of the article's lists.</summary>
    public bool HasPersonsBehindTitles => listing.IsPersonBehindComma;

    /// <param name="span">The line.</param>
    /// <param name="award">The award's name: some awards go to persons or organisations only.</param>
    /// <param name="keepsDashes">Whether a dash before other words than a name is part of the title.</param>
    public EnglishForm Read(TextSpan span, TextSpan? award, bool keepsDashes = false)
    {
        var whole = EnglishNames.Clean(text, span);
        if (EnglishQuotedForm.IsWhole(text, span, whole))
        {
            return Fit(new EnglishForm(whole, null, true), award);
        }

        span = EnglishBrackets.WithoutLicence(text, text.Trim(EnglishSums.Without(text, whole)));
        if (span.Length == 0 || EnglishLabelWords.NoWinner().IsMatch(text.Slice(span)))
        {
            return default;
        }

        if (EnglishColons.Split(text, span) is ({ Length: > 1 } who, { Length: > 1 } won)
            && (EnglishPersons.IsWithProfession(text.Slice(who))
                || (EnglishNames.IsPersons(text.Slice(who)) && EnglishGivenNames.BeginsWith(text.Cut(who)))))
        {
            // Ada Otter, Bo Reed: Night Ferry – A Study of Boats
            return Fit(new EnglishForm(EnglishNames.Clean(text, won), null, true), award);
        }

        if (listing.IsPersonBeforeTitle && EnglishPersonTitles.Read(text, span) is { } work)
        {
            return Fit(new EnglishForm(work, null, true), award);
        }

        if (EnglishAuthors.TitleBefore(text, span) is { } written)
        {
            return Fit(new EnglishForm(written, null, true), award);
        }

        var isPerson = award is { } given && EnglishWords.PersonAward().IsMatch(text.Slice(given));
        if (listing.IsWinnerBeforeFor && EnglishWinnersForTitles.Split(text, span) is var (project, winner))
        {
            return new EnglishForm(project, winner, true);
        }

        var form = EnglishQuotesBehind.ReadFor(text, span) ?? ReadPartnered(span)
            ?? EnglishPersons.Read(text, span, isPerson) ?? EnglishWonWith.Read(text, span) ?? _names.ReadMaker(span)
            ?? ReadBeforeDash(span) ?? ReadMade(span)
            ?? EnglishQuotedForm.Read(text, span, listing)
            ?? ReadDescribed(span);
        form ??= EnglishProse.Is(text.Slice(span))
            ? ReadFirstSentence(span, award) ?? _explanations.Read(span) ?? default
            : _names.Read(EnglishSentences.WithoutStop(text, span), keepsDashes);
        return Fit(form.Value, award);
    }

    /// <summary>The institution that a line of its own names: Otter Bank; Entered by Otter Bank.</summary>
    public TextSpan? ReadInstitution(TextSpan line) => _names.ReadInstitution(line);

    /// <summary>Whether an item of a list names a title and its team.</summary>
    public bool IsTitleByTeam(TextSpan span) =>
        listing.IsTeamBehindBy && EnglishTeamsBehindBy.Split(text, span) is not null;

    /// <summary>Whether a label names what is told of each case.</summary>
    public bool IsField(ReadOnlySpan<char> label) => fields.Contains(label);

    /// <summary>Reads Title: what it is about, told in a sentence; null for any other text.</summary>
    public EnglishForm? ReadExplained(TextSpan span) => _explanations.Read(span);

    /// <summary>Reads a line of several cases: “Title” (Institution); “Title” (Institution).</summary>
    public List<EnglishForm> ReadAll(TextSpan span, TextSpan? award, bool keepsDashes = false)
    {
        var items = EnglishItems.Split(text, span);
        if (items.Count > 1 || !EnglishProse.Is(text.Slice(span)))
        {
            // A list may end as a sentence does.
            items[^1] = EnglishSentences.WithoutStop(text, items[^1]);
        }

        var forms = items.ConvertAll(part => Read(part, award));
        return forms.Count > 1 && forms.TrueForAll(form => form.IsCase)
            ? forms
            : ReadPair(span) ?? [Read(items is [var only] ? only : span, award, keepsDashes)];
    }

    /// <summary>
    /// Reads two cases, each with its institution: Title (Institution) and Title (Institution); Title by Institution
    /// and Title by Institution; null for any other text.
    /// </summary>
    public List<EnglishForm>? ReadPair(TextSpan span)
    {
        if (EnglishLabelWords.PairJoint().FindIn(text, span) is not { } joint)
        {
            return EnglishMakers.ReadPair(text, span);
        }

        List<EnglishForm> pair =
        [
            Read(TextSpan.Between(span.Start, joint.Start), null), Read(TextSpan.Between(joint.End, span.End), null),
        ];
        return pair.TrueForAll(form => form is { Title: not null, Institution: not null }) ? pair : null;
    }

    // Heron School in partnership with Otter Bank: who won is the first.
    private EnglishForm? ReadPartnered(TextSpan span) =>
        EnglishNameWords.PartnerBehind().FindIn(text, span) is { } partner
        && TextSpan.Between(span.Start, partner.Start) is var head
        && EnglishNames.IsCertainInstitution(text.Slice(head)) && !text.Slice(head).ContainsAny(",:(“\"")
        && EnglishNames.IsName(text.Slice(TextSpan.Between(partner.End, span.End)))
            ? new EnglishForm(null, head, true)
            : null;

    // Title – Institution. What it is about, where most items have their institutions so
    private EnglishForm? ReadBeforeDash(TextSpan span)
    {
        var first = EnglishSentences.Of(text, span).First();
        return listing.IsInstitutionBehindDash && first.Length < span.Length
            && EnglishDashes.Split(text, EnglishSentences.WithoutStop(text, first))
                is ({ Length: > 1 and <= EnglishProse.MaxTitle } title, var maker)
            && EnglishNames.IsName(text.Slice(maker)) && !EnglishNames.IsCertainlyPersons(text.Slice(maker))
                ? new EnglishForm(title, maker, true)
                : null;
    }

    // Title, from Institution. What it is about.
    private EnglishForm? ReadMade(TextSpan span)
    {
        var first = EnglishSentences.WithoutStop(text, EnglishSentences.Of(text, span).First());
        return (first.Length < span.Length
                ? EnglishMakers.ReadMade(text, first, listing)
                : null)
            ?? EnglishMakers.ReadMade(text, span, listing);
    }

    // Title, Institution. What it is about; Institution. What it did. An award to persons or organisations has only
    // them before the stop.
    private EnglishForm? ReadFirstSentence(TextSpan span, TextSpan? award)
    {
        var first = EnglishSentences.Of(text, span).First();
        var told = EnglishSentences.WithoutStop(text, first);
        if (award is { } given && first.Length < span.Length && EnglishNames.IsName(text.Slice(told)))
        {
            if (EnglishWords.PersonAward().IsMatch(text.Slice(given))
                && EnglishPersons.Read(text, told, isPerson: true) is { IsCase: true } person)
            {
                return person;
            }

            if (EnglishWords.OrganisationAward().IsMatch(text.Slice(given)) && !text.Slice(told).Contains(','))
            {
                return new EnglishForm(null, told, true);
            }
        }

        return first.Length < span.Length && !EnglishProse.Is(text.Slice(told))
            && _names.Read(told, false) is { Institution: { } institution } form
            && (form.Title is null
                ? EnglishNames.IsCertainInstitution(text.Slice(told))
                : EnglishNames.IsInstitution(text.Slice(institution)))
            ? form
            : null;
    }

    // Title, which does this; Title is a thing that does that.
    private EnglishForm? ReadDescribed(TextSpan span)
    {
        if (EnglishSentenceWords.Description().FindIn(text, span) is not { } told)
        {
            return null;
        }

        var head = EnglishNames.Clean(text, TextSpan.Between(span.Start, told.Start));
        if (!EnglishProse.Is(text.Slice(span)) || head.Length is 0 or > EnglishProse.MaxTitle / 2
            || !EnglishNames.IsName(text.Slice(head)) || EnglishSentenceWords.Pronoun().IsMatch(text.Slice(head)))
        {
            return null;
        }

        var form = EnglishMakers.ReadOwned(text, head) ?? EnglishBrackets.Read(text, head)
            ?? _names.ReadBare(head);
        return form with { IsStructured = true };
    }

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
            && (EnglishNames.IsPersons(text.Slice(title)) || EnglishNames.IsInstitution(text.Slice(title))))
        {
            // Innovator of the Year: OHB
            var isOrganisation = form.Institution is null && !EnglishNames.IsPersons(text.Slice(title));
            return form with { Title = null, Institution = isOrganisation ? title : form.Institution };
        }

        return title.Length is > EnglishProse.MaxTitle or < 2 || EnglishSums.Is(text.Slice(title)) ? default : form;
    }
}
