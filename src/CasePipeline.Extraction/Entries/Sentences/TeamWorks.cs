using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>
/// Reads works without marks behind the teams that brought them: “听潮”团队带来的作品潮汐预报浮标, 渔业部“破冰圈”的缩短卸货时间. What
/// stands in marks there is the name of the team, and no title.
/// </summary>
internal sealed class TeamWorks(string text, WinnerReader winners)
{
    private const int MinTitle = 5;

    private const int MaxTitle = 60;

    /// <summary>The works of what stands before a verb of winning; empty where it is built in another way.</summary>
    public List<SubjectItem> Read(TextSpan subject)
    {
        var clauses = Clauses.Of(text, subject);
        for (var i = clauses.Count - 1; i >= 0; i--)
        {
            var clause = winners.SkipOpeners(Phrases.WithoutAdverbs(text, clauses[i]));
            if (ReadClause(clause) is { Count: > 0 } items)
            {
                return items;
            }

            // 在某某赛中, 以第一名的成绩: the clause before says who.
            if (clause.Length > 0 && !Words.StartsWithAny(text.Slice(clause), SentenceWords.Ways))
            {
                break;
            }
        }

        return [];
    }

    private List<SubjectItem> ReadClause(TextSpan clause)
    {
        var items = text.Parts(clause, '、').ConvertAll(ReadItem);
        return items.TrueForAll(item => item is not null) ? items.ConvertAll(item => item!.Value)
            : ReadItem(clause) is { } only ? [only] : [];
    }

    private SubjectItem? ReadItem(TextSpan item)
    {
        var named = WorkPatterns.TeamAndWork().Match(text.Cut(item));
        var work = named.Success ? named : WorkPatterns.MarkedTeam().Match(text.Cut(item));
        var title = text.Trim(TextSpan.Between(item.Start + work.Length, item.End));
        var team = work.Groups["team"];
        return work.Success
            && title.Length is >= MinTitle and <= MaxTitle
            && !text.Slice(title).ContainsAny(Punctuation.TitleMarks)
            && !SentencePatterns.Several().IsMatch(text.Slice(title))
            && (named.Success || !text.Slice(title).Contains('的'))
                ? new SubjectItem(title, new TextSpan(item.Start + team.Index, team.Length), true)
                : null;
    }
}
