using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>
/// Reads who made a title from the brackets right behind it: 《标题》（海州银行）, “标题”（海州小学　丁望潮）.
/// </summary>
internal static class MakerInBrackets
{
    /// <summary>Reads the brackets that a text begins with: who it is, and where the brackets end.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="behind">What stands behind the title.</param>
    public static (TextSpan Name, int End)? Read(string text, TextSpan behind)
    {
        behind = text.Trim(behind);
        var close = text.Slice(behind) is ['（' or '(', ..] ? ClosingOf(text.Slice(behind)) : -1;
        if (close <= 1)
        {
            return null;
        }

        var inside = text.Trim(TextSpan.Between(behind.Start + 1, behind.Start + close));
        var label = CaseLabels.Read(text, inside).Find(label => label.Kind is CaseLabelKind.Institution);
        inside = label is { Value.Length: > 0 } ? label.Value : WithoutPersons(text, inside);
        return InstitutionShape.IsLikely(text.Slice(inside)) ? (inside, behind.Start + close + 1) : null;
    }

    // （海州科技（集团）公司）
    private static int ClosingOf(ReadOnlySpan<char> brackets)
    {
        var depth = 0;
        for (var i = 0; i < brackets.Length; i++)
        {
            depth += brackets[i] is '（' or '(' ? 1 : brackets[i] is '）' or ')' ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    // 海州小学　丁望潮、马小舟
    private static TextSpan WithoutPersons(string text, TextSpan inside)
    {
        var gap = text.Slice(inside).IndexOfAny(Punctuation.WhiteSpace);
        return gap > 1 && PersonName.MayBeList(text.Slice(inside)[gap..].Trim())
            ? inside with { Length = gap }
            : inside;
    }
}
