using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Reads organisations that stand on headings, each with its place in brackets: Otter Mappers (Heronby). The headline
/// says that organisations were selected, and for what.
/// </summary>
internal static class EnglishSelectedHeadings
{
    private const int Enough = 3;

    public static void Read(string text, List<Line> lines, string? headline, EnglishEntryList entries)
    {
        var match = EnglishSentenceWords.SelectedFor().Match(headline ?? string.Empty);
        if (!match.Success)
        {
            return;
        }

        var at = text.IndexOf(match.Groups["award"].Value, StringComparison.Ordinal);
        TextSpan? award = at < 0 ? null : new TextSpan(at, match.Groups["award"].Length);
        var placed = Enumerable.Range(0, lines.Count)
            .Where(line => lines[line].Markup.HeadingLevel > 0)
            .GroupBy(line => lines[line].Markup.HeadingLevel)
            .FirstOrDefault(level => level.Count() >= Enough
                && level.All(line => NameOf(text, lines[line].Content) is not null));
        foreach (var line in placed ?? Enumerable.Empty<int>())
        {
            entries.Add(new Entry(null, award, null, NameOf(text, lines[line].Content)), line);
        }
    }

    private static TextSpan? NameOf(string text, TextSpan heading) =>
        EnglishBrackets.Split(text, heading) is var (name, place)
        && EnglishNames.IsName(text.Slice(name)) && EnglishNames.IsName(text.Slice(place))
        && !EnglishNames.IsInstitution(text.Slice(place))
            ? name
            : null;
}
