using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CasePipeline.Extraction.Reading.Markdown;

/// <summary>
/// Leaves out what is no text of an article: lists of nothing but links to the document's own headings, and code that
/// says in which language it is.
/// </summary>
internal static class MarkdownAsides
{
    private const int LeastLinks = 2;

    // Lists stand in such blocks, too.
    private static readonly string[] PlainLanguages = ["", "text", "txt", "plain", "plaintext", "markdown", "md"];

    public static void LeaveOut(MarkdownDocument document)
    {
        foreach (var block in document.Descendants().OfType<Block>().Where(IsAside).ToList())
        {
            block.Parent?.Remove(block);
        }
    }

    private static bool IsAside(Block block) => block switch
    {
        ListBlock list => IsContents(list),
        FencedCodeBlock code => !PlainLanguages.Contains(code.Info ?? "", StringComparer.OrdinalIgnoreCase),
        _ => false,
    };

    private static bool IsContents(ListBlock list)
    {
        var links = list.Descendants<LinkInline>().ToList();
        return links.Count >= LeastLinks
            && links.TrueForAll(link => !link.IsImage && link.Url is ['#', ..])
            && list.Descendants<LeafInline>().All(IsLinkedOrBlank);
    }

    private static bool IsLinkedOrBlank(LeafInline inline)
    {
        for (var parent = inline.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is LinkInline)
            {
                return true;
            }
        }

        return inline is LineBreakInline
            || (inline is LiteralInline literal && literal.Content.AsSpan().IsWhiteSpace());
    }
}
