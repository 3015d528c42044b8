using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Facts;

/// <summary>
/// Reads the last line of an official document, which tells who had it printed, and when, or that of an article, which
/// tells the issue of the paper: where nobody signed, it is all that tells.
/// </summary>
internal static class ImprintReader
{
    private const int MaxName = 40;

    public static Byline Read(string text, IReadOnlyList<Line> lines)
    {
        var line = text.Slice(lines is [.., var last] ? last.Span : default);
        if (!Words.EndsWithAny(line, BylineWords.Imprints) || !CalendarDate.TryFind(line, out var date, out var span))
        {
            return OfPaper(text, lines);
        }

        var name = line[..span.Start].Trim();
        return span.Start > name.Length && name.Length is > 0 and <= MaxName && InstitutionShape.IsLikely(name)
            ? new Byline(name.ToString(), date)
            : default;
    }

    // 《海州日报》 (2031-04-09 第4版 综合)
    private static Byline OfPaper(string text, IReadOnlyList<Line> lines)
    {
        const int LastLines = 5;
        const int MaxLine = 60;
        foreach (var line in lines.TakeLast(LastLines).Where(line => line.Span.Length <= MaxLine))
        {
            var issue = BylineWords.IssueOfPaper().Match(text.Cut(line.Span)).Groups["issue"];
            if (issue.Success && CalendarDate.TryFind(issue.ValueSpan, out var date, out var span) && span.Start == 0)
            {
                return new Byline(null, date);
            }
        }

        return default;
    }
}
