using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Finds awards whose winner the sentence right below tells: Third Place above Third place went to Otter Bank. What
/// else stands below them is no entry.
/// </summary>
internal static class EnglishToldAwards
{
    /// <summary>The indexes of the lines that name such awards.</summary>
    public static HashSet<int> Read(string text, List<Line> lines) =>
        [.. Enumerable.Range(0, Math.Max(0, lines.Count - 1)).Where(at =>
            lines[at].Row is null && lines[at + 1].Row is null
            && text.Slice(lines[at].Content).TrimEnd(":* ") is { Length: > 0 } name
            && lines[at + 1].Content is var below
            && text.Slice(below).StartsWith(name, StringComparison.OrdinalIgnoreCase)
            && EnglishWinWords.Went().FindIn(text, below) is { } went && went.Start == below.Start + name.Length)];
}
