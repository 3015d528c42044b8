using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Extraction.Tokens;

/// <summary>Marks that enclose a whole value: 《…》, “…”.</summary>
internal static class Enclosure
{
    private const string Opening = "《“「『〈";
    private const string Closing = "》”」』〉";

    /// <summary>Whether the whole of a text is one title in 《》.</summary>
    public static bool IsBookTitle(ReadOnlySpan<char> text) => text is ['《', ..] && IsWhole(text);

    /// <summary>
    /// Whether one pair of marks, of whatever kind, encloses the whole of a text: “甲”与“乙” begins and ends with marks,
    /// but they are not a pair.
    /// </summary>
    public static bool IsWhole(ReadOnlySpan<char> text) => text.Length > 2 && EndOfFirst(text) == text.Length;

    /// <summary>Whether a span stands right behind the opening mark of a title: 《标题》.</summary>
    public static bool IsInBookMarks(string text, TextSpan span) => span.Start > 0 && text[span.Start - 1] == '《';

    /// <summary>Leaves out one pair of marks around the whole of a span.</summary>
    public static TextSpan Strip(string text, TextSpan span) =>
        IsWhole(text.Slice(span)) ? text.Trim(new TextSpan(span.Start + 1, span.Length - 2)) : span;

    /// <summary>Leaves out brackets around the whole of a span: （供稿：科技部）.</summary>
    public static TextSpan StripBrackets(string text, TextSpan span) =>
        text.Slice(span) is ['（' or '(' or '〔', _, .., '）' or ')' or '〕']
            ? new TextSpan(span.Start + 1, span.Length - 2)
            : span;

    /// <summary>Leaves out square brackets around the whole of a span: 【案例名称】.</summary>
    public static TextSpan StripSquare(string text, TextSpan span) =>
        text.Slice(span) is ['【' or '[' or '〔' or '〖' or '［', _, .., '】' or ']' or '〕' or '〗' or '］']
            ? new TextSpan(span.Start + 1, span.Length - 2)
            : span;

    /// <summary>Leaves out every pair of marks around the whole of a span: “《…》”.</summary>
    public static TextSpan StripAll(string text, TextSpan span)
    {
        while (Strip(text, span) is var inner && inner.Length < span.Length)
        {
            span = inner;
        }

        return span;
    }

    /// <summary>Where the bracket opens that a text ends with: 标题（机构（部门））.</summary>
    public static int? OpeningOfLast(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            if (text[i] is '）' or ')' or '〕')
            {
                depth++;
            }
            else if (text[i] is '（' or '(' or '〔' && --depth == 0)
            {
                return i;
            }

            if (depth == 0)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Whether a bracket closes in a text that opens before it: 某某银行）.</summary>
    public static bool HasStrayClosing(ReadOnlySpan<char> text) =>
        text.Count('（') + text.Count('(') < text.Count('）') + text.Count(')');

    /// <summary>Whether a bracket opens in a text that closes behind it: 标题（某某银.</summary>
    public static bool LeavesOpen(ReadOnlySpan<char> text) =>
        text.Count('（') + text.Count('(') > text.Count('）') + text.Count(')');

    /// <summary>Whether every bracket of a text closes behind it: 标题（负责人 and 二期）（负责人） have others.</summary>
    public static bool IsBalanced(ReadOnlySpan<char> text)
    {
        var depth = 0;
        foreach (var character in text)
        {
            depth += character is '（' or '(' ? 1 : character is '）' or ')' ? -1 : 0;
            if (depth < 0)
            {
                return false;
            }
        }

        return depth == 0;
    }

    /// <summary>Where the bracket closes that a text begins with: （某某（集团）公司）.</summary>
    public static int? ClosingOfFirst(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] is '（' or '(' ? 1 : text[i] is '）' or ')' ? -1 : 0;
            if (depth <= 0)
            {
                return depth == 0 && i > 0 ? i : null;
            }
        }

        return null;
    }

    /// <summary>What stands behind a note in brackets, if a text begins with one: （组照）林望潮.</summary>
    public static ReadOnlySpan<char> BehindNote(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return text[((ClosingOfFirst(text) ?? -1) + 1)..].Trim();
    }

    /// <summary>Where the pair of marks ends that a text begins with.</summary>
    public static int? EndOfFirst(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || Opening.IndexOf(text[0]) is var pair && pair < 0)
        {
            return null;
        }

        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] == Opening[pair] ? 1 : text[i] == Closing[pair] ? -1 : 0;
            if (depth == 0)
            {
                return i + 1;
            }
        }

        return null;
    }

    /// <summary>Where the pair of marks begins that a text ends with.</summary>
    public static int? StartOfLast(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || Closing.IndexOf(text[^1]) is var pair && pair < 0)
        {
            return null;
        }

        var depth = 0;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            depth += text[i] == Closing[pair] ? 1 : text[i] == Opening[pair] ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return null;
    }
}
