using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>Finds the name of a contest within a sentence: the Harbour Office’s Tide Challenge.</summary>
internal static class EnglishContest
{
    /// <summary>The first run of a name's words that ends with what contests are called.</summary>
    public static TextSpan? Find(string text, TextSpan sentence)
    {
        var start = -1;
        TextSpan? found = null;
        foreach (var range in text.Slice(sentence).Split(' '))
        {
            var at = sentence.Start + range.Start.Value;
            var word = text.AsSpan(at, range.End.Value - range.Start.Value);
            var comma = word.IndexOf(',');
            var name = (comma > 0 ? word[..comma] : word).TrimEnd(".,;:!?)\"”");
            if (start >= 0 && Words.EqualsAny(name, EnglishSentenceWords.Contests))
            {
                found = TextSpan.Between(start, at + name.Length);
            }

            var isInside = start >= 0 && Words.EqualsAny(word, EnglishSentenceWords.ContestJoints);
            start = name.Length < word.Length ? -1 : isInside ? start : StartOf(word, at, start);
            if (start < 0 && found is not null)
            {
                break;
            }
        }

        return found is { } contest ? Owned(text, NameOf(text, contest)) : null;
    }

    // Without an article, but with all its words: Ideas in Public Service Award.
    private static TextSpan NameOf(string text, TextSpan contest) =>
        TextSpan.Between(EnglishNames.ReadName(text, contest).Start, contest.End);

    private static int StartOf(ReadOnlySpan<char> word, int at, int start) =>
        !EnglishNames.IsCapital(word) ? -1 : start < 0 ? at : start;

    private static TextSpan Owned(string text, TextSpan contest)
    {
        var owner = text.Slice(contest).IndexOf("’s ", StringComparison.Ordinal);
        return owner < 0 ? contest : TextSpan.Between(contest.Start + owner + 3, contest.End);
    }
}
