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
        foreach (var range in text.Slice(span).Split("; "))
        {
            var item = text.Trim(TextSpan.Between(span.Start + range.Start.Value, span.Start + range.End.Value));
            var start = text.Slice(item).StartsWith(And, StringComparison.Ordinal) ? And.Length : 0;
            items.Add(new TextSpan(item.Start + start, item.Length - start));
        }

        return items.TrueForAll(item => item.Length > 0 && !char.IsLower(text[item.Start])) ? items : [span];
    }
}
