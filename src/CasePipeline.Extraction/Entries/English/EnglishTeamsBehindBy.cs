using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Judges whether an article's items are titles with their teams: 1. Tide Watch by Reedly. They are where almost every
/// item has the word, and few of the names behind it can be persons'.
/// </summary>
internal static class EnglishTeamsBehindBy
{
    private const string By = " by ";

    private const int Enough = 6;

    private const int EnoughNamed = 2;

    private const int MaxOthers = 5;

    private const int MaxPersons = 2;

    public static bool AreListed(string text, List<Line> lines)
    {
        var items = lines.FindAll(line => line.Row is null && EnglishEntryLines.IsItem(line));
        var makers = items.ConvertAll(line => Split(text, line.Content)?.Maker).OfType<TextSpan>().ToList();
        var persons = makers.Count(maker => EnglishNames.IsPersons(text.Slice(maker)));
        return makers.Count >= Enough && (items.Count - makers.Count) * MaxOthers <= makers.Count
            && persons * MaxPersons < makers.Count;
    }

    /// <summary>Whether labelled lines have makers behind ", by", and some must be institutions.</summary>
    public static bool AreLabelled(string text, List<Line> lines)
    {
        var makers = lines.Where(line => line.Row is null)
            .Select(line => EnglishLabel.Read(text, line.Content) is { } label ? SplitComma(text, label.Value) : null)
            .OfType<(TextSpan Title, TextSpan Maker)>()
            .Select(split => text.Cut(split.Maker))
            .ToList();
        return makers.Count(maker => EnglishNames.IsInstitution(maker)) >= EnoughNamed
            && !makers.Exists(maker => EnglishNames.IsCertainlyPersons(maker));
    }

    /// <summary>What stands before the last ", by" and behind it; null without one.</summary>
    public static (TextSpan Title, TextSpan Maker)? SplitComma(string text, TextSpan span) =>
        Split(text, span) is var (title, maker) && text.AsSpan(title.End).StartsWith(", by ")
            ? (title, maker)
            : null;

    /// <summary>What stands before the last "by" and behind it; null without one.</summary>
    public static (TextSpan Title, TextSpan Maker)? Split(string text, TextSpan span)
    {
        var at = EnglishProse.Is(text.Slice(span)) ? -1 : text.Slice(span).LastIndexOf(By, StringComparison.Ordinal);
        if (at <= 0)
        {
            return null;
        }

        var title = EnglishNames.Clean(text, new TextSpan(span.Start, at));
        var maker = EnglishNames.Clean(text, TextSpan.Between(span.Start + at + By.Length, span.End));
        return title.Length > 1 && maker.Length > 1 ? (title, maker) : null;
    }
}
