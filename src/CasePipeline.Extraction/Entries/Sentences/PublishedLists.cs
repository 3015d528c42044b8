using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>
/// Reads sentences that say what was made known and go on with all that it names, without a verb of winning:
/// 市渔业局发布10个“优秀案例”，包括甲的《标题》、乙的《标题》; 公布“先进渔港”名单，包括甲公司、乙公司.
/// </summary>
internal sealed class PublishedLists(string text, SubjectReader subjects, WinnerReader winners)
{
    /// <summary>The cases of a sentence; none of any other.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="announced">The award of those of which the sentence only says that they were made known.</param>
    public List<Entry> Read(TextSpan sentence, TextSpan? announced)
    {
        var lead = SentencePatterns.PublishedLead().Match(text.Cut(sentence));
        var before = new TextSpan(sentence.Start, lead.Groups["before"].Length);
        if (!lead.Success || (AwardIn(before) ?? announced) is not { } award)
        {
            return [];
        }

        var list = TextSpan.Between(sentence.Start + lead.Length, sentence.End);
        var items = text.Parts(BrandedGoods.UpToLast(text, list), "；;").SelectMany(subjects.Read).ToList();
        return items.Count > 1 && items.Count(item => item.Institution is not null) * 2 >= items.Count
            ? items.ConvertAll(item => new Entry(null, award, item.Title, item.Institution))
            : items.Count > 0 ? []
            : winners.List(list).ConvertAll(winner => new Entry(null, award, null, winner));
    }

    // What was made known last: 发布“优秀案例”, 公布了2031年度优秀案例名单
    private TextSpan? AwardIn(TextSpan before) =>
        PublishedAwards.InSubject(text, before) ?? (MarkedText.Find(text, before) is [.., var last]
            && text[last.Start] != '《' && MarkedText.Inner(text, last) is var award
            && HeadingLine.ClassOf(text, award) is HeadingClass.Award
                ? award
                : null);
}
