using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>
/// Reads an award to organisations beside those of a list, with who won it on the lines below, as many as it counts:
/// 另设优秀组织奖2个，授予以下单位：, and below it 东屿海关 and 南屿海关.
/// </summary>
internal static class AnnexesBelow
{
    private const int MaxLead = 200;

    private const int MaxWinners = 100;

    /// <param name="text">The article's text.</param>
    /// <param name="lines">The lines of its text.</param>
    public static IEnumerable<Entry> Read(string text, IReadOnlyList<Line> lines)
    {
        for (var at = 0; at + 1 < lines.Count; at++)
        {
            if (AwardOf(text, lines[at].Content) is not var (award, count) || count >= lines.Count - at)
            {
                continue;
            }

            var names = lines.Skip(at + 1).Take(count).Select(line => line.Content).ToList();
            if (names.TrueForAll(name => InstitutionShape.IsLikely(text.Slice(name)))
                && (at + count + 1 == lines.Count
                    || !InstitutionShape.IsCertain(text.Slice(lines[at + count + 1].Content))))
            {
                foreach (var name in names)
                {
                    yield return new Entry(null, award, null, name);
                }
            }
        }
    }

    private static (TextSpan Award, int Count)? AwardOf(string text, TextSpan line)
    {
        if (line.Length is < 2 or > MaxLead || !Punctuation.Colons.Contains(text[line.End - 1]))
        {
            return null;
        }

        var lead = Clauses.Sentences(text, line)[^1];
        foreach (var clause in Clauses.Of(text, text.Trim(lead with { Length = Math.Max(0, lead.Length - 1) })))
        {
            if (Reversed.AwardAtEnd(text, Phrases.WithoutCount(text, clause)) is { } award
                && Words.EndsWithAny(text.Slice(award), HeadingWords.OrganisationAwards)
                && text.Slice(TextSpan.Between(award.End, clause.End)).TrimStart("（(共 ") is var behind
                && Numeral.TryRead(behind, out var count, out _) && count is > 0 and <= MaxWinners)
            {
                return (award, count);
            }
        }

        return null;
    }
}
