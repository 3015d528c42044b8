using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Reads awards in a sentence that each say what they were won with: the Grand Award for Night Ferry, an app for boats,
/// and the Green Award for Mud Atlas.
/// </summary>
internal sealed class EnglishPrizeList(string text, EnglishWinnerPhrase winners)
{
    private const string For = " for ";

    /// <summary>The awards that a text names, each with what it was won with.</summary>
    public List<(TextSpan Award, TextSpan Thing)> Read(TextSpan told)
    {
        var found = new List<(TextSpan Award, TextSpan Thing)>();
        var isCounted = EnglishPrizeWords.CountBefore().FindIn(text, told) is not null;
        var stretch = TextSpan.Between(told.Start, EndOf(told.Start, told.End));
        while (stretch.End < told.End)
        {
            var end = EndOf(stretch.End + 1, told.End);
            var next = TextSpan.Between(stretch.End, end);
            // Mud Atlas and the Green Award for …: the title ends before the next award.
            var joint = end < told.End ? LastJoint(next) : null;
            var behind = joint is { } last && AwardOf(TextSpan.Between(last.End, end), isCounted) is not null
                ? TextSpan.Between(next.Start, last.Start)
                : next;
            var award = TextSpan.Between(LastJoint(stretch)?.End ?? stretch.Start, stretch.End);
            if (AwardOf(award, isCounted) is { } won && winners.BehindFor(behind) is { } thing)
            {
                found.Add((won, thing));
            }

            stretch = next;
        }

        return found;
    }

    // The next "for" that is no part of an award's name.
    private int EndOf(int from, int end)
    {
        while (text.AsSpan(from, end - from).IndexOf(For, StringComparison.Ordinal) is >= 0 and var at)
        {
            var rest = TextSpan.Between(from + at, end);
            if (!EnglishPrizeWords.AwardForNoun().IsMatch(text.Slice(rest)))
            {
                return rest.Start;
            }

            from = rest.Start + 1;
        }

        return end;
    }

    private TextSpan? LastJoint(TextSpan span)
    {
        TextSpan? last = null;
        foreach (var joint in EnglishPrizeWords.AwardJoint().EnumerateMatches(text.Slice(span)))
        {
            last = new TextSpan(span.Start + joint.Index, joint.Length);
        }

        return last;
    }

    // Behind two awards: every name is one's, whatever its words.
    private TextSpan? AwardOf(TextSpan span, bool isCounted) =>
        EnglishPrizes.NameOf(text, span)
        ?? (isCounted && EnglishNames.ReadName(text, span) is { Length: > 1 } name && name.End == span.End
            ? name
            : null);
}
