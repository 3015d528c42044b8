using System.Xml;

namespace CasePipeline.Extraction.Reading.Word;

/// <summary>Reads the blocks of a document's body in reading order.</summary>
internal sealed class WordBodyReader
{
    // An object for each, with text or without.
    private const int MaxCells = 500_000;

    private readonly XmlReader _reader;
    private readonly WordStyles _styles;
    private readonly WordNumbering _numbering;
    private readonly WordRunReader _runs;
    private WordParagraph? _joined;
    private int _headingShift;
    private int _lines;
    private int _cells;

    public WordBodyReader(XmlReader reader, WordStyles styles, WordNumbering numbering)
    {
        _reader = reader;
        _styles = styles;
        _numbering = numbering;
        _runs = new WordRunReader(reader, styles, ReadBlocks);
    }

    public List<WordBlock> Read()
    {
        var blocks = new List<WordBlock>();
        ReadBlocks(blocks);
        if (_joined is { } last)
        {
            Finish(last, blocks);
        }

        return blocks;
    }

    private void ReadBlocks(List<WordBlock> blocks)
    {
        foreach (var name in _reader.ReadChildren())
        {
            ReadBlock(name, blocks);
        }
    }

    private void ReadBlock(string name, List<WordBlock> blocks)
    {
        switch (name)
        {
            case "p":
                ReadParagraph(blocks);
                break;
            case "tbl":
                blocks.Add(new WordTableReader(_reader, ReadBlock, CountCell).Read());
                break;
            case "sdt":
                WordContainers.ReadControl(_reader, () => ReadBlocks(blocks));
                break;
            case "AlternateContent":
                WordContainers.ReadAlternatives(_reader, () => ReadBlocks(blocks));
                break;
            case "body" or "customXml" or "ins" or "moveTo":
                ReadBlocks(blocks);
                break;
        }
    }

    private void ReadParagraph(List<WordBlock> blocks)
    {
        var paragraph = _joined ?? new WordParagraph();
        _joined = null;
        paragraph.JoinsNext = false;
        paragraph.Style = _styles.FindForParagraph(null);
        paragraph.List = default;
        paragraph.HeadingLevel = null;
        var isInContents = _runs.Fields.IsInContents;
        _runs.Read(paragraph, ReadProperties);

        if (paragraph.JoinsNext)
        {
            _joined = paragraph;
        }
        // A field's end may be missing; the entries' styles then tell where the table of contents ends.
        else if (!(paragraph.Style.IsContentsEntry && (isInContents || _runs.Fields.IsInContents)))
        {
            Finish(paragraph, blocks);
        }
    }

    private void ReadProperties(WordParagraph paragraph)
    {
        foreach (var name in _reader.ReadChildren())
        {
            switch (name)
            {
                case "pStyle":
                    paragraph.Style = _styles.FindForParagraph(_reader.Value());
                    break;
                case "numPr":
                    paragraph.List = WordProperties.ReadList(_reader);
                    break;
                case "outlineLvl":
                    paragraph.HeadingLevel = WordProperties.HeadingLevelOf(_reader.Number());
                    break;
                case "rPr":
                    paragraph.JoinsNext = ReadIsMarkDeleted();
                    break;
            }
        }
    }

    private void CountCell()
    {
        if (++_cells > MaxCells)
        {
            throw new DocumentLimitException($"The tables of the Word document have more than {MaxCells} cells.");
        }
    }

    private bool ReadIsMarkDeleted()
    {
        var isDeleted = false;
        foreach (var name in _reader.ReadChildren())
        {
            isDeleted |= name is "del" or "moveFrom";
        }

        return isDeleted;
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
