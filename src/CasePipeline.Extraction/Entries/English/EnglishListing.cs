using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Where an article's lists have the institutions, judged by the lines whose words leave no doubt; the other lines are
/// then read alike.
/// </summary>
/// <param name="IsInstitutionFirst">Institution – Title, rather than Title – Institution.</param>
/// <param name="IsInstitutionBeforeColon">Institution: Title.</param>
/// <param name="IsInstitutionBehindComma">Title, Institution.</param>
/// <param name="IsPersonBehindComma">Title, Person.</param>
/// <param name="IsPersonBehindDash">Title – Person.</param>
/// <param name="IsPersonBeforeDash">Person – Institution, in a line at least.</param>
/// <param name="IsPersonBeforeTitle">Person – Title, in labelled lines.</param>
/// <param name="IsTeamBehindBy">Title by Team, in almost every item.</param>
/// <param name="IsMakerBehindComma">Title, by Maker, in labelled lines.</param>
/// <param name="IsNameInBracket">Title (Name), whatever is named.</param>
/// <param name="IsInstitutionBeforePlace">Institution, Town, State.</param>
/// <param name="IsTownBehindComma">Institution, Town.</param>
/// <param name="IsInstitutionBeforeQuotes">Institution, “Title”.</param>
/// <param name="IsInstitutionBehindDash">Title – Institution, in most lines.</param>
/// <param name="IsNobodyBehindDash">Title – Institution in most lines, and a known person in none.</param>
/// <param name="IsNobodyBehindQuotes">“Title”, Institution in most lines, and a known person in none.</param>
/// <param name="IsInstitutionBehindMade">Entered by Institution; directed by Person, Institution.</param>
/// <param name="IsNobodyBehindMade">Entered by Institution in most lines, and in none by a known person.</param>
/// <param name="IsWinnerBeforeFor">Institution for Title, in most lines with the word.</param>
/// <param name="IsTownBeforeMade">Title, Town, entered by Institution, as others have Town, State there.</param>
internal readonly record struct EnglishListing(
    bool IsInstitutionFirst,
    bool IsInstitutionBeforeColon,
    bool IsInstitutionBehindComma,
    bool IsPersonBehindComma,
    bool IsPersonBehindDash,
    bool IsPersonBeforeDash,
    bool IsPersonBeforeTitle,
    bool IsTeamBehindBy,
    bool IsMakerBehindComma,
    bool IsNameInBracket,
    bool IsInstitutionBeforePlace,
    bool IsTownBehindComma,
    bool IsInstitutionBeforeQuotes,
    bool IsInstitutionBehindDash,
    bool IsNobodyBehindDash,
    bool IsNobodyBehindQuotes,
    bool IsInstitutionBehindMade,
    bool IsNobodyBehindMade,
    bool IsWinnerBeforeFor,
    bool IsTownBeforeMade)
{
    private const int Enough = 2;

    private const int Many = 3;

    public static EnglishListing Read(string text, List<Line> lines)
    {
        var (first, last, colons, commas, persons, makers) = (0, 0, 0, 0, 0, 0);
        var (placed, others, towns, quoted) = (0, 0, 0, 0);
        var (made, entered, entrants, sites, known) = (0, 0, 0, 0, 0);
        var (dashed, behindQuotes) = (new List<string>(), new List<string>());
        foreach (var line in lines.Where(line => line.Row is null))
        {
            var content = line.Content.Length > 0 ? EnglishSums.Without(text, line.Content) : line.Content;
            if (EnglishProse.Is(text.Slice(content)))
            {
                // Winner: Night Ferry – Otter Bank. What it is about.
                var told = line.Markup.IsListItem ? FirstSentence(text, content) : default;
                if (told.Length > 0 && EnglishDashes.Split(text, told) is var (_, maker)
                    && EnglishNames.IsName(text.Slice(maker)))
                {
                    last += EnglishNames.IsInstitution(text.Slice(maker)) ? 1 : 0;
                    dashed.Add(text.Cut(maker));
                }

                continue;
            }

            if (EnglishDashes.Split(text, content) is { } split)
            {
                var isFirst = EnglishNames.IsInstitution(text.Slice(split.Left));
                var isLast = EnglishNames.IsInstitution(text.Slice(split.Right));
                first += isFirst && !isLast ? 1 : 0;
                last += isLast && !isFirst ? 1 : 0;
                if (EnglishNames.IsName(text.Slice(split.Right)))
                {
                    dashed.Add(text.Cut(split.Right));
                }

                made += MakerIn(text, split.Right) is { } crew && EnglishNames.IsInstitution(text.Slice(crew)) ? 1 : 0;
                makers += EnglishNames.IsCertainlyPersons(text.Slice(split.Right)) ? 1 : 0;
                known += EnglishGivenNames.BeginsWith(
                    text.Cut(EnglishLabel.Read(text, split.Left)?.Value ?? split.Left)) ? 1 : 0;
            }

            colons += EnglishColons.Split(text, content) is { } labelled
                && EnglishColons.IsCertainOwner(text.Slice(labelled.Left)) ? 1 : 0;
            if (EnglishPlaces.HeadOf(text, EnglishLabel.Read(text, content)?.Value ?? content) is { } head)
            {
                placed += EnglishNames.IsInstitution(text.Slice(head)) ? 1 : 0;
                others += EnglishNames.IsInstitution(text.Slice(head)) ? 0 : 1;
            }

            towns += EndsWithTown(text, EnglishLabel.Read(text, content)?.Value ?? content) ? 1 : 0;
            quoted += EnglishQuotesBehind.Split(text, EnglishLabel.Read(text, content)?.Value ?? content)
                is var (named, _) && EnglishNames.IsInstitution(text.Slice(named)) ? 1 : 0;
            if (MakerIn(text, content) is { } entrant)
            {
                entered++;
                made += EnglishNames.IsInstitution(text.Slice(entrant)) ? 1 : 0;
                entrants += IsKnownPerson(text.Cut(entrant)) ? 1 : 0;
                sites += IsPlacedBeforeMade(text, content) ? 1 : 0;
            }

            if (EnglishQuotedForm.BehindComma(text, EnglishLabel.Read(text, content)?.Value ?? content)
                is { Length: > 1 } author && EnglishNames.IsName(text.Slice(author)))
            {
                behindQuotes.Add(text.Cut(author));
            }

            commas += EndsWithInstitution(text, content) ? 1 : 0;
            persons += EndsWithPerson(text, content) ? 1 : 0;
        }

        var areLast = last >= Many && last > first && last * 2 >= dashed.Count && last > makers * Many;
        return new EnglishListing(
            first >= Enough && first > last && makers < Enough,
            colons >= Enough,
            commas >= Enough,
            persons >= Enough,
            makers >= Enough,
            known > 0,
            EnglishPersonTitles.AreListed(text, lines),
            EnglishTeamsBehindBy.AreListed(text, lines),
            EnglishTeamsBehindBy.AreLabelled(text, lines),
            EnglishBrackets.NameWinners(text, lines),
            placed >= Enough && placed > others,
            towns >= Many && towns > commas,
            quoted >= Enough,
            areLast,
            areLast && EnglishMakersAlike.ListNoPersons(dashed),
            behindQuotes.Count(name => EnglishNames.IsInstitution(name)) is >= Enough and var certain
                && certain * Many > behindQuotes.Count && EnglishMakersAlike.ListNoPersons(behindQuotes),
            made >= Enough,
            made >= Many && made * 2 >= entered && entrants == 0,
            EnglishWinnersForTitles.AreListed(text, lines),
            sites >= Enough);
    }

    private static TextSpan FirstSentence(string text, TextSpan content)
    {
        var first = EnglishSentences.Of(text, EnglishLabel.Read(text, content)?.Value ?? content).First();
        return first.Length < content.Length ? EnglishSentences.WithoutStop(text, first) : default;
    }

    // Best Use of Data – Reedbook, Ada Otter: what stands before the comma is no other person.
    private static bool EndsWithPerson(string text, TextSpan content)
    {
        var label = EnglishLabel.Read(text, content);
        var value = label?.Value ?? content;
        return label is not null
            && EnglishCommas.SplitLast(text, value) is ({ Length: > 0 } head, { Length: > 0 } last)
            && EnglishNames.IsPersons(text.Slice(last))
            && !EnglishNames.IsPersons(text.Slice(head))
            && !text.Slice(head).Contains(',')
            && EnglishNames.IsName(text.Slice(head));
    }

    // Entered by Otter Bank; Night Ferry, Heronby, entered by Otter Bank
    private static TextSpan? MakerIn(string text, TextSpan span)
    {
        var made = EnglishSentenceWords.Made().FindIn(text, span) is { } behind
            ? EnglishNames.Clean(text, TextSpan.Between(behind.Start, span.End))
            : span;
        return EnglishMakers.NamedBehindMade(text, made);
    }

    private static bool IsKnownPerson(string name) =>
        EnglishGivenNames.BeginsWith(name) || EnglishNames.IsCertainlyPersons(name);

    // Night Ferry, Heronby, Ill., entered by Otter Bank
    private static bool IsPlacedBeforeMade(string text, TextSpan content) =>
        EnglishSentenceWords.Made().FindIn(text, content) is { } made
        && EnglishPlaces.HeadOf(text, TextSpan.Between(content.Start, made.Start)) is not null;

    private static bool EndsWithTown(string text, TextSpan value) =>
        EnglishCommas.SplitLast(text, value) is var (head, last)
        && EnglishQuotesBehind.Split(text, value) is null
        && EnglishNames.IsCertainInstitution(text.Slice(head)) && EnglishPlaces.IsTown(text.Slice(last));

    // Night Ferry, Otter Bank; Night Ferry, Otter Bank – Gold Award
    private static bool EndsWithInstitution(string text, TextSpan content) =>
        EnglishCommas.SplitLast(text, BeforeAward(text, content)) is var (_, last)
        && EnglishNames.IsInstitution(text.Slice(last));

    private static TextSpan BeforeAward(string text, TextSpan content) =>
        EnglishDashes.Split(text, content) is var (named, award) && EnglishHeadings.IsAward(text.Slice(award))
            ? named
            : content;
}
