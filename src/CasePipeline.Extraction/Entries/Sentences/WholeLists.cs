using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>
/// Reads the sentence that lists all that an announced award was given to, without marks: 十大渔案为：渔船撞礁案、潮汐索赔案、….
/// It lists as many as it counts, and calls them what the award calls them. Longer titles stand between semicolons.
/// </summary>
internal static class WholeLists
{
    private const int MinTitle = 3;

    private const int MaxTitle = 60;

    // 甲公司、乙公司诉丙公司买卖合同纠纷案
    private const int MaxLongTitle = 160;

    // 渔案 of 十大渔案
    private const int Shared = 2;

    /// <summary>The cases of a sentence; none of any other, and none where the award is to persons.</summary>
    public static List<Entry> Read(string text, TextSpan sentence, TextSpan award)
    {
        var lead = WorkPatterns.WholeListLead().Match(text.Cut(sentence));
        var things = lead.Groups["things"].ValueSpan;
        if (!lead.Success || Words.ContainsAny(lead.Groups["before"].ValueSpan, OtherTimeWords.OtherEditions)
            || !Numeral.TryRead(lead.Groups["count"].ValueSpan, out var count, out _) || count < 2
            || !text.Slice(award).EndsWith(things[^Shared..], StringComparison.Ordinal)
            || Words.EndsWithAny(things, HeadingWords.PersonAwards))
        {
            return [];
        }

        var list = TextSpan.Between(sentence.Start + lead.Length, sentence.End);
        var byStops = text.Parts(list, "；;");
        var (items, max) = byStops.Count == count ? (byStops, MaxLongTitle) : (text.Parts(list, '、'), MaxTitle);
        if (items.Count != count || items.Count(item => PersonName.IsWhole(text.Slice(item))) * 2 > count
            || !items.TrueForAll(item => item.Length >= MinTitle && item.Length <= max
                && !text.Slice(item).ContainsAny(Punctuation.ClauseEnds) && !EndsWithMark(text, item)))
        {
            return [];
        }

        var areWinners = items.TrueForAll(item => InstitutionShape.IsLikely(text.Slice(item)));
        return items.ConvertAll(item => areWinners
            ? new Entry(null, award, null, item)
            : new Entry(null, award, Enclosure.StripAll(text, item), null));
    }

    // 东屿农商银行“渔汛贷” has who won before its title.
    private static bool EndsWithMark(string text, TextSpan item) =>
        MarkedText.Find(text, item) is [.., var last] && last.End == item.End && last.Start > item.Start;
}
