using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>
/// Reads teams that win without a work: 来自甲大学的“听潮”战队、来自乙大学的“破浪”战队, “听潮”“破浪”获得团队二等奖. What stands in
/// marks there is the name of the team, and no title.
/// </summary>
internal sealed class WinningTeams(string text)
{
    /// <summary>
    /// Whom each of the teams is from, or what it is called; empty where the subject tells of anything else.
    /// </summary>
    /// <param name="subject">What stands before the verb of winning.</param>
    /// <param name="awards">What was won.</param>
    public List<TextSpan> Read(TextSpan subject, List<TextSpan> awards)
    {
        var clause = Phrases.WithoutAdverbs(text, Clauses.Of(text, subject)[^1]);
        var marked = MarkedText.Find(text, clause);
        if (marked.Count == 0 || marked.Exists(mark => text[mark.Start] == '《'))
        {
            return [];
        }

        var areOfTeams = awards.Exists(award => WorkPatterns.TeamAward().IsMatch(text.Slice(award)));
        var teams = new List<TextSpan>();
        var before = clause.Start;
        foreach (var mark in marked)
        {
            var behind = WorkPatterns.BehindTeam().Match(text.Cut(TextSpan.Between(mark.End, clause.End)));
            if (!areOfTeams && behind.Groups["team"].Length == 0)
            {
                return [];
            }

            teams.Add(FromWhere(TextSpan.Between(before, mark.Start)) ?? MarkedText.Inner(text, mark));
            before = mark.End + behind.Length;
        }

        return text.Slice(TextSpan.Between(before, clause.End)).Trim().IsEmpty ? teams : [];
    }

    // 来自甲大学的, 甲大学
    private TextSpan? FromWhere(TextSpan before)
    {
        var from = WorkPatterns.FromWhere().Match(text.Cut(before)).Groups["from"];
        var name = new TextSpan(before.Start + from.Index, from.Length);
        return from.Success && InstitutionShape.IsLikely(text.Slice(name)) ? name : null;
    }
}
