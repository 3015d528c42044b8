using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Lines;

/// <summary>
/// The article's headings and case titles, told apart by what follows them: a heading opens a deeper heading or a
/// title, a title stands before running text.
/// </summary>
internal sealed class Outline
{
    private readonly string _text;
    private readonly List<Line> _lines;
    private readonly bool[] _titles;
    private readonly bool[] _opens;
    private readonly HashSet<NumberingLevel> _sectionLevels = [];

    public Outline(string text, List<Line> lines)
    {
        _text = text;
        _lines = lines;
        _titles = FindTitles();
        _opens = new bool[lines.Count];
        FindOpeningHeadings();
        for (var i = 0; i < lines.Count; i++)
        {
            if (_opens[i] || (OpensBehindText(i) && !_titles[i + 2]))
            {
                _sectionLevels.Add(lines[i].Level!.Value);
            }
        }
    }

    public bool IsTitle(int index) => _titles[index];

    /// <summary>Whether a title follows, or a deeper heading that one follows.</summary>
    public bool OpensTitles(int index) => _opens[index];

    /// <summary>The same, with one line of text between.</summary>
    public bool OpensBehindText(int index) =>
        IsHeadingLike(index) && ShapeAt(index + 1) is LineShape.Prose && Opens(index, index + 2);

    /// <summary>
    /// Whether the line looks like the headings that open titles. Numbers of other levels belong to bodies.
    /// </summary>
    public bool IsHeading(int index) => IsHeadingLike(index) && _sectionLevels.Contains(_lines[index].Level!.Value);

    /// <summary>
    /// Of two levels of headings the deeper one are awards. Where there is only one, its words decide.
    /// </summary>
    public LineRole HeadingRole(int index)
    {
        var line = _lines[index];
        var isSeries = _sectionLevels.Count > 1
            ? line.Level < _sectionLevels.Max()
            : Words.EndsWithAny(_text.Slice(HeadingName.Of(_text, line.Content)), AwardWords.SeriesEndings);
        return isSeries ? LineRole.SeriesHeading : LineRole.AwardHeading;
    }

    private bool[] FindTitles()
    {
        Func<int, bool> isTitle;
        if (Any(IsBookTitle))
        {
            // Between titles in 《》 a short line is a heading within a body, except right under a heading.
            isTitle = i => IsBookTitle(i) || IsShortTitleUnderHeading(i);
        }
        else if (Any(IsShortTitleUnderHeading))
        {
            isTitle = IsShortTitle;
        }
        else
        {
            return FindNumberedTitles();
        }

        var titles = new bool[_lines.Count];
        for (var i = 0; i < titles.Length; i++)
        {
            titles[i] = isTitle(i);
        }

        return titles;
    }

    private bool Any(Func<int, bool> predicate)
    {
        for (var i = 0; i < _lines.Count; i++)
        {
            if (predicate(i))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsBookTitle(int index) =>
        _lines[index].Shape is LineShape.BookTitle && (_lines[index].Level is null || !LeadsDeeper(index));

    private bool IsShortTitleUnderHeading(int index) =>
        index > 0 && _lines[index - 1].Shape is LineShape.Numbered && IsShortTitle(index);

    private bool IsShortTitle(int index) =>
        _lines[index].Shape is LineShape.Short && StandsBeforeProse(index);

    // The institution may stand between title and text, on a line of its own.
    private bool StandsBeforeProse(int index) =>
        ShapeAt(index + 1) is LineShape.Prose
        || (ShapeAt(index + 1) is LineShape.Institution && ShapeAt(index + 2) is LineShape.Prose);

    /// <summary>Whether a numbered line in 《》 is a heading, for they may be decorated like that too.</summary>
    private bool LeadsDeeper(int index) => ShapeAt(index + 1) switch
    {
        LineShape.BookTitle => _lines[index + 1].Level is null || IsDeeper(index + 1, index),
        LineShape.Numbered => IsDeeper(index + 1, index),
        LineShape.Short => IsShortTitle(index + 1),
        _ => false,
    };

    /// <summary>Numbered lines before running text are titles where the heading above them names an award.</summary>
    private bool[] FindNumberedTitles()
    {
        var titles = new bool[_lines.Count];
        var namesAward = new bool?[Enum.GetValues<NumberingLevel>().Length];
        for (var i = 0; i < titles.Length; i++)
        {
            if (_lines[i] is not { Shape: LineShape.Numbered, Level: { } level })
            {
                continue;
            }

            var above = Array.FindLast(namesAward[..(int)level], heading => heading is not null);
            titles[i] = above is true && StandsBeforeProse(i);
            namesAward[(int)level] = Words.ContainsAny(_text.Slice(_lines[i].Content), AwardWords.Awards);
            Array.Clear(namesAward, (int)level + 1, namesAward.Length - (int)level - 1);
        }

        return titles;
    }

    // From the last line to the first: whether a heading opens titles depends on the next.
    private void FindOpeningHeadings()
    {
        for (var i = _lines.Count - 1; i >= 0; i--)
        {
            _opens[i] = IsHeadingLike(i) && Opens(i, i + 1);
        }
    }

    private bool Opens(int heading, int next) =>
        next < _lines.Count && (_titles[next] || (_opens[next] && IsDeeper(next, heading)));

    private bool IsHeadingLike(int index) =>
        !_titles[index]
        && _lines[index] is { Level: not null, Shape: LineShape.Numbered or LineShape.BookTitle };

    private bool IsDeeper(int index, int than) => _lines[index].Level > _lines[than].Level;

    private LineShape? ShapeAt(int index) => index < _lines.Count ? _lines[index].Shape : null;
}
