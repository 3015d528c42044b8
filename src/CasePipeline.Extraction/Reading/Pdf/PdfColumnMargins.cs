using System.Buffers;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Reading.Pdf;

/// <summary>
/// How the lines of a column stand: where they begin, where the next word found no room, how far apart they are.
/// </summary>
/// <param name="Left">Where lines begin that are not indented.</param>
/// <param name="Right">Where lines end that are full; where none can be told to be full, further than any does.</param>
/// <param name="LineGap">From one baseline to the next within a paragraph.</param>
internal sealed record PdfColumnMargins(double Left, double Right, double LineGap)
{
    // In sizes of a character: as far as a line may end from the margin because what comes next did not fit.
    private const double ChineseSlack = 2.2;
    private const double LatinWidth = 0.6;
    private const int MaxLatinWord = 30;

    // In sizes of a character: a page's width of text, and more than lines of one paragraph are apart.
    private const double WideColumn = 28;
    private const double MaxLineGap = 2.1;

    private const double MinLineGap = 0.8;
    private const double Indent = 0.8;
    private const double SamePlace = 0.5;
    private const double MaxHanging = 3.5;

    private static readonly SearchValues<char> Closing = SearchValues.Create("”’）)》〉】」』、，。；：！？");

    /// <summary>Learns from lines. The outermost one in twenty or thirty may be notes, or a table's.</summary>
    public static PdfColumnMargins Of(IReadOnlyList<PdfItem.Line> lines, double bodySize)
    {
        if (lines.Count == 0)
        {
            return new PdfColumnMargins(0, double.MaxValue, bodySize);
        }

        var left = lines.Select(line => line.Box.Left).Order().ElementAt(lines.Count / 20);
        var right = lines.Select(line => line.Box.Right).OrderDescending().ElementAt(lines.Count / 30);
        var margins = new PdfColumnMargins(left, right, bodySize);
        var wraps = lines.Zip(lines.Skip(1)).Where(pair => margins.IsWrap(pair.First, pair.Second))
            .GroupBy(pair => Math.Round(pair.First.Box.Bottom - pair.Second.Box.Bottom, 1))
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key).ToList();
        if (wraps.Count == 0)
        {
            return margins with { Right = double.MaxValue };
        }

        margins = margins with { LineGap = wraps[0].Key };
        return margins.IsPlausible(lines, wraps.Sum(group => group.Count()), bodySize)
            ? margins
            : margins with { Right = double.MaxValue };
    }

    public bool IsIndented(PdfItem.Line line) => line.Box.Left - Left >= line.Size * Indent;

    /// <summary>Whether a line ends where the next one's first word, or character, had no room.</summary>
    public bool IsFull(PdfItem.Line line, string next) => IsFull(line, SlackBefore(next));

    /// <summary>Whether a line begins where the one above it does, or where the text behind its number does.</summary>
    /// <param name="above">The line above.</param>
    /// <param name="shift">How much further from the margin the line begins.</param>
    public static bool AreAligned(PdfItem.Line above, double shift) =>
        Math.Abs(shift) < above.Size * SamePlace
        || (shift > 0 && shift < above.Size * MaxHanging && PdfText.IsNumbered(above.Text));

    public bool IsFull(PdfItem.Line line, double slack) => Right - line.Box.Right < line.Size * slack;

    // The second line goes on with the first one's sentence, as far as the two can tell.
    private bool IsWrap(PdfItem.Line line, PdfItem.Line next) =>
        line.Size == next.Size
        && line.Box.Bottom - next.Box.Bottom > line.Size * MinLineGap
        && (!IsIndented(next) || AreAligned(line, next.Box.Left - line.Box.Left))
        && !Punctuation.SentenceEnds.Contains(line.Text[^1])
        && !Punctuation.Colons.Contains(line.Text[^1])
        && !PdfText.IsNumbered(next.Text)
        && IsFull(line, next.Text);

    // In a list of short lines the longest are full by chance: in a text many are, most of them go on, and sentences
    // have pauses.
    private bool IsPlausible(IReadOnlyList<PdfItem.Line> lines, int wraps, double bodySize)
    {
        if (Right - Left >= bodySize * WideColumn && LineGap <= bodySize * MaxLineGap)
        {
            return true;
        }

        var full = lines.Where(line => IsFull(line, ChineseSlack)).ToList();
        return wraps >= 3 && wraps * 2 >= full.Count && full.Count * 5 >= lines.Count
            && full.Count(line => line.Text.AsSpan().ContainsAny(Punctuation.Pauses)) * 3 >= full.Count;
    }

    // A word, or a number with its unit, is not broken; what closes stays with the character before it.
    private static double SlackBefore(string next)
    {
        var word = next.AsSpan(0, Math.Min(next.Length, MaxLatinWord));
        var length = 0;
        while (length < word.Length && word[length] != ' ' && !PdfText.IsChinese(word[length]))
        {
            length++;
        }

        var closing = word[Math.Max(1, length)..].IndexOfAnyExcept(Closing);
        return ChineseSlack + (length * LatinWidth) + Math.Max(0, closing);
    }
}
