using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Reads lists of organisations behind the category that each has won: Healthcare – Otter Clinic; Retail (under 50
/// staff) – Reed &amp; Sons. What stands before the dashes is known for categories where most of it are branches of the
/// economy; the same marks set titles off from who made them.
/// </summary>
internal static class EnglishCategoryList
{
    private const int Enough = 4;

    private const int EnoughInstitutions = 2;

    /// <summary>What the items of such lists say, behind the lines that announce winners.</summary>
    public static Dictionary<int, Entry> Read(string text, List<Line> lines)
    {
        var found = new Dictionary<int, Entry>();
        for (var at = 0; at < lines.Count; at++)
        {
            if (EnglishLead.Read(text, lines[at]) is null)
            {
                continue;
            }

            var items = lines.Skip(at + 1).TakeWhile(line => line.Row is null && EnglishEntryLines.IsItem(line))
                .Select(line => EnglishDashes.Split(text, WithoutAddress(text, line.Content)))
                .ToList();
            if (AreCategories(text, items))
            {
                for (var item = 0; item < items.Count; item++)
                {
                    var (category, winner) = items[item]!.Value;
                    found.Add(at + 1 + item, new Entry(null, category, null, winner));
                }
            }

            at += items.Count;
        }

        return found;
    }

    private static bool AreCategories(string text, List<(TextSpan Left, TextSpan Right)?> items) =>
        items.Count >= Enough
        && items.TrueForAll(sides => sides is var (_, winner) && EnglishNames.IsName(text.Slice(winner)))
        && items.Count(sides => EnglishWords.Branch().IsMatch(text.Slice(sides!.Value.Left))) * 2 > items.Count
        && items.Count(sides => EnglishNames.IsInstitution(text.Slice(sides!.Value.Right))) >= EnoughInstitutions;

    // Otter Clinic https://clinic.example.org
    private static TextSpan WithoutAddress(string text, TextSpan item)
    {
        var slice = text.Slice(item);
        var at = slice.LastIndexOf(' ');
        return at > 0 && slice[(at + 1)..].Contains("://", StringComparison.Ordinal)
            ? text.Trim(new TextSpan(item.Start, at))
            : item;
    }
}
