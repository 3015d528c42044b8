using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Entries.Sentences;
using CasePipeline.Extraction.Facts;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries;

/// <summary>
/// Joins what an article lists with what it tells in sentences. Where it lists nothing, its sentences are read. So they
/// are where a winner tells of its own awards and what looks like a list has no award: bold lines, contacts.
/// </summary>
internal static class SentencesAndLists
{
    public static List<Entry> Join(
        string text, List<Line> lines, string? headline, Byline byline, int? declared, List<Entry> listed)
    {
        if (listed.Count == 0)
        {
            return SentenceEntryReader.Read(text, lines, headline, byline);
        }

        if (MayBeNoList(text, lines, headline, declared, listed)
            && SentenceEntryReader.ReadText(text, lines, headline, byline) is { Count: > 0 } told
            && IsNoList(text, told, listed))
        {
            return told;
        }

        var entries = IntroducedWinners.Give(text, lines, headline, byline, listed);
        entries = SentenceBodies.Give(text, lines.FindAll(line => line.Role is LineRole.Content), entries);
        entries = ArticleAward.Give(text, lines, headline, BodyAwards.Give(text, entries));
        return [.. entries, .. SentenceEntryReader.ReadAnnexes(text, lines, headline, byline)];
    }

    // A winner tells, nothing says that a list follows, and there are not as many as the article counts.
    private static bool MayBeNoList(
        string text, List<Line> lines, string? headline, int? declared, List<Entry> listed) =>
        (listed.Count != declared || listed.Exists(entry => TellsWin(text, entry)))
        && HeadlineClaim.Read(headline) is { } claim && (claim.Subject is not null || claim.IsOwn)
        && !lines.Exists(line => line.Role is LineRole.Content && LeadWords.Promises(text.Slice(line.Content)));

    // Headings over the parts of its news: 某公司荣获“某某”.
    private static bool TellsWin(string text, Entry entry) =>
        entry.Title is { } title
        && HeadlineClaim.Read(text.Cut(title)) is { Subject: not null, Award: not null };

    // None of what is told stands in it; or some does, but what it has beside has no award.
    private static bool IsNoList(string text, List<Entry> told, List<Entry> listed)
    {
        var titles = listed.Select(entry => entry.TitleIn(text)).OfType<string>().ToHashSet();
        var known = told.Select(entry => entry.TitleIn(text)).OfType<string>().ToHashSet();
        return (!titles.Overlaps(known) && listed.TrueForAll(entry => entry.Institution is null))
            || (!titles.SetEquals(known) && listed.Count(entry => entry.Award is null) * 2 > listed.Count);
    }
}
