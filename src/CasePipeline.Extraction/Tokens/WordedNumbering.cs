using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Tokens;

/// <summary>Reads numbers with a word that says what they number: 第一章, PART.01, TOP1, 案例一：.</summary>
internal static class WordedNumbering
{
    /// <summary>
    /// 第一、 numbers a point; 第一章 and 第一部分 number a part of the article; 第一届 numbers what the text tells of.
    /// </summary>
    public static Numbering? ReadOrdinal(ReadOnlySpan<char> line)
    {
        if (!NumberingParts.TryReadNumber(line[1..], out _, out var value, out var length))
        {
            return null;
        }

        var rest = line[(length + 1)..];
        if (Words.FindStart(rest, HeadingWords.Parts) is { } part)
        {
            var marked = length + 1 + part.Length;
            return new Numbering(NumberingStyle.Part, '第', value, marked + NumberingParts.MarkLength(line[marked..]));
        }

        return rest is ['、' or '，' or ',' or '：' or ':' or '\u3000' or '\t', ..]
            ? new Numbering(NumberingStyle.Ordinal, '、', value, length + 2)
            : null;
    }

    /// <summary>上篇　 and 下篇：, before the name of a part.</summary>
    public static Numbering? ReadHalf(ReadOnlySpan<char> line) =>
        line is [var half, '篇' or '部', ' ' or '\u3000' or '\t' or '：' or ':' or '·' or '｜' or '|', ..]
            ? new Numbering(NumberingStyle.Part, '篇', HeadingWords.Halves.IndexOf(half) + 1, 3)
            : null;

    /// <summary>其一，</summary>
    public static Numbering? ReadOfThem(ReadOnlySpan<char> line) =>
        Numeral.TryReadChinese(line[1..], out var value, out var length)
        && line[(length + 1)..] is ['、' or '，' or ',' or '：' or ':' or '\u3000', ..]
            ? new Numbering(NumberingStyle.Ordinal, '其', value, length + 2)
            : null;

    public static Numbering? ReadPart(ReadOnlySpan<char> line)
    {
        const string Part = "part";
        if (!line.StartsWith(Part, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var at = Part.Length + NumberingParts.LinkLength(line[Part.Length..]);
        if (!NumberingParts.TryReadDigits(line[at..], out var value, out var length))
        {
            return null;
        }

        at += length;
        return new Numbering(NumberingStyle.Part, 'P', value, at + NumberingParts.MarkLength(line[at..]));
    }

    /// <summary>TOP1, No.1, #1 before a title, or alone on its line.</summary>
    public static Numbering? ReadRank(ReadOnlySpan<char> line)
    {
        if (Words.FindStart(line, HeadingWords.Ranks) is not { } lead)
        {
            return null;
        }

        var at = lead.Length + NumberingParts.LinkLength(line[lead.Length..]);
        return NumberingParts.TryReadDigits(line[at..], out var value, out var length)
            && NumberingParts.MarkLength(line[(at + length)..]) is var mark
            && (mark > 0 || at + length == line.Length)
            ? new Numbering(NumberingStyle.Arabic, 'T', value, at + length + mark)
            : null;
    }

    /// <summary>【榜单一】 before the name of what it lists.</summary>
    public static Numbering? ReadListed(ReadOnlySpan<char> line) =>
        Words.FindStart(line[1..], HeadingWords.PartLeads) is { } lead
        && NumberingParts.TryReadNumber(line[(lead.Length + 1)..], out _, out var value, out var length)
        && lead.Length + 1 + length is var end && end + 1 < line.Length && line[end] == '】'
            ? new Numbering(NumberingStyle.Part, '【', value, end + 1)
            : null;

    /// <summary>案例一：, 【案例3】, 案例 01. Without a number 案例 is a word like another.</summary>
    public static Numbering? ReadCase(ReadOnlySpan<char> line)
    {
        var open = line[0] is '【' or '[' or '〔' ? 1 : 0;
        if (Words.FindStart(line[open..], HeadingWords.CaseLeads) is not { } lead)
        {
            return null;
        }

        var at = line.Length - line[(open + lead.Length)..].TrimStart().Length;
        if (!NumberingParts.TryReadNumber(line[at..], out _, out var value, out var length))
        {
            return null;
        }

        at += length;
        if (open > 0)
        {
            return at < line.Length && line[at] is '】' or ']' or '〕'
                ? new Numbering(NumberingStyle.Case, '案', value, at + 1 + NumberingParts.MarkLength(line[(at + 1)..]))
                : null;
        }

        var mark = NumberingParts.MarkLength(line[at..]);
        return mark > 0 || at == line.Length ? new Numbering(NumberingStyle.Case, '案', value, at + mark) : null;
    }
}
