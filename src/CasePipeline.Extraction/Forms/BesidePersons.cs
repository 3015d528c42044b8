using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Forms;

/// <summary>
/// Reads an item that names the institution together with the persons who made the work:
/// 渔灯夜巡（东屿渔业公司 林望潮、马文山）, 渔灯夜巡 东屿渔业公司 林望潮 马文山, 林望潮（东屿渔业公司）《渔灯夜巡》.
/// </summary>
internal static class BesidePersons
{
    private const string Separators = " \u3000\t，,、；;";

    /// <summary>Reads an item; null where no persons stand beside the institution.</summary>
    public static EntryForm? Read(string text, TextSpan content) =>
        InBrackets(text, content) ?? BehindGaps(text, content) ?? BeforeTitle(text, content);

    private static EntryForm? InBrackets(string text, TextSpan content) =>
        Enclosure.OpeningOfLast(text.Slice(content)) is > 1 and var open
        && InstitutionAmong(text, TextSpan.Between(content.Start + open + 1, content.End - 1)) is { } institution
            ? Certain(text, content with { Length = open }, institution)
            : null;

    // The persons stand last, and right before them the institution.
    private static EntryForm? BehindGaps(string text, TextSpan content)
    {
        var first = content.End;
        for (var gap = GapBefore(text, content, first); gap > content.Start; gap = GapBefore(text, content, first))
        {
            var part = TextSpan.Between(gap + 1, first);
            if (!text.Parts(text.Trim(part), "、，,").TrueForAll(name => PersonName.IsWhole(text.Slice(name))))
            {
                return first < content.End && text.Trim(part) is { Length: > 1 } institution
                    && InstitutionShape.IsLikely(text.Slice(institution))
                    && text.Trim(TextSpan.Between(content.Start, gap)) is { Length: > 1 } title
                    && !InstitutionShape.IsCertain(text.Slice(title)) && FormPart.IsShort(text.Slice(title))
                        ? Certain(text, title, institution)
                        : null;
            }

            first = gap;
        }

        return null;
    }

    private static int GapBefore(string text, TextSpan content, int end) =>
        content.Start + text.Slice(TextSpan.Between(content.Start, end)).TrimEnd().LastIndexOfAny(' ', '\u3000', '\t');

    // 林望潮（东屿渔业公司）《渔灯夜巡》
    private static EntryForm? BeforeTitle(string text, TextSpan content)
    {
        if (text[content.End - 1] is not '》' || Enclosure.StartOfLast(text.Slice(content)) is not (> 1 and var open)
            || text.Trim(content with { Length = open }) is not { Length: > 2 } makers
            || Enclosure.OpeningOfLast(text.Slice(makers)) is not (> 1 and var bracket))
        {
            return null;
        }

        var institution = text.Trim(TextSpan.Between(makers.Start + bracket + 1, makers.End - 1));
        return AreNames(text, text.Trim(makers with { Length = bracket }))
            && InstitutionShape.IsLikely(text.Slice(institution))
                ? Certain(text, TextSpan.Between(content.Start + open, content.End), institution)
                : null;
    }

    // 东屿渔业公司 林望潮、马文山; 林望潮，东屿渔业公司
    private static TextSpan? InstitutionAmong(string text, TextSpan names)
    {
        var parts = text.Parts(names, Separators).FindAll(part => part.Length > 0);
        if (parts.Count < 2)
        {
            return null;
        }

        var isFirst = InstitutionShape.IsLikely(text.Slice(parts[0]));
        var institution = isFirst ? parts[0] : parts[^1];
        return InstitutionShape.IsLikely(text.Slice(institution)) && !PersonName.IsWhole(text.Slice(institution))
            && parts.TrueForAll(part => part == institution || PersonName.IsWhole(text.Slice(part)))
                ? institution
                : null;
    }

    private static bool AreNames(string text, TextSpan names) =>
        text.Parts(names, Separators).TrueForAll(name => PersonName.IsWhole(text.Slice(name)));

    private static EntryForm Certain(string text, TextSpan title, TextSpan institution) =>
        new(FormKind.Certain, Enclosure.StripAll(text, text.Trim(title)), institution);
}
