using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Forms;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Entries;

/// <summary>The titles that stand behind labels below those who won with them: 项目名称：….</summary>
internal static class BodyTitles
{
    /// <summary>Gives institutions without a title the one that the first line of their body is.</summary>
    public static List<Entry> Give(string text, List<Entry> entries) =>
        entries.ConvertAll(entry => entry is { Title: null, Person: null, Body: { } body }
            && FirstTitle(text, body) is { } title
                ? entry with { Title = title }
                : entry);

    private static TextSpan? FirstTitle(string text, TextSpan body)
    {
        var line = text.Parts(body, '\n').First();
        return line.Length <= Labels.MaxLine
            && CaseLabels.Read(text, line) is [{ Kind: CaseLabelKind.Title, Value: { Length: > 0 } value } label]
            && label.Label.Start == line.Start && value.Length <= EntryFormReader.MaxTitle
                ? Enclosure.StripAll(text, value)
                : null;
    }
}
