using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>
/// Reads what an article that announces an award tells of the chosen, a sentence for each field and no verb of winning
/// in any: 在渔业领域，甲公司的“标题”打通…。在航运领域，“标题”由乙公司建设….
/// </summary>
internal sealed class FieldWorks(string text, SubjectReader subjects)
{
    /// <summary>The cases of an award; none where fewer than two sentences tell of one.</summary>
    public List<Entry> Read(IEnumerable<TextSpan> sentences, TextSpan award)
    {
        var entries = sentences.Select(sentence => ReadSentence(sentence, award)).OfType<Entry>().ToList();
        return entries.Count > 1 ? entries : [];
    }

    private Entry? ReadSentence(TextSpan sentence, TextSpan award)
    {
        var field = SentencePatterns.InField().Match(text.Cut(sentence));
        var clause = TextSpan.Between(
            sentence.Start + field.Length, Clauses.End(text, sentence.Start + field.Length, sentence.End));
        return field.Success && MarkedText.Find(text, clause) is [var mark, ..] && Verbs.Find(text, sentence) is null
            && subjects.Read(clause with { Length = mark.End - clause.Start }) is [var item]
            && (item.Institution ?? MakerBehind.Read(text, TextSpan.Between(mark.End, sentence.End))) is { } maker
                ? new Entry(null, award, item.Title, maker)
                : null;
    }
}
