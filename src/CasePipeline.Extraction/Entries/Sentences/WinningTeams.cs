using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>
/// Reads teams that win without a work: 来自甲大学的“听潮”战队、来自乙大学的“破浪”战队, “听潮”“破浪”获得团队二等奖, 甲大学听潮战队在赛中….
/// What stands in marks there is the name of the team, and no title.
/// </summary>
internal sealed class WinningTeams(string text, WinnerReader winners)
{
    private const string Joints = "、和与及";

    /// <summary>
    /// Whom each of the teams is from, or what it is called; empty where the subject tells of anything else.
    /// </summary>
    /// <param name="subject">What stands before the verb of winning.</param>
    /// <param name="awards">What was won.</param>
    public List<TextSpan> Read(TextSpan subject, List<TextSpan> awards)
    {
        var areOfTeams = awards.Exists(award => TeamPatterns.TeamAward().IsMatch(text.Slice(award)));
        var areRanks = awards.Count > 0
            && awards.TrueForAll(award => AwardPatterns.RankAlone().IsMatch(text.Slice(award)));
        var clauses = Clauses.Of(text, text.Parts(subject, "；;")[^1]);
        var isWay = true;
        for (var i = clauses.Count - 1; i >= 0; i--)
        {
            var clause = winners.SkipOpeners(Phrases.WithoutAdverbs(text, clauses[i]));
            var teams = OfClause(clause, areOfTeams, areRanks, out var rest);
            if (teams.Count > 0)
            {
                // 来自甲大学的听潮战队，沉着应战，荣获冠军: who is named alone is told of throughout.
                return BringsWork(rest) || (!isWay && rest.Length > 0) ? [] : teams;
            }

            var isOfOthers = clause.Length > 0 && !Words.StartsWithAny(text.Slice(clause), SentenceWords.Ways)
                && !Words.StartsWithAny(text.Slice(clause), SentenceWords.Deeds);
            if ((isOfOthers && i == clauses.Count - 1) || BringsWork(clause) || winners.Read(clause).Count > 0)
            {
                break;
            }

            isWay &= !isOfOthers;
        }

        return [];
    }

    /// <summary>
    /// The teams behind their award: “听潮”和“望潮”两支队伍. Empty where marks hold anything else: “听潮”战队的平台.
    /// </summary>
    public static List<TextSpan> Listed(string text, TextSpan list)
    {
        var marked = MarkedText.Find(text, list);
        var behind = TextSpan.Between(marked is [.., var last] ? last.End : list.End, list.End);
        var team = TeamPatterns.BehindTeam().Match(text.Cut(behind)).Groups["team"];
        return team.Length > 0 && !TeamPatterns.GoesOn().IsMatch(text.Slice(behind)[team.Length..])
            && marked.TrueForAll(mark => text[mark.Start] != '《')
                ? marked.ConvertAll(mark => MarkedText.Inner(text, mark))
                : [];
    }

    // The teams that a clause opens with, and the rest that tells how they won.
    private List<TextSpan> OfClause(TextSpan clause, bool areOfTeams, bool areRanks, out TextSpan rest)
    {
        if (OfOpening(clause, areRanks, out rest) is { Count: > 0 } unmarked)
        {
            return unmarked;
        }

        var teams = new List<TextSpan>();
        var before = clause.Start;
        var isCalledTeam = false;
        foreach (var mark in MarkedText.Find(text, clause))
        {
            var from = TextSpan.Between(before, mark.Start);
            var name = MarkedText.Inner(text, mark);
            var behind = TeamPatterns.BehindTeam().Match(text.Cut(TextSpan.Between(mark.End, clause.End)));
            var isCalledBefore = TeamPatterns.BeforeTeam().IsMatch(text.Slice(from).TrimEnd());
            isCalledTeam = isCalledBefore || behind.Groups["team"].Length > 0 || text.Slice(name) is [.., '队'];
            if (text[mark.Start] == '《' || !(areOfTeams || isCalledTeam))
            {
                return [];
            }

            teams.Add(isCalledBefore ? name : FromWhere(from) ?? name);
            before = mark.End + behind.Length;
        }

        rest = text.Trim(TextSpan.Between(before, clause.End));
        if (teams.Count == 0 || rest.Length == 0)
        {
            return teams;
        }

        if (OfOpening(rest, areRanks, out var behindOthers) is { Count: > 0 } others)
        {
            // “甲”战队与乙战队凭借…
            rest = behindOthers;
            return [.. teams, .. others];
        }

        // “甲”战队的平台 is about the thing.
        return isCalledTeam && !TeamPatterns.GoesOn().IsMatch(text.Slice(rest)) ? teams : [];
    }

