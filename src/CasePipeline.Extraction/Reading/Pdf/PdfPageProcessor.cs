using System.Collections.Frozen;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace CasePipeline.Extraction.Reading.Pdf;

/// <summary>
/// Runs the operations that draw a page as far as text, pictures and rulings need them. All others are left out:
/// colours, shadings and clipping lead PdfPig into definitions that may refer to themselves.
/// </summary>
internal sealed class PdfPageProcessor(
    int pageNumber,
    IResourceStore resourceStore,
    IPdfTokenScanner pdfScanner,
    IPageContentParser pageContentParser,
    ILookupFilterProvider filterProvider,
    CropBox cropBox,
    UserSpaceUnit userSpaceUnit,
    PageRotationDegrees rotation,
    TransformationMatrix initialMatrix,
    PdfOptions options)
    : BaseStreamProcessor<PdfPage>(
        pageNumber,
        resourceStore,
        pdfScanner,
        pageContentParser,
        filterProvider,
        cropBox,
        userSpaceUnit,
        rotation,
        initialMatrix,
        options)
{
    // Drawings within drawings: two are common.
    private const int MaxFormDepth = 12;
    private const int MaxStates = 256;

    private static readonly FrozenSet<string> Needed = FrozenSet.Create(
        "q", "Q", "cm", "Do", "BT", "ET", "Tc", "Tw", "Tz", "TL", "Tf", "Tr", "Ts", "Td", "TD", "Tm", "T*", "Tj", "TJ",
        "'", "\"", "BMC", "BDC", "EMC", "m", "l", "re", "h", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n");

    private readonly PdfPage _page = new();
    private readonly PdfGlyphs _glyphs = new(options);
    private readonly PdfPath _path = new(options);
    private readonly PdfActualText _actual = new();
    private IndirectReference? _drawn;
    private int _formDepth;

    public override PdfPage Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        PageNumber = pageNumberCurrent;
        CloneAllStates();
        ProcessOperations(operations);
        _page.Glyphs.AddRange(_glyphs.OfPage);
        _page.Rulings.AddRange(_path.Rulings);
        return _page;
    }

    protected override void ProcessOperations(IReadOnlyList<IGraphicsStateOperation> operations)
    {
        foreach (var operation in operations)
        {
            options.Budget.TakeOperation();
            if (Needed.Contains(operation.Operator))
            {
                operation.Run(this);
            }
        }
    }

    public override void PushState()
    {
        if (StackSize > MaxStates)
        {
            throw options.Budget.Exceed("nests its drawings too deeply");
        }

        base.PushState();
    }

    protected override void ProcessFormXObject(StreamToken formStream, NameToken xObjectName)
    {
        if (_formDepth == MaxFormDepth)
        {
            return;
        }

        options.Budget.TakeForm();
        _formDepth++;
        base.ProcessFormXObject(formStream, xObjectName);
        _formDepth--;
    }

    public override void ApplyXObject(NameToken xObjectName)
    {
        _drawn = ResourceStore.TryGetXObjectReference(xObjectName, out var reference) ? reference : null;
        if (_drawn is not null && options.Pictures.Contains(reference))
        {
            AddPicture();
            return;
        }

        base.ApplyXObject(xObjectName);
    }

    public override void RenderGlyph(
        IFont font,
        CurrentGraphicsState currentState,
        double fontSize,
        double pointSize,
        int code,
        string unicode,
        long currentOffset,
        in TransformationMatrix renderingMatrix,
        in TransformationMatrix textMatrix,
        in TransformationMatrix transformationMatrix,
        CharacterBoundingBox characterBoundingBox) => _glyphs.Add(
            font,
            code,
            _actual.Of(unicode),
            characterBoundingBox.Width,
            renderingMatrix.Multiply(textMatrix).Multiply(transformationMatrix),
            currentState.FontState.TextRenderingMode == TextRenderingMode.FillThenStroke);

    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord)
    {
        if (_drawn is { } reference)
        {
            options.Pictures.Add(reference);
        }

        AddPicture();
    }

    public override void MoveTo(double x, double y) => _path.MoveTo(OnPage(x, y));

    public override void LineTo(double x, double y) => _path.LineTo(OnPage(x, y));

    public override void Rectangle(double x, double y, double width, double height) =>
        _path.AddRectangle(OnPage(x, y), OnPage(x + width, y + height));

    public override void StrokePath(bool close) => _path.Stroke();

    public override void FillPath(FillingRule fillingRule, bool close) => _path.Fill();

    public override void FillStrokePath(FillingRule fillingRule, bool close) => _path.Stroke();

    public override void EndPath() => _path.End();

    public override void BeginSubpath()
    {
    }

    public override PdfPoint? CloseSubpath() => null;

    public override void ClosePath()
    {
    }

    public override void BezierCurveTo(double x2, double y2, double x3, double y3)
    {
    }

    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3)
    {
    }

    public override void ModifyClippingIntersect(FillingRule clippingRule)
    {
    }

    public override void BeginMarkedContent(
        NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties) => _actual.Begin(properties);

    public override void EndMarkedContent() => _actual.End();

    public override void PaintShading(NameToken shadingName)
    {
    }

    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule)
    {
    }

    protected override void RenderInlineImage(InlineImage inlineImage)
    {
    }

    // A picture fills the unit square.
    private void AddPicture() => _page.Pictures.Add(PdfBox.Between(OnPage(0, 0), OnPage(1, 1)));

    private PdfPoint OnPage(double x, double y) => CurrentTransformationMatrix.Transform(new PdfPoint(x, y));
}
