using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Reads those who a clause names with their ranks behind its winner: …, followed by Otter Bank in second place and
/// Reed Trust in third; …, Otter Bank silver and Reed Trust bronze.
/// </summary>
internal sealed class EnglishFollowers(string text, EnglishWinnerPhrase winners)
{
    /// <summary>What a clause tells of its winner, and who came behind.</summary>
    public (TextSpan Clause, List<Entry> Followers) Split(TextSpan clause)
    {
        var followers = new List<Entry>();
        var (head, rest) = (clause, clause);
        while (EnglishWinWords.Follower().FindIn(text, rest) is { } follower
            && (followers.Count == 0 || follower.Start == rest.Start)
            && Read(follower) is { } entry)
        {
            head = followers.Count == 0 ? TextSpan.Between(clause.Start, follower.Start) : head;
            followers.Add(entry);
            rest = TextSpan.Between(follower.End, clause.End);
        }

        return (head, followers);
    }

    private Entry? Read(TextSpan follower)
    {
        if (EnglishWinWords.Follower().FindGroupIn(text, follower, "who") is not { } who
            || EnglishWinWords.Follower().FindGroupIn(text, follower, "rank") is not { } rank
            || EnglishHeadings.IsAward(text.Slice(who)))
        {
            return null;
        }

        // Without a word between them the name and the rank may be those of an award.
        var isCertain = text.Slice(TextSpan.Between(who.End, rank.Start)).Length > 1
            || EnglishNames.IsInstitution(text.Slice(who));
        return isCertain && winners.ReadAll(who) is var read && read.FirstOrDefault() is { IsCase: true } form
            ? new Entry(null, rank, form.Title, form.Institution)
            : null;
    }
}
