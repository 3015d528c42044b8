using CasePipeline.Extraction.Forms;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Outline;

/// <summary>
/// Finds headings that are sections by what stands below them, whatever they end with: 渔船机务 and 渔港与码头, each above
/// titles that are numbered from one and name their awards themselves.
/// </summary>
internal static class SectionsAboveAwarded
{
    private const int Enough = 2;

    private const int MaxHeading = 20;

    /// <summary>The places of such lines; empty where there is but one.</summary>
    public static HashSet<int> Learn(OutlineLines lines)
    {
        var places = new HashSet<int>();
        var areAlike = true;
        for (var at = 0; at + 1 < lines.Count; at++)
        {
            if (lines[at] is { Number: null, Row: null } && IsFirstAwarded(lines, at + 1))
            {
                areAlike &= MayBe(lines, at);
                places.Add(at);
            }
        }

        return areAlike && places.Count >= Enough ? places : [];
    }

    private static bool MayBe(OutlineLines lines, int at) =>
        lines[at] is { Markup.HeadingLevel: 0, Content.Length: <= MaxHeading }
        && lines.ClassOf(at) is HeadingClass.None or HeadingClass.Series
        && lines.FormOf(at).Kind is FormKind.Bare;

    private static bool IsFirstAwarded(OutlineLines lines, int at) =>
        lines[at] is { Row: null, Number.Value: 1 }
        && lines.FormOf(at) is { Kind: FormKind.Certain, Title: not null, Award: not null };
}
