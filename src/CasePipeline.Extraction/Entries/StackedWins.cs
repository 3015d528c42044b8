using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries;

/// <summary>
/// Reads cases whose parts stand on three lines each, who won, the title in marks and what it won: 东屿渔业局 / 《渔汛贷》 /
/// 入选十大案例. The last line opens with its verb, so that it is of the title above it and heads nothing below.
/// </summary>
internal static class StackedWins
{
    private const int LinesOfCase = 3;

    private const int Enough = 2;

    /// <summary>Puts them into the entries of an article, for whatever else was read of their lines.</summary>
    public static void PutInto(string text, List<Line> lines, List<Entry> entries)
    {
        if (Read(text, lines) is [var first, .., var last] stacked)
        {
            entries.RemoveAll(entry => entry.Start >= first.Start && entry.Start < last.Award!.Value.End);
            entries.AddRange(stacked);
        }
    }

    // None where there are not several of them
    private static List<Entry> Read(string text, List<Line> lines)
    {
        var content = lines.FindAll(line => line.Role is LineRole.Content);
        var entries = new List<Entry>();
        for (var at = 0; at + LinesOfCase <= content.Count; at++)
        {
            if (ReadCase(text, content[at], content[at + 1], content[at + 2]) is { } entry)
            {
                entries.Add(entry);
                at += LinesOfCase - 1;
            }
        }

        return entries.Count >= Enough ? entries : [];
    }

    private static Entry? ReadCase(string text, Line winner, Line title, Line win) =>
        IsPlain(winner) && IsPlain(title) && IsPlain(win)
        && InstitutionShape.IsLikely(text.Slice(winner.Content))
        && text.Slice(title.Content) is ['《' or '“' or '「', _, ..] && Enclosure.IsWhole(text.Slice(title.Content))
        && Verbs.Find(text, win.Content) is { } verb && verb.Start == win.Content.Start
        && text.Trim(TextSpan.Between(verb.End, win.Content.End)) is { Length: > 1 } award
        && !text.Slice(award).ContainsAny(Punctuation.ClauseEnds)
            ? new Entry(null, Enclosure.StripAll(text, award), Enclosure.StripAll(text, title.Content), winner.Content)
            : null;

    private static bool IsPlain(Line line) => line is { Row: null, Content.Length: > 1 and <= HeadingName.MaxHeading };
}
