using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Forms;

/// <summary>
/// Reads a line that commas part as columns are: 标题，机构，一等奖; 一等奖，机构，标题. The title may have commas of its own.
/// </summary>
internal static class AwardedClauses
{
    private const int MaxAward = 12;

    public static EntryForm? Read(string text, TextSpan content)
    {
        if (text.Slice(content) is not [.., not '。'] line || !line.ContainsAny('，', ','))
        {
            return null;
        }

        var parts = text.Parts(content, "，,");
        if (parts.Count < 3)
        {
            return null;
        }

        if (IsAward(text, parts[^1]))
        {
            return Of(text, TextSpan.Between(content.Start, parts[^3].End), parts[^2], parts[^1])
                ?? Of(text, TextSpan.Between(parts[1].Start, parts[^2].End), parts[0], parts[^1]);
        }

        return IsAward(text, parts[0])
            ? Of(text, TextSpan.Between(parts[1].Start, parts[^2].End), parts[^1], parts[0])
                ?? Of(text, TextSpan.Between(parts[2].Start, content.End), parts[1], parts[0])
            : null;
    }

    private static EntryForm? Of(string text, TextSpan title, TextSpan winner, TextSpan award) =>
        InstitutionShape.IsLikely(text.Slice(winner)) && FormPart.IsShort(text.Slice(title))
        && !InstitutionShape.IsCertain(text.Slice(title)) && Verbs.Find(text, title) is null
            ? new EntryForm(FormKind.Certain, Enclosure.StripAll(text, text.Trim(title)), winner, award)
            : null;

    private static bool IsAward(string text, TextSpan part) =>
        part.Length is > 1 and <= MaxAward && Words.EndsWithAny(text.Slice(part), HeadingWords.Awards)
        && Words.FindStart(text.Slice(part), SentenceWords.Wins) is null;
}
