using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Forms;

/// <summary>
/// Whether what stands on the next line is another item of the same list: 东屿小学“渔灯” above 西礁小学“渔网”, 渔灯——东屿小学
/// above 渔网——西礁小学.
/// </summary>
internal static class ItemsAlike
{
    private const int MaxItem = 60;

    /// <summary>Whether the two begin or end with the same mark or have their parts joined by the same one.</summary>
    public static bool Are(string text, TextSpan item, TextSpan next) =>
        item.Length is > 1 and <= MaxItem && next.Length is > 1 and <= MaxItem
        && Enclosure.IsBalanced(text.Slice(item)) && Enclosure.IsBalanced(text.Slice(next))
        && text[item.End - 1] is not ('。' or '，' or '；') && text[next.End - 1] is not ('。' or '，' or '；')
        && (EndAlike(text[item.End - 1], text[next.End - 1])
            || (text[item.Start] is '《' or '“' or '「' && text[next.Start] == text[item.Start])
            || (HaveOneGap(text.Slice(item)) && HaveOneGap(text.Slice(next)))
            || ListJoint.All.Any(joint => joint.Split(text, item) is not null && joint.Split(text, next) is not null));

    private static bool EndAlike(char item, char next) => item is '》' or '”' or '」' or '）' && next == item;

    private static bool HaveOneGap(ReadOnlySpan<char> item) => item.Count(' ') == 1 && HanText.IsIn(item);
}
