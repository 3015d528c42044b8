using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Outline;

/// <summary>
/// What the article calls the things that it awards, learnt from its headings: beside 优秀案例 and 示范案例 a list
/// under 人气案例 is one more award.
/// </summary>
internal sealed class AwardedThings
{
    private readonly string _text;
    private readonly HashSet<string> _ofAwards;
    private readonly string? _ofParts;

    private AwardedThings(string text, HashSet<string> ofAwards, string? ofParts) =>
        (_text, _ofAwards, _ofParts) = (text, ofAwards, ofParts);

    /// <summary>Learns from the headings of an article.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="lines">The lines of its outline.</param>
    /// <param name="awards">Those of them that name an award and head a list.</param>
    public static AwardedThings Learn(string text, IEnumerable<Line> lines, IEnumerable<Line> awards)
    {
        HashSet<string> ofAwards = [.. awards.Select(award => ThingOf(text, award)).OfType<string>()];
        var ofParts = lines.Where(IsPart).Select(line => ThingOf(text, line)).ToList();
        return new AwardedThings(
            text, ofAwards, ofParts.Count > 1 && ofParts.TrueForAll(thing => thing == ofParts[0]) ? ofParts[0] : null);
    }

    /// <summary>Whether a line is called after the same thing as an award of the article.</summary>
    public bool Names(Line line) => ThingOf(_text, line) is { } thing && _ofAwards.Contains(thing);

    /// <summary>Whether a line heads a part of the article where all parts are called after one thing.</summary>
    public bool NamesPart(Line line) => _ofParts is not null && IsPart(line);

    private static bool IsPart(Line line) => line is { Row: null, Number.Style: NumberingStyle.Part };

    private static string? ThingOf(string text, Line line)
    {
        var name = HeadingName.Of(text, line.Content);
        return Array.Find(
            HeadingWords.AwardedThings,
            thing => thing.Length < name.Length && text.Slice(name).EndsWith(thing, StringComparison.Ordinal));
    }
}
