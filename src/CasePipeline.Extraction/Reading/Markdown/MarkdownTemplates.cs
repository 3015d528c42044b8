using System.Text;

namespace CasePipeline.Extraction.Reading.Markdown;

/// <summary>Leaves out the calls of templates in a site's sources, which make pictures, links and the like.</summary>
internal static class MarkdownTemplates
{
    // A longer call of one line is none.
    private const int MaxLine = 500;

    // Hugo's stand first: theirs may hold what the others begin with.
    private static readonly (string Open, string Close, bool IsOneLine)[] Calls =
        [("{{<", ">}}", false), ("{{%", "%}}", false), ("{%", "%}", true), ("{{", "}}", true)];

    public static string LeaveOut(string text) =>
        Calls.Aggregate(text, (left, call) => LeaveOut(left, call.Open, call.Close, call.IsOneLine));

    private static string LeaveOut(string text, string open, string close, bool isOneLine)
    {
        var result = new StringBuilder();
        var copied = 0;
        for (var start = text.IndexOf(open, StringComparison.Ordinal); start >= 0;)
        {
            var length = isOneLine ? LineLength(text, start) : text.Length - start;
            var end = text.IndexOf(close, start, length, StringComparison.Ordinal);
            if (end >= 0)
            {
                result.Append(text, copied, start - copied);
                copied = end + close.Length;
            }
            else if (!isOneLine)
            {
                break;
            }

            start = text.IndexOf(open, Math.Max(copied, start + 1), StringComparison.Ordinal);
        }

        return result.Append(text, copied, text.Length - copied).ToString();
    }

    private static int LineLength(string text, int start)
    {
        var length = Math.Min(MaxLine, text.Length - start);
        return text.AsSpan(start, length).IndexOf('\n') is >= 0 and var end ? end : length;
    }
}
