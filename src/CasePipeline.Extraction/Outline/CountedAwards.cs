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

    // 领航案例名单（11件）
    private const int MaxLine = 26;

    private readonly HashSet<string> _names = [.. Enumerable.Range(0, lines.Count)
        .Where(at => lines[at].Row is null)
        .SelectMany(at => Clauses.Sentences(text, lines[at].Content))
        .SelectMany(sentence => Clauses.Of(text, sentence))
        .SelectMany(clause => In(text, clause))];

    public bool Contain(int at) =>
        lines[at].Content.Length <= MaxLine
        && WithoutList(text, HeadingName.Of(text, lines[at].Content)) is { Length: <= MaxAward } name
        && _names.Contains(text.Cut(name));

    /// <summary>An award without what says that its list follows, whatever it is called: 达标渔港名单.</summary>
    public static TextSpan WithoutList(string text, TextSpan award)
    {
        const string List = "名单";
        return award.Length > 2 * List.Length && text.Slice(award).EndsWith(List)
            && !Words.ContainsAny(text.Slice(award), HeadingWords.Chosen)
                ? award with { Length = award.Length - List.Length }
                : award;
    }

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
