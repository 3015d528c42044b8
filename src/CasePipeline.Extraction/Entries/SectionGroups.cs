using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Forms;
using CasePipeline.Extraction.Outline;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Entries;

/// <summary>Parts what stands below a heading into lists.</summary>
internal static class SectionGroups
{
    /// <summary>
    /// The lists: lines of different levels are different lists, and so are those that number from one again.
    /// </summary>
    public static IEnumerable<List<Section>> Of(string text, Section section)
    {
        foreach (var level in ChildrenOf(text, section).GroupBy(child => child.Style))
        {
            var list = new List<Section>();
            foreach (var child in level)
            {
                if (child.Heading?.Number?.Value == 1 && list is [.., { Heading.Number.Value: > 1 }])
                {
                    yield return list;
                    list = [];
                }

                list.Add(child);
            }

            yield return list;
        }
    }

    // 一、加强宣传推广 of a notice asks for something: what it announces stands in its attachments.
    private static IEnumerable<Section> ChildrenOf(string text, Section section)
    {
        var attached = section.Children.FindIndex(
            child => HeadingNameClass.IsAttachment(text.Slice(child.Heading!.Content)));
        return section.Children.Where((child, at) => at >= attached
            || child is not { Style.Kind: SectionKind.Number, Form.Kind: FormKind.Bare, HasText: true });
    }
}
