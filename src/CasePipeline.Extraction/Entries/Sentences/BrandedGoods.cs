using System.Buffers;
using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>
/// Finds goods that are called by their brand in marks and by what they are: 甲公司“渔灯”海苔脆、乙合作社“潮声”鱼松和“听潮”虾酱.
/// Only where all marks of a list go on so are they brands and no titles.
/// </summary>
internal static class BrandedGoods
{
    private const int MinKind = 2;

    private const int MaxKind = 10;

    private static readonly SearchValues<char> KindEnds = SearchValues.Create("、和与及以等，, ");

    /// <summary>The names of the goods, one for each mark of a list; none where these are no brands.</summary>
    public static List<TextSpan> Read(string text, TextSpan list, List<TextSpan> marked)
    {
        if (marked.Count < 2
            || !Words.EndsWithAny(
                text.Slice(TextSpan.Between(list.Start, marked[0].Start)), InstitutionWords.AllEndings))
        {
            return [];
        }

        var goods = new List<TextSpan>(marked.Count);
        var kinds = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < marked.Count; i++)
        {
            var behind = TextSpan.Between(marked[i].End, i + 1 < marked.Count ? marked[i + 1].Start : list.End);
            var end = text.Slice(behind).IndexOfAny(KindEnds);
            var kind = end < 0 ? behind : behind with { Length = end };
            if (text[marked[i].Start] == '《' || !IsKind(text.Slice(kind)))
            {
                return [];
            }

            kinds.Add(text.Cut(kind));
            goods.Add(TextSpan.Between(marked[i].Start, kind.End));
        }

        // “甲”战队、“乙”战队: what all are called tells of none.
        return kinds.Count > 1 ? goods : [];
    }

    /// <summary>A list without what follows its last marked text, or the last of such goods, and tells of it.</summary>
    public static TextSpan UpToLast(string text, TextSpan list) =>
        Read(text, list, MarkedText.Find(text, list)) is [.., var last]
            ? TextSpan.Between(list.Start, last.End)
            : MarkedText.UpToLast(text, list);

    private static bool IsKind(ReadOnlySpan<char> kind) =>
        kind.Length is >= MinKind and <= MaxKind && HanText.IsAll(kind) && !kind.Contains('的')
        && !Words.StartsWithAny(kind, SentenceWords.Ways)
        && !Words.EndsWithAny(kind, SentenceWords.Things) && !Words.EndsWithAny(kind, SentenceWords.NamedThings)
        && !Words.EndsWithAny(kind, WorkWords.Genres)
        && !Words.EndsWithAny(kind, WinnerWords.Teams) && !Words.EndsWithAny(kind, WinnerWords.NoWinners);
}
