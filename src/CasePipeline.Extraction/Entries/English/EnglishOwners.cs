using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Finds lists whose items are winners with what they won with, Otter Bank: Night Ferry, or winners alone. Most of what
/// stands before the items' colons must be institutions; then the others are as well.
/// </summary>
internal static class EnglishOwners
{
    private const int Enough = 3;

    /// <summary>What such items say, by their lines' indexes.</summary>
    public static Dictionary<int, EnglishForm> Read(string text, List<Line> lines)
    {
        var owned = new Dictionary<int, EnglishForm>();
        for (var at = 0; at < lines.Count; at++)
        {
            if (IsItem(lines[at]) && Split(text, lines[at].Content) is { } form)
            {
                owned.Add(at, form);
            }
        }

        var certain = owned.Values.Count(form => IsCertain(text, form.Institution!.Value));
        if (certain < Enough || certain * 2 <= owned.Count)
        {
            return [];
        }

        foreach (var at in owned.Keys.ToList())
        {
            AddAlone(text, lines, owned, at, 1);
            AddAlone(text, lines, owned, at, -1);
        }

        return owned;
    }

    /// <summary>The lines that head such lists.</summary>
    public static IEnumerable<int> HeadingsOf(string text, List<Line> lines, Dictionary<int, EnglishForm> owned) =>
        owned.Keys.Select(at => at - 1)
            .Where(at => at >= 0 && !owned.ContainsKey(at) && CanHead(text, lines[at]));

    // Reed Trust - Heronby Clinic
    private static bool IsCertain(string text, TextSpan owner) =>
        EnglishNames.IsInstitution(text.Slice(owner))
        || (EnglishDashes.Split(text, owner) is var (left, right)
            && (EnglishNames.IsInstitution(text.Slice(left)) || EnglishNames.IsInstitution(text.Slice(right))));

    private static bool IsItem(Line line) => line.Row is null && EnglishEntryLines.IsItem(line);

    private static bool CanHead(string text, Line line) =>
        line is { Row: null, Content.Length: <= EnglishProse.MaxTitle / 2 } && !EnglishEntryLines.IsItem(line)
        && !EnglishProse.Is(text.Slice(line.Content))
        && EnglishHeadings.KindOf(text.Slice(line.Content)) is EnglishHeadingKind.Award;

    // The items of one list stand next to each other.
    private static void AddAlone(
        string text, List<Line> lines, Dictionary<int, EnglishForm> owned, int from, int step)
    {
        for (var at = from + step; at >= 0 && at < lines.Count && !owned.ContainsKey(at); at += step)
        {
            var name = EnglishNames.Clean(text, lines[at].Content);
            if (!IsItem(lines[at]) || !EnglishNames.IsName(text.Slice(name))
                || EnglishNames.IsCertainlyPersons(text.Slice(name)))
            {
                return;
            }

            owned.Add(at, new EnglishForm(null, name, true));
        }
    }

    private static EnglishForm? Split(string text, TextSpan content)
    {
        if (EnglishColons.Split(text, content) is not ({ Length: > 1 } owner, { Length: > 1 } title))
        {
            return null;
        }

        var name = text.Slice(owner);
        return EnglishDashes.IsName(text, owner) && !EnglishHeadings.IsAward(name)
            && !EnglishHeadings.IsAward(text.Slice(title))
            && !EnglishCaseLabels.IsOfCase(name)
            ? new EnglishForm(EnglishProse.Is(text.Slice(title)) ? null : title, owner, true)
            : null;
    }
}
