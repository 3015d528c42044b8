using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Outline;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Facts;

/// <summary>
/// Reads how many cases headline and introduction claim. An introduction also counts the cases of others, so there a
/// count is a claim only by its verb: an announcement by winners, which its headline shows, counts what was won
/// (斩获3个奖项, but not 评出90个案例); one by organisers also counts what was awarded.
/// </summary>
internal static class CountClaimReader
{
    // Claims stand at the beginning; an article without headings is all introduction.
    private const int MaxIntroduction = 2000;

    // 3个农村金融创新优秀案例: how far the noun may stand from its count.
    private const int MaxNounDistance = 12;

    private const int MaxVerbDistance = 4;

    public static CountClaims Read(string text, IReadOnlyList<Line> lines, Section outline)
    {
        var headline = lines.Where(line => line.Role is LineRole.Headline).Select(line => line.Span).FirstOrDefault();
        var claimed = OnlyValue(ReadCounts(text.Cut(headline)), headline.Start);

        var isByWinners = Words.ContainsAny(text.Slice(headline), AwardWords.WinnersVerbs);
        var span = Introduction(outline);
        var introduction = text.Cut(span);
        var counts = ReadCounts(introduction).Where(count => IsClaim(introduction, count, isByWinners)).ToList();
        var same = counts.FindAll(count => count.Value == claimed?.Value);
        return new CountClaims(claimed, OnlyValue(same.Count > 0 ? same : counts, span.Start));
    }

    // The running text before the first heading or title.
    private static TextSpan Introduction(Section outline)
    {
        var spans = outline.Text.Where(line => line.Row is null).Select(line => line.Span).ToList();
        return spans.Count == 0
            ? default
            : new TextSpan(spans[0].Start, Math.Min(spans[^1].End - spans[0].Start, MaxIntroduction));
    }

    // Different counts cannot be told apart by form: some may be parts of others.
    private static CountClaim? OnlyValue(IEnumerable<Count> counts, int offset) =>
        counts.DistinctBy(count => count.Value).Take(2).ToList() is [var only]
            ? new CountClaim(only.Value, TextSpan.Between(offset + only.Start, offset + only.End))
            : null;

    private static IEnumerable<Count> ReadCounts(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!Numeral.TryRead(text.AsSpan(i), out var value, out var length))
            {
                continue;
            }

            var counter = i + length;
            if (IsExact(text, i) && counter < text.Length && AwardWords.Counters.Contains(text[counter])
                && !IsListed(text, counter + 1)
                && NounEnd(text, counter + 1) is { } end)
            {
                yield return new Count(value, i, end);
            }

            i = counter - 1;
        }
    }

    private static bool IsExact(string text, int at) => at == 0 || !AwardWords.RoughCounts.Contains(text[at - 1]);

    // 一等奖10个、二等奖20个: the noun behind belongs to the next count.
    private static bool IsListed(string text, int behind) => behind < text.Length && text[behind] == '、';

    private static int? NounEnd(string text, int start)
    {
        for (var i = start; i < text.Length && i <= start + MaxNounDistance; i++)
        {
            if (Words.FindStart(text.AsSpan(i), AwardWords.CountedNouns) is { } noun)
            {
                return i + noun.Length;
            }

            // 8个县的3个案例: the noun belongs to another count.
            if (text[i] == '的' || Punctuation.ClauseEnds.Contains(text[i]))
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsClaim(string text, Count count, bool isByWinners)
    {
        var clause = text.AsSpan(0, count.Start);
        clause = clause[(clause.LastIndexOfAny(Punctuation.ClauseEnds) + 1)..];
        var behind = text.AsSpan(count.End, Math.Min(MaxVerbDistance, text.Length - count.End));
        var end = behind.IndexOfAny(Punctuation.ClauseEnds);
        behind = end < 0 ? behind : behind[..end];
        return Words.ContainsAny(clause, AwardWords.WinnersVerbs)
            || Words.ContainsAny(behind, AwardWords.WinnersVerbs)
            || (!isByWinners && Words.ContainsAny(clause, AwardWords.OrganisersVerbs));
    }

    private readonly record struct Count(int Value, int Start, int End);
}
