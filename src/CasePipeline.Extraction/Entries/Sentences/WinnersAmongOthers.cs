using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>Reads who is among those that a sentence only counts: 22个项目荣获“某某”，某公司位列其中.</summary>
internal sealed class WinnersAmongOthers(string text, WinnerReader winners)
{
    /// <summary>The cases; none where the sentence counts nobody, or names nobody.</summary>
    /// <param name="subject">Who won: several.</param>
    /// <param name="awards">What they won.</param>
    /// <param name="behind">What stands behind that in the sentence.</param>
    public List<Entry> Read(TextSpan subject, List<TextSpan> awards, TextSpan behind)
    {
        if (!SentencePatterns.Several().IsMatch(text.Slice(subject))
            || Clauses.Of(text, behind) is not [var clause, ..])
        {
            return [];
        }

        var among = SentencePatterns.Among().Match(text.Cut(clause));
        return among.Success
            ? [.. winners.Read(clause with { Length = among.Index })
                .SelectMany(winner => awards.Select(award => new Entry(null, award, null, winner)))]
            : [];
    }
}
