using System.Buffers;
using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Forms;

/// <summary>What a part of a line looks like.</summary>
internal static class FormPart
{
    // Titles without marks are told from running text by their length, among other things.
    private const int MaxBare = 100;

    /// <summary>
    /// The part without the colons, dashes and the 的 that join it to its neighbours, and without the label before who
    /// made it: ，完成单位东屿渔业局.
    /// </summary>
    public static TextSpan StripJoins(string text, TextSpan span)
    {
        const string Joins = "：:——–-－｜|丨→，, \u3000\t的";
        var slice = text.Slice(span);
        var start = slice.Length - slice.TrimStart(Joins).Length;
        var bare = new TextSpan(span.Start + start, slice.Trim(Joins).Length);
        var label = WorkPatterns.GluedLabel().Match(text.Cut(bare)).Length;
        return TextSpan.Between(bare.Start + label, bare.End);
    }

    /// <summary>
    /// How much of a line stands before its first gap, or before the last of those that set single characters apart:
    /// 佳　作　东屿小学.
    /// </summary>
    public static int LengthBeforeGap(ReadOnlySpan<char> line, SearchValues<char> gaps)
    {
        const int MaxSpacedOut = 8;
        var gap = line.IndexOfAny(gaps);
        while (gap is > 0 and < MaxSpacedOut && (gap == 1 || gaps.Contains(line[gap - 2]))
            && gap + 2 < line.Length && gaps.Contains(line[gap + 2]))
        {
            gap += 2;
        }

        return gap;
    }

    /// <summary>The columns of a line without points and votes that stand first: 总分94.6　6,803票　海州小学.</summary>
    public static TextSpan BehindFigures(string text, TextSpan columns)
    {
        while (AwardWords.FigureColumn().Match(text, columns.Start, columns.Length) is { Success: true } figure
            && figure.Length < columns.Length)
        {
            columns = TextSpan.Between(columns.Start + figure.Length, columns.End);
        }

        return columns;
    }

    /// <summary>
    /// Who won, of brackets that tell more behind it: （东屿法院，文号：某字1号，承办人：林望潮）, （东屿小学，林望潮）.
    /// </summary>
    public static TextSpan WithoutNotes(string text, TextSpan inside)
    {
        var parts = text.Parts(inside, "，,；;");
        return parts.Count > 1 && InstitutionShape.IsCertain(text.Slice(parts[0]))
            && (parts.Exists(part => part != parts[0] && text.Slice(part).ContainsAny(Punctuation.Colons))
                || parts.Skip(1).All(part => PersonName.IsWhole(text.Slice(part))))
                ? parts[0]
                : inside;
    }

    /// <summary>Whether a part may be a title without marks: short, and no sentence.</summary>
    public static bool IsShort(ReadOnlySpan<char> text) =>
        text.Length is > 1 and <= MaxBare && !text.Contains("http", StringComparison.Ordinal)
        && !EndsSentence(text) && !text.Contains('。')
        && !Punctuation.Joins.Contains(text[^1]) && !Punctuation.LabelEnds.Contains(text[^1]);

    /// <summary>An item of a list without the stop that ends it, where no other parts it into clauses.</summary>
    public static TextSpan WithoutStop(string text, TextSpan item)
    {
        var bare = text.Slice(item) is [.., '。' or '；' or ';']
            ? text.Trim(item with { Length = item.Length - 1 })
            : item;
        return text.Slice(bare).ContainsAny(Punctuation.Pauses) ? item : bare;
    }

    /// <summary>Whether a part ends as a sentence does.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> line)
    {
        var end = line.TrimEnd(Punctuation.ClosingMarks);
        return !end.IsEmpty && Punctuation.SentenceStops.Contains(end[^1]);
    }
}
