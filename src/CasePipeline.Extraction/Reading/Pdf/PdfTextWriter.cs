using System.Text;
using System.Text.RegularExpressions;

namespace CasePipeline.Extraction.Reading.Pdf;

/// <summary>Puts printed lines together to paragraphs.</summary>
internal sealed partial class PdfTextWriter
{
    // In sizes of a character: as far as a line may end from the margin because the next character, or the next
    // Latin word, did not fit.
    private const double ChineseSlack = 2.2;
    private const double LatinSlack = 8;

    private const double Indent = 0.8;
    private const double MaxGap = 1.35;

    private readonly PdfMargins _margins;
    private readonly ArticleTextBuilder _builder;
    private readonly StringBuilder _paragraph = new();
    private PdfItem.Line? _first;
    private PdfItem.Line? _last;
    private bool _isBold;

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
                // A paragraph may go on after it.
                _builder.AddPicture();
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
            return IsFull(last, slack: 6) && last.IsBold == line.IsBold;
        }

        if (!IsFull(last, PdfText.IsChinese(last.Text[^1]) || PdfText.IsChinese(line.Text[0]) ? ChineseSlack : LatinSlack))
        {
            return false;
        }

        return _margins.HasIndents
            ? line.Box.Left - _margins.Columns[line.Column].Left < _margins.BodySize * Indent
            : !BeginsParagraph(last, line);
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
