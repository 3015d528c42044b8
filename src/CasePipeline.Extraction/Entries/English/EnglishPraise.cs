using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Reads paragraphs that say what an award is for before they congratulate its winner: The award for Best Use of Data
/// goes to the entry that … Congratulations to Tide Watch: an app that … Space Heron team members include …
/// </summary>
internal static class EnglishPraise
{
    private const string To = "ongratulations to ";

    /// <summary>The case that a paragraph tells of; null where it tells of none so.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="sentences">The paragraph's sentences.</param>
    /// <param name="heading">The heading above it, which may name the award too.</param>
    public static Entry? Read(string text, List<TextSpan> sentences, TextSpan? heading)
    {
        for (var i = 0; i < sentences.Count; i++)
        {
            if (AwardOf(text, sentences[i]) is { } award)
            {
                return ReadWinner(text, sentences[i..], Headed(text, award, heading));
            }
        }

        return null;
    }

    private static Entry? ReadWinner(string text, List<TextSpan> sentences, TextSpan award)
    {
        foreach (var sentence in sentences)
        {
            var at = text.Slice(sentence).IndexOf(To, StringComparison.Ordinal);
            if (at >= 0)
            {
                return WinnerIn(text, TextSpan.Between(sentence.Start + at + To.Length, sentence.End)) is { } winner
                    ? new Entry(null, award, winner, TeamIn(text, sentences))
                    : null;
            }
        }

        return null;
    }

    // Headings and text may have different apostrophes.
    private static TextSpan Headed(string text, TextSpan award, TextSpan? heading) =>
        heading is { } span && text.Cut(span).Replace('’', '\'').Equals(
            text.Cut(award).Replace('’', '\''), StringComparison.OrdinalIgnoreCase)
            ? span
            : award;

    // What behind "goes to" only describes the winner leaves the name to a later sentence.
    private static TextSpan? AwardOf(string text, TextSpan sentence)
    {
        if (EnglishPrizeWords.AwardFor().FindGroupIn(text, sentence, "award") is not { } named)
        {
            return null;
        }

        var award = EnglishNames.Clean(text, named);
        return award.Length > 1 && EnglishNames.IsName(text.Slice(award)) ? award : null;
    }

    private static TextSpan? WinnerIn(string text, TextSpan rest)
    {
        while (Words.FindStart(text.Slice(rest), EnglishSentenceWords.ThingStarts) is { } start)
        {
            rest = TextSpan.Between(rest.Start + start.Length, rest.End);
        }

        // Tide Watch: an app that …; the Tide Watch app, which …
        var end = text.Slice(rest).IndexOfAny(":,!;");
        var head = EnglishNames.Clean(text, end > 0 ? new TextSpan(rest.Start, end) : rest);
        var name = end > 0 && EnglishNames.IsName(text.Slice(head)) ? head : EnglishNames.ReadName(text, rest);
        return name.Length > 1 && !EnglishNames.IsCertainlyPersons(text.Slice(name)) ? name : null;
    }

    // Space Heron team members include …
    private static TextSpan? TeamIn(string text, List<TextSpan> sentences)
    {
        foreach (var sentence in sentences)
        {
            if (EnglishSubjectWords.TeamMembers().FindIn(text, sentence) is { } members)
            {
                var name = EnglishNames.Clean(text, TextSpan.Between(sentence.Start, members.Start));
                const string The = "The ";
                name = text.Slice(name).StartsWith(The, StringComparison.Ordinal)
                    ? TextSpan.Between(name.Start + The.Length, name.End)
                    : name;
                return name.Length > 1 && EnglishNames.IsName(text.Slice(name)) ? name : null;
            }
        }

        return null;
    }
}
