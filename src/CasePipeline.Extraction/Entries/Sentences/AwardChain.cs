using System.Buffers;
using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>
/// Reads sentences in which each award stands right before what won it: 小说组第一名《标题》林望潮、第二名《标题》陈远，佳作
/// 《标题》《标题》. A title without an award of its own has that of the title before it.
/// </summary>
internal sealed class AwardChain(string text)
{
    private const int MaxMaker = 40;

    private const string Joints = "和与及以 ";

    private static readonly SearchValues<char> Separators = SearchValues.Create("、，,；;：:");

    private static readonly SearchValues<char> BehindMaker = SearchValues.Create("、，,；;：:《“「");

    /// <summary>The cases of a sentence; none where it has no two awards of this kind.</summary>
    public List<Entry> Read(TextSpan sentence)
    {
        var entries = new List<Entry>();
        (TextSpan? series, TextSpan? award, var count) = (null, null, 0);
        var start = sentence.Start;
        var marks = MarkedText.Find(text, sentence);
        foreach (var mark in marks)
        {
            var before = TextSpan.Between(start, mark.Start);
            var behind = TextSpan.Between(mark.End, sentence.End);
            if ((AwardAtEnd(before, count > 0) ?? UnrankedAward(before, behind, count)) is { } named)
            {
                (var section, award) = Divide(named);
                (series, count) = (section ?? series, count + 1);
            }
            else if (award is not null && !GoesOn(text.Slice(before)))
            {
                break;
            }

            if (award is not null)
            {
                var maker = MakerOf(behind);
                entries.Add(new Entry(series, award, MarkedText.Inner(text, mark), maker));
            }

            start = mark.End;
        }

        return count > 1 ? entries : [];
    }

    private TextSpan? AwardAtEnd(TextSpan before, bool isBehindOthers)
    {
        before = before with { Length = WorkPatterns.BeforeWinningTitle().Match(text.Cut(before)).Index };
        var part = text.Slice(before).LastIndexOfAny(Separators) + 1;
        before = TextSpan.Between(before.Start + part, before.End);
        before = TextSpan.Between(before.End - text.Slice(before).TrimStart(Joints).Length, before.End);
        before = text.Trim(before);
        if (isBehindOthers && text.Slice(before) is [>= '一' and <= '龥', '奖'])
        {
            // 二奖 alone is a count, behind 首奖 it is a rank.
            return before;
        }

        return Reversed.AwardAtEnd(text, before) is { } award
            && award.End == text.Trim(before).End
            && !Words.StartsWithAny(text.Slice(award), OtherTimeWords.OtherEditions)
                ? award
                : null;
    }

    // 、优良设计单位“标题”（某某公司）: behind ranks, a name before a title whose maker stands in brackets is an award's.
    private TextSpan? UnrankedAward(TextSpan before, TextSpan behind, int count)
    {
        const int MinAward = 4;
        const int MaxAward = 12;
        var name = text.Slice(before).LastIndexOfAny(Separators) is >= 0 and var part
            ? text.Trim(TextSpan.Between(before.Start + part + 1, before.End))
            : default;
        return count > 1 && name.Length is >= MinAward and <= MaxAward && HanText.IsAll(text.Slice(name))
            && !Words.EndsWithAny(text.Slice(name), SentenceWords.Works)
            && MakerInBrackets.Read(text, behind) is not null
                ? name
                : null;
    }

    // 小说组第一名: the places behind it are those of the same section.
    private (TextSpan? Section, TextSpan Award) Divide(TextSpan named)
    {
        var rank = WorkPatterns.RankBehindSection().Match(text.Cut(named));
        return rank.Success
            ? (named with { Length = rank.Index }, TextSpan.Between(named.Start + rank.Index, named.End))
            : (null, named);
    }

    // 林望潮、, （某某公司）和: who made the title before, and nothing else.
    private static bool GoesOn(ReadOnlySpan<char> between)
    {
        var end = between.IndexOfAny(Separators);
        return end < 0
            ? between.Length <= MaxMaker
            : end <= MaxMaker && between[(end + 1)..].Trim(Joints).IsEmpty;
    }

    // 《标题》（某某公司）, 《标题》某某公司等、, 《标题》由某某公司完成
    private TextSpan? MakerOf(TextSpan behind)
    {
        if (MakerInBrackets.Read(text, behind) is { } inBrackets)
        {
            return inBrackets.Name;
        }

        var end = text.Slice(behind).IndexOfAny(BehindMaker);
        var maker = text.Trim(end < 0 ? behind : behind with { Length = end });
        maker = maker with { Length = text.Slice(maker).TrimEnd("等 ").Length };
        return maker.Length <= MaxMaker && InstitutionShape.IsLikely(text.Slice(maker)) ? maker
            : MakerBehind.Read(text, behind);
    }
}
