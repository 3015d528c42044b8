namespace CasePipeline.Extraction.Lines;

/// <summary>Leaves lines out of the article.</summary>
internal static class TailLines
{
    /// <summary>Gives what is text among the lines from one up to another the role of a tail.</summary>
    public static void MarkTail(this List<Line> lines, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (lines[i].Role is LineRole.Content)
            {
                lines[i] = lines[i] with { Role = LineRole.Tail };
            }
        }
    }
}
