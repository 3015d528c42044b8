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

    private const int MaxClause = 100;

    // 领航案例名单（11件）
    private const int MaxLine = 26;

    private readonly HashSet<string> _names = [.. Enumerable.Range(0, lines.Count)
        .Where(at => lines[at].Row is null)
        .SelectMany(at => Clauses.Sentences(text, lines[at].Content))
        .SelectMany(sentence => InSentence(text, Clauses.Of(text, sentence)))];

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

    // 遴选了5个案例，其中领航案例2个、优秀案例3个: the clause before may say that they were chosen.
    private static IEnumerable<string> InSentence(string text, List<TextSpan> clauses)
    {
        var isChosen = false;
        foreach (var clause in clauses.Where(clause => clause.Length <= MaxClause))
        {
            var verb = AwardPatterns.Choosing().FindIn(text, clause);
            var counts = verb?.End ?? (isChosen ? OfThese(text, clause) : null);
            isChosen |= verb is not null || AwardPatterns.ChosenCount().IsMatch(text.Slice(clause));
            foreach (var name in counts is { } start ? Counted(text, TextSpan.Between(start, clause.End)) : [])
            {
                yield return name;
            }
        }
    }

    private static int? OfThese(string text, TextSpan clause)
    {
        const string OfThese = "其中";
        return text.Slice(clause).StartsWith(OfThese) ? clause.Start + OfThese.Length : null;
    }

    // One alone may be what else was counted: 评出获奖单位20家.
    private static List<string> Counted(string text, TextSpan list)
    {
        var names = text.Parts(list, "、和及")
            .ConvertAll(part => AwardPatterns.CountedAward().Match(text.Cut(part)).Groups["award"].Value);
        return names.Count > 1 && names.TrueForAll(name => name.Length >= MinAward) ? names : [];
    }
}
