using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Forms;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Outline;

/// <summary>
/// Lines that name who won what is numbered below them, where most lists that begin as theirs do have one: 海州分行 above
/// 1. and 2.
/// </summary>
internal sealed class WinnerHeadings
{
    private readonly string _text;
    private readonly OutlineLines _lines;
    private readonly HashSet<int> _winners;

    public WinnerHeadings(string text, OutlineLines lines)
    {
        _text = text;
        _lines = lines;
        var all = Enumerable.Range(0, lines.Count).ToList();
        var winners = all.FindAll(IsAboveItsTitles);
        var lists = winners.Count > 1 ? lines[winners[0] + 1].Number : null;
        var areMost = winners.Count > 1
            && winners.Count * 2 > all.Count(at => lines[at] is { Row: null, Number: { Value: 1 } number }
                && number.Style == lists?.Style);
        var counted = all.FindAll(IsAboveAwarded);
        var areCounted = counted.Count > 1 && counted.Exists(at => InstitutionShape.IsLikely(CountedNameOf(lines[at])));
        _winners = [.. areMost ? winners : [], .. areCounted ? counted : []];
    }

    public bool Contain(int at) => _winners.Contains(at);

    // Short lines that are no parts of one case stand below.
    private bool IsAboveItsTitles(int at) =>
        _lines[at] is { Number: null, Row: null, Markup.HeadingLevel: 0 } line
        && at + 1 < _lines.Count
        && _lines[at + 1] is { Row: null, Number: { } number } title
        && (IsCountedWinner(line) || (number.Value == 1 && IsPlainWinner(at)))
        && !HeadingName.IsBodyHeading(_text.Slice(title.Content))
        && _lines.FormOf(at + 1) is { Kind: FormKind.Bare } or { Kind: FormKind.Certain, Institution: null };

    // 望海证券（3项） or 望海车务段, and below it titles that name their awards themselves: all that it can be is who won.
    private bool IsAboveAwarded(int at) =>
        _lines[at] is { Number: null, Row: null, Markup.HeadingLevel: 0 } line
        && CountedNameOf(line) is var name && (name.Length < line.Content.Length || IsPlainWinner(at))
        && HeadingNameClass.Of(name) is HeadingClass.None
        && at + 1 < _lines.Count && _lines[at + 1].Row is null
        && (_lines.FormOf(at + 1) is { Kind: FormKind.Certain, Title: not null, Award: not null, Institution: null }
            || (name.Length < line.Content.Length && InstitutionShape.IsCertain(name)
                && InlineLists.Of(_text, _lines[at + 1].Content).Count > 0));

    private ReadOnlySpan<char> CountedNameOf(Line line) => HeadingCount.Trim(_text.Slice(line.Content));

    private bool IsPlainWinner(int at) =>
        _lines.ClassOf(at) is HeadingClass.None && InstitutionShape.IsLikely(_text.Slice(_lines[at].Content));

    // 海州分行（2个）, above as many bullets
    private bool IsCountedWinner(Line line) =>
        CountedNameOf(line) is var name && name.Length < line.Content.Length && InstitutionShape.IsCertain(name);
}
