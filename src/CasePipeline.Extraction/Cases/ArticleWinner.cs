using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Entries.Sentences;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Cases;

/// <summary>
/// Finds the one institution that won all cases of an article: headline or introduction counts as many as were found,
/// as in 某某银行申报的三个案例全部入选.
/// </summary>
internal static class ArticleWinner
{
    private const int MinName = 2;

    private const int MaxName = 30;

    public static TextSpan? Find(string text, List<Line> lines, HashSet<int> counts, int first)
    {
        var shortNames = ShortNames.Of(text, lines);
        var names = lines
            .Where(line => line.Row is null && (line.Role is LineRole.Headline
                || (line.Role is LineRole.Content && line.Span.End <= first)))
            .SelectMany(line => Clauses.Sentences(text, line.Content))
            .SelectMany(sentence => WinnersOf(text, ClausesOf(text, sentence), counts, shortNames))
            .DistinctBy(text.Cut)
            .OrderByDescending(name => name.Length)
            .ToList();
        if (names.Count == 0)
        {
            return MembersOf(text, lines) ?? PublisherOf(text, lines);
        }

        return names.TrueForAll(name => IsShortFor(text.Slice(name), text.Slice(names[0])))
            ? names[0]
            : null;
    }

    /// <summary>Who entered all that no line says otherwise of: 以下作品除另行括注的以外，均由某某集团报送.</summary>
    public static TextSpan? Stated(string text, List<Line> lines, int first)
    {
        foreach (var line in lines.Where(line => line is { Role: LineRole.Content, Row: null }
            && line.Span.End <= first))
        {
            var name = SentencePatterns.AllEntered().Match(text, line.Span.Start, line.Span.Length).Groups["name"];
            if (InstitutionShape.IsCertain(name.ValueSpan))
            {
                return new TextSpan(name.Index, name.Length);
            }
        }

        return null;
    }

    // 某某研究院教师获奖名单
    private static TextSpan? MembersOf(string text, List<Line> lines)
    {
        const int MaxHeadline = 80;
        foreach (var line in lines.Where(line => line is { Role: LineRole.Headline, Span.Length: <= MaxHeadline }))
        {
            var name = SentencePatterns.MembersWins().Match(text, line.Span.Start, line.Span.Length).Groups["name"];
            if (InstitutionShape.IsCertain(name.ValueSpan))
            {
                return new TextSpan(name.Index, name.Length);
            }
        }

        return null;
    }

    // 港建院5项目获渔业优秀设计奖, and 发布人：港建院: who tells of its own wins needs no more certain name.
    private static TextSpan? PublisherOf(string text, List<Line> lines)
    {
        var headline = lines.Find(line => line.Role is LineRole.Headline);
        if (headline is null
            || HeadlineClaim.Read(text.Cut(headline.Span)).Subject is not { Length: <= MaxName } subject
            || PersonName.IsWhole(subject))
        {
            return null;
        }

        var isPublisher = lines.Exists(line => line.Role is LineRole.Byline or LineRole.Account
            && text.Parts(line.Span, " \u3000\t：:|｜").Exists(part => text.Cut(part) == subject));
        var at = text.Slice(headline.Span).IndexOf(subject, StringComparison.Ordinal);
        return isPublisher && at >= 0 ? new TextSpan(headline.Span.Start + at, subject.Length) : null;
    }

    // 海州广电总台 for 海州省广播电视总台: all of its characters, in their order.
    private static bool IsShortFor(ReadOnlySpan<char> name, ReadOnlySpan<char> full)
    {
        var at = 0;
        foreach (var character in full)
        {
            at += at < name.Length && name[at] == character ? 1 : 0;
        }

        return at == name.Length && name[^1] == full[^1];
    }

    private static List<TextSpan> ClausesOf(string text, TextSpan line)
    {
        var clauses = new List<TextSpan>();
        foreach (var range in text.Slice(line).SplitAny(Punctuation.ClauseEnds))
        {
            clauses.Add(text.Trim(TextSpan.Between(line.Start + range.Start.Value, line.Start + range.End.Value)));
        }

        return clauses;
    }

    // Who is told of in the clauses before may be the one that the count is of: 东屿证券凭借口碑，一路领先，共获6项大奖。
    private static List<TextSpan> WinnersOf(
        string text, List<TextSpan> clauses, HashSet<int> counts, HashSet<string> shortNames)
    {
        var winners = new List<TextSpan>();
        TextSpan? subject = null;
        foreach (var clause in clauses)
        {
            if (CountIn(text, clause, counts) is { } before
                && (NameIn(text, before, shortNames) ?? SubjectOf(text, before)
                    ?? (IsTotal(text.Slice(before)) ? subject : null)) is { } winner)
            {
                winners.Add(winner);
            }

            subject = SubjectOf(text, clause) ?? subject;
        }

        return winners;
    }

