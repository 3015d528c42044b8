using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Forms;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Outline;

/// <summary>
/// Short lines above numbered entries that come again, or end as others do: 海州金锚工法, again and again above other
/// winners; 卓越样板： and 新锐样板：; 巡港机制 above 案例1 and 守望机制 above 案例3.
/// </summary>
internal sealed class RepeatedHeadings
{
    private const int MaxHeading = 20;

    private readonly string _text;
    private readonly OutlineLines _lines;
    private readonly HashSet<string> _repeated;
    private readonly HashSet<NumberingStyle> _styles;
    private readonly HashSet<int> _alike;
    private readonly AwardedThings _things;

    public RepeatedHeadings(string text, OutlineLines lines)
    {
        _text = text;
        _lines = lines;
        var all = Enumerable.Range(0, lines.Count).ToList();
        var heads = all.FindAll(HeadsEntries);
        _repeated = [.. heads.GroupBy(at => text.Cut(lines[at].Content))
            .Where(same => same.Count() > 1).Select(same => same.Key)];
        _styles = [.. heads.Where(at => _repeated.Contains(text.Cut(lines[at].Content)))
            .Select(at => lines[at].Number?.Style).OfType<NumberingStyle>()];
        _alike = [.. heads.FindAll(IsNameWithColon).Concat(AboveCases(all)).GroupBy(EndingOf)
            .Where(same => same.Count() > 1).SelectMany(same => same)];
        _things = AwardedThings.Learn(
            text, all.Select(at => lines[at]), heads.Where(lines.IsAward).Select(at => lines[at]));
    }

    /// <summary>Whether a line is one of them, or is called as the awards of the article are.</summary>
    public bool Contain(int at) =>
        _alike.Contains(at)
        || (HeadsEntries(at)
            && (_repeated.Contains(_text.Cut(_lines[at].Content)) || _things.Names(_lines[at])
                || IsBesideRepeated(at)));

    /// <summary>Whether a line heads a part of the article where all parts are called after one thing.</summary>
    public bool IsOfPart(int at) => _things.NamesPart(_lines[at]);

    // 二、银尺案例 beside 一、金尺案例, which comes again
    private bool IsBesideRepeated(int at) => _lines[at].Number is { } number && _styles.Contains(number.Style);

    private bool HeadsEntries(int at) =>
        _lines[at] is { Row: null, Content.Length: > 1 and <= MaxHeading } line
        && at + 1 < _lines.Count
        && _lines[at + 1] is { Number: { Value: > 0 } first, Row: null }
        && !HeadingName.IsBodyHeading(_text.Slice(line.Content))
        && (_lines.FormOf(at).Kind is FormKind.Bare || IsNameWithColon(at))
        && (line.Number is null || (first.Value == 1 && first.Style != line.Number.Value.Style))
        && (_lines.FormOf(at + 1) is { Kind: FormKind.Certain, Institution: not null } || IsWinnerLabelled(at + 2));

    // Bare lines right above cases that are numbered through the article, if the first case has one, too.
    private List<int> AboveCases(List<int> all)
    {
        var above = all.FindAll(at => _lines[at] is { Number: null, Row: null, Content.Length: > 2 and <= MaxHeading }
            && at + 1 < _lines.Count && _lines[at + 1].Number is { Style: NumberingStyle.Case }
            && _lines.FormOf(at).Kind is FormKind.Bare);
        return above is [var first, ..] && _lines[first + 1].Number?.Value == 1 ? above : [];
    }

    // 报送单位：某某站 below a title
    private bool IsWinnerLabelled(int at) =>
        at < _lines.Count && _lines[at] is { Row: null, Number: null } line
        && CaseLabels.First(_text, line.Content) is { Kind: CaseLabelKind.Institution };

    private bool IsNameWithColon(int at) =>
        Punctuation.Colons.Contains(_text[_lines[at].Content.End - 1])
        && !_text.Slice(_lines[at].Content)[..^1].ContainsAny(Punctuation.ClauseEnds);

    // What 卓越样板： and 新锐样板： have in common
    private string EndingOf(int at)
    {
        const int Ending = 2;
        var name = _text.Cut(HeadingName.Of(_text, _lines[at].Content));
        return name.Length > Ending ? name[^Ending..] : name;
    }
}
