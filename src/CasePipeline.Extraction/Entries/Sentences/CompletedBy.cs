using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>
/// Who won with the one title that an article tells of, where a sentence of its own says who made it:
/// 项目由甲公司、乙大学共同完成.
/// </summary>
internal static class CompletedBy
{
    /// <summary>Gives the title its makers as the sentence joins them.</summary>
    public static List<Entry> Give(string text, List<Line> lines, List<Entry> entries)
    {
        if (!entries.TrueForAll(entry => entry is { Title: not null, Institution: null })
            || entries.DistinctBy(entry => entry.TitleIn(text)).Take(2).Count() != 1)
        {
            return entries;
        }

        var makers = lines.Select(line => MakersIn(text, line.Content)).FirstOrDefault(found => found is not null);
        return makers is null ? entries : entries.ConvertAll(entry => entry with { Institution = makers });
    }

    private static TextSpan? MakersIn(string text, TextSpan line)
    {
        var named = WorkPatterns.CompletedBy().Match(text.Cut(line)).Groups["makers"];
        var makers = new TextSpan(line.Start + named.Index, named.Length);
        return named.Success
            && text.Parts(makers, "、和与及").TrueForAll(maker => InstitutionShape.IsCertain(text.Slice(maker)))
                ? makers
                : null;
    }
}
