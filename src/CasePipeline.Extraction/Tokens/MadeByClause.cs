using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Tokens;

/// <summary>Parts a title from the clause behind it that says who made the work: 渔汛险，由东屿保险公司开发.</summary>
internal static class MadeByClause
{
    private const int MaxTitle = 60;

    private const string By = "，由";

    /// <summary>The title and who made it; null where a text is anything else.</summary>
    public static (TextSpan Title, TextSpan Maker)? Split(string text, TextSpan content)
    {
        var line = text.Slice(content).TrimEnd('。');
        if (line.LastIndexOf(By, StringComparison.Ordinal) is not (> 1 and <= MaxTitle and var comma)
            || line[..comma].ContainsAny(Punctuation.ClauseEnds)
            || Words.FindEnd(line[(comma + By.Length)..], WorkWords.Making) is not { } verb)
        {
            return null;
        }

        var maker = text.Trim(TextSpan.Between(
            content.Start + comma + By.Length, content.Start + line.Length - verb.Length));
        return InstitutionShape.IsLikely(text.Slice(maker)) ? (content with { Length = comma }, maker) : null;
    }
}
