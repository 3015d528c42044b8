using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Forms;

/// <summary>
/// Reads an item that names the institution together with the persons who made the work:
/// 渔灯夜巡（东屿渔业公司 林望潮、马文山）, 渔灯夜巡 东屿渔业公司 林望潮 马文山, 林望潮（东屿渔业公司）《渔灯夜巡》,
/// 东屿渔业公司林望潮《渔灯夜巡》, 林望潮（东屿渔业公司）：渔灯夜巡.
/// </summary>
internal static class BesidePersons
{
    // 中岬海事处, whatever it ends with
    private const int MinEmployer = 4;

    /// <summary>Reads an item; null where no persons stand beside the institution.</summary>
    public static EntryForm? Read(string text, TextSpan content) =>
        InBrackets(text, content) ?? BehindGaps(text, content) ?? BeforeInstitution(text, content)
            ?? BeforeTitle(text, content) ?? BeforeColon(text, content);

    private static EntryForm? InBrackets(string text, TextSpan content) =>
        Enclosure.OpeningOfLast(text.Slice(content)) is > 1 and var open
        && Employers.Among(text, TextSpan.Between(content.Start + open + 1, content.End - 1)) is { } institution
            ? Certain(text, content with { Length = open }, institution)
            : null;

    // The persons stand last, and right before them the institution.
    private static EntryForm? BehindGaps(string text, TextSpan content)
    {
        var first = content.End;
        for (var gap = GapBefore(text, content, first); gap > content.Start; gap = GapBefore(text, content, first))
        {
            var part = TextSpan.Between(gap + 1, first);
            if (!Employers.ArePersons(text, text.Trim(part)))
            {
                return first < content.End && text.Trim(part) is { Length: > 1 } institution
                    && InstitutionShape.IsLikely(text.Slice(institution))
                        ? BehindTitle(text, TextSpan.Between(content.Start, gap), institution)
                        : null;
            }

            first = gap;
        }

        return null;
    }

    // 渔灯夜巡, before 东屿渔业公司; of 渔灯夜巡 西礁渔业局 the body won with it, too.
    private static EntryForm? BehindTitle(string text, TextSpan title, TextSpan institution)
    {
        title = text.Trim(title);
        var gap = GapBefore(text, title, title.End);
        if (gap > title.Start && TextSpan.Between(gap + 1, title.End) is var joint
            && (text[title.Start] is '《'
                ? InstitutionShape.IsLikely(text.Slice(joint))
                : InstitutionShape.IsCertain(text.Slice(joint))))
        {
            return BehindTitle(
                text, TextSpan.Between(title.Start, gap), TextSpan.Between(joint.Start, institution.End));
        }

        return title.Length > 1 && !InstitutionShape.IsCertain(text.Slice(title)) && FormPart.IsShort(text.Slice(title))
            ? Certain(text, title, institution)
            : null;
    }

    // 渔灯夜巡 林望潮 马文山 东屿渔业公司
    private static EntryForm? BeforeInstitution(string text, TextSpan content)
    {
        var last = GapBefore(text, content, content.End);
        var institution = text.Trim(TextSpan.Between(last + 1, content.End));
        if (last <= content.Start || !InstitutionShape.IsCertain(text.Slice(institution)))
        {
            return null;
        }

        var first = last;
        for (var gap = GapBefore(text, content, first); gap > content.Start; gap = GapBefore(text, content, first))
        {
            if (!Employers.ArePersons(text, text.Trim(TextSpan.Between(gap + 1, first))))
            {
                break;
            }

            first = gap;
        }

        var title = text.Trim(TextSpan.Between(content.Start, first));
        return first < last && title.Length > 1 && FormPart.IsShort(text.Slice(title))
            && !InstitutionShape.IsCertain(text.Slice(title))
                ? Certain(text, title, institution)
                : null;
    }

    private static int GapBefore(string text, TextSpan content, int end) =>
        content.Start + text.Slice(TextSpan.Between(content.Start, end)).TrimEnd().LastIndexOfAny(' ', '\u3000', '\t');

    // 林望潮（东屿渔业公司）《渔灯夜巡》, 东屿渔业公司林望潮《渔灯夜巡》
    private static EntryForm? BeforeTitle(string text, TextSpan content)
    {
        if (text[content.End - 1] is not '》' || Enclosure.StartOfLast(text.Slice(content)) is not (> 1 and var open)
            || text[content.Start + open] is not '《')
        {
            return null;
        }

        var makers = text.Trim(content with { Length = open });
        return (Employers.InBrackets(text, makers) ?? EmployerOfFirst(text, makers)) is { } institution
            ? Certain(text, TextSpan.Between(content.Start + open, content.End), institution)
            : null;
    }

    // 林望潮（东屿渔业公司）：渔灯夜巡, 东屿渔业公司（林望潮）：渔灯夜巡
    private static EntryForm? BeforeColon(string text, TextSpan content) =>
        text.Slice(content).IndexOfAny(Punctuation.Colons) is > 1 and var colon
        && text.Trim(content with { Length = colon }) is var makers
        && (Employers.InBrackets(text, makers) ?? Employers.BeforeBrackets(text, makers)) is { } institution
        && text.Trim(TextSpan.Between(content.Start + colon + 1, content.End)) is { Length: > 1 } title
        && FormPart.IsShort(text.Slice(title))
            ? Certain(text, title, institution)
            : null;

    // 东屿渔业公司林望潮、马文山: nothing stands between the institution and the first.
    private static TextSpan? EmployerOfFirst(string text, TextSpan makers)
    {
        var end = text.Slice(makers).IndexOfAny('、', '，');
        var first = end > 0 ? makers with { Length = end } : makers;
        var others = text.Trim(TextSpan.Between(end > 0 ? first.End + 1 : makers.End, makers.End));
        if (others.Length > 0 && !Employers.ArePersons(text, others))
        {
            return null;
        }

        foreach (var employer in PersonName.BeforeLast(text, first))
        {
            if (text.Trim(employer) is { Length: >= MinEmployer } name && InstitutionShape.IsLikely(text.Slice(name)))
            {
                return name;
            }
        }

        return null;
    }

    private static EntryForm Certain(string text, TextSpan title, TextSpan institution) =>
        new(FormKind.Certain, Enclosure.StripAll(text, WithoutNumber(text, text.Trim(title))), institution);

    // 1 渔灯夜巡 林望潮 东屿渔业公司: in columns a number needs no mark.
    private static TextSpan WithoutNumber(string text, TextSpan title)
    {
        const int MaxDigits = 3;
        var digits = title.Length - text.Slice(title).TrimStart("0123456789").Length;
        return digits is > 0 and <= MaxDigits && digits + 2 < title.Length
            && text[title.Start + digits] is ' ' or '\u3000'
            ? text.Trim(TextSpan.Between(title.Start + digits, title.End))
            : title;
    }
}
