using System.Xml;

namespace CasePipeline.Extraction.Reading.Word;

/// <summary>Reads what stands in a paragraph.</summary>
internal sealed class WordRunReader(XmlReader reader, WordStyles styles, Action<List<WordBlock>> readBlocks)
{
    public WordFields Fields { get; } = new();

    public void Read(WordParagraph paragraph, Action<WordParagraph> readProperties)
    {
        foreach (var name in reader.ReadChildren())
        {
            if (name == "pPr")
            {
                readProperties(paragraph);
            }
            else
            {
                ReadInline(name, paragraph);
            }
        }
    }

    private void ReadInlines(WordParagraph paragraph)
    {
        foreach (var name in reader.ReadChildren())
        {
            ReadInline(name, paragraph);
        }
    }

    private void ReadInline(string name, WordParagraph paragraph)
    {
        switch (name)
        {
            case "r":
                ReadRun(paragraph);
                break;
            case "sdt":
                WordContainers.ReadControl(reader, () => ReadInlines(paragraph));
                break;
            case "AlternateContent":
                WordContainers.ReadAlternatives(reader, () => ReadInlines(paragraph));
                break;
            // What wraps runs, and the parts of a formula, which is shown as a line of text.
            case "hyperlink" or "ins" or "moveTo" or "smartTag" or "customXml" or "fldSimple" or "dir" or "bdo"
                or "oMath" or "oMathPara" or "f" or "num" or "den" or "e" or "sSup" or "sSub" or "sSubSup" or "sup"
                or "sub" or "d" or "rad" or "deg" or "nary" or "func" or "fName" or "rubyBase":
                ReadInlines(paragraph);
                break;
        }
    }

    private void ReadRun(WordParagraph paragraph)
    {
        var (isBold, isHidden) = Look(paragraph, new WordStyle());
        foreach (var name in reader.ReadChildren())
        {
            if (name == "rPr")
            {
                (isBold, isHidden) = Look(paragraph, ReadRunProperties());
            }
            else if (name is "fldChar" or "instrText")
            {
                ReadField(name);
            }
            else if (!isHidden && !Fields.IsInCode)
            {
                ReadContent(name, paragraph, isBold);
            }
        }
    }

    private static (bool IsBold, bool IsHidden) Look(WordParagraph paragraph, WordStyle run) =>
        (run.IsBold ?? paragraph.Style.IsBold ?? false, run.IsHidden ?? paragraph.Style.IsHidden ?? false);

    private WordStyle ReadRunProperties()
    {
        var run = new WordStyle();
        var style = new WordStyle();
        foreach (var name in reader.ReadChildren())
        {
            switch (name)
            {
                case "rStyle":
                    style = styles.Find(reader.Value());
                    break;
                case "b":
                    run = run with { IsBold = reader.IsOn() };
                    break;
                case "vanish":
                    run = run with { IsHidden = reader.IsOn() };
                    break;
            }
        }

        return run.Over(style);
    }

    private void ReadField(string name)
    {
        if (name == "fldChar")
        {
            Fields.Apply(reader.Attribute("fldCharType"));
        }
        else
        {
            Fields.AddCode(reader.ReadText());
        }
    }

    private void ReadContent(string name, WordParagraph paragraph, bool isBold)
    {
        switch (name)
        {
            case "t":
                paragraph.Append(reader.ReadText(), isBold);
                break;
            case "tab" or "ptab":
                paragraph.Append("\t", isBold);
                break;
            case "noBreakHyphen":
                paragraph.Append("-", isBold);
                break;
            case "sym":
                paragraph.Append(WordSymbol.Read(reader), isBold);
                break;
            case "br" or "cr":
                paragraph.BreakLine();
                break;
            case "ruby":
                ReadInlines(paragraph);
                break;
            case "AlternateContent":
                WordContainers.ReadAlternatives(reader, () => ReadDrawing(paragraph));
                break;
            case "drawing" or "pict" or "object":
                ReadDrawing(paragraph);
                break;
        }
    }

    private void ReadDrawing(WordParagraph paragraph)
    {
        foreach (var name in reader.ReadChildren())
        {
            if (name == "txbxContent")
            {
                readBlocks(paragraph.Floating);
            }
            else if (name is "blip" or "imagedata")
            {
                paragraph.Floating.Add(new WordBlock.Picture());
            }
            else if (name == "AlternateContent")
            {
                WordContainers.ReadAlternatives(reader, () => ReadDrawing(paragraph));
            }
            else
            {
                ReadDrawing(paragraph);
            }
        }
    }
}
