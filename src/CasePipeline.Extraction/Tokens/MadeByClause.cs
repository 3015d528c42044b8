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
        if (SplitLabelled(text, content) is { } labelled)
        {
            return labelled;
        }

        var line = text.Slice(content).TrimEnd('。');
        if (FindMaker(line) is not var (title, start) || Words.FindEnd(line[start..], WorkWords.Making) is not { } verb)
        {
            return null;
        }

        var maker = text.Trim(TextSpan.Between(content.Start + start, content.Start + line.Length - verb.Length));
        return InstitutionShape.IsLikely(text.Slice(maker)) ? (content with { Length = title }, maker) : null;
    }

    /// <summary>The title in marks and who made it, by the label right before the name: “渔汛险”，完成单位东屿财险.</summary>
    public static (TextSpan Title, TextSpan Maker)? SplitLabelled(string text, TextSpan content)
    {
        var end = Enclosure.EndOfFirst(text.Slice(content)) ?? 0;
        if (end == 0 || end + 1 >= content.Length || text[content.Start + end] is not ('，' or ',' or '（' or ' '))
        {
            return null;
        }

        var behind = text.Slice(content)[(end + 1)..].TrimEnd("。；;）").TrimStart();
        var maker = new TextSpan(content.End - text.Slice(content)[(end + 1)..].TrimStart().Length, behind.Length);
        return WorkPatterns.GluedLabel().Match(text.Cut(maker)) is { Success: true, Length: var label }
            ? (content with { Length = end }, TextSpan.Between(maker.Start + label, maker.End))
            : null;
    }

    // Where the title ends and its maker begins. Behind marks no 由 need say so: 《渔汛里的算盘》，东屿渔业局报送
    private static (int Title, int Maker)? FindMaker(ReadOnlySpan<char> line)
    {
        if (line is ['《', ..] && Enclosure.EndOfFirst(line) is { } end && line[end..] is ['，', ..])
        {
            return (end, end + (line[end..].StartsWith(By) ? By.Length : 1));
        }

        return line.LastIndexOf(By, StringComparison.Ordinal) is > 1 and <= MaxTitle and var comma
            && !line[..comma].ContainsAny(Punctuation.ClauseEnds)
                ? (comma, comma + By.Length)
                : null;
    }
}
