using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>Reads sentences whose award stands before whoever won it: 三等奖由某单位的“标题”摘得.</summary>
internal static class Reversed
{
    private const string Before = "，, 则就均都也将分别";

    /// <summary>The award, and where its winners stand; null where a subject is none of these.</summary>
    public static (TextSpan Award, TextSpan Winners)? Read(string text, TextSpan subject)
    {
        var depth = default(MarkDepth);
        var start = subject.Start;
        (TextSpan Award, TextSpan Winners)? last = null;
        for (var i = subject.Start; i < subject.End; i++)
        {
            depth.Pass(text[i]);
            if (!depth.IsOutside)
            {
                continue;
            }

            if (text[i] is '；' or ';')
            {
                start = i + 1;
            }
            else if (text[i] is '由' && AwardAtEnd(text, TextSpan.Between(start, i)) is { } award)
            {
                // 二等奖由甲分享，一等奖则由乙摘得: the verb is of the award right before it.
                last = (award, text.Trim(TextSpan.Between(i + 1, subject.End)));
            }
        }

        return last;
    }

    /// <summary>The award that a text ends with.</summary>
    public static TextSpan? AwardAtEnd(string text, TextSpan span)
    {
        span = span with { Length = text.Slice(span).TrimEnd(Before).Length };
        if (span.Length > 0 && MarkedText.Find(text, span) is { Count: > 0 } marked && marked[^1].End == span.End)
        {
            return MarkedText.Inner(text, marked[^1]);
        }

        var clause = Clauses.Of(text, span)[^1];
        var lead = Vocabulary.AwardPatterns.BeforeAward().Match(text.Cut(clause));
        clause = AwardName.WithoutSource(text, text.Trim(TextSpan.Between(clause.Start + lead.Length, clause.End)));
        return AwardName.Is(text, clause) ? AwardName.WithoutNote(text, clause) : null;
    }
}
