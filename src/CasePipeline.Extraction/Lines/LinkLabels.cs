using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Lines;

/// <summary>Leaves out what links behind an entry are called: 标题（某大学）[paper] [slides], 标题 [论文].</summary>
internal static class LinkLabels
{
    /// <summary>A line without such links at its end; the line as it is where nothing else stands on it.</summary>
    public static TextSpan Without(string text, TextSpan line)
    {
        var rest = line;
        while (text.Slice(rest) is [.., ']'] slice
            && slice.LastIndexOf('[') is > 0 and var open
            && Words.EqualsAny(slice[(open + 1)..^1].Trim(), NoteWords.LinkLabels))
        {
            rest = text.Trim(rest with { Length = open });
        }

        return rest.Length > 0 ? rest : line;
    }
}
