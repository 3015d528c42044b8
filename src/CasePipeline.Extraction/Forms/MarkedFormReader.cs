using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Forms;

/// <summary>
/// Reads a line whose title or institution stands in marks: 《标题》 or “标题” with the institution before or behind it,
/// 【机构】标题.
/// </summary>
internal static class MarkedFormReader
{
    private const int MaxNames = 120;

    // The name of a person.
    private const int MaxPerson = 4;

    // 电视新闻访谈
    private const int MaxGenre = 8;

    // What a title is: 动画短片.
    private const int MaxNote = 12;

    // 《标题》 or “标题”, and the institution before or behind it; 【机构】标题.
    public static EntryForm? Read(string text, TextSpan content)
    {
        // 东屿电影《标题》（Night Ferry）
        content = AwardName.WithoutTranslation(text, content);
        var line = text.Slice(content);
        if (line[0] == '【' && line.IndexOf('】') is > 2 and var close && close < line.Length - 2
            && new TextSpan(content.Start + 1, close - 1) is var inside
            && InstitutionShape.IsLikely(text.Slice(inside)))
        {
            var title = text.Trim(TextSpan.Between(inside.End + 1, content.End));
            return new EntryForm(FormKind.Certain, Enclosure.StripAll(text, title), inside);
        }

        // 《标题》（动画短片）: the mark of a title ends it, unless who won stands in the brackets.
        if (line[0] == '《' && Enclosure.EndOfFirst(line) is { } closing && IsNote(line[closing..].Trim()))
        {
            return new EntryForm(FormKind.Certain, Enclosure.Strip(text, new TextSpan(content.Start, closing)));
        }

        // 通讯：《标题》
        if (line[^1] == '》' && line.IndexOfAny(Punctuation.Colons) is > 0 and var colon && colon + 1 < line.Length
            && line[colon + 1] == '《' && colon <= MaxGenre && Words.EndsWithAny(line[..colon], WorkWords.Genres)
            && Enclosure.IsWhole(line[(colon + 1)..]))
        {
            return new EntryForm(
                FormKind.Certain, Enclosure.Strip(text, TextSpan.Between(content.Start + colon + 1, content.End)));
        }

        if (Enclosure.IsWhole(line))
        {
            var kind = line[0] is '《' or '〈' ? FormKind.Certain : FormKind.Bare;
            return new EntryForm(kind, line[0] == '《' ? Enclosure.Strip(text, content)
                : Enclosure.StripAll(text, content));
        }

        if (Enclosure.EndOfFirst(line) is { } end
            && (line[0] == '《' || (end < line.Length && !char.IsLetterOrDigit(line[end])))
            && WithInstitution(text, new TextSpan(content.Start, end), TextSpan.Between(content.Start + end,
            content.End)) is { } leading)
        {
            return leading;
        }

        if (InBrackets(text, content) is { } inBrackets)
        {
            return inBrackets;
        }

        if (MarkedByPersons.Read(text, content) is { } byPersons)
        {
            return byPersons;
        }

        return Enclosure.StartOfLast(line) is { } start
            ? WithInstitution(text, TextSpan.Between(content.Start + start, content.End), new TextSpan(content.Start,
                start)) ?? BehindLabel(text, content, start) ?? BehindGenre(text, content, start)
            : null;
    }

    // 东屿小学（《标题》）
    private static EntryForm? InBrackets(string text, TextSpan content) =>
        Enclosure.OpeningOfLast(text.Slice(content)) is > 1 and var open
        && TextSpan.Between(content.Start + open + 1, content.End - 1) is var title
        && Enclosure.IsBookTitle(text.Slice(title))
        && text.Trim(content with { Length = open }) is var winner && InstitutionShape.IsCertain(text.Slice(winner))
            ? new EntryForm(FormKind.Certain, Enclosure.Strip(text, title), winner)
            : null;

    // 东屿渔家班，案名「标题」: whoever stands before it, the label says that a title follows.
    private static EntryForm? BehindLabel(string text, TextSpan content, int start)
    {
        var before = content with { Length = start };
        var comma = text.Slice(before).LastIndexOfAny('，', ',');
        if (comma is < 2 or > EntryFormReader.MaxLead
            || CaseLabelName.KindOf(text.Slice(before)[(comma + 1)..]) is not CaseLabelKind.Title)
        {
            return null;
        }

        var name = text.Trim(before with { Length = comma });
        return text.Slice(name).ContainsAny(Punctuation.ClauseEnds) || Verbs.Find(text, name) is not null
            ? null
            : new EntryForm(
                FormKind.Certain, Enclosure.Strip(text, TextSpan.Between(content.Start + start, content.End)), name);
    }

    // 东屿小学 舞蹈《标题》: whoever stands before it, the kind of work says that a title follows.
    private static EntryForm? BehindGenre(string text, TextSpan content, int start)
    {
        var before = text.Trim(content with { Length = start });
        if (text[content.Start + start] != '《' || before.Length > MaxNames
            || text.Slice(before).ContainsAny(Punctuation.ClauseEnds)
            || Words.FindEnd(text.Slice(before), WorkWords.Genres) is not { } genre)
        {
            return null;
        }

        var name = FormPart.StripJoins(text, before with { Length = before.Length - genre.Length });
        return new EntryForm(
            FormKind.Certain,
            Enclosure.Strip(text, TextSpan.Between(content.Start + start, content.End)),
            InstitutionShape.IsLikely(text.Slice(name)) ? name : null);
    }

