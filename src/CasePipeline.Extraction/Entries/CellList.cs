using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Forms;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Entries;

/// <summary>Reads the winners that one cell of a table lists by number: 1.标题（机构） 2.标题（机构）.</summary>
internal static class CellList
{
    public static List<EntryForm> Read(string text, TextSpan cell)
    {
        var starts = new List<(int Start, int Content)>();
        for (var i = cell.Start; i < cell.End; i++)
        {
            if ((i == cell.Start || char.IsWhiteSpace(text[i - 1]))
                && Numbering.Read(text.Slice(TextSpan.Between(i, cell.End)))
                    is { Style: NumberingStyle.Arabic or NumberingStyle.Circled } number
                && number.Value == starts.Count + 1)
            {
                starts.Add((i, i + number.Length));
            }
        }

        if (starts.Count < 2 || starts[0].Start != cell.Start)
        {
            return [];
        }

        var forms = new List<EntryForm>(starts.Count);
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1].Start : cell.End;
            var item = text.Trim(TextSpan.Between(starts[i].Content, end));
            var form = EntryFormReader.Read(text, item, ListStyle.None);
            forms.Add(form.Kind is FormKind.Split ? new EntryForm(FormKind.Bare, item) : form);
        }

        return forms.TrueForAll(form => form.Title is not null || form.Institution is not null) ? forms : [];
    }
}
