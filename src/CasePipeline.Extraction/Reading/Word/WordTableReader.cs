using System.Xml;

namespace CasePipeline.Extraction.Reading.Word;

/// <summary>Reads a table; a cell's blocks are read by who reads the document's.</summary>
internal sealed class WordTableReader(XmlReader reader, Action<string, List<WordBlock>> readBlock, Action countCell)
{
    // No announcement has a wider table; a document may claim any width.
    private const int MaxColumns = 1_000;

    private readonly List<List<WordCell>> _rows = [];

    public WordBlock.Table Read()
    {
        ReadRows();
        return new WordBlock.Table(_rows);
    }

    private void ReadRows()
    {
        foreach (var name in reader.ReadChildren())
        {
            if (name == "tr")
            {
                ReadRow();
            }
            else
            {
                ReadWrapped(name, ReadRows);
            }
        }
    }

    private void ReadRow()
    {
        var row = new WordRow();
        ReadCells(row);
        if (!row.IsDeleted)
        {
            _rows.Add(row.Cells);
        }
    }

    private void ReadCells(WordRow row)
    {
        foreach (var name in reader.ReadChildren())
        {
            if (name == "trPr")
            {
                ReadRowProperties(row);
            }
            else if (name == "tc")
            {
                ReadCell(row);
            }
            else
            {
                ReadWrapped(name, () => ReadCells(row));
            }
        }
    }

    private void ReadWrapped(string name, Action readContent)
    {
        if (name == "sdt")
        {
            WordContainers.ReadControl(reader, readContent);
        }
        else if (name is "customXml" or "ins" or "moveTo")
        {
            readContent();
        }
    }

    private void ReadRowProperties(WordRow row)
    {
        foreach (var name in reader.ReadChildren())
        {
            if (name == "gridBefore")
            {
                row.Width = Math.Clamp(reader.Number() ?? 0, 0, MaxColumns);
            }

            row.IsDeleted |= name == "del";
        }

        if (row.Width > 0)
        {
            row.Cells.Add(new WordCell(0, row.Width, ContinuesAbove: false, []));
        }
    }

    private void ReadCell(WordRow row)
    {
        var (span, continuesAbove) = (1, false);
        var blocks = new List<WordBlock>();
        foreach (var name in reader.ReadChildren())
        {
            if (name == "tcPr")
            {
                (span, continuesAbove) = ReadCellProperties();
            }
            else
            {
                readBlock(name, blocks);
            }
        }

        countCell();
        row.Cells.Add(new WordCell(row.Width, span, continuesAbove, blocks));
        row.Width += span;
    }

    private (int Span, bool ContinuesAbove) ReadCellProperties()
    {
        var (span, continuesAbove) = (1, false);
        foreach (var name in reader.ReadChildren())
        {
            if (name == "gridSpan")
            {
                span = Math.Clamp(reader.Number() ?? 1, 1, MaxColumns);
            }
            else if (name == "vMerge")
            {
                continuesAbove = reader.Value() != "restart";
            }
        }

        return (span, continuesAbove);
    }
}
