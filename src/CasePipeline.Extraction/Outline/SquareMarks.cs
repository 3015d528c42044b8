using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Outline;

/// <summary>What the article sets in 【】: its awards, or its titles above their texts.</summary>
internal sealed class SquareMarks
{
    public SquareMarks(string text, OutlineLines lines)
    {
        var all = Enumerable.Range(0, lines.Count).ToList();
        HoldAwards = all.Exists(at => lines.IsAward(at) && text[lines[at].Content.Start] == '【');
        HoldTitles = all.FindAll(at => IsMarked(text, lines, at)) is { Count: > 1 } marked
            && marked.TrueForAll(at => IsAboveText(text, lines, at));
    }

    /// <summary>Whether awards stand in them.</summary>
    public bool HoldAwards { get; }

    /// <summary>Whether whatever stands in them and is no award has a text of its own below it.</summary>
    public bool HoldTitles { get; }

    private static bool IsMarked(string text, OutlineLines lines, int at) =>
        lines[at] is { Number: null, Row: null } line && text.Slice(line.Content) is ['【', .., '】']
        && !lines.IsAward(at);

    private static bool IsAboveText(string text, OutlineLines lines, int at) =>
        at + 1 < lines.Count && lines[at + 1] is { Number: null, Row: null } next
        && text.Slice(next.Content).ContainsAny(Punctuation.SentenceEnds);
}
