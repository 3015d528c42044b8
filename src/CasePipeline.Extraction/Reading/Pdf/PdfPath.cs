using UglyToad.PdfPig.Core;

namespace CasePipeline.Extraction.Reading.Pdf;

/// <summary>
/// The path that a page is drawing, as far as it has lines and rectangles: what is level or upright of it becomes a
/// ruling. All points are the page's.
/// </summary>
internal sealed class PdfPath(PdfOptions options)
{
    // More on a page are no longer a table.
    private const int MaxRulings = 2_000;
    private const double MaxRulingWidth = 3;

    private readonly List<PdfBox> _boxes = [];
    private PdfPoint _at;

    /// <summary>The rulings drawn so far.</summary>
    public List<PdfBox> Rulings { get; } = [];

    public void MoveTo(PdfPoint point) => _at = point;

    public void LineTo(PdfPoint end)
    {
        AddRectangle(_at, end);
        _at = end;
    }

    public void AddRectangle(PdfPoint corner, PdfPoint opposite)
    {
        var box = PdfBox.Between(corner, opposite);
        if (_boxes.Count < MaxRulings && double.IsFinite(box.Width + box.Height))
        {
            _boxes.Add(box);
        }
    }

    /// <summary>Draws along the path and ends it.</summary>
    public void Stroke()
    {
        foreach (var box in _boxes)
        {
            AddRuling(box with { Right = box.Left });
            AddRuling(box with { Left = box.Right });
            AddRuling(box with { Top = box.Bottom });
            AddRuling(box with { Bottom = box.Top });
        }

        End();
    }

    /// <summary>Fills what the path encloses and ends it: a thin rectangle is a ruling.</summary>
    public void Fill()
    {
        _boxes.ForEach(AddRuling);
        End();
    }

    /// <summary>Ends the path without drawing it.</summary>
    public void End() => _boxes.Clear();

    private void AddRuling(PdfBox box)
    {
        if (Rulings.Count < MaxRulings
            && options.RulingsLeft > 0
            && Math.Min(box.Width, box.Height) <= MaxRulingWidth
            && Math.Max(box.Width, box.Height) > MaxRulingWidth)
        {
            Rulings.Add(box);
            options.RulingsLeft--;
        }
    }
}
