using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>Splits a list within a line at its semicolons: Tide Watch (Heron Bank); and Mud Atlas.</summary>
internal static class EnglishItems
{
    private const string And = "and ";

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
                items.Add(WithoutAnd(text, text.Trim(TextSpan.Between(first, i))));
                first = i + 1;
            }
        }

        return items.TrueForAll(item => item.Length > 0 && !char.IsLower(text[item.Start])) ? items : [span];
    }

    private static TextSpan WithoutAnd(string text, TextSpan item)
    {
        var start = text.Slice(item).StartsWith(And, StringComparison.Ordinal) ? And.Length : 0;
        return new TextSpan(item.Start + start, item.Length - start);
    }
}
