using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Extraction.Tokens;

/// <summary>Divides sentences, and sentences into clauses, outside of marks and brackets.</summary>
internal static class Clauses
{
    private const string SentenceEnds = "。！!？?";

    private const string ClauseEnds = "，,；;：:";

    /// <summary>The sentences of a line.</summary>
    public static List<TextSpan> Sentences(string text, TextSpan line)
    {
        var sentences = Split(text, line, SentenceEnds, out var isClosed);

        // Marks that never close hold no sentence back.
        return isClosed ? sentences : text.Parts(line, SentenceEnds);
    }

    /// <summary>The clauses of a sentence, in their order, empty ones included.</summary>
    public static List<TextSpan> Of(string text, TextSpan sentence) => Split(text, sentence, ClauseEnds, out _);

    /// <summary>Where the clause ends that starts here.</summary>
    public static int End(string text, int start, int limit)
    {
        var depth = default(MarkDepth);
        for (var i = start; i < limit; i++)
        {
            depth.Pass(text[i]);
            if (depth.IsOutside && ClauseEnds.Contains(text[i]) && !IsWithinLatin(text, i, limit))
            {
                return i;
            }
        }

        return limit;
    }

    /// <summary>Whether one of the words stands outside of all marks.</summary>
    public static bool HasOutside(string text, TextSpan span, string[] words)
    {
        var depth = default(MarkDepth);
        for (var i = span.Start; i < span.End; i++)
        {
            depth.Pass(text[i]);
            if (depth.IsOutside && Vocabulary.Words.StartsWithAny(text.Slice(TextSpan.Between(i, span.End)), words))
            {
                return true;
            }
        }

        return false;
    }

    private static List<TextSpan> Split(string text, TextSpan span, string ends, out bool isClosed)
    {
        var parts = new List<TextSpan>();
        var depth = default(MarkDepth);
        var start = span.Start;
        for (var i = span.Start; i < span.End; i++)
        {
            depth.Pass(text[i]);
            if (depth.IsOutside && ends.Contains(text[i]) && !IsWithinLatin(text, i, span.End))
            {
                parts.Add(text.Trim(TextSpan.Between(start, i)));
                start = i + 1;
            }
        }

        parts.Add(text.Trim(TextSpan.Between(start, span.End)));
        isClosed = depth.IsOutside;
        return parts;
    }

    // Personal, Indoor and Mobile Radio: the comma belongs to an English name.
    private static bool IsWithinLatin(string text, int at, int limit) =>
        text[at] is ',' or ':' or '!' or '?' && at > 0 && at + 2 < limit
        && char.IsAsciiLetterOrDigit(text[at - 1])
        && (char.IsAsciiLetterOrDigit(text[at + 1]) || (text[at + 1] == ' ' && char.IsAsciiLetter(text[at + 2])));
}
