using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries;

/// <summary>A line of several names in columns, as a printed page has them: 东屿村      西礁社区      南浦村.</summary>
internal static class ColumnList
{
    // So many spaces set columns apart.
    private const int MinGap = 2;

    /// <summary>The columns of a line; the whole line where it has one.</summary>
    public static List<TextSpan> Split(string text, TextSpan line)
    {
        var columns = new List<TextSpan>();
        var start = line.Start;
        for (var i = line.Start; i < line.End; i++)
        {
            var gap = 0;
            while (i + gap < line.End && char.IsWhiteSpace(text[i + gap]))
            {
                gap++;
            }

            if (gap >= MinGap || (gap == 1 && text[i] == '\t'))
            {
                columns.Add(TextSpan.Between(start, i));
                start = i + gap;
            }

            i += Math.Max(gap - 1, 0);
        }

        columns.Add(TextSpan.Between(start, line.End));
        return columns.FindAll(column => column.Length > 0);
    }

    /// <summary>Whether a line is nothing but names of organisations in columns.</summary>
    public static bool AreOrganisations(string text, TextSpan line) =>
        HasGap(text.Slice(line))
        && Split(text, line) is { Count: > 1 } columns
        && columns.TrueForAll(column => InstitutionShape.IsLikely(text.Slice(column)));

    /// <summary>
    /// The winners of a line that has persons, with whom they belong to, in columns or one behind the other.
    /// </summary>
    public static List<EntryForm> ReadPersons(string text, TextSpan line)
    {
        if (!text.Slice(line).ContainsAny(Punctuation.NameSeparatorsAndSpaces))
        {
            return [];
        }

        var forms = new List<EntryForm>();
        var persons = 0;
        var columns = Split(text, line);
        foreach (var column in columns.Count > 1 ? columns : InlineEntryReader.ItemsOf(text, line))
        {
            var person = Enclosure.OpeningOfLast(text.Slice(column)) is > 0 and var open
                ? PersonForm.Read(text, column) ?? Beside(text, column, open)
                : null;
            if (person is not { } form)
            {
                return [];
            }

            forms.Add(form);
            persons += form.Kind is FormKind.Certain ? 1 : 0;
        }

        return forms.Count > 1 && persons > 0 ? forms : [];
    }

    // Beside a person who is known by the name, others are persons too: 巴哈尔古丽（上营村）.
    private static EntryForm? Beside(string text, TextSpan column, int open)
    {
        const int MaxPerson = 8;
        var inside = Enclosure.StripBrackets(text, TextSpan.Between(column.Start + open, column.End));
        return open <= MaxPerson && InstitutionShape.IsLikely(text.Slice(inside))
            && HanText.IsAll(text.Slice(column)[..open].Trim())
                ? new EntryForm(FormKind.Organisation, text.Trim(column with { Length = open }), inside)
                : null;
    }

    // Most lines have none, and are not split for it.
    private static bool HasGap(ReadOnlySpan<char> line) => line.ContainsAny(Punctuation.WhiteSpace);
}
