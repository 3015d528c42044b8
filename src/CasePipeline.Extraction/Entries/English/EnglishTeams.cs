using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Reads names behind the word Team. Where all winners of a list have it, it says what they are and is no part of
/// their names; in sentences it is.
/// </summary>
internal static class EnglishTeams
{
    private const string Team = "Team ";

    private const int Enough = 3;

    private const int Opening = 3;

    private const int MaxWords = 6;

    public static bool IsTeam(ReadOnlySpan<char> text) =>
        text.StartsWith(Team, StringComparison.Ordinal) && text.Count(' ') < MaxWords;

    /// <summary>The entries of a list with the word left out where all have it.</summary>
    public static List<Entry> WithoutWord(string text, List<Entry> entries)
    {
        var named = entries.FindAll(entry => entry.Institution is not null);
        return named.Count >= Enough && named.TrueForAll(entry => SaysWhat(text, entry.Institution!.Value))
            ? entries.ConvertAll(entry => entry with { Institution = NameOf(entry.Institution) })
            : entries;
    }

    /// <summary>
    /// The entries with the school or company of each, where the article says that all are teams: Mudlarks (Heron
    /// University) below Congratulations to the following teams.
    /// </summary>
    public static List<Entry> WithoutNames(string text, List<Line> lines, List<Entry> entries) =>
        lines.Take(Opening).Any(line => EnglishLabelWords.AllTeams().IsMatch(text.Slice(line.Content)))
            ? entries.ConvertAll(entry => WithoutName(text, entry))
            : entries;

    /// <summary>
    /// The entries without the teams where all of these are single persons: Team: Ada Otter beside Team: Bo Reed.
    /// </summary>
    public static List<Entry> WithoutPersons(string text, List<Entry> entries)
    {
        var teams = entries.FindAll(entry => IsBehindLabel(text, entry.Institution))
            .ConvertAll(entry => text.Cut(entry.Institution!.Value));
        var persons = teams.Count(EnglishGivenNames.BeginsWith);
        return persons >= Enough && persons * 2 >= teams.Count && teams.TrueForAll(team => EnglishNames.IsPersons(team))
            ? entries.ConvertAll(
                entry => IsBehindLabel(text, entry.Institution) ? entry with { Institution = null } : entry)
            : entries;
    }

    private static bool IsBehindLabel(string text, TextSpan? name) =>
        name is { } team && text.AsSpan(0, team.Start).TrimEnd(" *").EndsWith("Team:", StringComparison.Ordinal);

    private static Entry WithoutName(string text, Entry entry)
    {
        if (entry is { Title: { } name, Institution: { } school })
        {
            var joint = TextSpan.Between(name.End, Math.Max(name.End, school.Start));
            return text.Slice(joint).Trim() is "(" ? entry with { Title = null, Person = name } : entry;
        }

        // Team Otters (Heron University)
        return entry is { Title: null, Institution: { } team }
            && EnglishBrackets.Split(text, team) is var (whole, inside)
            && IsTeam(text.Slice(whole)) && EnglishNames.IsInstitution(text.Slice(inside))
                ? entry with { Institution = inside, Person = whole }
                : entry;
    }

    // Behind Team: the word is the name's own.
    private static bool SaysWhat(string text, TextSpan name) =>
        IsTeam(text.Slice(name))
        && !text.AsSpan(0, name.Start).TrimEnd(" *:").EndsWith(Team.AsSpan().TrimEnd(), StringComparison.Ordinal);

    private static TextSpan? NameOf(TextSpan? team) => team is { } span
        ? new TextSpan(span.Start + Team.Length, span.Length - Team.Length)
        : null;
}
