using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Extraction.Tokens;

/// <summary>Marks that enclose a whole value: 《…》, “…”.</summary>
internal static class Enclosure
{
    private const string Opening = "《“「『〈";
    private const string Closing = "》”」』〉";

    /// <summary>Whether the whole of a text is one title in 《》.</summary>
    public static bool IsBookTitle(ReadOnlySpan<char> text) => text is ['《', ..] && IsEnclosed(text);

    /// <summary>Whether one pair of marks, of whatever kind, encloses the whole of a text.</summary>
    public static bool IsWhole(ReadOnlySpan<char> text) => IsEnclosed(text);

    /// <summary>Whether a span stands right behind the opening mark of a title: 《标题》.</summary>
    public static bool IsInBookMarks(string text, TextSpan span) => span.Start > 0 && text[span.Start - 1] == '《';

    /// <summary>Leaves out one pair of marks around the whole of a span.</summary>
    public static TextSpan Strip(string text, TextSpan span) =>
        IsEnclosed(text.Slice(span)) ? text.Trim(new TextSpan(span.Start + 1, span.Length - 2)) : span;

    /// <summary>Leaves out brackets around the whole of a span: （供稿：科技部）.</summary>
    public static TextSpan StripBrackets(string text, TextSpan span) =>
        text.Slice(span) is ['（' or '(', _, .., '）' or ')'] ? new TextSpan(span.Start + 1, span.Length - 2) : span;

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
            if (text[i] is '）' or ')')
            {
                depth++;
            }
            else if (text[i] is '（' or '(' && --depth == 0)
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

    // “甲”与“乙” begins and ends with marks, but they are not a pair.
    private static bool IsEnclosed(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || Opening.IndexOf(text[0]) is var pair && pair < 0)
        {
            return false;
        }

        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == Opening[pair])
            {
                depth++;
            }
            else if (text[i] == Closing[pair] && --depth == 0)
            {
                return i == text.Length - 1;
            }
        }

        return false;
    }
}
