using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Gives titles the makers named behind them, Tide Watch by Wool Street or Tide Watch – Wool Street, where another case
/// tells that these are an institution, alone or beside another: by itself the name may be a person's.
/// </summary>
internal static class EnglishKnownMakers
{
    private const int Enough = 3;

    private static readonly string[] Joints = [" by ", " – ", " — ", " - "];

    public static List<Entry> Give(string text, List<Entry> entries)
    {
        var known = entries.Select(entry => entry.Institution).OfType<TextSpan>()
            .SelectMany(named => EnglishNameList.Split(text, named, areOrganisations: true) is { } names
                ? [named, .. names]
                : new List<TextSpan> { named })
            .Select(text.Cut)
            .ToHashSet();
        return entries.ConvertAll(entry => entry is { Institution: null, Title: { } title }
            && MakerBehind(text, title) is { } maker && known.Contains(text.Cut(maker))
            ? entry with { Institution = maker }
            : entry);
    }

    /// <summary>
    /// The entries without makers who do not say what they are, where the makers of most others are persons: Fog Horn
    /// by Mudlark beside Night Ferry by Ada Otter.
    /// </summary>
    public static List<Entry> WithoutPersons(string text, List<Entry> entries)
    {
        var unknown = entries.ConvertAll(entry => entry is { Title: not null, Institution: { } maker }
            && !EnglishNames.IsInstitution(text.Slice(maker)) && MakerOf(text, entry) == maker);
        var persons = entries.Count(entry => entry.Institution is null
            && MakerOf(text, entry) is { } maker && EnglishNames.IsPersons(text.Slice(maker)));
        return persons >= Enough && persons > unknown.Count(isUnknown => isUnknown)
            ? [.. entries.Zip(unknown, (entry, isUnknown) => isUnknown ? entry with { Institution = null } : entry)]
            : entries;
    }

    private static TextSpan? MakerOf(string text, Entry entry) =>
        entry.Title is { } title && MakerBehind(text, title) is { } maker
            ? EnglishBrackets.WithoutLicence(text, maker)
            : null;

    // … up to the end of the sentence, or of the line.
    private static TextSpan? MakerBehind(string text, TextSpan title)
    {
        var behind = text.AsSpan(title.End, Math.Min(EnglishProse.MaxName, text.Length - title.End));
        var end = behind.IndexOf('\n') is >= 0 and var stop ? stop : behind.Length;
        var rest = behind[..end].TrimStart("”\"’'");
        if (Words.FindStart(rest, Joints) is not { } joint)
        {
            return null;
        }

        var line = TextSpan.Between(title.End + end - rest.Length + joint.Length, title.End + end);
        var first = EnglishSentences.Of(text, line).FirstOrDefault();
        return EnglishNames.Clean(text, EnglishSentences.WithoutStop(text, first));
    }
}
