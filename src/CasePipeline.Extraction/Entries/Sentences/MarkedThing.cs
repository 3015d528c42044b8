using System.Buffers;
using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>Finds the whole name of a thing of which only a part stands in marks: 海科“渔灯”公共服务大模型.</summary>
internal static class MarkedThing
{
    private const int MinRest = 5;

    private const int MaxRest = 24;

    private const int MaxLead = 6;

    private const int MaxMaker = 40;

    private const string Service = "服务";

    private static readonly SearchValues<char> NotInNames = SearchValues.Create("的在从被由和与及等");

    /// <param name="text">The text.</param>
    /// <param name="mark">The part in marks, with its marks.</param>
    /// <param name="limits">How far its name may reach on either side.</param>
    public static TextSpan Around(string text, TextSpan mark, TextSpan limits)
    {
        var start = StartOf(text, limits.Start, mark.Start);
        var end = EndOf(text, mark.End, limits.End, start < mark.Start);
        return end > mark.End ? TextSpan.Between(start, end) : mark;
    }

    /// <summary>
    /// Whether what stands behind the marks is the rest of a thing's name, where nothing else can stand there.
    /// </summary>
    public static bool IsRest(ReadOnlySpan<char> behind) =>
        IsLong(behind) && Words.EndsWithAny(behind, SentenceWords.Things) && !behind.ContainsAny(NotInNames);

    // “某某”核验平台: a longer name than 平台 alone goes on behind the marks. Where it began before them, any thing does.
    private static int EndOf(string text, int start, int limit, bool hasLead)
    {
        var behind = BeforeOther(text, TextSpan.Between(start, limit));
        if (KindOf(text, behind) is > 0 and var kind)
        {
            return start + kind;
        }

        var rest = BeforeWay(text.Slice(behind).TrimEnd());
        var isThing = text[start - 1] is not '》'
            && (hasLead
                ? IsRest(rest)
                : Words.EqualsAny(rest, SentenceWords.SureKinds) || (IsLong(rest)
                    && (Words.EndsWithAny(rest, SentenceWords.NamedThings) || rest.EndsWith(Service))
                    && !Words.ContainsAny(rest, SentenceWords.NotInThings)));
        return isThing ? start + rest.Length : start;
    }

    // “五线谱”治理模式和某社区的“三联”服务模式: the next one has its own maker.
    private static TextSpan BeforeOther(string text, TextSpan behind)
    {
        var run = text.Slice(behind);
        run = run[..Math.Min(run.Length, MaxRest + MaxMaker)];
        foreach (var joint in SentenceWords.BetweenThings)
        {
            var at = run.IndexOf(joint, StringComparison.Ordinal);
            if (at <= 0 || at > MaxRest || !HanText.IsAll(run[..at]))
            {
                continue;
            }

            var next = run[(at + joint.Length)..];
            if (next.IndexOf('的') is > 1 and var of && InstitutionShape.IsLikely(next[..of]))
            {
                return behind with { Length = at };
            }
        }

        return behind;
    }

    private static bool IsLong(ReadOnlySpan<char> rest) =>
        rest.Length is >= MinRest and <= MaxRest && HanText.IsAll(rest);

    // 某合作社“渔灯”大米等24个产品: how long the kind is that the name of a brand stands before; 新时代海岛扶志项目 may be longer.
    private static int KindOf(string text, TextSpan behind)
    {
        const int MaxKind = 6;
        return Phrases.BeforeMore(text, behind) is { Length: > 0 and <= MaxRest } kind
            && HanText.IsAll(text.Slice(kind)) && !Words.EqualsAny(text.Slice(kind), SentenceWords.Things)
            && (kind.Length <= MaxKind || (Words.EndsWithAny(text.Slice(kind), SentenceWords.WholeThings)
                && !text.Slice(kind).ContainsAny(NotInNames)))
                ? kind.Length
                : 0;
    }

    // …系列产品在某某发布会上
    private static ReadOnlySpan<char> BeforeWay(ReadOnlySpan<char> rest)
    {
        for (var i = MinRest; i < Math.Min(rest.Length, MaxRest); i++)
        {
            if (Words.StartsWithAny(rest[i..], SentenceWords.HowThings)
                && Words.EndsWithAny(rest[..i], SentenceWords.NamedThings))
            {
                return rest[..i];
            }
        }

        return rest;
    }

    // 某公司研发的海科“渔灯”公共服务大模型: what stands behind 的 is part of the name.
    private static int StartOf(string text, int before, int mark)
    {
        var lead = text.Slice(TextSpan.Between(before, mark));
        var own = lead[(lead.LastIndexOf('的') + 1)..];
        return own.Length is > 1 and <= MaxLead && own.Length < lead.Length && HanText.IsAll(own)
            ? mark - own.Length
            : mark;
    }
}
