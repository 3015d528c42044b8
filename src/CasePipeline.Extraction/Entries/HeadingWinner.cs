using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Forms;
using CasePipeline.Extraction.Outline;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Entries;

/// <summary>Reads who won all that stands below a heading.</summary>
internal static class HeadingWinner
{
    /// <summary>The winner that the heading is: 东屿分公司　获奖4项, （一）东屿分公司 or 东屿分公司（4项） above its titles.</summary>
    public static TextSpan? Named(string text, Section section)
    {
        if (section.Class is HeadingClass.Winner)
        {
            var line = section.Heading!.Content;
            return line with { Length = HeadingCount.Trim(text.Slice(line)).Length };
        }

        if (AboveLabels(text, section) is { } above)
        {
            return above;
        }

        return section.Form is { Kind: FormKind.Organisation, Institution: { } name }
            && (section.Class is HeadingClass.None
                ? section is { HoldsEntries: true, Style.Kind: SectionKind.Number }
                : name.Length < section.Heading!.Content.Length)
            ? name
            : null;
    }

    // 【东屿农商银行】 above 成果名称：渔汛贷 and other labels of which none names who won
    private static TextSpan? AboveLabels(string text, Section section)
    {
        var name = Enclosure.StripSquare(text, section.Heading!.Content);
        if (section.Text.Count == 0 || !InstitutionShape.IsCertain(text.Slice(name)))
        {
            return null;
        }

        var labels = section.Text.Where(line => line.Row is null && line.Content.Length <= Labels.MaxLine)
            .SelectMany(line => CaseLabels.Read(text, line.Content))
            .ToList();
        return labels.Exists(label => label.Kind is CaseLabelKind.Title)
            && !labels.Exists(label => label.Kind is CaseLabelKind.Institution)
                ? name
                : null;
    }

    /// <summary>The winner that the heading has behind its label: 获奖单位：某某银行.</summary>
    public static TextSpan? Labelled(string text, Section section) =>
        CaseLabels.Read(text, section.Heading!.Content) is [{ Kind: CaseLabelKind.Institution, Value: var winner }]
        && winner.Length > 0
            ? winner
            : null;
}
