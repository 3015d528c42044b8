using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Forms;
using CasePipeline.Extraction.Outline;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries;

/// <summary>
/// Reads lists that number who won and have what won on the line below: 1. 东屿渔业公司 above 渔灯夜巡：让渔民夜里出海更安心.
/// </summary>
internal static class NumberedWinners
{
    private const int MaxTitle = 60;

    /// <summary>The entries of such a list; none where it is another.</summary>
    public static List<Entry> Read(string text, List<Section> group, HeadingPath path)
    {
        if (group.Count < 2 || (path.Award is { } award && OrganisationList.IsToOrganisations(text, award)))
        {
            return [];
        }

        var entries = new List<Entry>();
        foreach (var section in group)
        {
            if (section is not { Style.Kind: SectionKind.Number, Form: { Kind: FormKind.Organisation, Award: null } }
                || TitleBelow(text, section) is not { } title)
            {
                return [];
            }

            var winner = section.Form.Institution ?? section.Heading!.Content;
            entries.Add(new Entry(path.Series, path.Award, Enclosure.StripAll(text, title), winner));
        }

        return entries;
    }

    private static TextSpan? TitleBelow(string text, Section section) =>
        section is { Text: [], Children: [{ Style.Kind: SectionKind.Item, Form.Kind: not FormKind.Organisation } only] }
            ? TitleOf(text, only.Heading!.Content)
            : section is { Text: [{ Row: null } line], Children: [] } ? TitleOf(text, line.Content) : null;

    private static TextSpan? TitleOf(string text, TextSpan line) =>
        line.Length is > 1 and <= MaxTitle && !Punctuation.SentenceEnds.Contains(text[line.End - 1])
        && CaseLabels.First(text, line) is null && !Labels.TryReadStart(text.Slice(line), out _, out _)
            ? line
            : null;
}
