using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>
/// Reads grants whose winner stands before the verb: 对甲的“标题”等3个案例授予“某某案例”称号，对乙授予“另一个”称号, 向甲颁发了特别贡献奖.
/// </summary>
internal static class GrantedObjects
{
    private const string To = "对向";

    private static readonly string[] Granting = [.. SentenceWords.Grants, "颁发"];

    /// <summary>The cases of a sentence; none where it grants nothing so.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="granted">Reads whom or what it was granted to.</param>
    public static List<Entry> Read(string text, TextSpan sentence, GrantedTo granted) =>
        [.. Clauses.Of(text, sentence).SelectMany(clause => ReadClause(text, clause, granted))];

    private static List<Entry> ReadClause(string text, TextSpan clause, GrantedTo granted)
    {
        foreach (var verb in Granting)
        {
            var at = text.Slice(clause).IndexOf(verb, StringComparison.Ordinal);
            var to = at < 0 ? -1 : text.Slice(clause)[..at].IndexOfAny(To);
            if (to >= 0 && AwardIn(text, TextSpan.Between(clause.Start + at + verb.Length, clause.End)) is { } award)
            {
                var whom = text.Trim(TextSpan.Between(clause.Start + to + 1, clause.Start + at));
                return ReadWorks(text, award, whom) is { Count: > 0 } works ? works : granted.Read(award, whom);
            }
        }

        return [];
    }

    // “标题”、“标题”等5个案例: called works, so that what is quoted is no award whatever its words.
    private static List<Entry> ReadWorks(string text, TextSpan award, TextSpan whom) =>
        MarkedText.Find(text, whom) is [var first, ..] marked && first.Start == whom.Start
        && Words.EndsWithAny(text.Slice(TextSpan.Between(marked[^1].End, whom.End)), SentenceWords.Things)
            ? marked.ConvertAll(
                mark => new Entry(null, award, Enclosure.StripAll(text, MarkedText.Inner(text, mark)), null))
            : [];

    // “某某案例”称号
    private static TextSpan? AwardIn(string text, TextSpan behind)
    {
        behind = text.Trim(behind);
        behind = text.Slice(behind) is ['了', ..] ? TextSpan.Between(behind.Start + 1, behind.End) : behind;
        return text.Slice(behind) is [_, _, .., '奖'] && AwardName.Is(text, behind) ? behind
            : MarkedText.Find(text, behind) is [var only] && only.Start == behind.Start
            && AwardPatterns.BehindAward().IsMatch(text.Slice(TextSpan.Between(only.End, behind.End)).TrimEnd("。；; "))
                ? MarkedText.Inner(text, only)
                : null;
    }
}
