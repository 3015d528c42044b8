using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Entries;

/// <summary>
/// Reads a line of three parts: the title, the persons and the institution, in any order. 标题 / 陈远、王海 / 西礁图书馆
/// </summary>
internal static class PartedFormReader
{
    private const int Parts = 3;

    // What is shorter may be a person as well.
    private const int MinTitle = 5;

    private static readonly string[] Joints = ["／", "/", "｜", "|", "丨", "\t", "\u3000", "  "];

    public static EntryForm? Read(string text, TextSpan content)
    {
        foreach (var joint in Joints)
        {
            if (text.Slice(content).Contains(joint, StringComparison.Ordinal)
                && Split(text, content, joint) is { Count: Parts } parts
                && parts.FindIndex(part => PersonName.MayBeList(text.Slice(part))) is >= 0 and var persons
                && parts.FindIndex(part => InstitutionShape.IsLikely(text.Slice(part))) is >= 0 and var institution
                && persons != institution)
            {
                var title = parts[Parts - persons - institution];
                return title.Length >= MinTitle && !InstitutionShape.IsLikely(text.Slice(title))
                    ? new EntryForm(FormKind.Certain, Enclosure.StripAll(text, title), parts[institution])
                    : null;
            }
        }

        return null;
    }

    private static List<TextSpan> Split(string text, TextSpan content, string joint)
    {
        var parts = new List<TextSpan>();
        foreach (var range in text.Slice(content).Split(joint))
        {
            var part = text.Trim(TextSpan.Between(content.Start + range.Start.Value, content.Start + range.End.Value));
            if (part.Length > 0)
            {
                parts.Add(part);
            }
        }

        return parts;
    }
}
