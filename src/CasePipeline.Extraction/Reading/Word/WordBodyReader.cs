using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CasePipeline.Extraction.Reading.Word;

/// <summary>Reads the blocks of a document's body in reading order.</summary>
internal sealed class WordBodyReader
{
    private readonly WordStyles _styles;
    private readonly WordNumbering _numbering;
    private readonly WordRunReader _runs;
    private WordParagraph? _joined;
    private int _headingShift;
    private int _lines;

    public WordBodyReader(WordStyles styles, WordNumbering numbering)
    {
        _styles = styles;
        _numbering = numbering;
        _runs = new WordRunReader(styles, ReadBlocks);
    }

    /// <summary>Reads a body that comes in pieces, so that not all of it is in memory.</summary>
    public List<WordBlock> Read(IEnumerable<Body> pieces)
    {
        var blocks = new List<WordBlock>();
        foreach (var piece in pieces)
        {
            ReadBlocks(piece, blocks);
        }

        if (_joined is { } last)
        {
            Finish(last, blocks);
        }

        return blocks;
    }

    private void ReadBlocks(OpenXmlElement element, List<WordBlock> blocks)
    {
        foreach (var block in WordContent.Of(element))
        {
            if (block is Paragraph paragraph)
            {
                ReadParagraph(paragraph, blocks);
            }
            else if (block is Table table)
            {
                blocks.Add(WordTableReader.Read(table, ReadCell));
            }
        }
    }

    private List<WordBlock> ReadCell(TableCell cell)
    {
        var blocks = new List<WordBlock>();
        ReadBlocks(cell, blocks);
        return blocks;
    }

    private void ReadParagraph(Paragraph element, List<WordBlock> blocks)
    {
        var properties = element.ParagraphProperties;
        var paragraph = _joined ?? new WordParagraph();
        paragraph.Style = _styles.FindForParagraph(properties?.ParagraphStyleId?.Val?.Value);
        paragraph.List = WordProperties.ListOf(properties?.NumberingProperties);
        paragraph.HeadingLevel = WordProperties.HeadingLevelOf(WordProperties.NumberOf(properties?.OutlineLevel?.Val));
        _joined = null;
        var isInContents = _runs.Fields.IsInContents;
        _runs.Read(element, paragraph);

        // The next paragraph goes on with the text of one whose mark was deleted.
        if (properties?.ParagraphMarkRunProperties is { } mark && mark.Any(change => change is Deleted or MoveFrom))
        {
            _joined = paragraph;
        }
        // A field's end may be missing; the entries' styles then tell where the table of contents ends.
        else if (!(paragraph.Style.IsContentsEntry && (isInContents || _runs.Fields.IsInContents)))
        {
            Finish(paragraph, blocks);
        }
    }

    private void Finish(WordParagraph paragraph, List<WordBlock> blocks)
    {
        var listStyle = paragraph.List.Number is null ? paragraph.Style.ListStyle : null;
        var label = _numbering.Count(paragraph.List.Over(paragraph.Style.List), listStyle, _styles);
        var before = blocks.Count;
        blocks.AddRange(paragraph.Finish(HeadingLevelOf(paragraph), label));
        _lines += blocks.Count - before;
        if (_lines > ArticleLimits.MaxLines)
        {
            throw new DocumentLimitException($"The article has more than {ArticleLimits.MaxLines} lines.");
        }

        blocks.AddRange(paragraph.Floating);
    }

    // A title stands above the headings of the first level, as it does in a web page.
    private int HeadingLevelOf(WordParagraph paragraph)
    {
        if (paragraph.Style.IsTitle)
        {
            _headingShift = 1;
            return 1;
        }

        var level = paragraph.HeadingLevel ?? paragraph.Style.HeadingLevel ?? 0;
        return level == 0 ? 0 : Math.Min(level + _headingShift, 6);
    }
}
