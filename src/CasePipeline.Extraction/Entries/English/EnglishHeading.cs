using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>A heading above the line that is being read.</summary>
/// <param name="Level">1 to 6 as in markup, then emphasised lines, plain lines, lines that announce a list.</param>
/// <param name="Name">Its text; null for one that only says that winners follow.</param>
/// <param name="Kind">What it heads.</param>
internal sealed record EnglishHeading(int Level, TextSpan? Name, EnglishHeadingKind Kind)
{
    public const int Bold = 7;

    public const int Plain = 8;

    public const int Lead = 9;

    /// <summary>What kind of line its first entry stands on: the others stand on the same.</summary>
    public EntryLine Entries { get; set; }
}
