using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Forms;

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

    /// <summary>
    /// The names of a line that all end alike, as names of departments, classes and teams do: 物理组 数学组,
    /// 203班、105班. Empty where it is anything else.
    /// </summary>
    public static List<TextSpan> SplitAlike(string text, TextSpan line)
    {
        const int MaxAlike = 8;
        const int MaxInColumns = 16;
        if (line.Length == 0 || !InstitutionWords.Alike.Contains(text[line.End - 1])
            || !text.Slice(line).ContainsAny(Punctuation.NameSeparatorsAndSpaces))
        {
            return [];
        }

        var names = text.Parts(line, " \u3000\t\u00A0、，").FindAll(name => name.Length > 0);
        return names.Count > 1
            && (Split(text, line).Count == names.Count ? MaxInColumns : MaxAlike) is var longest
            && names.TrueForAll(name => name.Length > 1 && name.Length <= longest
                && text[name.End - 1] == text[line.End - 1]
                && !text.Slice(name).ContainsAny(Punctuation.ClauseEnds))
            && (!text.Slice(line).ContainsAny('、', '，')
                || names.TrueForAll(name => ClassName.IsWhole(text.Slice(name))))
                ? names
                : [];
    }

    /// <summary>
    /// Who won, without the column behind that says who of them did it: 东屿农商银行　　“听潮”小组. Two that are certain
    /// won together.
    /// </summary>
    public static TextSpan WithoutTeam(string text, TextSpan winners) =>
        HasGap(text.Slice(winners))
        && Split(text, winners) is [var winner, var team]
        && InstitutionShape.IsCertain(text.Slice(winner)) && !InstitutionShape.IsCertain(text.Slice(team))
            ? winner
            : winners;

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
        var items = columns.Count > 1 ? columns : [.. InlineItems.Of(text, line)];
        foreach (var column in items.Count > 1 ? items : SplitBehindBrackets(text, line))
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

    // 马文山（上营村） 陈海（下营村）
    private static List<TextSpan> SplitBehindBrackets(string text, TextSpan line)
    {
        var items = new List<TextSpan>();
        var start = line.Start;
        for (var i = line.Start + 1; i <= line.End; i++)
        {
            if (i == line.End || (char.IsWhiteSpace(text[i]) && text[i - 1] is '）' or ')'))
            {
                items.Add(text.Trim(TextSpan.Between(start, i)));
                start = i;
            }
        }

        return items;
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
