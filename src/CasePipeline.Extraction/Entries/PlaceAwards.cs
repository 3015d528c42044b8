using System.Text.RegularExpressions;
using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries;

/// <summary>
/// The awards that an article gives in words to the places in its tables and lists: 第1名为一等奖，第2~5名为二等奖.
/// </summary>
internal sealed class PlaceAwards
{
    // One place alone may be told of anything.
    private const int Enough = 2;

    private readonly List<(int First, int Last, TextSpan Award)> _awards;

    private PlaceAwards(List<(int First, int Last, TextSpan Award)> awards) => _awards = awards;

    public static PlaceAwards Learn(string text)
    {
        List<(int First, int Last, TextSpan Award)> awards = [.. AwardPatterns.AwardOfRankedPlaces().Matches(text)
            .Select(AwardIn)
            .DistinctBy(award => award.First)];
        return new PlaceAwards(awards.Count < Enough ? [] : awards);
    }

    /// <summary>Whether the article gives no awards to places.</summary>
    public bool AreNone => _awards.Count == 0;

    /// <summary>The award of a place; null where the article names none.</summary>
    public TextSpan? Of(int place)
    {
        var at = _awards.FindIndex(award => award.First <= place && place <= award.Last);
        return at < 0 ? null : _awards[at].Award;
    }

    private static (int First, int Last, TextSpan Award) AwardIn(Match match)
    {
        var award = match.Groups["award"];
        var first = ValueOf(match.Groups["first"]);
        var last = match.Groups["last"] is { Success: true } end ? ValueOf(end) : first;
        return (match.Groups["top"].Success ? 1 : first, last, new TextSpan(award.Index, award.Length));
    }

    private static int ValueOf(Group number) => Numeral.TryRead(number.ValueSpan, out var value, out _) ? value : 0;
}
