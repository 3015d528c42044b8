using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Reads sentences that share an award out: The Gold Award was shared: one went to Otter Bank, the other to Reed Trust.
/// </summary>
internal static class EnglishSharedAwards
{
    /// <summary>The award, and the stretches that each name one winner; null for any other sentence.</summary>
    public static (TextSpan Award, List<TextSpan> Winners)? Read(string text, TextSpan sentence)
    {
        if (EnglishWinWords.SharedOut().FindIn(text, sentence) is not { } first
            || EnglishWinWords.OtherTime().IsMatch(text.Slice(TextSpan.Between(first.End, sentence.End)))
            || EnglishPrizes.NameOf(text, AwardBefore(text, TextSpan.Between(sentence.Start, first.Start)))
                is not { } award)
        {
            return null;
        }

        var winners = new List<TextSpan>();
        var rest = TextSpan.Between(first.End, sentence.End);
        while (EnglishWinWords.TheOther().FindIn(text, rest) is { } other)
        {
            winners.Add(TextSpan.Between(rest.Start, other.Start));
            rest = TextSpan.Between(other.End, rest.End);
        }

        winners.Add(rest);
        return winners.Count > 1 ? (award, winners) : null;
    }

    // Two Silver Medals were given: each is one of them.
    private static TextSpan AwardBefore(string text, TextSpan span) =>
        EnglishWinWords.CountOfAward().FindIn(text, span) is { } count
            ? TextSpan.Between(count.End, text[span.End - 1] == 's' ? span.End - 1 : span.End)
            : span;
}
