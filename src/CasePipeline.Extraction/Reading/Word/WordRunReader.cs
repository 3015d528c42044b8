using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Vml;
using DocumentFormat.OpenXml.Wordprocessing;
using Break = DocumentFormat.OpenXml.Wordprocessing.Break;
using Math = DocumentFormat.OpenXml.Math;
using Picture = DocumentFormat.OpenXml.Wordprocessing.Picture;
using Run = DocumentFormat.OpenXml.Wordprocessing.Run;
using Text = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace CasePipeline.Extraction.Reading.Word;

/// <summary>Reads what stands in a paragraph.</summary>
internal sealed class WordRunReader(WordStyles styles, Action<OpenXmlElement, List<WordBlock>> readBlocks)
{
    public WordFields Fields { get; } = new();

    public void Read(OpenXmlElement element, WordParagraph paragraph)
    {
        foreach (var run in WordContent.Of(element))
        {
            if (run is Run or Math.Run)
            {
                ReadRun(run, paragraph);
            }
        }
    }

    private void ReadRun(OpenXmlElement run, WordParagraph paragraph)
    {
        var properties = (run as Run)?.RunProperties;
        var style = styles.Find(properties?.RunStyle?.Val?.Value);
        var isBold = WordProperties.IsOn(properties?.Bold) ?? style.IsBold ?? paragraph.Style.IsBold ?? false;
        var isHidden = WordProperties.IsOn(properties?.Vanish) ?? style.IsHidden ?? paragraph.Style.IsHidden ?? false;
        foreach (var child in run.ChildElements)
        {
            if (child is FieldChar mark)
            {
                Fields.Apply(mark.FieldCharType?.InnerText);
            }
            else if (child is FieldCode code)
            {
                Fields.AddCode(code.Text);
            }
            else if (!isHidden && !Fields.IsInCode)
            {
                ReadContent(child, paragraph, isBold);
            }
        }
    }

    private void ReadContent(OpenXmlElement content, WordParagraph paragraph, bool isBold)
    {
        switch (content)
        {
            case Text or Math.Text:
                paragraph.Append(content.InnerText, isBold);
                break;
            case TabChar or PositionalTab:
                paragraph.Append("\t", isBold);
                break;
            case NoBreakHyphen:
                paragraph.Append("-", isBold);
                break;
            case SymbolChar symbol:
                paragraph.Append(WordSymbol.Read(symbol), isBold);
                break;
            case Break or CarriageReturn:
                paragraph.BreakLine();
                break;
            case Ruby { RubyBase: { } basis }:
                Read(basis, paragraph);
                break;
            case Drawing or Picture or EmbeddedObject or AlternateContent:
                ReadDrawing(content, paragraph);
                break;
        }
    }

    private void ReadDrawing(OpenXmlElement drawing, WordParagraph paragraph)
    {
        var content = drawing is AlternateContent alternatives ? WordContent.Choose(alternatives) : drawing;
        foreach (var child in content?.ChildElements ?? [])
        {
            if (child is TextBoxContent)
            {
                readBlocks(child, paragraph.Floating);
            }
            else if (child is Blip or ImageData)
            {
                paragraph.Floating.Add(new WordBlock.Picture());
            }
            else
            {
                ReadDrawing(child, paragraph);
            }
        }
    }
}
