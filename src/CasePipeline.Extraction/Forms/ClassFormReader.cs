using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Forms;

/// <summary>
/// Reads entries of a school that name the class: 101《标题》, 高一（3）班 相声《标题》 陈远、王海, 《标题》 216 陈远,
/// 216陈远.
/// </summary>
internal static class ClassFormReader
{
    // 舞台剧, 马文山　朗诵
    private const int MaxKind = 8;

    private const int MaxTitle = 20;

    /// <summary>Reads one entry; null where it is none of these.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="content">The line, or the part of it, that may be an entry.</param>
    /// <param name="isKnown">Whether the article calls classes by their numbers; else only their names count.</param>
    public static EntryForm? Read(string text, TextSpan content, bool isKnown)
    {
        if (content.Length > 0 && text[content.Start] == '《')
        {
            return ReadBehindTitle(text, content, isKnown);
        }

        var name = ClassName.AtStart(text, content);
        var rest = text.Trim(TextSpan.Between(content.Start + name.Length, content.End));
        if (name.Length == 0 || rest.Length < 2 || !IsClass(text, name, isKnown))
        {
            return null;
        }

        return IsPerson(text.Slice(rest), isKnown)
            ? new EntryForm(FormKind.Organisation, rest, name)
            : ReadTitle(text, name, rest) ?? ReadBeforePersons(text, name, rest);
    }

    /// <summary>
    /// The entries of a line that has several, and nothing else: 101《标题》 115《标题》, 216陈远、207王海.
    /// </summary>
    public static List<EntryForm> ReadSeveral(string text, TextSpan line)
    {
        var forms = new List<EntryForm>();
        var start = line.Start;
        for (var i = line.Start + 1; i <= line.End; i++)
        {
            if (i < line.End && !IsStart(text, line, i))
            {
                continue;
            }

            var item = TextSpan.Between(start, i);
            item = text.Trim(item with { Length = text.Slice(item).TrimEnd("、，； ").Length });
            if (Read(text, item, true) is not { } form || !IsAll(text, item, form))
            {
                return [];
            }

            forms.Add(form);
            start = i;
        }

        return forms.Count > 1 ? forms : [];
    }

    // The number behind 107、 belongs to the one before.
    private static bool IsStart(string text, TextSpan line, int at) =>
        (char.IsWhiteSpace(text[at - 1])
            || (text[at - 1] is '、' or '，' or '；' && at - 2 >= line.Start && !char.IsAsciiDigit(text[at - 2])))
        && ClassName.AtStart(text, TextSpan.Between(at, line.End)).Length > 0;

    // Nothing stands behind the mark that closes the title, or behind the person.
    private static bool IsAll(string text, TextSpan item, EntryForm form) =>
        form.Kind is FormKind.Organisation || text[item.End - 1] is '》';

    private static bool IsClass(string text, TextSpan name, bool isKnown) => isKnown || text[name.End - 1] is '班';

    private static bool IsPerson(ReadOnlySpan<char> text, bool isKnown) =>
        PersonName.IsWhole(text) || (isKnown && PersonName.MayBeOne(text));

    private static EntryForm? ReadTitle(string text, TextSpan name, TextSpan rest)
    {
        var mark = text.Slice(rest).IndexOf('《');
        if (mark is < 0 or > MaxKind || text.Slice(rest)[..mark].ContainsAny(Punctuation.ClauseEnds)
            || Enclosure.EndOfFirst(text.Slice(rest)[mark..]) is not { } length)
        {
            return null;
        }

        var title = Enclosure.Strip(text, new TextSpan(rest.Start + mark, length));
        return new EntryForm(FormKind.Certain, title, name);
    }

    // 《标题》 216 陈远
    private static EntryForm? ReadBehindTitle(string text, TextSpan content, bool isKnown)
    {
        if (Enclosure.EndOfFirst(text.Slice(content)) is not { } end)
        {
            return null;
        }

        var behind = text.Trim(TextSpan.Between(content.Start + end, content.End));
        var name = ClassName.AtStart(text, behind);
        var person = text.Trim(TextSpan.Between(behind.Start + name.Length, behind.End));
        return name.Length > 0 && IsClass(text, name, isKnown)
            && (IsPerson(text.Slice(person), isKnown) || PersonName.MayBeList(text.Slice(person)))
                ? new EntryForm(FormKind.Certain, Enclosure.Strip(text, content with { Length = end }), name)
                : null;
    }

    // 107、112 舞蹈串烧 陈远、王海
    private static EntryForm? ReadBeforePersons(string text, TextSpan name, TextSpan rest)
    {
        var gap = text.Slice(rest).IndexOfAny(Punctuation.WhiteSpace);
        return gap is > 2 and <= MaxTitle
            && text.Slice(rest)[gap..].Contains('、')
            && PersonName.MayBeList(text.Slice(rest)[gap..].Trim().TrimEnd('等'))
                ? new EntryForm(FormKind.Certain, rest with { Length = gap }, name)
                : null;
    }
}
