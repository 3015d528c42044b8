using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Lines;

/// <summary>
/// Parts a line of several whole items that wide spaces keep apart: 某馆《标题》　某馆《标题》, 某站　张三　　某站　李四,
/// ① 标题　② 标题.
/// </summary>
internal static class SpacedItems
{
    private const int MaxItem = 60;

    private const char Wide = '\u3000';

    /// <summary>The items; none where the spaces stand for anything else.</summary>
    public static List<TextSpan> Of(string text, TextSpan line)
    {
        if (NumberedOf(text, line) is { Count: > 1 } numbered)
        {
            return numbered;
        }

        if (!text.Slice(line).Contains(Wide))
        {
            return [];
        }

        var titled = Split(text, line, 1);
        if (titled.Count > 1 && titled.TrueForAll(item => IsTitled(text.Slice(item))))
        {
            return titled;
        }

        var named = Split(text, line, 2);
        return named.Count > 1 && named.TrueForAll(item => IsNamed(text.Slice(item))) ? named : [];
    }

    // Behind each gap stands the number that follows the one before.
    private static List<TextSpan> NumberedOf(string text, TextSpan line)
    {
        var items = new List<TextSpan>();
        if (Numbering.Read(text.Slice(line)) is not { Value: > 0 } number)
        {
            return items;
        }

        var start = line.Start;
        for (var i = line.Start + number.Length + 1; i < line.End; i++)
        {
            if (IsGap(text, i) && Numbering.Read(text.Slice(TextSpan.Between(i, line.End))) is { } next
                && next.Style == number.Style && next.Mark == number.Mark && next.Value == number.Value + 1)
            {
                items.Add(text.Trim(TextSpan.Between(start, i)));
                (start, number) = (i, next);
            }
        }

        items.Add(text.Trim(TextSpan.Between(start, line.End)));
        return items;
    }

    private static bool IsGap(string text, int end) =>
        text[end - 1] is Wide or '\t' || (text[end - 1] == ' ' && text[end - 2] == ' ');

    private static List<TextSpan> Split(string text, TextSpan line, int spaces)
    {
        var items = new List<TextSpan>();
        var start = line.Start;
        for (var i = line.Start; i < line.End; i++)
        {
            var length = text.Slice(TextSpan.Between(i, line.End)).IndexOfAnyExcept(Wide);
            if (length >= spaces)
            {
                items.Add(text.Trim(TextSpan.Between(start, i)));
                start = i + length;
            }

            i += Math.Max(length - 1, 0);
        }

        items.Add(text.Trim(TextSpan.Between(start, line.End)));
        return items;
    }

    // 某馆《标题》: one title, and who won it before it.
    private static bool IsTitled(ReadOnlySpan<char> item) =>
        item.Length <= MaxItem && item is [.., '》'] && item.IndexOf('《') is > 1 and var open
        && item.Count('《') == 1 && InstitutionShape.IsLikely(item[..open]);

    // 某站　张三: an institution and one person.
    private static bool IsNamed(ReadOnlySpan<char> item)
    {
        var gap = item.IndexOf(Wide);
        return gap > 1 && InstitutionShape.IsCertain(item[..gap]) && PersonName.IsWhole(item[(gap + 1)..]);
    }
}
