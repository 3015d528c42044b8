using System.Diagnostics.CodeAnalysis;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Reading;

/// <summary>
/// Writes the narrow marks of Chinese text in their wide form, each for one: 一等奖:渔汛贷(东屿银行),渔灯贷. Marks of other
/// text, of figures, times and addresses stay as they are. Spaces that do not break a line set words apart as wide
/// spaces do where several stand together, as pages write them.
/// </summary>
internal static class WideMarks
{
    private const string Narrow = ",:;";

    private const string Wide = "，：；";

    // Marks that only Chinese text has beside a narrow one.
    private const string Beside = "《》「」『』【】〈〉、。，：；（）";

    private const char NoBreak = '\u00A0';

    // Deeper brackets are no text that anybody reads.
    private const int MaxDepth = 32;

    /// <summary>The text with wide marks, place for place; the same instance where it has none to write.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? Of(string? text)
    {
        if (text is null || text.AsSpan().IndexOfAny(",:;(\u00A0") < 0)
        {
            return text;
        }

        var written = text.ToCharArray();
        var open = new Stack<int>(MaxDepth);
        for (var i = 0; i < written.Length; i++)
        {
            switch (written[i])
            {
                case '\n':
                    open.Clear();
                    break;
                case '(' when open.Count < MaxDepth:
                    open.Push(i);
                    break;
                case NoBreak:
                    i = WriteSpaces(written, i);
                    break;
                case ')' when open.TryPop(out var start):
                    WriteBrackets(written, start, i);
                    break;
                default:
                    if (Narrow.IndexOf(written[i]) is >= 0 and var mark && IsOfChinese(written, i))
                    {
                        written[i] = Wide[mark];
                    }

                    break;
            }
        }

        return written.AsSpan().SequenceEqual(text) ? text : new string(written);
    }

    // The last of the spaces that begin at a place
    private static int WriteSpaces(char[] text, int start)
    {
        var end = start;
        while (end + 1 < text.Length && text[end + 1] == NoBreak)
        {
            end++;
        }

        Array.Fill(text, end > start ? '\u3000' : ' ', start, end - start + 1);
        return end;
    }

    // Brackets of Chinese text stand right behind it, or around it.
    private static void WriteBrackets(char[] text, int start, int end)
    {
        if (IsChinese(text, start, -1) || IsChinese(text, start, 1) || IsChinese(text, end, -1))
        {
            (text[start], text[end]) = ('（', '）');
        }
    }

    private static bool IsOfChinese(char[] text, int at) => IsChinese(text, at, -1) || IsChinese(text, at, 1);

    // Whether what stands beside a place is Chinese; of quotation marks, which English has too, what stands within.
    private static bool IsChinese(char[] text, int at, int step)
    {
        at += step;
        at += at >= 0 && at < text.Length && text[at] is '“' or '”' ? step : 0;
        return at >= 0 && at < text.Length && (HanText.Is(text[at]) || Beside.Contains(text[at]));
    }
}
