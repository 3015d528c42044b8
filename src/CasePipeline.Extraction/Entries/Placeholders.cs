using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Extraction.Entries;

/// <summary>What a form has where it is to be filled in: 案例名称：××××××.</summary>
internal static class Placeholders
{
    private const string Blanks = "×xX*_□○〇…. 　";

    /// <summary>Leaves out the entries that are no more than a form.</summary>
    public static List<Entry> Leave(string text, List<Entry> entries) =>
        entries.FindAll(entry => !IsOne(text, entry.Title) && !IsOne(text, entry.Institution));

    private static bool IsOne(string text, TextSpan? name) =>
        name is { } form && text.Slice(form).Trim(Blanks).IsEmpty;
}
