using AngleSharp.Dom;

namespace CasePipeline.Extraction.Reading.Html;

/// <summary>
/// Reads a part of a page in order, line by line as a browser lays it out. It keeps its own stack, so that no page is
/// too deep for it, and asks for children by index, because siblings take AngleSharp time that grows with their number.
/// </summary>
internal sealed class HtmlWalker(HtmlSink sink)
{
    private readonly Stack<HtmlFrame> _frames = new();
    private readonly HtmlLine _line = new();
    private string? _mark;
    private int _pictures;

    public void Walk(INode root, HtmlStyle style = default)
    {
        Enter(root, style);
        while (_frames.TryPeek(out var frame))
        {
            if (frame.NextChild < frame.Node.ChildNodes.Length)
            {
                Enter(frame.Node.ChildNodes[frame.NextChild++], frame.Style);
            }
            else
            {
                Leave(_frames.Pop());
            }
        }

        EndLine();
    }

    private void Enter(INode node, HtmlStyle style)
    {
        if (node is IText text)
        {
            Append(text.Data, style);
        }
        else if (node is IElement element && !HtmlNames.NotText.Contains(element.LocalName) && !element.IsHidden
            && !sink.IsSkipped(element))
        {
            Enter(element, style);
        }
    }

    private void Enter(IElement element, HtmlStyle style)
    {
        switch (element.LocalName)
        {
            case "br" or "hr":
                EndLine();
                return;
            case "img":
                AddPicture();
                return;
            case "table" when sink.AddTable is not null && HtmlTable.IsData(element):
                EndLine();
                sink.AddTable(element);
                return;
        }

        var frame = new HtmlFrame(element, style.Within(element));
        if (frame.IsBlock)
        {
            EndLine();
        }

        var parent = _frames.TryPeek(out var top) ? top : null;
        if (element.LocalName == "li")
        {
            TakeMark();
            _mark = parent?.Items?.Mark(element) ?? "";
        }

        if (parent is { HoldsCells: true })
        {
            _line.StartCell();
        }

        _frames.Push(frame);
    }

    private void Leave(HtmlFrame frame)
    {
        if (!frame.IsBlock)
        {
            return;
        }

        EndLine();
        if (frame.Node is IElement { LocalName: "li" })
        {
            TakeMark();
        }
    }

    // The number of an item without text, or before a list within it.
    private void TakeMark()
    {
        if (_mark is { Length: > 0 } mark)
        {
            sink.AddLine(mark, new LineMarkup(IsListItem: true));
        }

        _mark = null;
    }

    private void Append(string text, HtmlStyle style)
    {
        if (!style.IsPreformatted)
        {
            _line.Append(text, style);
            return;
        }

        foreach (var range in text.AsSpan().Split('\n'))
        {
            if (range.Start.Value > 0)
            {
                EndLine();
            }

            _line.Append(text.AsSpan(range), style);
        }
    }

    private void AddPicture()
    {
        if (_line.IsEmpty)
        {
            sink.AddPicture();
        }
        else
        {
            _pictures++;
        }
    }

    private void EndLine()
    {
        if (!_line.IsEmpty)
        {
            var markup = new LineMarkup(_line.HeadingLevel, _line.IsBold, _mark is not null, _line.IsLink);
            var text = _line.Take();
            sink.AddLine(Marked(text), markup);
            _mark = null;
        }
        else
        {
            _line.Take();
        }

        for (; _pictures > 0; _pictures--)
        {
            sink.AddPicture();
        }
    }

    private string Marked(string text) => _mark is null || RepeatsMark(text) ? text : _mark + text;

    // Writers type the number into an item whose own number the page's style sheet hides.
    private bool RepeatsMark(string text)
    {
        var number = _mark.AsSpan().TrimEnd(". ");
        return number.Length > 0 && text.Length > number.Length && text.StartsWith(number, StringComparison.Ordinal)
            && text[number.Length] is '.' or '、' or '．' or ')' or '）';
    }
}
