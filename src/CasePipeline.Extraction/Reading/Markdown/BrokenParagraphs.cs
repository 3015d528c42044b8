using System.Text;
using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CasePipeline.Extraction.Reading.Markdown;

/// <summary>
/// Mends paragraphs that a converter broke: it made a line of every piece of text that had a style of its own, as in
/// 1.【 / 漏 / 洞处置】. Such a break is known where a line is one character, begins with what closes, or leaves a mark
/// open. Where there are such, no sentence has a line break that was meant.
/// </summary>
internal static class BrokenParagraphs
{
    // One stray character in a document may be meant.
    private const int EnoughBreaks = 2;

    public static void Mend(MarkdownDocument document)
    {
        var paragraphs = document.Descendants<ParagraphBlock>()
            .Where(paragraph => paragraph.Inline is not null)
            .Select(paragraph => LinesOf(paragraph.Inline!))
            .Where(lines => lines.Count > 1)
            .ToList();
        paragraphs.ForEach(MendOpenLines);
        if (paragraphs.Sum(CountBreaks) < EnoughBreaks)
        {
            return;
        }

        foreach (var lines in paragraphs)
        {
            var isBroken = CountBreaks(lines) >= EnoughBreaks;
            var isWithinSentence = false;
            for (var i = lines.Count - 1; i > 0; i--)
            {
                isWithinSentence = EndsSentence(lines[i].Text) || (isWithinSentence && !EndsPart(lines[i].Text));
                if (isBroken || IsBreak(lines, i)
                    || (isWithinSentence && !EndsPart(lines[i - 1].Text) && !lines[i - 1].IsBold))
                {
                    Remove(lines[i].Break!, lines[i - 1].Text, lines[i].Text);
                }
            }
        }
    }

    // 报送｜东屿农商银行、 and below it 团委; or a number, and below it the title that it stands before; or a label alone,
    // and below it its value. Dashes around a line, as in —END—, adorn it.
    private static void MendOpenLines(List<BrokenLine> lines)
    {
        var isItem = Numbering.Read(lines[0].Text) is { } number && number.Length == lines[0].Text.Length;
        for (var i = 1; i < lines.Count; i++)
        {
            isItem &= !InstitutionShape.IsLikely(lines[i].Text) && Numbering.Read(lines[i].Text) is null
                && CaseLabels.First(lines[i].Text, new TextSpan(0, lines[i].Text.Length)) is null;
            if (isItem || lines[i - 1].Text is [not '—', .., '、' or '—']
                || (lines.Count == 2 && IsLabelAlone(lines[0].Text))
                || IsBoldWithinSentence(lines, i) || IsBoldWithinSentence(lines, i - 1))
            {
                Remove(lines[i].Break!, lines[i - 1].Text, lines[i].Text);
            }
        }
    }

    // 申报单位：
    private static bool IsLabelAlone(string line) =>
        line.Length > 1 && Punctuation.Colons.Contains(line[^1])
        && CaseLabelName.KindOf(line.AsSpan()[..^1]) is not null;

    // 东屿农商银行凭借 / **“渔汛贷”** / 成功入选。
    private static bool IsBoldWithinSentence(List<BrokenLine> lines, int at) =>
        at > 0 && at + 1 < lines.Count
        && lines[at].IsBold && !EndsSentence(lines[at].Text)
        && lines[at - 1] is { IsBold: false, Text: var before } && !EndsPart(before)
        && lines[at + 1] is { IsBold: false, Text: var after } && EndsSentence(after);

    private static int CountBreaks(List<BrokenLine> lines) =>
        Enumerable.Range(1, lines.Count - 1).Count(i => IsBreak(lines, i));

    private static bool IsBreak(List<BrokenLine> lines, int at)
    {
        var (before, after) = (lines[at - 1].Text, lines[at].Text);
        return before.Length > 0 && after.Length > 0
            && (IsCharacter(before) || IsCharacter(after)
                || Punctuation.Closing.Contains(after[0])
                || lines[at - 1].LeavesOpen
                || (char.IsAsciiDigit(before[^1]) && char.IsAsciiDigit(after[0])));
    }

    private static bool IsCharacter(string line) => line.Length == 1 && char.IsLetterOrDigit(line[0]);

    private static bool EndsPart(string line) =>
        line.Length == 0 || EndsSentence(line) || Punctuation.Colons.Contains(line[^1]);

    private static bool EndsSentence(string line) =>
        line.AsSpan().TrimEnd(Punctuation.ClosingMarks) is [.., var last] && Punctuation.SentenceEnds.Contains(last);

    private static void Remove(LineBreakInline lineBreak, string before, string after)
    {
        if (char.IsAsciiLetter(before.LastOrDefault()) && char.IsAsciiLetter(after.FirstOrDefault()))
        {
            lineBreak.ReplaceBy(new LiteralInline(" "));
        }
        else
        {
            lineBreak.Remove();
        }
    }

    private static List<BrokenLine> LinesOf(ContainerInline paragraph)
    {
        var lines = new List<BrokenLine>();
        var text = new StringBuilder();
        var depth = 0;
        var isBold = true;
        LineBreakInline? start = null;
        foreach (var inline in paragraph.Descendants())
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    isBold &= literal.Parent is EmphasisInline { DelimiterCount: > 1 }
                        || literal.Content.AsSpan().IsWhiteSpace();
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case LineBreakInline lineBreak:
                    Close();
                    start = lineBreak;
                    break;
            }
        }

        Close();
        return lines;

        void Close()
        {
            var line = text.ToString().Trim();
            foreach (var character in line)
            {
                depth += Punctuation.OpeningMarks.Contains(character) ? 1
                    : depth > 0 && Punctuation.ClosingBrackets.Contains(character) ? -1 : 0;
            }

            lines.Add(new BrokenLine(start, line, depth > 0, isBold && line.Length > 0));
            text.Clear();
            isBold = true;
        }
    }

    private sealed record BrokenLine(LineBreakInline? Break, string Text, bool LeavesOpen, bool IsBold);
}
