using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Tokens;

/// <summary>Labels such as 作者： within a line.</summary>
internal static class Labels
{
    /// <summary>Longest line that labels are looked for in.</summary>
    public const int MaxLine = 2000;

    // Longest label that no list has.
    private const int MaxUnknown = 8;

    /// <summary>Reads the label that a text begins with, together with its colon.</summary>
    public static bool TryReadStart(ReadOnlySpan<char> text, out LabelKind kind, out int length)
    {
        kind = LabelKind.Other;
        length = 0;
        if (text.IsEmpty || !LabelWords.ByFirstCharacter.TryGetValue(text[0], out var candidates))
        {
            return false;
        }

        foreach (var label in candidates)
        {
            length = MatchLength(text, label.Word);
            if (length > 0)
            {
                kind = label.Kind;
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Reads the values of a line's labels. A value ends where the next label begins, also when nothing stands
    /// between them.
    /// </summary>
    public static IEnumerable<(LabelKind Kind, TextSpan Value)> Read(string text, TextSpan line)
    {
        var kind = LabelKind.Other;
        var valueStart = line.Start;
        for (var i = line.Start; i < line.End; i++)
        {
            var rest = text.Slice(TextSpan.Between(i, line.End));
            if (!TryReadStart(rest, out var nextKind, out var length)
                && (i == line.Start || !char.IsWhiteSpace(text[i - 1])
                    || !(TryReadUnknown(rest, out length) || TryReadFurniture(rest, out length))))
            {
                continue;
            }

            yield return (kind, text.Trim(TextSpan.Between(valueStart, i)));
            kind = nextKind;
            valueStart = i + length;
            i = valueStart - 1;
        }

        yield return (kind, text.Trim(TextSpan.Between(valueStart, line.End)));
    }

    // 作者：某某　录入：某某: a label that no list has ends the value before it.
    private static bool TryReadUnknown(ReadOnlySpan<char> text, out int length)
    {
        var word = text[..Math.Min(text.Length, MaxUnknown + 1)];
        length = word.IndexOfAny(Punctuation.Colons) + 1;
        if (length <= 2)
        {
            return false;
        }

        foreach (var character in word[..(length - 1)])
        {
            if (!char.IsLetter(character))
            {
                return false;
            }
        }

        return true;
    }

    // 评论(0)　收藏: what a page has beside its byline.
    private static bool TryReadFurniture(ReadOnlySpan<char> text, out int length)
    {
        length = Words.FindStart(text, LabelWords.Furniture)?.Length ?? 0;
        return length > 0;
    }

    // Short labels are often spaced out to the width of longer ones: 来　源：
    private static int MatchLength(ReadOnlySpan<char> text, string word)
    {
        var at = 0;
        foreach (var character in word)
        {
            at = at == 0 ? 0 : SkipWhiteSpace(text, at);
            if (at == text.Length || text[at] != character)
            {
                return 0;
            }

            at++;
        }

        var end = SkipWhiteSpace(text, at);
        if (end == text.Length)
        {
            return 0;
        }

        // 文/张三, 来源 / 办公室; a long label may do without a mark: 供稿单位 科技部.
        var isMarked = Punctuation.LabelEnds.Contains(text[end])
            || (text[end] is '/' or '／' && (end > at || word.Length == 1 || Words.EqualsAny(word, LabelWords.Slashed)));
        // 发布于2031年4月9日: the word itself leads to the day.
        var leadsToDay = word[^1] == '于' && char.IsAsciiDigit(text[end]);
        var isBare = leadsToDay
            || (end > at && (word.Length >= LabelWords.MinBare || Words.EqualsAny(word, LabelWords.Bare)));
        return isMarked ? end + 1 : isBare ? end : 0;
    }

    private static int SkipWhiteSpace(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
