using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>
/// Reads titles without marks, each with its maker in brackets behind it: 闸口改造（甲公司）、训练舱（乙公司）和归档（丙公司）.
/// </summary>
internal static class MadeInBrackets
{
    private const int MinTitle = 4;

    private const string Joints = "、，；：:和与及 ";

    /// <summary>The works of a list; none where anything else stands in it.</summary>
    public static List<SubjectItem> Read(string text, TextSpan list)
    {
        var works = new List<SubjectItem>();
        var start = list.Start;
        while (start < list.End)
        {
            var behind = text.Slice(TextSpan.Between(start, list.End)).TrimStart(Joints).Length;
            var item = new TextSpan(list.End - behind, behind);
            var open = text.Slice(item).IndexOf('（');
            if (open < MinTitle || Enclosure.ClosingOfFirst(text.Slice(item)[open..]) is not { } length)
            {
                return [];
            }

            var maker = new TextSpan(item.Start + open + 1, length - 1);
            var title = item with { Length = open };
            if (!InstitutionShape.IsLikely(text.Slice(maker)) || text.Slice(title).ContainsAny(Punctuation.ClauseEnds)
                || text.Slice(title).ContainsAny('《', '、') || InstitutionShape.IsCertain(text.Slice(title)))
            {
                return [];
            }

            works.Add(new SubjectItem(Enclosure.StripAll(text, title), maker, true));
            start = maker.End + 1;
        }

        return works;
    }
}
