using System.Globalization;
using System.Text;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Tokens;

/// <summary>The number that a line begins with: 一、 （一） 1、 ① 第一章 PART.01 案例一：.</summary>
/// <param name="Style">How it is written.</param>
/// <param name="Mark">The mark behind it, by which 1、 and 1. are told apart; NUL without one.</param>
/// <param name="Value">The number itself; 0 for a bullet.</param>
/// <param name="Length">Length of the number with its marks, in UTF-16 code units.</param>
internal readonly record struct Numbering(NumberingStyle Style, char Mark, int Value, int Length)
{
    // A longer number is a year or a figure.
    private const int MaxDigits = 3;

    private const int YearDigits = 4;

    public static Numbering? Read(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty)
        {
            return null;
        }

        return line[0] switch
        {
            '（' or '(' => ReadParenthesised(line),
            >= '㈠' and <= '㈩' => ReadSingle(line, '㈠', NumberingStyle.ParenthesisedChinese),
            >= '⑴' and <= '⒇' => ReadSingle(line, '⑴', NumberingStyle.ParenthesisedArabic),
            >= '⒈' and <= '⒛' => ReadSingle(line, '⒈', NumberingStyle.Arabic),
            >= '①' and <= '⑳' => ReadSingle(line, '①', NumberingStyle.Circled),
            >= '❶' and <= '❿' => ReadSingle(line, '❶', NumberingStyle.Circled),
            '第' => ReadOrdinal(line),
            'P' or 'p' => ReadPart(line),
            'T' or 'N' when ReadRank(line) is { } rank => rank,
            _ when HeadingWords.FormalDigits.IndexOf(line[0]) is >= 0 and var digit => ReadFormal(line, digit),
            _ when HeadingWords.Stems.IndexOf(line[0]) is >= 0 and var stem => ReadStem(line, stem),
            _ => ReadCase(line) ?? ReadMarked(line) ?? ReadLetter(line) ?? ReadBullet(line),
        };
    }

    private static Numbering ReadSingle(ReadOnlySpan<char> line, char one, NumberingStyle style)
    {
        var hasMark = line.Length > 1 && IsMark(line[1]);
        return new Numbering(style, one, line[0] - one + 1, hasMark ? 2 : 1);
    }

    // 壹、贰、叁 or 壹、弐、参
    private static Numbering? ReadFormal(ReadOnlySpan<char> line, int digit) =>
        line.Length > 1 && (IsMark(line[1]) || line[1] is '\u3000')
            ? new Numbering(NumberingStyle.Chinese, '壹', (digit % HeadingWords.FormalCount) + 1, 2)
            : null;

    // 甲、: before another stem a list of names, 甲、乙.
    private static Numbering? ReadStem(ReadOnlySpan<char> line, int stem) =>
        line.Length > 2 && line[1] == '、' && !HeadingWords.Stems.Contains(line[2])
            ? new Numbering(NumberingStyle.Letter, '甲', stem + 1, 2)
            : null;

    private static Numbering? ReadParenthesised(ReadOnlySpan<char> line)
    {
        var inner = line[1..];
        return TryReadNumber(inner, out var isChinese, out var value, out var length)
            && length < inner.Length && inner[length] is '）' or ')'
            ? new Numbering(
                isChinese ? NumberingStyle.ParenthesisedChinese : NumberingStyle.ParenthesisedArabic,
                '（',
                value,
                length + 2)
            : null;
    }

    private static Numbering? ReadMarked(ReadOnlySpan<char> line)
    {
        if (!TryReadNumber(line, out var isChinese, out var value, out var length))
        {
            return null;
        }

        var style = isChinese ? NumberingStyle.Chinese : NumberingStyle.Arabic;

        // A digit on a key: 1️⃣
        var isKey = !isChinese && line[length..] is ['\uFE0F', '\u20E3', ..] or ['\u20E3', ..];
        if (isKey)
        {
            return new Numbering(style, '\u20E3', value, length + (line[length] == '\uFE0F' ? 2 : 1));
        }

        var isPadded = line[0] is '0' or '０' && length > 1;
        if (length == line.Length)
        {
            return isPadded ? new Numbering(style, '0', value, length) : null;
        }

        if (IsMark(line[length]))
        {
            var isFigure = !isChinese && line[length] is '.' or '．' && IsFraction(line[(length + 1)..]);
            return isFigure ? null : new Numbering(style, Plain(line[length]), value, length + 1);
        }

        // 01 智慧农场: without a mark only a padded number is certainly none of the text's own.
        var isFree = isPadded
            ? char.IsWhiteSpace(line[length]) || line[length] is '|' or '｜' or '/' or '丨'
            : !isChinese && line[length] is '\u3000' or '\t';
        return isFree ? new Numbering(style, '0', value, length + 1) : null;
    }

    // 第一、 numbers a point; 第一章 and 第一部分 number a part of the article; 第一届 numbers what the text tells of.
    private static Numbering? ReadOrdinal(ReadOnlySpan<char> line)
    {
        if (!TryReadNumber(line[1..], out _, out var value, out var length))
        {
            return null;
        }

        var rest = line[(length + 1)..];
        if (Words.FindStart(rest, HeadingWords.Parts) is { } part)
        {
            var marked = length + 1 + part.Length;
            return new Numbering(NumberingStyle.Part, '第', value, marked + MarkLength(line[marked..]));
        }

        return rest is ['、' or '，' or ',' or '：' or ':' or '\u3000' or '\t', ..]
            ? new Numbering(NumberingStyle.Ordinal, '、', value, length + 2)
            : null;
    }

    private static Numbering? ReadPart(ReadOnlySpan<char> line)
    {
        const string Part = "part";
        if (!line.StartsWith(Part, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var at = Part.Length;
        at += SkipMarks(line[at..]);
        return Numeral.TryReadArabic(line[at..], out var value, out var length) && length <= MaxDigits
            ? new Numbering(NumberingStyle.Part, 'P', value, at + length + MarkLength(line[(at + length)..]))
            : null;
    }

    // TOP1, No.1 before a title, or alone on its line
    private static Numbering? ReadRank(ReadOnlySpan<char> line)
    {
        if (Words.FindStart(line, HeadingWords.Ranks) is not { } lead)
        {
            return null;
        }

        var at = lead.Length + SkipMarks(line[lead.Length..]);
        return Numeral.TryReadArabic(line[at..], out var value, out var length) && length <= MaxDigits
            && MarkLength(line[(at + length)..]) is var mark
            && (mark > 0 || at + length == line.Length)
            ? new Numbering(NumberingStyle.Arabic, 'T', value, at + length + mark)
            : null;
    }

    // 案例一：, 【案例3】, 案例 01. Without a number 案例 is a word like another.
    private static Numbering? ReadCase(ReadOnlySpan<char> line)
    {
        var open = line[0] is '【' or '[' or '〔' ? 1 : 0;
        if (Words.FindStart(line[open..], HeadingWords.CaseLeads) is not { } lead)
        {
            return null;
        }

        var at = open + lead.Length;
        at += SkipWhiteSpace(line[at..]);
        if (!TryReadNumber(line[at..], out _, out var value, out var length))
        {
            return null;
        }

        at += length;
        if (open > 0)
        {
            return at < line.Length && line[at] is '】' or ']' or '〕'
                ? new Numbering(NumberingStyle.Case, '案', value, at + 1 + MarkLength(line[(at + 1)..]))
                : null;
        }

        var mark = MarkLength(line[at..]);
        return mark > 0 || at == line.Length ? new Numbering(NumberingStyle.Case, '案', value, at + mark) : null;
    }

    private static Numbering? ReadLetter(ReadOnlySpan<char> line) =>
        line.Length > 2 && char.IsAsciiLetter(line[0]) && line[1] is '.' or '、' or ')' or '）'
        && !char.IsAsciiLetter(line[2])
            ? new Numbering(
                NumberingStyle.Letter, char.IsAsciiLetterUpper(line[0]) ? 'A' : 'a', (line[0] | 0x20) - 'a' + 1, 2)
            : null;

    // Pictographs decorate headings as bullets do; those of a font of symbols have no character of their own. A hyphen
    // needs a space: -5℃ is none.
    private static Numbering? ReadBullet(ReadOnlySpan<char> line)
    {
        if (line is ['—', '—', '《', ..])
        {
            return new Numbering(NumberingStyle.Bullet, '—', 0, 2);
        }

        if (line[0] is '-' or '*' or '+' or '–' or '—' or '－')
        {
            return line.Length > 1 && line[1] == ' ' ? new Numbering(NumberingStyle.Bullet, '-', 0, 2) : null;
        }

        _ = Rune.DecodeFromUtf16(line, out var rune, out var length);
        var isSymbol = Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.PrivateUse
            || Punctuation.Bullets.Contains(line[0]);
        if (!isSymbol || rune.Value is >= 0x2460 and <= 0x24FF || IsOrnament(line, rune))
        {
            return null;
        }

        // A variation selector belongs to its pictograph.
        length += length < line.Length && line[length] == '\uFE0F' ? 1 : 0;
        return new Numbering(NumberingStyle.Bullet, (char)(rune.Value & 0xFFFF), 0, length);
    }

    // ★ ★ 金奖 ★ ★
    private static bool IsOrnament(ReadOnlySpan<char> line, Rune rune)
    {
        Span<char> symbol = stackalloc char[2];
        symbol = symbol[..rune.EncodeToUtf16(symbol)];
        return line[symbol.Length..].TrimStart().StartsWith(symbol) && line.EndsWith(symbol);
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, out bool isChinese, out int value, out int length)
    {
        isChinese = Numeral.TryReadChinese(text, out value, out length);
        return isChinese || (Numeral.TryReadArabic(text, out value, out length) && length <= MaxDigits);
    }

    // 1.5 is a figure, 1.2023年度奖 a heading that begins with a year.
    private static bool IsFraction(ReadOnlySpan<char> behindPoint)
    {
        var digits = 0;
        while (digits < behindPoint.Length && Numeral.IsArabicDigit(behindPoint[digits]))
        {
            digits++;
        }

        return digits is not (0 or YearDigits);
    }

    private static int MarkLength(ReadOnlySpan<char> text) =>
        text.Length > 0
        && (IsMark(text[0]) || char.IsWhiteSpace(text[0]) || text[0] is '：' or ':' or '|' or '｜' or '丨' or '—')
            ? 1
            : 0;

    private static int SkipMarks(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (text[length] is '.' or '-' || char.IsWhiteSpace(text[length])))
        {
            length++;
        }

        return length;
    }

    private static int SkipWhiteSpace(ReadOnlySpan<char> text) => text.Length - text.TrimStart().Length;

    private static char Plain(char mark) => mark switch
    {
        '．' => '.',
        '）' => ')',
        _ => mark,
    };

    private static bool IsMark(char character) => character is '、' or '.' or '．' or '）' or ')';
}
