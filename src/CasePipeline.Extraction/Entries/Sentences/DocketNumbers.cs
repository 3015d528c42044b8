using System.Text.RegularExpressions;
using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>
/// Reads court cases that have their numbers for titles: 东屿区法院（2031）屿0503民初565号（承办人林望潮）获一等奖.
/// </summary>
internal sealed class DocketNumbers(string text, WinnerNames names, WinnerReader winners)
{
    private readonly TitleMaker _makers = new(text, names, winners);

    /// <summary>The cases of a subject; none where its last clause holds more than numbers and courts.</summary>
    public List<SubjectItem> Read(TextSpan subject)
    {
        var clause = Clauses.Of(text, subject)[^1];
        var items = new List<SubjectItem>();
        var start = clause.Start;
        foreach (Match number in WorkPatterns.Docket().Matches(text.Cut(clause)))
        {
            var docket = new TextSpan(clause.Start + number.Index, number.Length);
            var before = WithoutJoints(TextSpan.Between(start, docket.Start));
            var court = before.Length == 0 ? items is [.., var last] ? last.Institution : null : CourtIn(before);
            if (before.Length > 0 && court is null)
            {
                return [];
            }

            items.Add(new SubjectItem(docket, court, before.Length > 0));
            start = BehindBracket(docket.End, clause.End);
        }

        return Phrases.WithoutAdverbs(text, text.Trim(TextSpan.Between(start, clause.End))).Length == 0 ? items : [];
    }

    private TextSpan? CourtIn(TextSpan before)
    {
        var name = winners.SkipOpeners(before);
        return Words.EndsWithAny(text.Slice(name), InstitutionWords.Courts) && HanText.IsAll(text.Slice(name))
            ? name
            : _makers.InstitutionBefore(before);
    }

    private TextSpan WithoutJoints(TextSpan before)
    {
        var rest = text.Slice(before).TrimStart("、和与及 ").Length;
        return text.Trim(new TextSpan(before.End - rest, rest));
    }

    // （承办人林望潮）
    private int BehindBracket(int start, int limit) =>
        text.Slice(TextSpan.Between(start, limit)) is ['（' or '(', ..] bracket
        && Enclosure.ClosingOfFirst(bracket) is { } closing
            ? start + closing + 1
            : start;
}
