using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace CasePipeline.Extraction.Reading.Html;

/// <summary>Knows what stands around an article by how it begins, where its names say nothing.</summary>
internal static partial class HtmlPhrases
{
    private const int MaxLineLength = 120;
    private const int StartLength = 20;

    public static bool IsAroundArticle(IElement element, HtmlAmount amount)
    {
        if (amount.Linked == 0 || !HtmlNames.Blocks.Contains(element.LocalName))
        {
            return false;
        }

        return (amount.Total <= MaxLineLength && Line().IsMatch(StartOf(element)))
            || (amount.Linked > amount.Plain && (List().IsMatch(StartOf(element)) || IsListAfterItsHeading(element)));
    }

    private static bool IsListAfterItsHeading(IElement element) =>
        element.LocalName is "ul" or "ol" or "div"
        && element.PreviousElementSibling is { } heading && List().IsMatch(StartOf(heading));

    // The first characters, however much follows.
    private static string StartOf(IElement element)
    {
        var start = new StringBuilder();
        var nodes = new Stack<INode>([element]);
        while (start.Length < StartLength && nodes.TryPop(out var node))
        {
            if (node is IText text)
            {
                var trimmed = text.Data.AsSpan().TrimStart();
                start.Append(trimmed[..Math.Min(trimmed.Length, StartLength)]);
                continue;
            }

            for (var i = Math.Min(node.ChildNodes.Length, StartLength) - 1; i >= 0; i--)
            {
                nodes.Push(node.ChildNodes[i]);
            }
        }

        return start.ToString();
    }

    // Where the reader is in the site, and where to go next.
    [GeneratedRegex(
        @"^\s*【?(当前位置|當前位置|您的位置|您所在的位置|您现在的位置|你的位置|上一篇|下一篇|分享到)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Line();

    [GeneratedRegex(
        @"^\s*(相关|相關|推荐|推薦|延伸|热门|熱門)(阅读|閱讀|链接|鏈接|新闻|新聞|文章|推荐|推薦|报道|報道|资讯)",
        RegexOptions.CultureInvariant)]
    private static partial Regex List();
}
