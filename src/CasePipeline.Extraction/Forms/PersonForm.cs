using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Forms;

/// <summary>
/// Reads a line of a list of persons: the name, and behind it where the person works. 马文山　　东屿支行行长
/// </summary>
internal static class PersonForm
{
    // 实验室负责人 is an office, a longer text that ends like one is a title.
    private const int MaxOffice = 15;

    // 高级农艺师
    private const int MaxOccupation = 6;

    // Before an office any short name is a person's.
    private const int MaxName = 3;

    // 信息技术组
    private const int MaxDepartment = 8;

    // Year and class: 61.
    private const int MinClassDigits = 2;

    // 柯尔克孜族
    private const int MaxPeople = 6;

    // 麦合木提·艾山
    private const int MaxForeign = 12;

    public static EntryForm? Read(string text, TextSpan content)
    {
        if ((ReadBehindClass(text, content) ?? PersonParts.Read(text, content)) is { } apart)
        {
            return apart;
        }

        // 马文山（东屿支行行长）
        var open = Enclosure.OpeningOfLast(text.Slice(content));
        var gap = open ?? text.Slice(content).LastIndexOfAny(Punctuation.WhiteSpace);
        if (gap <= 1)
        {
            return null;
        }

        var named = text.Trim(new TextSpan(content.Start, gap));
        var person = WithoutCalling(text, WithoutNote(text, named));
        var isPerson = person.Length < named.Length || PersonName.IsWhole(text.Slice(person));
        isPerson |= PersonName.IsTransliterated(text.Slice(person));
        if (!isPerson && person.Length > MaxName)
        {
            return null;
        }

        var rest = text.Trim(TextSpan.Between(content.Start + gap, content.End));
        rest = open is null ? rest : Enclosure.StripBrackets(text, rest);
        return WorkplaceOf(text, rest, isPerson) is { } workplace
            ? new EntryForm(FormKind.Certain, person, workplace)
            : null;
    }

    /// <summary>Where somebody works, of a text that has it with the office or without: 东屿支行行长.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="place">The text.</param>
    /// <param name="isPerson">Whether a person certainly stands beside it; else only an office tells of one.</param>
    public static TextSpan? WorkplaceOf(string text, TextSpan place, bool isPerson) =>
        Shorten(place, (name, office) => office.Length == 0
            ? isPerson && (InstitutionShape.IsLikely(text.Slice(name)) || IsDepartment(text.Slice(name)))
            : IsOffice(text.Slice(office)) && (InstitutionShape.IsLikely(text.Slice(name))
                || (isPerson && IsDepartment(text.Slice(name)))))
        ?? Shorten(place, (name, office) =>
            IsOccupation(text.Slice(office)) && InstitutionShape.IsCertain(text.Slice(name)))
        ?? Shorten(place, (name, office) =>
            IsOccupation(text.Slice(office)) && InstitutionShape.IsLikely(text.Slice(name)));

    // The longest beginning of a text that passes with what is left of it.
    private static TextSpan? Shorten(TextSpan place, Func<TextSpan, TextSpan, bool> isMet)
    {
        for (var length = place.Length; length > 1; length--)
        {
            var name = place with { Length = length };
            if (isMet(name, TextSpan.Between(name.End, place.End)))
            {
                return name;
            }
        }

        return null;
    }

    // 渔业61-马文山, 渔业试验班61-陈海: the class is numbered, and a person stands behind it.
    private static EntryForm? ReadBehindClass(string text, TextSpan content)
    {
        var dash = text.Slice(content).LastIndexOfAny('-', '－', '—');
        if (dash <= MinClassDigits)
        {
            return null;
        }

        var name = text.Trim(content with { Length = dash });
        var person = text.Trim(TextSpan.Between(content.Start + dash + 1, content.End));
        var number = text.Slice(name).TrimEnd('班');
        return name.Length <= MaxOffice
            && char.IsLetter(number[0])
            && number.Length - number.TrimEnd("0123456789").Length >= MinClassDigits
            && number.IndexOfAny('-', '－', '—') < 0
            && (PersonName.IsWhole(text.Slice(person))
                || (person.Length == MaxName && HanText.IsAll(text.Slice(person))))
                ? new EntryForm(FormKind.Certain, person, name)
                : null;
    }

    // 马文山（女，回族）: only persons have such notes, whatever they are called.
    private static TextSpan WithoutNote(string text, TextSpan name)
    {
        if (Enclosure.OpeningOfLast(text.Slice(name)) is not (> 1 and <= MaxForeign and var open))
        {
            return name;
        }

        var note = text.Slice(name)[(open + 1)..^1];
        foreach (var range in note.SplitAny(Punctuation.NameSeparatorsAndSpaces))
        {
            var part = note[range];
            if (part is not ("女" or "男") && !(part is [_, .., '族'] && part.Length <= MaxPeople))
            {
                return name;
            }
        }

        return text.Trim(name with { Length = open });
    }

    /// <summary>Whether a text is of a department, where a person stands beside it: 语文组.</summary>
    public static bool IsDepartment(ReadOnlySpan<char> name) =>
        name.Length is > 2 and <= MaxDepartment
        && InstitutionWords.Departments.Contains(name[^1])
        && !name.ContainsAny(Punctuation.NotInCertainNames);

    // 马文山律师
    private static TextSpan WithoutCalling(string text, TextSpan name)
    {
        var calling = Words.FindEnd(text.Slice(name), PersonWords.Callings)?.Length ?? 0;
        var bare = name with { Length = name.Length - calling };
        return PersonName.IsWhole(text.Slice(bare))
            || (Words.EndsWithAny(text.Slice(name), PersonWords.Courtesies) && PersonName.MayBeOne(text.Slice(bare)))
                ? bare
                : name;
    }

    /// <summary>A line without the names of persons behind a stroke: 西礁小学 / 陈远 王海.</summary>
    public static ReadOnlySpan<char> WithoutPersons(ReadOnlySpan<char> line)
    {
        var stroke = line.LastIndexOfAny('/', '／');
        return stroke > 1 && PersonName.MayBeList(line[(stroke + 1)..].Trim()) ? line[..stroke].TrimEnd() : line;
    }

    /// <summary>Whether a text behind an institution is what somebody does there: 高级农艺师, 信用部主任.</summary>
    public static bool IsOccupation(ReadOnlySpan<char> text) =>
        text.Length is > 1 and <= MaxOccupation && HanText.IsAll(text)
        && (PersonWords.Occupations.Contains(text[^1]) || IsOffice(text));

    /// <summary>Whether a text is what a person is, and so no title: 副总裁.</summary>
    public static bool IsOffice(ReadOnlySpan<char> text) =>
        text.Length <= MaxOffice && Words.EndsWithAny(text.TrimEnd("]】）)"), PersonWords.Offices);
}
