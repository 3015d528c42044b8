using AngleSharp.Dom;

namespace CasePipeline.Extraction.Reading.Html;

/// <summary>
/// Tells that the elements of a list's item are its cells, which a style sheet sets apart: a title in one with a class
/// and an institution in another. Runs of text that differ in their type alone have no class, or a numbered one.
/// </summary>
internal static class HtmlItemCells
{
    // An item of more parts is laid out some other way.
    private const int MaxParts = 5;

    // What stands between them, where the source has a line for each, counts as well.
    private const int MaxNodes = (2 * MaxParts) + 1;

    public static bool AreIn(IElement item)
    {
        var nodes = item.ChildNodes;
        if (nodes.Length > MaxNodes)
        {
            return false;
        }

        var kinds = new HashSet<(string Name, string Class)>();
        var parts = 0;
        for (var i = 0; i < nodes.Length; i++)
        {
            if (nodes[i] is IElement part)
            {
                if (HtmlNames.Blocks.Contains(part.LocalName) || part.LocalName is "br" or "img")
                {
                    return false;
                }

                parts++;
                kinds.Add((part.LocalName, part.ClassName ?? ""));
            }
            else if (nodes[i] is IText text && !text.Data.AsSpan().IsWhiteSpace())
            {
                return false;
            }
        }

        return parts is > 1 and <= MaxParts && kinds.Count == parts && kinds.Any(kind => IsOfTemplate(kind.Class));
    }

    // Editors number the classes for the type of what was pasted: s1, s2.
    private static bool IsOfTemplate(string name) => name.Length > 0 && !char.IsAsciiDigit(name[^1]);
}