    // 凭借潮汐预报系统, 凭借“潮汐预报”: a work has won.
    private bool BringsWork(TextSpan span)
    {
        var slice = text.Slice(span);
        return Words.ContainsAny(slice, SentenceWords.Means)
            && (Words.EndsWithAny(slice, SentenceWords.Things) || slice.ContainsAny(Punctuation.TitleMarks));
    }

    // 甲大学听潮战队、联合战队Tidewatch凭借…
    private List<TextSpan> OfOpening(TextSpan clause, bool areRanks, out TextSpan rest)
    {
        var opening = TeamPatterns.OpeningTeams().Match(text.Cut(clause)).Groups["teams"];
        var place = TeamPatterns.PlaceBehind().Match(text.Cut(clause));
        var length = opening.Success ? opening.Length : place.Success ? place.Index : clause.Length;
        rest = text.Trim(TextSpan.Between(clause.Start + length, clause.End));
        var names = text.Trim(clause with { Length = length });
        var counted = TeamPatterns.TeamsCounted().Match(text.Cut(names));
        names = counted.Success ? text.Trim(names with { Length = counted.Index }) : names;
        var parts = text.Parts(names, Joints);
        var areCounted = counted.Success && parts.Count > 1
            && Numeral.TryRead(counted.Groups["count"].Value, out var count, out _) && count == parts.Count;
        var teams = parts.ConvertAll(part => NameOf(part, parts.Count > 1, areCounted, areRanks));
        return teams.TrueForAll(team => team is not null)
            && (areCounted || AreTeams(parts, areRanks))
                ? teams.ConvertAll(team => team!.Value)
                : [];
    }

    // Of 甲战队、Tidewatch one is a team by itself, of 听潮队、望潮队、Tidewatch two together are.
    private bool AreTeams(List<TextSpan> parts, bool areRanks) =>
        parts.Exists(part => NameOf(part, isAmongOthers: false, isCounted: false, areRanks) is not null)
        || parts.Count(part => text.Slice(part) is [_, _, .., '队']) > 1;

    // 东屿中学队 won a rank, and nothing else that ends so.
    private TextSpan? NameOf(TextSpan part, bool isAmongOthers, bool isCounted, bool areRanks)
    {
        var found = TeamPatterns.TeamFrom().Match(text.Cut(part));
        if (!found.Success || Verbs.Find(text, part) is not null
            || Words.EqualsAny(found.Groups["team"].ValueSpan, WinnerWords.OnlyKinds))
        {
            return null;
        }

        var (from, team) = (found.Groups["from"], found.Groups["team"]);
        var isTeam = isCounted || TeamPatterns.Team().IsMatch(team.Value)
            || (areRanks && TeamPatterns.RankedTeam().IsMatch(team.Value))
            || (isAmongOthers && TeamPatterns.NameAmongTeams().IsMatch(team.Value));
        var whom = new TextSpan(part.Start + from.Index, from.Length);
        return !isTeam ? null
            : from.Success && InstitutionShape.IsLikely(text.Slice(whom)) ? whom
            : new TextSpan(part.Start + team.Index, team.Length);
    }

    // 来自甲大学的, 甲大学
    private TextSpan? FromWhere(TextSpan before)
    {
        var from = TeamPatterns.FromWhere().Match(text.Cut(before)).Groups["from"];
        var name = new TextSpan(before.Start + from.Index, from.Length);
        return from.Success && InstitutionShape.IsLikely(text.Slice(name)) ? name : null;
    }
}
