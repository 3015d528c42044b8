using System.Text;
using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Reading;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Entries;

/// <summary>
/// Makes one of cases that an article lists twice, as in its contents and then in full. The same case on two boards
/// stays two.
/// </summary>
internal static class EntryMerger
{
    /// <summary>The cases in the order of the text; of more than an article may have so many that it shows.</summary>
    public static List<Entry> Merge(string text, List<Entry> entries)
    {
        var merged = new List<MergedEntry>();
        var byTitle = new Dictionary<string, List<int>>();
        var titles = entries.Select(entry => KeyOf(text, entry.Title)).OfType<string>().ToHashSet();
        foreach (var entry in entries.Where(entry => !IsWithinTitle(text, entry, titles)).OrderBy(entry => entry.Start))
        {
            var next = MergedEntry.Of(text, entry);
            var key = KeyOf(text, entry.Title) ?? "\0" + next.Institution;
            var same = byTitle.TryGetValue(key, out var found) ? found : byTitle[key] = [];
            var at = same.FindIndex(index => merged[index].IsOneWith(next));
            if (at >= 0)
            {
                merged[same[at]] = merged[same[at]].Join(next);
            }
            else if (merged.Count > ArticleLimits.MaxCases)
            {
                break;
            }
            else
            {
                same.Add(merged.Count);
                merged.Add(next);
            }
        }

        return merged.ConvertAll(one => one.Entry);
    }

    // 东屿县“渔灯贷” of the introduction, where the title of the case is 东屿县“渔灯贷”
    private static bool IsWithinTitle(string text, Entry entry, HashSet<string> titles)
    {
        if (entry is not { Institution: { } winner, Title: { } title } || winner.End > title.Start
            || title.Start - winner.End > 1)
        {
            return false;
        }

        var end = title.End + title.Start - winner.End;
        return end <= text.Length && titles.Contains(KeyOf(text, TextSpan.Between(winner.Start, end))!);
    }

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

    // 渔港夜话（林望潮） and 渔港夜话（马小舟）: works of two persons
    private static TextSpan? PersonBehind(string text, Entry entry)
    {
        const int MaxNote = 8;
        if (entry is not { Title: { } title, Institution: null })
        {
            return null;
        }

        var behind = text.AsSpan(title.End, Math.Min(MaxNote, text.Length - title.End));
        var open = title.End + behind.Length - behind.TrimStart("》”」 ").Length;
        return Enclosure.ClosingOfFirst(text.AsSpan(open, title.End + behind.Length - open)) is > 1 and var close
            && new TextSpan(open + 1, close - 1) is var person && PersonName.IsWhole(text.Slice(person))
                ? person
                : null;
    }

    // An entry with what it is compared by.
    private readonly record struct MergedEntry(
        Entry Entry, string? Series, string? Award, string? Institution, string? Person)
    {
        public static MergedEntry Of(string text, Entry entry) => new(
            entry,
            KeyOf(text, entry.Series),
            KeyOf(text, entry.Award),
            KeyOf(text, entry.Institution),
            KeyOf(text, entry.Person ?? PersonBehind(text, entry)));

        public bool IsOneWith(MergedEntry other) =>
            IsToldIn(other)
            || (Agree(Series, other.Series)
            && Agree(Award, other.Award)
            && Agree(Institution, other.Institution)
            && Agree(Person, other.Person)
            && (Entry.Title is not null || (Award is not null && other.Award is not null)));

        // Below a list with its winners, a title above nothing but a text is not on another board: 案例选登.
        private bool IsToldIn(MergedEntry other) =>
            Entry is { Title: not null, Institution: not null, Body: null }
            && other.Entry is { Institution: null, Person: null, Body: not null };

        public MergedEntry Join(MergedEntry other) => new(
            Entry with
            {
                Series = Entry.Series ?? other.Entry.Series,
                Award = Entry.Award ?? other.Entry.Award,
                Title = other.Entry.Body is not null && Entry.Body is null ? other.Entry.Title : Entry.Title,
                Institution = Entry.Institution ?? other.Entry.Institution,
                Body = Entry.Body ?? other.Entry.Body,
                Person = Entry.Person ?? other.Entry.Person,
            },
            Series ?? other.Series,
            Award ?? other.Award,
            Institution ?? other.Institution,
            Person ?? other.Person);

        private static bool Agree(string? first, string? second) => first is null || second is null || first == second;
    }
}
