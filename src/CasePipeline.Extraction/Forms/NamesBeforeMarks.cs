using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Forms;

/// <summary>
/// Whether the lists behind awards have a short name before every title in marks, 金奖：渔灯「看潮的窗」, one of which is
/// known: then they name who won, whatever the others end with.
/// </summary>
internal static class NamesBeforeMarks
{
    private const int Enough = 4;

    private const int MaxName = 12;

    private const int MinTitle = 4;

    public static bool AreWinners(string text, List<Line> lines)
    {
        var items = lines
            .Where(line => line is { Role: LineRole.Content, Row: null, Content.Length: <= Labels.MaxLine })
            .SelectMany(line => InlineLists.Of(text, line.Content))
            .SelectMany(list => InlineItems.Of(text, list.List))
            .ToList();
        if (items.Count < Enough)
        {
            return false;
        }

        var known = 0;
        foreach (var item in items)
        {
            if (ListJoint.Mark.Split(text, item) is not (var name, { Length: >= MinTitle } title)
                || !IsName(text, name) || InstitutionShape.IsCertain(text.Slice(Enclosure.StripAll(text, title))))
            {
                return false;
            }

            known += InstitutionShape.IsLikely(text.Slice(name)) ? 1 : 0;
        }

        return known > 0;
    }

    private static bool IsName(string text, TextSpan name) =>
        name.Length is > 1 and <= MaxName && HanText.IsAll(text.Slice(name)) && !text.Slice(name).Contains('的')
        && Verbs.Find(text, name) is null;
}
