using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Forms;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Outline;

/// <summary>
/// Awards of any name that stand above their winners as the other awards of the article do: 渔港工匠 between 马文山（西礁街道） and
/// 李海（南湾社区）, 和谐渔港名单 beside 先进集体名单, “和谐渔港” beside “先进集体”.
/// </summary>
internal sealed class AwardsAmongWinners
{
    private const string List = "名单";

    private const int MinName = 4;

    private const int MaxName = 20;

    private readonly string _text;
    private readonly OutlineLines _lines;
    private readonly bool _haveAwards;
    private readonly bool _areLists;
    private readonly bool _areQuoted;

    public AwardsAmongWinners(string text, OutlineLines lines)
    {
        _text = text;
        _lines = lines;
        var areStacked = false;
        foreach (var at in Enumerable.Range(0, Math.Max(0, lines.Count - 1)).Where(lines.IsAward))
        {
            _haveAwards = true;
            _areLists |= IsList(at);
            _areQuoted |= IsQuoted(at);
            areStacked |= IsQuoted(at) && IsQuoted(at + 1);
        }

        // “一等奖” above “标题”
        _areQuoted &= !areStacked;
    }

    /// <summary>Whether a line names its award by what stands around it.</summary>
    public bool Contain(int at) =>
        _haveAwards && IsShort(at)
        && ((_areQuoted && IsQuoted(at) && _lines[at + 1].Row is null)
            || (at > 0 && IsPerson(at - 1) && IsPerson(at + 1) && !IsPerson(at)
                && !InstitutionShape.IsLikely(_text.Slice(_lines[at].Content))));

    /// <summary>Whether a line names the award of the list below it, as others do, and nothing of all lists.</summary>
    public bool IsCaption(int at) =>
        _areLists && IsShort(at) && IsList(at) && _lines[at + 1].Row is null && !_lines.IsAward(at + 1)
        && !Words.ContainsAny(_text.Slice(_lines[at].Content), HeadingWords.Chosen);

    private bool IsShort(int at) =>
        at + 1 < _lines.Count
        && _lines[at] is { Row: null, Number: null, Content.Length: >= MinName and <= MaxName }
        && !_text.Slice(HeadingName.Of(_text, _lines[at].Content)).ContainsAny(Punctuation.ClauseEnds);

    private bool IsList(int at) => _text.Slice(_lines[at].Content).EndsWith(List);

    private bool IsQuoted(int at) =>
        _text[_lines[at].Content.Start] is '“' or '「' && Enclosure.IsWhole(_text.Slice(_lines[at].Content));

    // 马文山（西礁街道）, 马文山　西礁街道
    private bool IsPerson(int at) =>
        _lines[at].Row is null && PersonForm.Read(_text, _lines[at].Content) is { Institution: not null };
}
