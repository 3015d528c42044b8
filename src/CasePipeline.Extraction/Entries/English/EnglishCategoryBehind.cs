using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Parts lines that name the award behind who won it: Otter Bank for the Night Ferry project, in the Small Boats
/// category.
/// </summary>
internal static class EnglishCategoryBehind
{
    /// <summary>What stands before the award, and the award; null for any other line.</summary>
    public static (TextSpan Won, TextSpan Award)? Split(string text, TextSpan line) =>
        EnglishPrizeWords.InCategory().FindIn(text, line) is { } behind && behind.Start > line.Start
        && EnglishPrizeWords.InCategory().FindGroupIn(text, line, "award") is { } award
            ? (TextSpan.Between(line.Start, behind.Start), award)
            : null;
}
