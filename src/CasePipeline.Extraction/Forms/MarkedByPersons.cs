using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Forms;

/// <summary>
/// Reads a line whose title in marks has whoever made it beside it: 林望潮《标题》东屿小学, 《标题》（东屿小学）林望潮, 《标题》林望潮.
/// </summary>
internal static class MarkedByPersons
{
    // Who made it, pen names beside.
    private const int MaxMaker = 20;

    /// <summary>Reads a line; null where nobody stands beside the marks.</summary>
    public static EntryForm? Read(string text, TextSpan content) =>
        BetweenPersonAndInstitution(text, content) ?? BeforePerson(text, content)
            ?? ((TitleOfPerson(text, content) ?? BeforeMaker(text, content)) is { } title
                ? new EntryForm(FormKind.Certain, title)
                : null);

    // 林望潮《标题》东屿小学, 林望潮《标题》（语文组）
    private static EntryForm? BetweenPersonAndInstitution(string text, TextSpan content)
    {
        var open = text.Slice(content).IndexOf('《');
        if (open is < 2 or > MaxMaker
            || !PersonName.IsWhole(text.Slice(content)[..open].Trim())
            || Enclosure.EndOfFirst(text.Slice(content)[open..]) is not { } length)
        {
            return null;
        }

        var title = new TextSpan(content.Start + open, length);
        var behind = Enclosure.StripBrackets(text, text.Trim(TextSpan.Between(title.End, content.End)));
        return InstitutionShape.IsLikely(text.Slice(behind)) || PersonForm.IsDepartment(text.Slice(behind))
            ? new EntryForm(FormKind.Certain, Enclosure.Strip(text, title), behind)
            : null;
    }

    // 《标题》（东屿小学）林望潮
    private static EntryForm? BeforePerson(string text, TextSpan content)
    {
        if (text[content.Start] != '《' || Enclosure.EndOfFirst(text.Slice(content)) is not { } length)
        {
            return null;
        }

        var behind = text.Trim(TextSpan.Between(content.Start + length, content.End));
        if (Enclosure.ClosingOfFirst(text.Slice(behind)) is not (> 1 and var close)
            || !PersonName.MayBeOne(Words.WithoutSpaces(Enclosure.BehindNote(text.Slice(behind)))))
        {
            return null;
        }

        var name = text.Trim(new TextSpan(behind.Start + 1, close - 1));
        return InstitutionShape.IsLikely(text.Slice(name)) || PersonForm.IsDepartment(text.Slice(name))
            ? new EntryForm(FormKind.Certain, Enclosure.Strip(text, content with { Length = length }), name)
            : null;
    }

    // 《标题》林望潮, 《标题》（组照）林望潮, 林望潮〈标题〉: who made a work stands beside its marks.
    private static TextSpan? TitleOfPerson(string text, TextSpan content)
    {
        var line = text.Slice(content);
        if (line[0] == '《' && Enclosure.EndOfFirst(line) is { } end)
        {
            var maker = Enclosure.BehindNote(line[end..]);
            var hasNote = maker.Length < line[end..].Trim().Length;
            return PersonName.IsWhole(maker) || (hasNote && PersonName.MayBeOne(maker))
                ? Enclosure.Strip(text, new TextSpan(content.Start, end))
                : null;
        }

        // Single marks are those of short works; nobody writes them around anything else at a line's end.
        return line[^1] == '〉' && Enclosure.StartOfLast(line) is > 1 and var start
            && IsShortName(line[..start].Trim())
            ? Enclosure.Strip(text, TextSpan.Between(content.Start + start, content.End))
            : null;
    }

    // 林望潮, 林望潮 AKA 望潮
    private static bool IsShortName(ReadOnlySpan<char> name) =>
        name.Length is > 1 and <= MaxMaker && !name.ContainsAny(Punctuation.ClauseEnds)
        && !name.ContainsAny(Punctuation.TitleMarks);

    // 《标题》 自由撰稿人 林望: whoever it is, behind a space it is no part of the title.
    private static TextSpan? BeforeMaker(string text, TextSpan content) =>
        text[content.Start] == '《' && Enclosure.EndOfFirst(text.Slice(content)) is { } end
        && IsMaker(text.Slice(content)[end..])
            ? Enclosure.Strip(text, content with { Length = end })
            : null;

    private static bool IsMaker(ReadOnlySpan<char> behind) =>
        behind.Length is > 2 and <= MaxMaker && Punctuation.WhiteSpace.Contains(behind[0])
        && behind.LastIndexOfAny(Punctuation.WhiteSpace) is var gap && PersonName.IsWhole(behind[(gap + 1)..])
        && !behind.ContainsAny(Punctuation.ClauseEnds) && !behind.ContainsAny(Punctuation.TitleMarks);
}
