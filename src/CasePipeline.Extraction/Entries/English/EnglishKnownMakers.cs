using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Gives titles the makers named behind them, Tide Watch by Wool Street, where another case tells that these are an
/// institution: by itself the name may be a person's.
/// </summary>
internal static class EnglishKnownMakers
{
    private const string By = " by ";

    public static List<Entry> Give(string text, List<Entry> entries)
    {
        var known = entries.Select(entry => entry.Institution).OfType<TextSpan>().Select(text.Cut).ToHashSet();
        return entries.ConvertAll(entry => entry is { Institution: null, Title: { } title }
            && MakerBehind(text, title) is { } maker && known.Contains(text.Cut(maker))
            ? entry with { Institution = maker }
            : entry);
    }

    private static TextSpan? MakerBehind(string text, TextSpan title)
    {
        var behind = text.AsSpan(title.End);
        var end = behind.IndexOf('\n') is >= 0 and var stop ? stop : behind.Length;
        return behind[..end].TrimStart("”\"’'").StartsWith(By, StringComparison.Ordinal)
            ? EnglishNames.Clean(text, TextSpan.Between(
                title.End + behind.IndexOf(By, StringComparison.Ordinal) + By.Length, title.End + end))
            : null;
    }
}
