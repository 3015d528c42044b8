using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Finds paragraphs that begin with a title and who won with it, and go on to tell about it: Night Ferry – Otter Bank.
/// It sails after dark. Several of one form, most with institutions, show that the others are read alike; what they
/// won stands above them.
/// </summary>
internal static class EnglishToldEntries
{
    private const int Enough = 2;

    private const int MaxTitle = 120;

    private const int MaxMaker = 120;

    private enum Joint
    {
        Dash,
        Bracket,
        By,
        Comma,
    }

    /// <summary>What such paragraphs say, by their lines' indexes.</summary>
    public static Dictionary<int, EnglishForm> Read(string text, List<Line> lines) =>
        Enumerable.Range(0, lines.Count)
            .Select(at => (At: at, Told: SplitLine(text, lines[at])))
            .Where(line => line.Told is not null)
            .GroupBy(line => line.Told!.Value.Joint, line => (line.At, line.Told!.Value.Title, line.Told.Value.Maker))
            .SelectMany(group => ReadAlike(text, [.. group]))
            .ToDictionary(entry => entry.At, entry => entry.Form);

    private static IEnumerable<(int At, EnglishForm Form)> ReadAlike(
        string text, List<(int At, TextSpan Title, TextSpan Maker)> told)
    {
        var first = told.Count(line => EnglishNames.IsInstitution(text.Slice(line.Title)));
        var last = told.Count(line => EnglishNames.IsInstitution(text.Slice(line.Maker)));
        if (last < Enough || last * 2 <= told.Count || first >= last)
        {
            return [];
        }

        var areAlike = EnglishMakersAlike.HaveNoPersons(told.ConvertAll(line => text.Cut(line.Maker)));
        return told.Select(line => (line.At, new EnglishForm(
            line.Title,
            areAlike || !EnglishNames.IsPersons(text.Slice(line.Maker)) ? line.Maker : null,
            true)));
    }

    private static (Joint Joint, TextSpan Title, TextSpan Maker)? SplitLine(string text, Line line)
    {
        if (!EnglishEntryLines.IsPlain(line) || line.Content.Length < 2)
        {
            return null;
        }

        // What stands before a dash may look like a dateline: BOOST – Otter Bank. It sails.
        var first = TextSpan.Between(line.Content.Start, EnglishSentences.Of(text, line.Content).First().End);
        return first.End < line.Content.End
            && Split(text, EnglishSentences.WithoutStop(text, first)) is var (joint, title, maker)
            && CanBeTitle(text.Slice(title)) && CanBeMaker(text.Slice(maker))
                ? (joint, title, maker)
                : null;
    }

    private static (Joint Joint, TextSpan Title, TextSpan Maker)? Split(string text, TextSpan told) =>
        EnglishDashes.Split(text, told) is var (left, right) ? (Joint.Dash, left, right)
        : EnglishBrackets.Split(text, told) is var (head, inside) ? (Joint.Bracket, head, inside)
        : EnglishMakers.ReadBy(text, told) is { Title: { } made, Institution: { } maker } ? (Joint.By, made, maker)
        : EnglishCommas.Read(text, told) is { Title: { } title, Institution: { } institution }
            ? (Joint.Comma, title, institution)
        : EnglishCommas.SplitLast(text, told) is var (before, behind) ? (Joint.Comma, before, behind)
        : null;

    private static bool CanBeTitle(ReadOnlySpan<char> title) =>
        title.Length is > 1 and <= MaxTitle
        && (char.IsUpper(title[0]) || char.IsDigit(title[0]))
        && !EnglishProse.Is(title)
        && !EnglishHeadings.IsAward(title) && !EnglishLabelWords.Rank().IsMatch(title)
        && !EnglishLabelWords.Winner().IsMatch(title) && !EnglishSentenceWords.SentenceStart().IsMatch(title);

    private static bool CanBeMaker(ReadOnlySpan<char> maker) =>
        maker.Length is > 1 and <= MaxMaker && EnglishNames.IsName(maker) && !EnglishHeadings.IsAward(maker);
}
