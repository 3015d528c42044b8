using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>
/// Reads a work that stands apart from the persons who won with it: 张三荣获论文奖，作品名称「标题」, 【标题】张三同学荣获第三名.
/// </summary>
internal sealed class WorksOfPersons(string text, WinnerReader winners)
{
    private const int MinTitle = 4;

    /// <param name="subject">What stands before the verb of winning.</param>
    /// <param name="end">Where the award ends.</param>
    /// <param name="sentenceEnd">Where the sentence ends.</param>
    public List<SubjectItem> Read(TextSpan subject, int end, int sentenceEnd) =>
        (Behind(end, sentenceEnd) ?? InBrackets(subject)) is { } title
            ? [new SubjectItem(title, winners.Read(Clauses.Of(text, subject)[^1]) is [var only] ? only : null)]
            : [];

    private TextSpan? Behind(int end, int sentenceEnd)
    {
        var rest = TextSpan.Between(end, sentenceEnd);
        return SentencePatterns.WorkBehindAward().Match(text.Cut(rest)) is { Success: true } lead
            && MarkedText.Find(text, TextSpan.Between(end + lead.Length, sentenceEnd)) is [var marked, ..]
                ? MarkedText.Inner(text, marked)
                : null;
    }

    // What brackets set apart before persons is what they made.
    private TextSpan? InBrackets(TextSpan subject)
    {
        var close = text.Slice(subject) is ['【', ..] ? text.Slice(subject).IndexOf('】') : -1;
        var title = text.Trim(new TextSpan(subject.Start + 1, Math.Max(close - 1, 0)));
        return title.Length >= MinTitle
            && Words.EndsWithAny(text.Slice(subject)[close..].TrimEnd("，, "), WinnerWords.Persons)
                ? title
                : null;
    }
}
