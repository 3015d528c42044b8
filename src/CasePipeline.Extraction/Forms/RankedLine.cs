using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Forms;

/// <summary>Parts a line into its award and what won it, wherever the award stands.</summary>
internal static class RankedLine
{
    // An award behind its winner: 一等奖.
    private const int MaxRank = 12;

    // 第十二名
    private const int MaxPlace = 5;

    /// <summary>A line's rank and what stands behind it: 冠军 — 机构 — 《标题》, 优胜奖｜机构.</summary>
    public static (TextSpan Rank, TextSpan Won)? Split(string text, TextSpan content)
    {
        // 第一名 标题 / 机构
        var joint = text.Slice(content).IndexOfAny(Punctuation.WhiteSpace);
        if (joint is <= 1 or > MaxPlace || !(HeadingNameClass.IsPlace(text.Slice(content)[..joint])
            || AwardPatterns.RankAlone().IsMatch(text.Slice(content)[..joint])))
        {
            joint = text.Slice(content).IndexOfAny(Punctuation.RankJoints);
            if (joint is <= 1 or > MaxRank + 1)
            {
                return null;
            }
        }

        var rank = text.Trim(new TextSpan(content.Start, joint));
        var rest = FormPart.StripJoins(text, TextSpan.Between(content.Start + joint, content.End));
        return rest.Length > 1 && IsRank(text.Slice(rank)) ? (rank, rest) : null;
    }

    /// <summary>What a line says that won, and behind a space its rank: 标题——机构 一等奖.</summary>
    public static (TextSpan Won, TextSpan Rank)? SplitBehind(string text, TextSpan content)
    {
        var gap = text.Slice(content).LastIndexOfAny(Punctuation.WhiteSpace);
        return gap > 2 && AwardPatterns.RankAlone().IsMatch(text.Slice(content)[(gap + 1)..])
            ? (text.Trim(content with { Length = gap }), TextSpan.Between(content.Start + gap + 1, content.End))
            : null;
    }

    /// <summary>What a line says that won, and behind it in brackets the award: 标题　机构　【金奖】.</summary>
    public static (TextSpan Won, TextSpan Award)? SplitBrackets(string text, TextSpan content)
    {
        content = WithoutAuthor(text, content);
        var line = text.Slice(content);
        var open = line is [.., '】'] ? line.LastIndexOf('【') : Enclosure.OpeningOfLast(line) ?? 0;
        var award = TextSpan.Between(content.Start + open + 1, content.End - 1);
        return open > 1
            && award.Length is > 1 and <= MaxRank
            && Words.EndsWithAny(text.Slice(award), HeadingWords.Awards)
                ? (text.Trim(content with { Length = open }), award)
                : null;
    }

    // 标题（一等奖）作者 东屿 林望
    private static TextSpan WithoutAuthor(string text, TextSpan content)
    {
        const int MaxAuthor = 20;
        var end = text.Slice(content).LastIndexOfAny('）', ')', '】') + 1;
        var author = text.Slice(content)[end..].TrimStart();
        return end > 0 && author.Length <= MaxAuthor && author.IndexOf(' ') is > 0 and var label
            && CaseLabelName.KindOf(author[..label]) is CaseLabelKind.Person
                ? content with { Length = end }
                : content;
    }

    /// <summary>Whether what stands before a line is the award of it: 冠军, 最佳组织.</summary>
    public static bool IsRank(ReadOnlySpan<char> rank) =>
        Words.EndsWithAny(rank, HeadingWords.Awards) || HeadingNameClass.IsPlace(rank)
        || (!rank.ContainsAny(Punctuation.ClauseEnds)
            && (rank[0] is '最' || Words.ContainsAny(rank, HeadingWords.Best)));
}
