using System.Text;

namespace CasePipeline.Extraction.Reading.Html;

/// <summary>
/// Leaves out what a page's source tells the server (PHP, JSP, ASP) and a browser never sees:
/// <c>&lt;?php get_header(); ?&gt;</c>, <c>&lt;%@ page contentType="text/html" %&gt;</c>.
/// </summary>
internal static class ServerCode
{
    private static readonly (string Open, string Close)[] Marks = [("<?", "?>"), ("<%", "%>")];

    /// <summary>Whether a text begins with code, as no article does.</summary>
    public static bool Begins(string text)
    {
        var start = text.AsSpan().TrimStart();
        return start.StartsWith("<?php", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<%", StringComparison.Ordinal);
    }

    public static string LeaveOut(string text) =>
        Marks.Aggregate(text, (left, mark) => LeaveOut(left, mark.Open, mark.Close));

    // What is not closed is no code of a page that goes on.
    private static string LeaveOut(string text, string open, string close)
    {
        var result = new StringBuilder();
        var copied = 0;
        for (var start = text.IndexOf(open, StringComparison.Ordinal); start >= 0;)
        {
            var end = text.IndexOf(close, start + open.Length, StringComparison.Ordinal);
            if (end < 0)
            {
                break;
            }

            result.Append(text, copied, start - copied);
            copied = end + close.Length;
            start = text.IndexOf(open, copied, StringComparison.Ordinal);
        }

        return copied == 0 ? text : result.Append(text, copied, text.Length - copied).ToString();
    }
}
