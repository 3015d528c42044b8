using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Outline;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries;

/// <summary>
/// Reads lists that have the award and who won on one line and the title in marks on the next: 金奖　东屿护老院 above
/// 「饭堂不赶人」.
/// </summary>
internal static class WinnersAboveTitles
{
    private const int Enough = 2;

    /// <summary>The entries of such a list; none where it is another.</summary>
    public static List<Entry> Read(string text, List<Section> group, HeadingPath path)
    {
        var entries = new List<Entry>();
        if (group.Count(section => section.Form.Award is not null) < Enough)
        {
            return entries;
        }

        (TextSpan? award, TextSpan? winner) = (null, null);
        foreach (var section in group)
        {
            if (section.Form is { Award: { } own } form)
            {
                if (winner is not null)
                {
                    return [];
                }

                // What can be parted is two winners: 甲中心／乙学院设计系.
                award = own;
                winner = text.Trim(TextSpan.Between(own.End, section.Heading!.Content.End));
                winner = Words.EqualsAny(text.Slice(winner.Value), AwardWords.Vacancies) ? null : winner;
            }
            else if (winner is { } who && IsMarked(text, section.Heading!.Content))
            {
                entries.Add(new Entry(
                    path.SeriesBeside(award), award, Enclosure.StripAll(text, section.Heading.Content), who));
                winner = section.Winner;
            }
            else
            {
                return [];
            }
        }

        return winner is null && entries.Count >= Enough ? entries : [];
    }

    // 「标题」, or 「标题」 with what kind of work it is
    private static bool IsMarked(string text, TextSpan line) => Enclosure.EndOfFirst(text.Slice(line)) is > 2;
}
