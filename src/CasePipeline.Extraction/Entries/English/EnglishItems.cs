using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>Splits a list within a line at its semicolons: Tide Watch (Heron Bank); and Mud Atlas.</summary>
internal static class EnglishItems
{
    private static readonly string[] Starts = ["and ", "the "];

    /// <summary>The items; the whole text where what stands behind a semicolon goes on in small letters.</summary>
    public static List<TextSpan> Split(string text, TextSpan span)
    {
        var items = new List<TextSpan>();
        var (first, depth) = (span.Start, 0);
        for (var i = span.Start; i <= span.End; i++)
        {
            depth += i == span.End ? 0 : text[i] switch
            {
                '(' => 1,
                ')' => -1,
                _ => 0,
            };
            if (i == span.End || (depth <= 0 && text[i] == ';' && i + 1 < span.End && text[i + 1] == ' '))
            {
                items.Add(WithoutStart(text, text.Trim(TextSpan.Between(first, i))));
                first = i + 1;
            }
        }

        return items.TrueForAll(item => item.Length > 0 && !char.IsLower(text[item.Start])) ? items : [span];
    }

    private static TextSpan WithoutStart(string text, TextSpan item)
    {
        foreach (var start in Starts)
        {
            if (text.Slice(item).StartsWith(start, StringComparison.Ordinal))
            {
                item = new TextSpan(item.Start + start.Length, item.Length - start.Length);
            }
        }

        return item;
    }
}
