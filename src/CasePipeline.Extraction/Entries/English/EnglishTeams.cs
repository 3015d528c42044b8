using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Reads names behind the word Team. Where all winners of an article have it, it says what they are and is no part of
/// their names.
/// </summary>
internal static class EnglishTeams
{
    private const string Team = "Team ";

    private const int Enough = 3;

    private const int MaxWords = 6;

    public static bool IsTeam(ReadOnlySpan<char> text) =>
        text.StartsWith(Team, StringComparison.Ordinal) && text.Count(' ') < MaxWords;

    /// <summary>The entries with the word left out where all have it.</summary>
    public static List<Entry> WithoutWord(string text, List<Entry> entries)
    {
        var named = entries.FindAll(entry => entry.Institution is not null);
        return named.Count >= Enough && named.TrueForAll(entry => SaysWhat(text, entry.Institution!.Value))
            ? entries.ConvertAll(entry => entry with { Institution = NameOf(entry.Institution) })
            : entries;
    }

    // Behind Team: the word is the name's own.
    private static bool SaysWhat(string text, TextSpan name) =>
        IsTeam(text.Slice(name))
        && !text.AsSpan(0, name.Start).TrimEnd(" *:").EndsWith(Team.AsSpan().TrimEnd(), StringComparison.Ordinal);

    private static TextSpan? NameOf(TextSpan? team) => team is { } span
        ? new TextSpan(span.Start + Team.Length, span.Length - Team.Length)
        : null;
}
