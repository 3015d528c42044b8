using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Forms;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Outline;

/// <summary>Titles of which the next line says in brackets who won, where the article has several.</summary>
internal sealed class TitlesAboveMakers
{
    private const int MaxHeading = 20;

    private readonly string _text;
    private readonly OutlineLines _lines;
    private readonly HashSet<int> _titles;

    public TitlesAboveMakers(string text, OutlineLines lines)
    {
        _text = text;
        _lines = lines;
        _titles = Enumerable.Range(0, lines.Count).Where(IsAboveMaker).ToHashSet();
        if (_titles.Count == 1)
        {
            _titles.Clear();
        }
    }

    /// <summary>Whether a line is one of the titles.</summary>
    public bool Contain(int at) => _titles.Contains(at);

    /// <summary>Whether a line heads the first of them: 推荐经验.</summary>
    public bool IsHeading(int at) =>
        _lines[at] is { Number: null, Row: null, Content.Length: > 1 and <= MaxHeading }
        && Contain(at + 1)
        && _lines.FormOf(at).Kind is FormKind.Bare
        && _lines.InsideBrackets(at) is null;

    private bool IsAboveMaker(int at) =>
        _lines[at] is { Number: null, Row: null }
        && at + 1 < _lines.Count
        && _lines.InsideBrackets(at) is null
        && _lines.FormOf(at).Kind is FormKind.Bare or FormKind.Split
        && _lines.InsideBrackets(at + 1) is { } maker
        && InstitutionShape.IsLikely(_text.Slice(maker));
}
