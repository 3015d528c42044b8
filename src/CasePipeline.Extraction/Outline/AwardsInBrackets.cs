using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Outline;

/// <summary>
/// Awards that stand in brackets above labelled lines: （金奖）. Below a title such a line would be that title's, so the
/// first of them must stand before any label.
/// </summary>
internal sealed class AwardsInBrackets
{
    private readonly string _text;
    private readonly OutlineLines _lines;
    private readonly bool _standFirst;

    public AwardsInBrackets(string text, OutlineLines lines)
    {
        _text = text;
        _lines = lines;
        var first = Enumerable.Range(0, lines.Count)
            .FirstOrDefault(at => lines.InsideBrackets(at) is not null || lines.IsLabelled(at), -1);
        _standFirst = first >= 0 && lines.InsideBrackets(first) is not null;
    }

    public bool Contain(int at) =>
        _standFirst && _lines.InsideBrackets(at) is { } inside
        && HeadingLine.ClassOf(_text, inside) is HeadingClass.Award
        && at + 1 < _lines.Count && _lines.IsLabelled(at + 1);
}
