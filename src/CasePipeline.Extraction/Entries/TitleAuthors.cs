using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries;

/// <summary>
/// Leaves the persons behind titles out of them: 渔港之晨（马文山）, 《渔港之晨》马文山. One such name may be a part of its title;
/// where several titles have them, and most of those are certainly names, they say who made the works.
/// </summary>
internal static class TitleAuthors
{
    private const int MinWorks = 2;

    // How far behind a title's mark its line is looked at.
    private const int MaxBehind = 40;

    // 摄影及撰文
    private const int MaxRole = 8;

    public static List<Entry> Leave(string text, List<Entry> entries)
    {
        var authors = entries.ConvertAll(entry => BehindStroke(text, entry.Title)
            ?? (entry.Institution is null ? Find(text, entry.Title) : null));
        var works = authors.Count(author => author is not null);
        var certain = authors.Count(author => author is { IsCertain: true });
        return works < MinWorks || certain * 2 < works
            ? entries
            : [.. entries.Zip(authors, (entry, author) => author is null ? entry
                : entry with { Title = author.Title })];
    }

    private static Author? Find(string text, TextSpan? title)
    {
        if (title is not { Length: > 1 } whole)
        {
            return null;
        }

        if (Enclosure.IsInBookMarks(text, whole) && whole.End < text.Length && text[whole.End] == '》')
        {
            // Who stands behind it was known for a person by the surname.
            var rest = text.AsSpan(whole.End + 1, Math.Min(MaxBehind, text.Length - whole.End - 1));
            var end = rest.IndexOf('\n');
            var name = Enclosure.BehindNote(end < 0 ? rest : rest[..end]);
            return PersonName.IsWhole(name) ? new Author(whole, true) : null;
        }

        return OfMarked(text, whole) ?? InBrackets(text, whole);
    }

    // 渔港之晨／马文山　著: what a maker did stands behind the name, set apart from it.
    private static Author? BehindStroke(string text, TextSpan? title)
    {
        var slice = title is { } whole ? text.Slice(whole) : default;
        var stroke = slice.LastIndexOfAny('/', '／');
        var names = slice[(stroke + 1)..].Trim();
        var gap = names.LastIndexOfAny(Punctuation.WhiteSpace);
        return stroke > 1 && gap > 1 && names.Length - gap <= MaxRole
            && Words.EndsWithAny(names, PersonWords.Makers)
            && !names.ContainsAny(Punctuation.NotInMakers)
                ? new Author(text.Trim(title!.Value with { Length = stroke }), true)
                : null;
    }

    private static Author? OfMarked(string text, TextSpan title)
    {
        var slice = text.Slice(title);
        return slice[0] == '《' && Enclosure.EndOfFirst(slice) is { } end && end < slice.Length
            && Enclosure.BehindNote(slice[end..]) is { Length: > 0 } names && PersonName.MayBeList(names)
                ? new Author(Enclosure.Strip(text, title with { Length = end }), PersonName.IsWhole(FirstOf(names)))
                : null;
    }

    private static Author? InBrackets(string text, TextSpan title) =>
        Enclosure.OpeningOfLast(text.Slice(title)) is > 1 and var open
        && text.Slice(title)[(open + 1)..^1].Trim() is { Length: > 0 } names
        && PersonName.MayBeList(names)
            ? new Author(text.Trim(title with { Length = open }), PersonName.IsWhole(FirstOf(names)))
            : null;

    private static ReadOnlySpan<char> FirstOf(ReadOnlySpan<char> names)
    {
        var first = names.IndexOfAny(Punctuation.NameSeparatorsAndSpaces);
        return first < 0 ? names : names[..first];
    }

    private sealed record Author(TextSpan Title, bool IsCertain);
}
