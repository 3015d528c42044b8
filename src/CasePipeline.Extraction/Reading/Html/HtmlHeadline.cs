using System.Text;
using AngleSharp.Dom;

namespace CasePipeline.Extraction.Reading.Html;

/// <summary>Finds a page's headline, which often stands outside the element that holds the content.</summary>
internal static class HtmlHeadline
{
    private const int LeastLength = 6;
    private const int MaxLength = 200;

    // How often at most a headline fits into the title that holds it.
    private const int LeastShareOfTitle = 3;

    public static IElement? Find(
        IElement body,
        IElement content,
        IReadOnlyList<string> titles,
        HtmlSurroundings surroundings)
    {
        var declared = titles.Select(Normalize).Where(title => title.Length >= LeastLength).ToArray();
        IElement? best = null;
        var bestRank = 0;
        var isBefore = true;
        foreach (var element in body.GetElementsByTagName("*"))
        {
            isBefore &= element != content;
            var rank = RankOf(element, declared, surroundings, isBefore);
            // Of equal ones the nearest before the content is best; within it, the first.
            if (rank > bestRank || (rank == bestRank && rank > 0 && isBefore))
            {
                best = element;
                bestRank = rank;
            }
        }

        return best;
    }

    /// <summary>The element that repeats the headline within the content.</summary>
    public static IElement? RepeatedIn(IElement content, IElement headline, HtmlMeasure measure)
    {
        var text = Normalize(headline.TextContent);
        return content.GetElementsByTagName("*")
            .Where(element => measure[element].Total is > 0 and <= MaxLength)
            .FirstOrDefault(element => Normalize(element.TextContent) == text);
    }

    /// <summary>The nodes between two elements of which neither holds the other, in document order.</summary>
    public static IReadOnlyList<INode> Between(IElement headline, IElement content)
    {
        var ancestors = AncestorsOf(content).ToHashSet();
        var between = new List<INode>();
        var node = (INode)headline;
        for (; node.Parent is not null && !ancestors.Contains(node.Parent); node = node.Parent)
        {
            between.AddRange(ChildrenOf(node.Parent).SkipWhile(child => child != node).Skip(1));
        }

        var shared = node.Parent;
        if (shared is null || !headline.CompareDocumentPosition(content).HasFlag(DocumentPositions.Following))
        {
            return [];
        }

        // From the shared ancestor down to the content.
        var path = AncestorsOf(content).TakeWhile(ancestor => ancestor != shared).Reverse().Append(content).ToArray();
        var after = node;
        var parent = shared;
        foreach (var step in path)
        {
            var children = ChildrenOf(parent).TakeWhile(child => child != step);
            between.AddRange(parent == shared ? children.SkipWhile(child => child != after).Skip(1) : children);
            parent = step;
        }

        return between;
    }

    private static int RankOf(IElement element, string[] declared, HtmlSurroundings surroundings, bool isBefore)
    {
        var amount = surroundings.Measure[element];
        if (amount.Total is < LeastLength or > MaxLength || element.LocalName is "body" || amount.Linked > amount.Plain)
        {
            return 0;
        }

        var level = HtmlNames.HeadingLevel(element.LocalName);
        var isTitle = level is > 0 and <= 3 || HtmlTokens.IsTitle(element);
        var text = Normalize(element.TextContent);
        if (declared.Any(title => title == text || (isTitle && IsPartOf(title, text))))
        {
            return isTitle ? 6 : 5;
        }

        return (level, isTitle) switch
        {
            (1, _) => 4,
            (0, true) => 3,
            (2, _) => 2,
            (3, _) when isBefore => 1,
            _ => 0,
        };
    }

    // The heading of a section may be a word of the title too: Winner below Winners of the Saltmarsh Awards.
    private static bool IsPartOf(string title, string text) =>
        text.Length * LeastShareOfTitle >= title.Length && title.Contains(text, StringComparison.Ordinal);

    private static IEnumerable<INode> AncestorsOf(INode node)
    {
        for (var parent = node.Parent; parent is not null; parent = parent.Parent)
        {
            yield return parent;
        }
    }

    private static IEnumerable<INode> ChildrenOf(INode node)
    {
        for (var i = 0; i < node.ChildNodes.Length; i++)
        {
            yield return node.ChildNodes[i];
        }
    }

    private static string Normalize(string text)
    {
        var normalized = new StringBuilder();
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character))
            {
                normalized.Append(character);
            }
        }

        return normalized.ToString();
    }
}
