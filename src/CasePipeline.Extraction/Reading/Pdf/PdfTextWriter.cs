using System.Text;
using System.Text.RegularExpressions;

namespace CasePipeline.Extraction.Reading.Pdf;

/// <summary>Puts printed lines together to paragraphs.</summary>
internal sealed partial class PdfTextWriter
{
    // In sizes of a character: as far as a line may end from the margin because what comes next did not fit.
    private const double ChineseSlack = 2.2;
    private const double HeadingSlack = 6;
    private const double LatinWidth = 0.6;
    private const int MaxLatinWord = 30;

    private const double Indent = 0.8;
    private const double MaxGap = 1.35;

    private readonly PdfMargins _margins;
    private readonly ArticleTextBuilder _builder;
    private readonly StringBuilder _paragraph = new();
    private PdfItem.Line? _first;
    private PdfItem.Line? _last;
    private bool _isBold;
    private int _pictures;

    private PdfTextWriter(PdfMargins margins, ArticleTextBuilder builder) =>
        (_margins, _builder) = (margins, builder);

    public static void Write(IEnumerable<PdfItem> items, ArticleTextBuilder builder)
    {
        var all = items.ToList();
        var lines = all.OfType<PdfItem.Line>().ToList();
        var margins = lines.Count == 0 ? new PdfMargins(0, false, [], [], 0, false) : PdfMargins.Of(lines);
        var writer = new PdfTextWriter(margins, builder);
        foreach (var item in all)
        {
            if (builder.IsTooLong)
            {
                return;
            }

            writer.Write(item);
        }

        writer.EndParagraph();
    }

    private void Write(PdfItem item)
    {
        switch (item)
        {
            case PdfItem.Line line:
                WriteLine(line);
                break;
            case PdfItem.Table table:
                EndParagraph();
                _builder.AddTable(table.Rows);
                break;
            case PdfItem.Picture:
                // The paragraph may go on below it.
                _pictures++;
                break;
        }
    }

    private void WriteLine(PdfItem.Line line)
    {
        if (_last is { } last && !GoesOn(last, line))
        {
            EndParagraph();
        }

        _first ??= line;
        _isBold = (_last is null || _isBold) && line.IsBold;
        _last = line;
        PdfText.Join(_paragraph, line.Text);
    }

    private void EndParagraph()
    {
        if (_first is { } first)
        {
            var markup = new LineMarkup(_margins.HeadingLevelOf(first), _isBold && !_margins.IsBodyBold);
            _builder.AddLine(_paragraph.ToString(), markup);
        }

        for (; _pictures > 0; _pictures--)
        {
            _builder.AddPicture();
        }

        _paragraph.Clear();
        _first = _last = null;
    }

    private bool GoesOn(PdfItem.Line last, PdfItem.Line line)
    {
        if (Math.Abs(last.Size - line.Size) > _margins.BodySize * 0.08 || IsFarBelow(last, line))
        {
            return false;
        }

        if (_margins.HeadingLevelOf(line) > 0)
        {
            return IsFull(last, HeadingSlack) && last.IsBold == line.IsBold;
        }

        if (!IsFull(last, SlackBefore(line.Text)))
        {
            return false;
        }

        return _margins.HasIndents
            ? line.Box.Left - _margins.Columns[line.Column].Left < _margins.BodySize * Indent
            : !BeginsParagraph(last, line);
    }

    // A word, or a number with its unit, is not broken.
    private static double SlackBefore(string next)
    {
        var word = next.AsSpan(0, Math.Min(next.Length, MaxLatinWord));
        var length = 0;
        while (length < word.Length && word[length] != ' ' && !PdfText.IsChinese(word[length]))
        {
            length++;
        }

        return ChineseSlack + (length * LatinWidth);
    }

    // On the next page or in the next column there is no distance to judge by.
    private bool IsFarBelow(PdfItem.Line last, PdfItem.Line line) =>
        last.Column == line.Column
        && last.Box.Bottom > line.Box.Bottom
        && last.Box.Bottom - line.Box.Bottom > _margins.LineGap * MaxGap * Math.Max(1, line.Size / _margins.BodySize);

    private bool IsFull(PdfItem.Line line, double slack) =>
        _margins.Columns[line.Column].Right - line.Box.Right < line.Size * slack;

    private static bool BeginsParagraph(PdfItem.Line last, PdfItem.Line line) =>
        ListNumber().IsMatch(line.Text)
        || (line.Text[0] is '《' or '【' && last.Text[^1] is '。' or '；' or '！' or '？' or '：' or '”' or '》')
        || (last.IsBold != line.IsBold);

    [GeneratedRegex(
        @"^([一二三四五六七八九十]{1,3}[、.．]|[(（][一二三四五六七八九十\d]{1,3}[)）]|\d{1,3}[、.．](?!\d)|[①-⑳]|第[一二三四五六七八九十\d]{1,3}[章节篇部条])",
        RegexOptions.CultureInvariant)]
    private static partial Regex ListNumber();
}
