using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Forms;
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
    /// <param name="areMakers">Whether the brackets behind other titles have makers: then any name is one.</param>
    public static (TextSpan Name, int End)? Read(string text, TextSpan behind, bool areMakers = false)
    {
        const int MaxName = 20;
        behind = text.Trim(behind);
        if (Enclosure.ClosingOfFirst(text.Slice(behind)) is not { } close)
        {
            return null;
        }

        var inside = text.Trim(TextSpan.Between(behind.Start + 1, behind.Start + close));
        var label = CaseLabels.Read(text, inside).Find(label => label.Kind is CaseLabelKind.Institution);
        inside = label is { Value.Length: > 0 } ? label.Value : Employers.Among(text, inside) ?? inside;
        inside = inside with { Length = text.Slice(inside).TrimEnd("等 ").Length };
        return InstitutionShape.IsLikely(text.Slice(inside))
            || (areMakers && text.Parts(inside, "、").TrueForAll(name => name.Length is > 2 and <= MaxName
                && HanText.IsAll(text.Slice(name)) && !PersonName.IsWhole(text.Slice(name))))
                ? (inside, behind.Start + close + 1)
                : null;
    }

    /// <summary>
    /// Whether brackets behind every title hold a name: one too long for a person's (《标题》（鱼市阿胜海鲜）、《标题》（街市合记渔档）),
    /// or any where one of them is certain (“标题”（海州站）、“标题”（渔灯站客运三班）).
    /// </summary>
    /// <param name="text">The article's text.</param>
    /// <param name="marked">The titles, with their marks.</param>
    /// <param name="limit">Where the clause with them ends.</param>
    /// <param name="certain">How many brackets hold an institution by its name.</param>
    public static bool AreBehindAll(string text, List<TextSpan> marked, int limit, int certain)
    {
        const int MinName = 5;
        return marked.Count > 1 && marked.TrueForAll(mark => (certain > 0 || text[mark.Start] == '《')
            && Read(text, TextSpan.Between(mark.End, limit), areMakers: true) is { } maker
            && (certain > 0 || maker.Name.Length >= MinName)
            && !Words.EndsWithAny(text.Slice(maker.Name), WorkWords.Genres));
    }
}
