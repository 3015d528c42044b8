using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Outline;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Entries;

/// <summary>Knows works by the line below each that names its author: 渔港夜话 above 作者：林望潮.</summary>
internal static class AuthoredTitles
{
    // So many titles above their authors are no chance.
    private const int Enough = 3;

    /// <summary>The works among headings, whatever else is as bold; none where they are too few.</summary>
    public static List<Section> Of(string text, List<Section> group)
    {
        if (group[0].Style.Kind is not (SectionKind.Bold or SectionKind.Markup))
        {
            return [];
        }

        var works = group.FindAll(section => section is { Class: HeadingClass.None, Text: [var first, ..] }
            && CaseLabels.First(text, first.Content) is { Kind: CaseLabelKind.Person } label
            && text.Slice(label.Label).EndsWith("作者"));
        return works.Count >= Enough ? works : [];
    }
}
