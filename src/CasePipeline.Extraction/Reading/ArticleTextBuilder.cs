using System.Text;
using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Extraction.Reading;

/// <summary>Writes the normalised text of a document, line by line in reading order.</summary>
internal sealed class ArticleTextBuilder
{
    // No announcement has a wider table; a page may claim any width.
    private const int MaxColumns = 50;

    private readonly StringBuilder _text = new();
    private readonly List<TextLine> _lines = [];
    private readonly List<int> _pictures = [];
    private int _tables;

    /// <summary>Whether the text is longer than what is read; a reader then stops.</summary>
    public bool IsTooLong => _lines.Count > ArticleLimits.MaxLines || _text.Length > ArticleLimits.MaxBytes;

    /// <summary>Adds a line. White space within it becomes single spaces; a line without text is left out.</summary>
    public void AddLine(ReadOnlySpan<char> text, LineMarkup markup = default)
    {
        if (text.IsWhiteSpace())
        {
            return;
        }

        StartLine();
        var start = _text.Length;
        AppendText(text);
        _lines.Add(new TextLine(new TextSpan(start, _text.Length - start), markup));
    }

    /// <summary>Adds a table, one line for each row that has text.</summary>
    public void AddTable(IEnumerable<IReadOnlyList<TableCellText>> rows)
    {
        // What stands in each column, and for how many more rows.
        var open = new (TextSpan Span, int Rows)[MaxColumns];
        foreach (var row in rows)
        {
            AddRow(row, open);
        }

        _tables++;
    }

    /// <summary>Remembers that a picture stands here.</summary>
    public void AddPicture() => _pictures.Add(_text.Length);

    public ArticleText Build(string format, string encoding, DeclaredFacts declared) =>
        new(_text.ToString(), format, encoding, _lines, _pictures, declared);

    private void AddRow(IReadOnlyList<TableCellText> row, (TextSpan Span, int Rows)[] open)
    {
        StartLine();
        var start = _text.Length;
        var cells = new List<TextSpan>();
        foreach (var cell in row)
        {
            TakeOpenCells(cells, open);
            if (cells.Count == MaxColumns)
            {
                break;
            }

            var span = AppendCell(cell.Text, start);
            for (var i = 0; i < cell.ColumnSpan && cells.Count < MaxColumns; i++)
            {
                open[cells.Count] = (span, cell.RowSpan - 1);
                cells.Add(span);
            }
        }

        TakeOpenCells(cells, open);
        if (_text.Length > start)
        {
            var span = new TextSpan(start, _text.Length - start);
            _lines.Add(new TextLine(span, default, new TableRow(_tables, cells)));
        }
    }

    private static void TakeOpenCells(List<TextSpan> cells, (TextSpan Span, int Rows)[] open)
    {
        while (cells.Count < MaxColumns && open[cells.Count].Rows > 0)
        {
            open[cells.Count].Rows--;
            cells.Add(open[cells.Count].Span);
        }
    }

    private TextSpan AppendCell(string text, int rowStart)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return new TextSpan(_text.Length, 0);
        }

        if (_text.Length > rowStart)
        {
            _text.Append('\t');
        }

        var start = _text.Length;
        AppendText(text);
        return new TextSpan(start, _text.Length - start);
    }

    private void StartLine()
    {
        if (_text.Length > 0 && _text[^1] != '\n')
        {
            _text.Append('\n');
        }
    }

    private void AppendText(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        var wasSpace = false;
        foreach (var character in text)
        {
            var isSpace = character is ' ' or '\t' or '\n' or '\r' or '\u00A0';
            if (!isSpace)
            {
                _text.Append(character == UnicodeText.NoCharacter ? '\uFFFD' : character);
            }
            else if (!wasSpace)
            {
                _text.Append(' ');
            }

            wasSpace = isSpace;
        }
    }
}
