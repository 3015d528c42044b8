using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Reads a case from a text without sentences, by the marks and words that set title and institution off, as the
/// article's other lines have them.
/// </summary>
internal sealed class EnglishNameForms(string text, EnglishListing listing)
{
    /// <param name="span">The text.</param>
    /// <param name="keepsDashes">Whether a dash before other words than a name is part of the title.</param>
    public EnglishForm Read(TextSpan span, bool keepsDashes) =>
        (EnglishPlaces.HeadOf(text, span)
            ?? (listing.IsTownBehindComma ? EnglishPlaces.HeadOfTown(text, span) : null)) is { } named
            ? ReadPlaced(ReadParts(named, keepsDashes))
            : ReadParts(span, keepsDashes);

    private EnglishForm ReadParts(TextSpan span, bool keepsDashes) =>
        EnglishQuotesBehind.Read(text, span, listing.IsInstitutionBeforeQuotes)
        ?? (listing.IsTeamBehindBy ? ReadTeam(span) : null)
        ?? (listing.IsNameInBracket ? EnglishBrackets.ReadNamed(text, span) : null)
        ?? EnglishDashes.Read(text, span, listing, keepsDashes)
        ?? EnglishMakers.ReadBy(text, span)
        ?? EnglishMakers.ReadOwned(text, span)
        ?? EnglishBrackets.Read(text, span)
        ?? EnglishCommas.Read(text, span)
        ?? EnglishCommas.ReadFirst(text, span)
        ?? (listing.IsPersonBehindComma ? EnglishCommas.ReadPerson(text, span) : null)
        ?? (listing.IsInstitutionBehindComma ? EnglishCommas.ReadLast(text, span) : null)
        ?? EnglishColons.Read(text, span, listing.IsInstitutionBeforeColon)
        ?? ReadBare(span);

    // What has a town and its state behind it is whoever won, unless quotes or another name make a title of it.
    private EnglishForm ReadPlaced(EnglishForm form)
    {
        if (form is not { Institution: null, Title: { } name, IsStructured: false })
        {
            return form with { IsStructured = true };
        }

        var areInstitutions = listing.IsInstitutionBeforePlace || listing.IsTownBehindComma;
        var isPerson = EnglishNames.IsPersons(text.Slice(name)) && !areInstitutions;
        return new EnglishForm(null, isPerson ? null : name, true);
    }

    private EnglishForm? ReadTeam(TextSpan span) => EnglishTeamsBehindBy.Split(text, span) is var (title, maker)
        ? new EnglishForm(title, maker, true)
        : null;

    /// <summary>Reads Title, by Maker where the article's labelled lines are so made; null for any other.</summary>
    public EnglishForm? ReadMaker(TextSpan span) =>
        listing.IsMakerBehindComma && EnglishTeamsBehindBy.SplitComma(text, span) is var (title, maker)
            ? new EnglishForm(Undescribed(title), WithoutPersons(maker), true)
            : null;

    // Reedly, a ledger for reeds
    private TextSpan Undescribed(TextSpan title) =>
        EnglishSentenceWords.Apposed().FindIn(text, title) is { } told
            ? TextSpan.Between(title.Start, told.Start)
            : title;

    // Ada Otter and Bo Reed (School of Tides)
    private TextSpan? WithoutPersons(TextSpan maker) =>
        EnglishBrackets.Split(text, maker) is var (head, inside) && EnglishNames.IsPersons(text.Slice(head))
            ? EnglishNames.IsInstitution(text.Slice(inside)) ? inside : null
            : maker;

    /// <summary>The institution that a line of its own names: Otter Bank; Entered by Otter Bank.</summary>
    public TextSpan? ReadInstitution(TextSpan line) =>
        EnglishAffiliation.ReadLine(text, line)
        ?? EnglishMakers.ReadMadeBy(text, line, listing);

    /// <summary>Reads a text that is one name.</summary>
    public EnglishForm ReadBare(TextSpan span) =>
        EnglishNameWords.Honorific().IsMatch(text.Slice(span)) && EnglishNames.IsPersons(text.Slice(span)) ? default
        : EnglishNames.IsCertainInstitution(text.Slice(span)) || EnglishTeams.IsTeam(text.Slice(span))
        ? new EnglishForm(null, span)
        : new EnglishForm(EnglishNames.Clean(text, span), null);
}
