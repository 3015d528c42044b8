using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Completes the one winner of a paragraph that begins with its award: the award is written as on the line above, and
/// the paragraph names what was won with: The library ran a campaign, “Night Ferry”.
/// </summary>
internal static class EnglishToldWinner
{
    private const int MaxStart = 4;

    public static Entry Complete(string text, TextSpan paragraph, TextSpan? above, Entry entry)
    {
        if (entry.Award is not { } award || award.Start > paragraph.Start + MaxStart)
        {
            return entry;
        }

        if (above is { } line && text.Slice(line).Equals(text.Slice(award), StringComparison.OrdinalIgnoreCase))
        {
            entry = entry with { Award = line };
        }

        return entry is { Title: null, Institution: { } institution }
            ? entry with { Title = ThingIn(text, TextSpan.Between(institution.End, paragraph.End)) }
            : entry;
    }

    // Two of them, and nothing says which of them won.
    private static TextSpan? ThingIn(string text, TextSpan told)
    {
        var first = EnglishSentenceWords.QuotedThing().Match(text, told.Start, told.Length);
        return first.Success && !first.NextMatch().Success
            ? new TextSpan(first.Groups["title"].Index, first.Groups["title"].Length)
            : null;
    }
}
