using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>Tells whether a win with a title is one that another sentence tells more of.</summary>
internal static class TitleToldTwice
{
    public static bool Is(string text, Entry entry, Entry other) =>
        entry.Title is { } title
        && (IsShorter(text, entry, title, other) || IsAwardOf(text, entry, title, other)
            || IsWithMaker(text, entry, title, other) || IsBriefer(text, entry, title, other));

    // A line above the text names shortly what the text names whole: 某某建设项目获优秀案例.
    private static bool IsShorter(string text, Entry entry, TextSpan title, Entry other) =>
        entry.Award is { } award && other is { Title: { } whole, Award: { } full }
        && whole.Length > title.Length && full.Length >= award.Length
        && (text.Slice(whole).EndsWith(text.Slice(title), StringComparison.Ordinal)
            || text.Slice(whole).StartsWith(text.Slice(title), StringComparison.Ordinal))
        && text.Slice(full).EndsWith(text.Slice(award), StringComparison.Ordinal)
        && IsByOne(text, entry, other);

    // 《某某指南》收录近百款产品: what the award is called elsewhere won nothing.
    private static bool IsAwardOf(string text, Entry entry, TextSpan title, Entry other) =>
        (entry.Award is not { } own || text.Slice(own).SequenceEqual(text.Slice(title)))
        && other.Award is { } award && text.Slice(award).Contains(text.Slice(title), StringComparison.Ordinal);

    // 海科渔网方案荣获“优秀案例”, where another sentence has 海科 as the maker of 渔网方案
    private static bool IsWithMaker(string text, Entry entry, TextSpan title, Entry other) =>
        entry is { Award: { } award, Institution: null }
        && other is { Title: { } thing, Award: { } same, Institution: { } maker }
        && thing.Length + maker.Length == title.Length
        && text.Slice(same).SequenceEqual(text.Slice(award))
        && text.Slice(title).StartsWith(text.Slice(maker), StringComparison.Ordinal)
        && text.Slice(title).EndsWith(text.Slice(thing), StringComparison.Ordinal);

    // 入选“首方案”标杆项目, where another paragraph has “十条首方案”行业标杆示范项目: all of it in its order, and more.
    private static bool IsBriefer(string text, Entry entry, TextSpan title, Entry other) =>
        entry.Award is { } award && other is { Title: { } work, Award: { } full }
        && text.Slice(work).SequenceEqual(text.Slice(title))
        && IsByOne(text, entry, other)
        && (ToldTwice.AreApart(text, award, full) || (award.Start >= full.Start && award.End <= full.End))
        && IsBriefer(text.Slice(award), text.Slice(full));

    // 本次年度优秀方案 is 年度优秀方案, told of again, and so is 优秀方案 of 优秀方案奖.
    private static bool IsBriefer(ReadOnlySpan<char> award, ReadOnlySpan<char> full)
    {
        const int MinName = 6;
        const string Now = "本次";
        return (award.Length is >= MinName && full.Length > award.Length && IsWithin(award, full))
            || (award.StartsWith(Now) && award[Now.Length..].SequenceEqual(full))
            || (full is [.. var name, '奖'] && award.SequenceEqual(name));
    }

    private static bool IsWithin(ReadOnlySpan<char> brief, ReadOnlySpan<char> full)
    {
        foreach (var character in brief)
        {
            if (!char.IsLetterOrDigit(character))
            {
                continue;
            }

            var at = full.IndexOf(character);
            if (at < 0)
            {
                return false;
            }

            full = full[(at + 1)..];
        }

        return true;
    }

    private static bool IsByOne(string text, Entry entry, Entry other) =>
        entry.Institution is null || text.CutOrNull(other.Institution) == text.CutOrNull(entry.Institution);
}
