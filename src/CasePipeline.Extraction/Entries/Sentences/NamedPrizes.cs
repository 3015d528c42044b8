using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>
/// Finds the names of awards that a sentence counts before it names them, or leads to as a label does:
/// 夺得五项国家级奖项，包括“甲”、“乙”, 入选奖项：甲.
/// </summary>
internal static class NamedPrizes
{
    /// <summary>The names behind a count; null where none follow it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="prize">What stands behind the verb of winning, up to the end of its clause.</param>
    /// <param name="limit">Where the sentence ends.</param>
    public static TextSpan? Behind(string text, TextSpan prize, int limit)
    {
        if (prize.End < limit && text[prize.End] is '：' or ':' && text.Slice(prize).SequenceEqual(HeadingWords.Prizes))
        {
            var named = text.Trim(TextSpan.Between(prize.End + 1, limit));
            return named with { Length = Clauses.End(text, named.Start, named.End) - named.Start };
        }

        if (prize.End >= limit || !AwardPatterns.AwardCount().IsMatch(text.Slice(text.Trim(prize)).TrimStart('了')))
        {
            return null;
        }

        var rest = text.Trim(TextSpan.Between(prize.End + 1, limit));
        var lead = SentencePatterns.Respectively().Match(text.Cut(rest));
        var isLed = lead.Success || text[prize.End] is '：' or ':';
        var list = text.Trim(TextSpan.Between(rest.Start + lead.Length, rest.End));
        list = text.Trim(text.Parts(list, "；;")[0]);
        var marked = MarkedText.Find(text, list);
        if (isLed && marked.Count == 0)
        {
            list = list with { Length = Clauses.End(text, list.Start, list.End) - list.Start };
            return AwardName.Split(text, list).Count > 1 ? list : null;
        }

        if (Verbs.Find(text, list) is { } verb)
        {
            // “甲”、“乙”以及总工程师荣获“丙”, but not “标题”荣获“甲”
            marked = marked.FindAll(mark => mark.End <= verb.Start);
            return isLed && marked.Count > 1
                && marked.TrueForAll(mark => AwardName.Is(text, MarkedText.Inner(text, mark)))
                    ? TextSpan.Between(list.Start, marked[^1].End)
                    : null;
        }

        return isLed && marked.Count > 1 && marked[0].Start - list.Start <= 1
            ? TextSpan.Between(list.Start, Clauses.End(text, marked[^1].End, list.End))
            : null;
    }
}
