using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>Splits sentences that tell of two winners: Otter Bank won gold, and silver went to Reed Trust.</summary>
internal static class EnglishClauses
{
    // Each "and" asks both sides: what is longer is no sentence of a newspaper.
    private const int MaxTold = 600;

    public static IEnumerable<TextSpan> Of(string text, TextSpan sentence)
    {
        var rest = sentence;
        while (NextOf(text, rest) is var (end, start))
        {
            yield return text.Trim(TextSpan.Between(rest.Start, end));
            rest = TextSpan.Between(start, sentence.End);
        }

        yield return text.Trim(rest);
    }

    private static (int End, int Start)? NextOf(string text, TextSpan rest)
    {
        foreach (var match in EnglishSentenceWords.ClauseJoint().EnumerateMatches(text.Slice(rest)))
        {
            var joint = new TextSpan(rest.Start + match.Index, match.Length);
            // Only a comma before another word than "and" leaves no doubt.
            var isCertain = text.Slice(joint) is [',', ' ', _, ..] word && !word.EndsWith(" and ");
            if (joint.Start > rest.Start && (isCertain || AreBothTold(text, rest, joint)))
            {
                return (joint.Start, joint.End);
            }
        }

        return null;
    }

    // Lists of winners have an "and" as well: each side must say who won.
    private static bool AreBothTold(string text, TextSpan rest, TextSpan joint) =>
        rest.Length <= MaxTold
        && TellsOfWin(text, TextSpan.Between(rest.Start, joint.Start))
        && TellsOfWin(text, TextSpan.Between(joint.End, rest.End));

    private static bool TellsOfWin(string text, TextSpan span) =>
        EnglishWinWords.Went().IsMatch(text.Slice(span)) || EnglishWinWords.Won().IsMatch(text.Slice(span))
        || EnglishWinWords.RankWas().IsMatch(text.Slice(span));
}
