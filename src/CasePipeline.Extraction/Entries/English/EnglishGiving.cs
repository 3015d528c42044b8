using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Reads what a jury does in a sentence: gave the Gold Award to Otter Bank; named Otter Bank the best small bank.
/// </summary>
internal static class EnglishGiving
{
    private static readonly string[] Links = ["as ", "with ", "for "];

    /// <summary>The award that is given, and the winners behind it; null for any other sentence.</summary>
    public static (TextSpan Award, TextSpan Winners)? ReadGiven(string text, TextSpan sentence)
    {
        return EnglishWinWords.Gives().FindIn(text, sentence) is { } gives
            && !IsPassive(text, TextSpan.Between(sentence.Start, gives.Start))
            && EnglishWinWords.Gives().FindGroupIn(text, sentence, "award") is { } group
            && EnglishPrizes.NameOf(text, group) is { } award
                ? (award, TextSpan.Between(gives.End, sentence.End))
                : null;
    }

    /// <summary>The winner that is named, and what it has won behind it; null for any other sentence.</summary>
    public static (TextSpan Winner, TextSpan Won)? ReadNamed(string text, TextSpan sentence)
    {
        foreach (var match in EnglishWinWords.Names().EnumerateMatches(text.Slice(sentence)))
        {
            var at = sentence.Start + match.Index;
            if (IsPassive(text, TextSpan.Between(sentence.Start, at)))
            {
                continue;
            }

            var winner = EnglishNames.ReadName(
                text, EnglishSubjects.WithoutOwner(text, TextSpan.Between(at + match.Length, sentence.End)));
            var rest = text.Trim(TextSpan.Between(winner.End, sentence.End));
            var link = Words.FindStart(text.Slice(rest), Links) is { } word ? word.Length : 0;
            return winner.Length > 1 ? (winner, TextSpan.Between(rest.Start + link, rest.End)) : null;
        }

        return null;
    }

    // Otter Bank was also named the best small bank.
    private static bool IsPassive(string text, TextSpan before) =>
        EnglishWinWords.Passive().IsMatch(text.Slice(before).TrimEnd());
}
