using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>Reads papers that a conference took: 甲大学的论文《标题》被TIDE 2031录用.</summary>
internal sealed class AcceptedPapers(string text, SubjectReader subjects)
{
    /// <summary>The papers of a sentence, each with the conference of the year that took it.</summary>
    public List<Entry> Read(TextSpan sentence)
    {
        var entries = new List<Entry>();
        var start = sentence.Start;
        foreach (var clause in text.Parts(sentence, "，,；;"))
        {
            var taken = WorkPatterns.TakenBy().Match(text.Cut(clause));
            var by = text.Trim(new TextSpan(clause.Start + taken.Groups["by"].Index, taken.Groups["by"].Length));
            if (!taken.Success || AwardName.Conference(text, by) is not { } award)
            {
                continue;
            }

            entries.AddRange(subjects.Read(TextSpan.Between(start, clause.Start + taken.Index))
                .Select(item => new Entry(null, award, item.Title, item.Institution)));
            start = clause.End;
        }

        return entries;
    }
}
