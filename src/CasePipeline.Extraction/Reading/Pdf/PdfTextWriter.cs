using System.Text;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Reading.Pdf;

/// <summary>Puts printed lines together to paragraphs.</summary>
internal sealed class PdfTextWriter
{
    // In sizes of a character: as far as a heading's line may end from the margin because what comes next did not fit.
    private const double HeadingSlack = 6;

    private const double MaxGap = 1.25;

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
        var all = items.Where(item => item is not PdfItem.Line { Text.Length: 0 }).ToList();
        var lines = all.OfType<PdfItem.Line>().ToList();
        var margins = lines.Count == 0 ? new PdfMargins(0, false, [], [], false) : PdfMargins.Of(lines);
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

        var column = _margins.Columns[last.Column];
        if (_margins.HeadingLevelOf(line) > 0)
        {
            return column.IsFull(last, HeadingSlack) && last.IsBold == line.IsBold;
        }

        return column.IsFull(last, line.Text)
            && ((_margins.HasIndents && !_margins.IsIndented(line)) || GoesOnBelow(last, line));
    }

    private bool GoesOnBelow(PdfItem.Line last, PdfItem.Line line)
    {
        if (BeginsParagraph(last, line))
        {
            return false;
        }

        // Where paragraphs are indented, one that is a line long may stand above another.
        return PdfColumnMargins.AreAligned(last, _margins.IndentOf(line) - _margins.IndentOf(last))
            ? !_margins.HasIndents || !Punctuation.SentenceEnds.Contains(last.Text[^1])
            : !_margins.IsIndented(line);
    }

    // On the next page or in the next column there is no distance to judge by.
    private bool IsFarBelow(PdfItem.Line last, PdfItem.Line line) =>
        last.Column == line.Column
        && last.Box.Bottom > line.Box.Bottom
        && last.Box.Bottom - line.Box.Bottom
            > _margins.Columns[line.Column].LineGap * MaxGap * Math.Max(1, line.Size / _margins.BodySize);

    private static bool BeginsParagraph(PdfItem.Line last, PdfItem.Line line) =>
        PdfText.IsNumbered(line.Text)
        || (line.Text[0] is '《' or '【' && last.Text[^1] is '。' or '；' or '！' or '？' or '：' or '”' or '》')
        || (last.IsBold != line.IsBold);
}
