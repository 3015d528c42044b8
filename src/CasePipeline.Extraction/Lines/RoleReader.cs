using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Lines;

/// <summary>The third stage: lines to lines with roles, in one pass from the headline to the sign-off.</summary>
internal sealed class RoleReader
{
    private readonly string _text;
    private readonly List<Line> _lines;
    private readonly Outline _outline;

    // What the line before is; null before the first line.
    private LineRole? _previous;
    private bool _hasHeadline;
    private bool _inSections;

    // The number of the open section of each level; 0 where none is open.
    private readonly int[] _sectionNumbers = new int[Enum.GetValues<NumberingLevel>().Length];

    // The last number of each level within the body that is being read; 0 where there is none.
    private readonly int[] _bodyNumbers = new int[Enum.GetValues<NumberingLevel>().Length];

    private RoleReader(string text, List<Line> lines)
    {
        _text = text;
        _lines = lines;
        _outline = new Outline(text, lines);
    }

    public static List<ArticleLine> Read(string text, List<Line> lines)
    {
        var reader = new RoleReader(text, lines);
        var result = new List<ArticleLine>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            var role = reader.RoleOf(i);
            result.Add(new ArticleLine(lines[i], role));
            reader._previous = role;
        }

        return result;
    }

    private LineRole RoleOf(int index)
    {
        if (StartsSection(index))
        {
            _inSections = true;
            OpenSection(_lines[index].Number!.Value);
            return _outline.HeadingRole(index);
        }

        return _inSections ? RoleInSections(index) : RoleInPreamble(_lines[index]);
    }

    // A heading opens titles, at once or behind a text of its own. Behind a body its number also has to tell it from
    // the body's own headings and lists.
    private bool StartsSection(int index)
    {
        if (!_outline.IsHeading(index) || _lines[index].Number is not { } number)
        {
            return false;
        }

        if (_previous is not (LineRole.CaseTitle or LineRole.Body))
        {
            return true;
        }

        var bodyNumber = _bodyNumbers[(int)number.Level];
        var continuesSections = number.Value == _sectionNumbers[(int)number.Level] + 1;
        return _outline.OpensTitles(index)
            ? continuesSections || bodyNumber == 0 || number.Value != bodyNumber + 1
            : continuesSections && bodyNumber == 0 && _outline.OpensBehindText(index);
    }

    private void OpenSection(Numbering number)
    {
        Array.Clear(_bodyNumbers);
        _sectionNumbers[(int)number.Level] = number.Value;
        Array.Clear(_sectionNumbers, (int)number.Level + 1, _sectionNumbers.Length - (int)number.Level - 1);
    }

    private LineRole RoleInPreamble(Line line)
    {
        var isAtTop = _previous is null or LineRole.Byline or LineRole.Title;
        if (isAtTop && line.Shape is (LineShape.Byline or LineShape.SignOff))
        {
            return LineRole.Byline;
        }

        if (isAtTop && !_hasHeadline && IsHeadline(line))
        {
            _hasHeadline = true;
            return LineRole.Title;
        }

        return IsSignOff(line) ? LineRole.Contributors : LineRole.Introduction;
    }

    private LineRole RoleInSections(int index)
    {
        if (_outline.IsTitle(index))
        {
            Array.Clear(_bodyNumbers);
            return LineRole.CaseTitle;
        }

        if (IsSignOff(_lines[index]))
        {
            return LineRole.Contributors;
        }

        if (_lines[index].Number is { } number)
        {
            _bodyNumbers[(int)number.Level] = number.Value;
        }

        return _previous switch
        {
            LineRole.CaseTitle => LineRole.Body,
            LineRole.Body when !EndsBody(index) => LineRole.Body,
            _ => LineRole.Other,
        };
    }

    private bool IsSignOff(Line line) =>
        line.Shape is LineShape.SignOff
        || (_previous is LineRole.Contributors && NameList.IsWhole(_text, line.Span));

    // Editors, sources and dates behind the last case; before more text they are part of it.
    private bool EndsBody(int index) =>
        _lines[index].Shape is LineShape.Byline
        && (index + 1 == _lines.Count || _lines[index + 1].Shape is not LineShape.Prose);

    private bool IsHeadline(Line line) =>
        line.Level is null
        && line.Span.Length <= LineReader.MaxTitle
        && !_text.Slice(line.Span).EndsWith("。")
        && _text.Cut(line.Span).Any(char.IsLetterOrDigit);
}
