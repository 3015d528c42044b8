using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Cases.Measures;

/// <summary>Finds everything in a body that may open a point.</summary>
internal static class PointMarkReader
{
    private const int MaxLineDigits = 2;

    public static List<PointMark> FindAll(string text, TextSpan body)
    {
        var marks = new List<PointMark>();
        var at = body.Start;
        while (at < body.End)
        {
            var next = text.Slice(TextSpan.Between(at, body.End)).IndexOfAny(MeasureWords.Firsts);
            if (next < 0)
            {
                break;
            }

            at += next;
            if (TryRead(text, body, at, out var mark))
            {
                marks.Add(mark);
                at = mark.TextStart;
            }
            else
            {
                at++;
            }
        }

        return marks;
    }

    private static bool TryRead(string text, TextSpan body, int at, out PointMark mark)
    {
        var rest = text.Slice(TextSpan.Between(at, body.End));
        var isLine = OpensLine(text, body, at, out var lineStart);
        var isClause = OpensClause(text, body, at);

        if ((isLine && TryReadLineMark(rest, out var kind, out var value, out var length))
            || (isClause && TryReadClauseMark(rest, out kind, out value, out length))
            || (TryReadSign(rest, out kind, out value, out length) && (isClause || value == 1)))
        {
            // A number in bold letters has closing marks behind it.
            var markup = isLine ? Math.Max(rest[length..].IndexOfAnyExcept('*'), 0) : 0;
            mark = new PointMark(kind, value, isLine ? lineStart : at, at + length + markup);
            return true;
        }

        mark = default;
        return false;
    }

    private static bool OpensLine(string text, TextSpan body, int at, out int lineStart)
    {
        lineStart = at;
        while (lineStart > body.Start && MeasureWords.LineMarkup.Contains(text[lineStart - 1]))
        {
            lineStart--;
        }

        return lineStart == body.Start || text[lineStart - 1] == '\n';
    }

    private static bool OpensClause(string text, TextSpan body, int at) =>
        at == body.Start
        || char.IsWhiteSpace(text[at - 1])
        || Punctuation.ClauseEnds.Contains(text[at - 1])
        || MeasureWords.BeforePoint.Contains(text[at - 1]);

    // 1. 1、 1) 一、
    private static bool TryReadLineMark(ReadOnlySpan<char> rest, out PointKind kind, out int value, out int length)
    {
        kind = PointKind.ChineseLine;
        if (Numeral.TryReadChinese(rest, out value, out length) && length > 0)
        {
            return rest[length..] is ['、' or '．' or '.', ..] && ++length > 0;
        }

        if (!Numeral.TryReadArabic(rest, out value, out length) || length > MaxLineDigits)
        {
            return false;
        }

        var behind = rest[length++..];
        kind = behind is [')' or '）', ..] ? PointKind.HalfBracketed : PointKind.Line;
        return kind == PointKind.HalfBracketed
            || behind is ['、', ..]
            || (behind is ['.' or '．', ..] && (behind.Length == 1 || !Numeral.IsArabicDigit(behind[1])));
    }

    // 一是 第一， 其一，
    private static bool TryReadClauseMark(ReadOnlySpan<char> rest, out PointKind kind, out int value, out int length)
    {
        switch (rest[0])
        {
            case '第' or '其':
                kind = rest[0] == '第' ? PointKind.Ordinal : PointKind.OfThem;
                return Numeral.TryReadChinese(rest[1..], out value, out length)
                    && TryEnd(rest, ref length, 1, MeasureWords.OrdinalEnds);
            default:
                kind = PointKind.Clause;
                return Numeral.TryReadChinese(rest, out value, out length)
                    && TryEnd(rest, ref length, 0, "是")
                    && !IsSaying(rest, length);
        }
    }

    private static bool TryReadBracketed(ReadOnlySpan<char> rest, out PointKind kind, out int value, out int length)
    {
        var isArabic = rest.Length > 1 && Numeral.IsArabicDigit(rest[1]);
        kind = isArabic ? PointKind.Bracketed : PointKind.BracketedChinese;
        return Numeral.TryRead(rest[1..], out value, out length) && TryEnd(rest, ref length, 1, "）)");
    }

    private static bool TryEnd(ReadOnlySpan<char> rest, ref int length, int before, string ends)
    {
        length += before;
        return length < rest.Length && ends.Contains(rest[length++]);
    }

    // 一是一，二是二 is a saying.
    private static bool IsSaying(ReadOnlySpan<char> rest, int length) =>
        rest[length..].StartsWith(rest[..(length - 1)], StringComparison.Ordinal)
        && (rest.Length < (2 * length) || Punctuation.ClauseEnds.Contains(rest[(2 * length) - 1]));

    // The first sign of a list may follow its sentence directly (做法有①…；②…); notes in the text are no list.
    private static bool TryReadSign(ReadOnlySpan<char> rest, out PointKind kind, out int value, out int length) =>
        rest[0] is '（' or '('
            ? TryReadBracketed(rest, out kind, out value, out length)
            : TryReadSymbol(rest[0], out kind, out value, out length);

    private static bool TryReadSymbol(char symbol, out PointKind kind, out int value, out int length)
    {
        length = 1;
        foreach (var (first, count, rowKind) in MeasureWords.Symbols)
        {
            if (symbol >= first && symbol < first + count)
            {
                kind = rowKind;
                value = symbol - first + 1;
                return true;
            }
        }

        kind = default;
        value = 0;
        return false;
    }
}
