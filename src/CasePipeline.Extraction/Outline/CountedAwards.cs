using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Outline;

/// <summary>
/// What the article counts as its awards, whatever they are called: 领航案例, where 共评出领航案例2个、优秀案例3个.
/// </summary>
internal sealed class CountedAwards(string text, OutlineLines lines)
{
    private const int MinAward = 3;

    private const int MaxAward = 16;

    private readonly HashSet<string> _names = [.. Enumerable.Range(0, lines.Count)
        .Where(at => lines[at].Row is null)
        .SelectMany(at => Clauses.Sentences(text, lines[at].Content))
        .SelectMany(sentence => Clauses.Of(text, sentence))
        .SelectMany(clause => In(text, clause))];

    public bool Contain(int at) =>
        lines[at].Content.Length <= MaxAward && _names.Contains(text.Cut(HeadingName.Of(text, lines[at].Content)));

    // One alone may be what else was counted: 评出获奖单位20家.
    private static List<string> In(string text, TextSpan clause)
    {
        const int MaxClause = 100;
        if (clause.Length > MaxClause || AwardPatterns.Choosing().FindIn(text, clause) is not { } verb)
        {
            return [];
        }

        var names = text.Parts(TextSpan.Between(verb.End, clause.End), "、和及")
            .ConvertAll(part => AwardPatterns.CountedAward().Match(text.Cut(part)).Groups["award"].Value);
        return names.Count > 1 && names.TrueForAll(name => name.Length >= MinAward) ? names : [];
    }
}
