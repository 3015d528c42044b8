using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Forms;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries;

/// <summary>
/// Reads the winners that a line of text lists below their award: 甲村、乙村。 马文山（甲村）、陈海（乙村）。 《标题》（甲村）、《标题》（乙村）。
/// 入选案例为：甲公司——《标题》，乙公司——《标题》。
/// </summary>
internal static class WinnersInText
{
    public static List<Entry> Read(string text, TextSpan line, HeadingPath path, ListStyle style)
    {
        if (path.Award is null)
        {
            return [];
        }

        var list = line with { Length = text.Slice(line).TrimEnd(Punctuation.ItemEndMarks).Length };
        if (ChosenList.Read(text, list, style) is { Count: > 0 } chosen)
        {
            return chosen.ConvertAll(form => Entry.Of(path.Series, path.Award, form));
        }

        if (OrganisationList.Is(text, list, path))
        {
            return OrganisationList.Read(text, list, path);
        }

        return ColumnList.ReadPersons(text, list) is { Count: > 0 } persons
            ? persons.ConvertAll(person => Entry.OfWinner(path.Series, path.Award, person))
            : InlineEntryReader.ReadMarked(text, line, path, style);
    }
}