    private static bool IsNote(ReadOnlySpan<char> behindTitle) =>
        Enclosure.OpeningOfLast(behindTitle) == 0
        && behindTitle.Length <= MaxNote
        && !InstitutionShape.IsLikely(behindTitle[1..^1])
        && CaseLabelName.KindOf(behindTitle[1..^1]) is null
        && !behindTitle.ContainsAny(Punctuation.Colons);

    private static EntryForm? WithInstitution(string text, TextSpan marked, TextSpan other)
    {
        var maker = WithoutJoint(text, marked, other);
        if (marked.Length > EntryFormReader.MaxTitle
            || FormPart.StripJoins(text, maker) is not { Length: > 0 and <= MaxNames } joined)
        {
            return null;
        }

        var name = FormPart.WithoutNotes(text, Enclosure.StripBrackets(text, joined));
        if (text[marked.Start] != '《' && IsRestOfTitle(text, name))
        {
            return null;
        }

        var title = Enclosure.Strip(text, marked);
        if (text[marked.Start] == '《' ? InstitutionShape.IsLikely(text.Slice(name))
            : InstitutionShape.IsCertain(text.Slice(name))
                || (InstitutionShape.IsLikely(text.Slice(name)) && (other.Start > marked.Start
                    ? !Punctuation.Colons.Contains(text[other.Start])
                    : text[other.End - 1] is '的' && InstitutionWords.Departments.Contains(text[name.End - 1]))))
        {
            return new EntryForm(FormKind.Certain, title, name);
        }

        return text[marked.Start] == '《' && InstitutionBesidePersons(text, name) is { } found
            ? new EntryForm(FormKind.Certain, title, found) : null;
    }

    // 东屿研究所完成的“标题”, 东屿银行选送案例《标题》
    private static TextSpan WithoutJoint(string text, TextSpan marked, TextSpan other)
    {
        var joint = other.Start < marked.Start ? SentencePatterns.Joint().Match(text.Cut(other)) : null;
        return joint is { Success: true, Length: > 1, Index: > 1 }
            && InstitutionShape.IsLikely(text.Slice(other)[..joint.Index])
                ? other with { Length = joint.Index }
                : other;
    }

    // “海上账本”惠及百村（东屿农信联社）: 村 ends institutions too, but the one in brackets is certain.
    private static bool IsRestOfTitle(string text, TextSpan span)
    {
        var name = text.Slice(span);
        return Enclosure.OpeningOfLast(name) is > 0 and var open
            && InstitutionShape.IsCertain(name[(open + 1)..^1])
            && !InstitutionShape.IsCertain(name[..open]);
    }

    // 林望潮 机修厂: short as it is, behind a person it is where that works.
    private static bool IsWorkplaceBehind(string text, TextSpan part, List<TextSpan> parts) =>
        parts.Count > 1 && part == parts[^1] && InstitutionShape.IsLikely(text.Slice(part))
        && !PersonName.IsWhole(text.Slice(part)) && PersonName.IsWhole(text.Slice(parts[^2]));

    // 林望潮 东屿区: behind whoever made it, where from
    private static bool IsPlaceBehind(string text, TextSpan part, List<TextSpan> parts) =>
        parts.Count > 1 && part == parts[^1] && PlacePatterns.Place().IsMatch(text.Slice(part))
        && PersonName.MayBeOne(text.Slice(parts[^2]));

    // 语文组 范文秀
    private static bool IsDepartmentBefore(string text, TextSpan part, TextSpan names) =>
        PersonForm.IsDepartment(text.Slice(part))
        && text.Slice(text.Trim(TextSpan.Between(part.End, names.End))) is var person
        && (PersonName.IsWhole(person) || PersonName.MayBeOne(person));

    // 《标题》 张三 东屿农商银行, 《标题》，东屿农商银行，张三、李四, 《标题》 东屿学院 西礁学院 张三、李四
    private static TextSpan? InstitutionBesidePersons(string text, TextSpan names)
    {
        if (text.Slice(names).ContainsAny('/', '／')
            && text.Parts(names, "/／") is { Count: 2 } joint
            && InstitutionShape.IsCertain(text.Slice(joint[0])) && joint[1].Length >= MaxPerson
            && !PersonName.IsWhole(text.Slice(joint[1])))
        {
            // 东屿畜牧学校 / 长风牧业: beside a certain name
            return names;
        }

        TextSpan? institution = null;
        var wasInstitution = false;
        var parts = text.Parts(names, " \u3000\t，,、");
        foreach (var part in parts)
        {
            var isInstitution = InstitutionShape.IsCertain(text.Slice(part))
                || (part.Length > MaxPerson && InstitutionShape.IsLikely(text.Slice(part)))
                || (part == parts[0] && IsDepartmentBefore(text, part, names))
                || IsPlaceBehind(text, part, parts) || IsWorkplaceBehind(text, part, parts);
            if ((part.Length > MaxPerson && !isInstitution)
                || (isInstitution && institution is not null && !wasInstitution))
            {
                return null;
            }

            institution = isInstitution
                ? TextSpan.Between(institution?.Start ?? part.Start, part.End)
                : institution;
            wasInstitution = isInstitution;
        }

        return institution;
    }
}
