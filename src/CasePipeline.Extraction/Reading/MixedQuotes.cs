using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Reading;

/// <summary>
/// Sets right quotation marks that were typed the wrong way round: “先锋号“无人车, ”自主泊车“; and writes the straight ones
/// of Chinese lines as pairs: "渔汛贷". Only lines are changed whose marks do not fit together as they stand, and the text
/// keeps its places.
/// </summary>
internal static class MixedQuotes
{
    private const char Opening = '“';

    private const char Closing = '”';

    private const char Straight = '"';

    private const char WideStraight = '＂';

    /// <summary>The article with its quotation marks in pairs; the same article where they are.</summary>
    public static ArticleText Mend(ArticleText article)
    {
        char[]? text = null;
        foreach (var line in article.Lines)
        {
            if (AreMixed(article.Text.AsSpan(line.Span.Start, line.Span.Length)))
            {
                text ??= article.Text.ToCharArray();
                Pair(text.AsSpan(line.Span.Start, line.Span.Length));
            }
        }

        return text is null
            ? article
            : article with { Text = new string(text), Declared = Mend(article.Declared) };
    }

    // The headline in the text is found by the one that is declared.
    private static DeclaredFacts Mend(DeclaredFacts declared)
    {
        var title = declared.Title?.ToCharArray();
        if (title is null || !AreMixed(title))
        {
            return declared;
        }

        Pair(title);
        return declared with { Title = new string(title) };
    }

    // An odd number of marks leaves open which of them is missing.
    private static bool AreMixed(ReadOnlySpan<char> line)
    {
        var (depth, marks, straight, isMixed) = (0, 0, 0, false);
        foreach (var character in line)
        {
            if (character is Opening or Closing)
            {
                marks++;
                depth += character is Opening ? 1 : -1;
                isMixed |= depth < 0;
            }
            else if (character is Straight or WideStraight)
            {
                straight++;
            }
        }

        return straight > 0
            ? straight % 2 == 0 && marks == 0 && HanText.IsIn(line)
            : (isMixed || depth != 0) && marks % 2 == 0;
    }

    private static void Pair(Span<char> line)
    {
        var isOpen = false;
        foreach (ref var character in line)
        {
            if (character is Opening or Closing or Straight or WideStraight)
            {
                character = isOpen ? Closing : Opening;
                isOpen = !isOpen;
            }
        }
    }
}
