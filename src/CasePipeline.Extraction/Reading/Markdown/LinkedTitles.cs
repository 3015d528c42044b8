using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CasePipeline.Extraction.Reading.Markdown;

/// <summary>
/// Sets who wrote a work apart from its title, where a link and the emphasis behind it tell them apart and nothing else
/// does: [Night Ferry](https://…) _Ada Otter, Bo Reed_.
/// </summary>
internal static class LinkedTitles
{
    public static void SetApart(MarkdownDocument document)
    {
        foreach (var paragraph in document.Descendants<ParagraphBlock>())
        {
            var inlines = paragraph.Inline?.Where(inline => !IsBlank(inline)).Take(3).ToList();
            if (inlines is [LinkInline { IsImage: false }, EmphasisInline { DelimiterCount: 1 } names])
            {
                names.InsertBefore(new LineBreakInline { IsHard = true });
            }
        }
    }

    private static bool IsBlank(Inline inline) =>
        inline is LiteralInline literal && literal.Content.AsSpan().IsWhiteSpace();
}
