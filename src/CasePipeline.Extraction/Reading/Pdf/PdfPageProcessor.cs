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

    // A page of small print has some 10,000.
    private const int MaxGlyphs = 100_000;

    // More on a page are no longer a table.
    private const int MaxRulings = 2_000;
    private const double MaxRulingWidth = 3;

    private const double MaxSlant = 0.1;
    private const double MinSize = 0.1;

    private static readonly FrozenSet<string> Needed = FrozenSet.Create(
        "q", "Q", "cm", "Do", "BT", "ET", "Tc", "Tw", "Tz", "TL", "Tf", "Tr", "Ts", "Td", "TD", "Tm", "T*", "Tj", "TJ",
        "'", "\"", "m", "l", "re", "h", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n");

    private static readonly string[] BoldWords = ["bold", "black", "heavy", "heiti", "simhei"];

    private readonly PdfPage _page = new();
    private readonly List<PdfGlyph>[] _glyphs = [[], [], [], []];
    private readonly List<PdfBox> _path = [];
    private readonly Dictionary<IFont, bool> _isBold = new(ReferenceEqualityComparer.Instance);
    private PdfPoint _pathPoint;
    private IndirectReference? _drawn;
    private int _formDepth;
    private int _glyphCount;

    public override PdfPage Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        PageNumber = pageNumberCurrent;
        CloneAllStates();
        ProcessOperations(operations);

        // Of what stands on end, a page that does so as a whole is read; a note in the margin is not.
        _page.Glyphs.AddRange(_glyphs.MaxBy(glyphs => glyphs.Count)!);
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
        CharacterBoundingBox characterBoundingBox)
    {
        options.Budget.TakeGlyph();
        if (++_glyphCount > MaxGlyphs)
        {
            throw options.Budget.Exceed("has too many characters on a page");
        }

        var matrix = renderingMatrix.Multiply(textMatrix).Multiply(transformationMatrix);
        var (turn, start) = TurnUpright(matrix);
        var size = Math.Sqrt((matrix.C * matrix.C) + (matrix.D * matrix.D));
        var width = characterBoundingBox.Width * Math.Sqrt((matrix.A * matrix.A) + (matrix.B * matrix.B));
        // What stands askew is a watermark.
        if (turn is null || !double.IsFinite(start.X + start.Y + size + width) || size < MinSize)
        {
            return;
        }

        if (!string.IsNullOrWhiteSpace(unicode))
        {
            options.GlyphCount++;
            options.UnmappedGlyphCount += IsMapped(font, code) ? 0 : 1;
        }

        var isBold = IsBold(font) || currentState.FontState.TextRenderingMode == TextRenderingMode.FillThenStroke;
        _glyphs[turn.Value].Add(new PdfGlyph(unicode, start.X, start.X + width, start.Y, size, isBold));
    }

    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord)
    {
        if (_drawn is { } reference)
        {
            options.Pictures.Add(reference);
        }

        AddPicture();
    }

    public override void MoveTo(double x, double y) =>
        _pathPoint = CurrentTransformationMatrix.Transform(new PdfPoint(x, y));

    public override void LineTo(double x, double y)
    {
        var end = CurrentTransformationMatrix.Transform(new PdfPoint(x, y));
        AddToPath(BoxOf(_pathPoint, end));
        _pathPoint = end;
    }

    public override void Rectangle(double x, double y, double width, double height) => AddToPath(BoxOf(
        CurrentTransformationMatrix.Transform(new PdfPoint(x, y)),
        CurrentTransformationMatrix.Transform(new PdfPoint(x + width, y + height))));

    public override void StrokePath(bool close)
    {
        foreach (var box in _path)
        {
            AddSides(box);
        }

        _path.Clear();
    }

    public override void FillPath(FillingRule fillingRule, bool close)
    {
        foreach (var box in _path)
        {
            AddRuling(box);
        }

        _path.Clear();
    }

    public override void FillStrokePath(FillingRule fillingRule, bool close) => StrokePath(close);

    public override void EndPath() => _path.Clear();

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
        NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties)
    {
    }

    public override void EndMarkedContent()
    {
    }

    public override void PaintShading(NameToken shadingName)
    {
    }

    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule)
    {
    }

    protected override void RenderInlineImage(InlineImage inlineImage)
    {
    }

    private static PdfBox BoxOf(PdfPoint one, PdfPoint other) => new(
        Math.Min(one.X, other.X), Math.Min(one.Y, other.Y), Math.Max(one.X, other.X), Math.Max(one.Y, other.Y));

    // Which way the page has to be turned for the text to be upright, in quarters, and where the text then begins.
    private static (int? Turn, PdfPoint Start) TurnUpright(in TransformationMatrix matrix)
    {
        var (x, y) = (matrix.E, matrix.F);
        var slant = Math.Min(Math.Abs(matrix.A), Math.Abs(matrix.B)) / Math.Max(Math.Abs(matrix.A), Math.Abs(matrix.B));
        return !(slant < MaxSlant) ? (null, default)
            : Math.Abs(matrix.A) > Math.Abs(matrix.B)
                ? matrix.A > 0 ? (0, new PdfPoint(x, y)) : (2, new PdfPoint(-x, -y))
                : matrix.B > 0 ? (1, new PdfPoint(y, -x)) : (3, new PdfPoint(-y, x));
    }

    // Characters for private use are a font's own; U+FFFD says that the program that made the PDF did not know.
    private static bool IsMapped(IFont font, int code) =>
        font.TryGetUnicode(code, out var unicode)
        && unicode.Length > 0
        && unicode[0] is not ('\uFFFD' or (>= '\uE000' and <= '\uF8FF'))
        && !char.IsControl(unicode[0]);

    private bool IsBold(IFont font)
    {
        if (!_isBold.TryGetValue(font, out var isBold))
        {
            var name = font.Details.Name;
            isBold = font.Details.IsBold
                || Array.Exists(BoldWords, word => name.Contains(word, StringComparison.OrdinalIgnoreCase));
            _isBold[font] = isBold;
        }

        return isBold;
    }

    private void AddPicture() => _page.Pictures.Add(BoxOf(
        CurrentTransformationMatrix.Transform(new PdfPoint(0, 0)),
        CurrentTransformationMatrix.Transform(new PdfPoint(1, 1))));

    private void AddToPath(PdfBox box)
    {
        if (_path.Count < MaxRulings && double.IsFinite(box.Width + box.Height))
        {
            _path.Add(box);
        }
    }

    private void AddSides(PdfBox box)
    {
        AddRuling(box with { Right = box.Left });
        AddRuling(box with { Left = box.Right });
        AddRuling(box with { Top = box.Bottom });
        AddRuling(box with { Bottom = box.Top });
    }

    private void AddRuling(PdfBox box)
    {
        if (_page.Rulings.Count < MaxRulings
            && options.RulingsLeft > 0
            && Math.Min(box.Width, box.Height) <= MaxRulingWidth
            && Math.Max(box.Width, box.Height) > MaxRulingWidth)
        {
            _page.Rulings.Add(box);
            options.RulingsLeft--;
        }
    }
}
