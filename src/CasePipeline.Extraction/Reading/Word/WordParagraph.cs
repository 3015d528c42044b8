using System.Text;

namespace CasePipeline.Extraction.Reading.Word;

/// <summary>A paragraph while it is read.</summary>
internal sealed class WordParagraph
{
    private readonly List<(string Text, bool IsBold)> _lines = [];
    private readonly StringBuilder _line = new();
    private bool _isBold = true;

    public WordStyle Style { get; set; } = new();

    public WordListPlace List { get; set; }

    public int? HeadingLevel { get; set; }

    /// <summary>What floats beside the text: pictures, and the blocks of text boxes.</summary>
    public List<WordBlock> Floating { get; } = [];

    public void Append(string text, bool isBold)
    {
        _isBold &= isBold || string.IsNullOrWhiteSpace(text);
        _line.Append(text);
    }

    public void BreakLine()
    {
        if (!string.IsNullOrWhiteSpace(_line.ToString()))
        {
            _lines.Add((_line.ToString(), _isBold));
        }

        _line.Clear();
        _isBold = true;
    }

    /// <summary>The paragraph's lines; the first has the number and begins the list's item.</summary>
    public IEnumerable<WordBlock> Finish(int headingLevel, WordLabel? label)
    {
        BreakLine();
        for (var i = 0; i < _lines.Count; i++)
        {
            var (text, isBold) = _lines[i];
            var isItem = i == 0 && label is not null && headingLevel == 0;
            yield return new WordBlock.Line(
                i == 0 ? label?.Text + text.TrimStart() : text,
                new LineMarkup(headingLevel, isBold, isItem));
        }
    }
}
