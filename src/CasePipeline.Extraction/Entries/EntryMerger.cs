using System.Text;
using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Entries;

/// <summary>
/// Makes one of cases that an article lists twice, as in its contents and then in full. The same case on two boards
/// stays two.
/// </summary>
internal static class EntryMerger
{
    public static List<Entry> Merge(string text, List<Entry> entries)
    {
        var merged = new List<Entry>();
        var byTitle = new Dictionary<string, List<int>>();
        foreach (var entry in entries.OrderBy(entry => entry.Start))
        {
            var key = KeyOf(text, entry.Title) ?? "\0" + KeyOf(text, entry.Institution);
            var same = byTitle.TryGetValue(key, out var found) ? found : byTitle[key] = [];
            var at = same.FindIndex(index => AreOne(text, merged[index], entry));
            if (at >= 0)
            {
                merged[same[at]] = Join(merged[same[at]], entry);
            }
            else
            {
                same.Add(merged.Count);
                merged.Add(entry);
            }
        }

        return merged;
    }

    private static bool AreOne(string text, Entry first, Entry second) =>
        Agree(text, first.Series, second.Series)
        && Agree(text, first.Award, second.Award)
        && Agree(text, first.Institution, second.Institution)
        && (first.Title is not null || (first.Award is not null && second.Award is not null));

    private static bool Agree(string text, TextSpan? first, TextSpan? second) =>
        first is null || second is null || KeyOf(text, first) == KeyOf(text, second);

    private static Entry Join(Entry first, Entry second) => new(
        first.Series ?? second.Series,
        first.Award ?? second.Award,
        second.Body is not null && first.Body is null ? second.Title : first.Title,
        first.Institution ?? second.Institution,
        first.Body ?? second.Body);

    private static string? KeyOf(string text, TextSpan? span)
    {
        if (span is not { } place)
        {
            return null;
        }

        var key = new StringBuilder();
        foreach (var character in text.Slice(Enclosure.StripAll(text, place)))
        {
            if (!char.IsWhiteSpace(character))
            {
                key.Append(character);
            }
        }

        return key.ToString().Normalize(NormalizationForm.FormKC);
    }
}
