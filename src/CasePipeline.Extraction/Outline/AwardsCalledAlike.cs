using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Forms;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Outline;

/// <summary>
/// Lines that are called as an award of the article is, or stand as it does: 优选话术 beside 十佳话术, 2031渔业匠心门店 beside
/// 2031渔业领军企业.
/// </summary>
internal sealed class AwardsCalledAlike
{
    private const int MaxName = 20;

    // What no two names have in common by chance: the year and the trade.
    private const int Shared = 6;

    private const int Ending = 2;

    private readonly string _text;
    private readonly OutlineLines _lines;
    private readonly HashSet<(string Name, LineStyle Style)> _beginnings = [];
    private readonly HashSet<(string Name, LineStyle Style)> _endings = [];
    private readonly bool _areAboveTitles;

    public AwardsCalledAlike(string text, OutlineLines lines)
    {
        _text = text;
        _lines = lines;
        foreach (var at in Enumerable.Range(0, lines.Count).Where(lines.IsAward))
        {
            _areAboveTitles |= IsAboveTitle(at);
            var name = NameOf(at);
            if (name.Length > Shared && BeginsWithYear(name))
            {
                _beginnings.Add((name[..Shared], StyleOf(at)));
            }

            if (name.Length > Ending)
            {
                _endings.Add((name[^Ending..], StyleOf(at)));
            }
        }
    }

    public bool Contain(int at)
    {
        if (_lines[at] is not { Row: null, Content.Length: > Ending and <= MaxName })
        {
            return false;
        }

        var name = NameOf(at);
        return name.Length > Ending && !Words.EndsWithAny(name, HeadingWords.BodyEndings)
            && ((name.Length > Shared && _beginnings.Contains((name[..Shared], StyleOf(at))))
                || (_areAboveTitles && IsAboveTitle(at))
                || ((Words.StartsWithAny(name, HeadingWords.Praise) || IsAboveWinner(at))
                    && _endings.Contains((name[^Ending..], StyleOf(at)))));
    }

    // 人气设计 above · 标题——机构, as 最佳设计 is
    private bool IsAboveWinner(int at) =>
        at + 1 < _lines.Count && _lines[at + 1] is { Row: null, Number: not null }
        && _lines[at].Number is null
        && _lines.FormOf(at + 1) is { Kind: FormKind.Certain, Title: not null, Institution: not null };

    // 评委会特别提及 above 《标题》 and 出品单位：机构, as 最佳短片 is
    private bool IsAboveTitle(int at) =>
        at + 2 < _lines.Count && _lines[at] is { Number: null, Row: null }
        && _lines[at + 1] is { Row: null, Number: null } title && Enclosure.IsBookTitle(_text.Slice(title.Content))
        && _lines[at + 2].Row is null
        && CaseLabels.First(_text, _lines[at + 2].Content) is { Kind: CaseLabelKind.Institution };

    private static bool BeginsWithYear(ReadOnlySpan<char> name) => name is ['2', '0', >= '0' and <= '9', ..];

    private string NameOf(int at) => _text.Cut(HeadingName.Of(_text, _lines[at].Content));

    private LineStyle StyleOf(int at) => new(
        _lines[at].Markup.HeadingLevel, _lines[at].Markup.IsBold, _lines[at].Number?.Style);

    private readonly record struct LineStyle(int HeadingLevel, bool IsBold, NumberingStyle? Numbering);
}