    // 东屿证券 of 东屿证券凭借口碑
    private static TextSpan? SubjectOf(string text, TextSpan clause)
    {
        for (var length = Math.Min(MaxName, clause.Length - 1); length >= MinName; length--)
        {
            var name = clause with { Length = length };
            if (Words.StartsWithAny(text.Slice(clause)[length..], WinnerWords.BehindNames)
                && InstitutionShape.IsCertain(text.Slice(name))
                && !text.Slice(name).ContainsAny(Punctuation.NameSeparatorsAndSpaces)
                && !Words.StartsWithAny(text.Slice(name), SentenceWords.Ways)
                && !Words.EndsWithAny(text.Slice(name), InstitutionWords.Heads))
            {
                return name;
            }
        }

        return null;
    }

    // 共有, 共获, 一举斩获: nothing that says whose they are
    private static bool IsTotal(ReadOnlySpan<char> before) => Words.TrimEnd(before, AwardWords.Totals).IsEmpty;

    // What stands before the count of the cases in a clause that says that they won.
    private static TextSpan? CountIn(string text, TextSpan clause, HashSet<int> counts)
    {
        for (var i = clause.Start; i < clause.End - 1; i++)
        {
            if (!Numeral.TryRead(text.Slice(TextSpan.Between(i, clause.End)), out var value, out var length))
            {
                continue;
            }

            var end = i + length;
            if (counts.Contains(value) && end < clause.End && AwardWords.Counters.Contains(text[end])
                && (Words.ContainsAny(text.Slice(clause), AwardWords.WinnersVerbs)
                    || text.Slice(clause)[..(i - clause.Start)].TrimEnd().EndsWith('获')
                    || TellsWin(text.Slice(TextSpan.Between(end, clause.End)))))
            {
                return TextSpan.Between(clause.Start, i);
            }

            i = end - 1;
        }

        return null;
    }

    // 6项成果获渔业科技奖, 7项成果分列一、二、三等奖
    private static bool TellsWin(ReadOnlySpan<char> counted) =>
        counted is [.., '奖'] && (counted.Contains('获') || counted.Contains("分列", StringComparison.Ordinal));

    private static TextSpan? NameIn(string text, TextSpan before, HashSet<string> shortNames)
    {
        var start = text.Slice(before).LastIndexOfAny('|', '｜', '丨') + 1;
        var name = text.Trim(TextSpan.Between(before.Start + start, before.End));
        if (text.Slice(name).IndexOf('在') is > 1 and var place)
        {
            name = text.Trim(name with { Length = place });
        }

        // 某银行于“某大奖”夺得三项殊荣, but not 某某于山银行
        if (text.Slice(name).IndexOf('于') is > 1 and var occasion
            && InstitutionShape.IsCertain(text.Slice(name with { Length = occasion })))
        {
            name = name with { Length = occasion };
        }

        // 某公司斩获某某大会三项大奖
        var verb = AwardWords.WinnersVerbs
            .Select(word => text.Slice(name).IndexOf(word, StringComparison.Ordinal))
            .Where(at => at > 0)
            .DefaultIfEmpty(name.Length)
            .Min();
        name = text.Trim(name with { Length = verb });
        name = WithoutEnd(text, name, SentenceWords.Adverbs);
        var isOwn = Words.EndsWithAny(text.Slice(name), AwardWords.EnteringOwn);
        name = WithoutEnd(text, name, AwardWords.Entering);
        return name.Length is >= MinName and <= MaxName
            && (InstitutionShape.IsCertain(text.Slice(name))
                || Words.EndsWithAny(text.Slice(name), WinnerWords.FirmEndings)
                || shortNames.Contains(text.Cut(name)))
            && !text.Slice(name).ContainsAny(Punctuation.NameSeparatorsAndSpaces)
            && (isOwn || !Words.EndsWithAny(text.Slice(name), InstitutionWords.Heads))
            ? name
            : null;
    }

    private static TextSpan WithoutEnd(string text, TextSpan span, string[] words) =>
        Words.FindEnd(text.Slice(span), words) is { } end
            ? text.Trim(span with { Length = span.Length - end.Length })
            : span;
}
