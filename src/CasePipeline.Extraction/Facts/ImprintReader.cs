using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Facts;

/// <summary>
/// Reads the last line of an official document, which tells who had it printed, and when: where nobody signed, it is
/// all that tells.
/// </summary>
internal static class ImprintReader
{
    private const int MaxName = 40;

    public static Byline Read(string text, IReadOnlyList<Line> lines)
    {
        var line = text.Slice(lines is [.., var last] ? last.Span : default);
        if (!Words.EndsWithAny(line, BylineWords.Imprints) || !CalendarDate.TryFind(line, out var date, out var span))
        {
            return default;
        }

        var name = line[..span.Start].Trim();
        return span.Start > name.Length && name.Length is > 0 and <= MaxName && InstitutionShape.IsLikely(name)
            ? new Byline(name.ToString(), date)
            : default;
    }
}
