using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Forms;
using CasePipeline.Extraction.Outline;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Entries;

/// <summary>Sections that only part the text of what was read above them.</summary>
internal static class PartsOfText
{
    /// <summary>编制说明 and its text, behind the table that an award has.</summary>
    public static bool IsRemark(Section section) =>
        section is { Style.Kind: SectionKind.Item, Form.Kind: FormKind.Bare, Class: HeadingClass.None, HasText: true };

    /// <summary>
    /// Whether sections are parts of what is told of cases behind their labels, 案例名称：, 申报单位：. Below one case only such
    /// as are called so may be: 主要做法.
    /// </summary>
    public static bool Are(string text, List<Section> group, List<Entry> labelled) =>
        labelled.Count > 0 && group.TrueForAll(section => IsNumbered(section, labelled[0]))
        && (labelled.Count > 1 || group.Exists(section => IsBodyHeading(text, section)));

    // 一、档案“云上走”
    private static bool IsNumbered(Section section, Entry first) =>
        section is { Style.Kind: SectionKind.Number, Class: HeadingClass.None, HoldsEntries: false }
        && section.Form.Institution is null && section.Heading!.Span.Start > first.Start;

    private static bool IsBodyHeading(string text, Section section) =>
        HeadingName.IsBodyHeading(text.Slice(HeadingName.Of(text, section.Heading!.Content)));
}
