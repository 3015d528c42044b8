using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Tokens;

/// <summary>Finds the verbs of winning outside of marks of quotation and titles, and outside of brackets.</summary>
internal static class Verbs
{
    /// <summary>The first verb of a span.</summary>
    public static TextSpan? Find(string text, TextSpan span)
    {
        var depth = default(MarkDepth);
        for (var i = span.Start; i < span.End; i++)
        {
            depth.Pass(text[i]);
            if (depth.IsOutside && LengthAt(text, TextSpan.Between(i, span.End)) is { } length)
            {
                return new TextSpan(i, length);
            }
        }

        return null;
    }

    /// <summary>Whether a text begins with a verb.</summary>
    public static bool Opens(string text, TextSpan span) => LengthAt(text, span) is not null;

    private static int? LengthAt(string text, TextSpan rest)
    {
        if (Words.FindStart(text.Slice(rest), SentenceWords.Gains) is { } gain && IsOfAward(text, rest, gain.Length))
        {
            return gain.Length;
        }

        if (Words.FindStart(text.Slice(rest), SentenceWords.Becomes) is { } becoming
            && (Words.EndsWithAny(ClauseBehind(text, rest, becoming.Length).TrimEnd(), SentenceWords.Memberships)
                || (ClauseBehind(text, rest, becoming.Length).Contains('赛') && IsOfAward(text, rest, becoming.Length))))
        {
            return becoming.Length;
        }

        if (EntersList(text, rest) is { } entering)
        {
            return entering;
        }

        if (Words.FindStart(text.Slice(rest), SentenceWords.Wins) is not { } verb
            || Words.EndsWithAny(text.AsSpan(0, rest.Start), SentenceWords.BeforeNoWins)
            || (MakesNoun(text.Slice(rest)[verb.Length..]) && !IsAward(ClauseBehind(text, rest, verb.Length)))
            || Words.StartsWithAny(text.Slice(rest)[verb.Length..], SentenceWords.NoPrizes))
        {
            return null;
        }

        // 获奖, 获取 and 获悉 are other words, and so is 获 within a longer verb.
        var isOther = verb.Length == 1
            && (rest.Length == 1 || SentenceWords.OtherVerbs.Contains(text[rest.Start + 1]));
        return isOther ? null : verb.Length;
    }

    // 进入“年度典型案例”名单, but not 进入“失信被执行人”名单
    private static int? EntersList(string text, TextSpan rest)
    {
        const string Enters = "进入";
        const string List = "名单";
        const int MaxList = 60;
        if (!text.Slice(rest).StartsWith(Enters, StringComparison.Ordinal))
        {
            return null;
        }

        var behind = TextSpan.Between(rest.Start + Enters.Length, rest.End);
        behind = behind with { Length = Math.Min(behind.Length, MaxList) };
        return Enclosure.EndOfFirst(text.Slice(behind)) is { } marks
            && text.Slice(behind)[marks..].StartsWith(List, StringComparison.Ordinal)
            && AwardName.Is(text, new TextSpan(behind.Start + 1, marks - 2))
                ? Enters.Length
                : null;
    }

    // 入选项目名单, but not 获团队组一等奖
    private static bool MakesNoun(ReadOnlySpan<char> behind) =>
        Words.FindStart(behind, SentenceWords.Nouns) is { } noun
        && !Words.StartsWithAny(behind, SentenceWords.NoNouns)
        && (noun.Length == behind.Length || !SentenceWords.InAwards.Contains(behind[noun.Length]));

    // 获得企业突出贡献奖, but not 获得企业所获的奖
    private static bool IsAward(ReadOnlySpan<char> clause)
    {
        const int MaxAward = 20;
        return clause is [.., '奖'] && clause.Length <= MaxAward && !clause.Contains('的')
            && !Words.ContainsAny(clause, SentenceWords.Wins);
    }

    // 取得了一等奖, 赢得渔港大奖（混合组）, 取得一等奖的好成绩, but not 取得了良好成效
    private static bool IsOfAward(string text, TextSpan rest, int verb)
    {
        var behind = ClauseBehind(text, rest, verb);
        var result = AwardPatterns.BehindResult().EnumerateMatches(behind);
        behind = result.MoveNext() ? behind[..result.Current.Index] : behind;
        behind = Enclosure.OpeningOfLast(behind) is > 0 and var open ? behind[..open] : behind;
        return behind.TrimEnd() is [_, _, .., '奖' or '名'] or [.., '冠' or '亚' or '季', '军'];
    }

    private static ReadOnlySpan<char> ClauseBehind(string text, TextSpan rest, int verb) =>
        text.Slice(TextSpan.Between(rest.Start + verb, Clauses.End(text, rest.Start + verb, rest.End)));
}
