using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Forms;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Outline;

/// <summary>
/// Short lines that the headline of winners names beside one another, 典型经验 and 创新做法 below 5条做法入选典型经验和创新做法, or that
/// the text names as parts of what it lists: 分矛盾化解、便民服务两个方向.
/// </summary>
internal sealed class AwardsOfHeadline
{
    private const int MinName = 3;

    private const int MaxName = 12;

    // How far down the text still leads to what it lists.
    private const int Opening = 12;

    private readonly string _text;
    private readonly OutlineLines _lines;
    private readonly HashSet<string> _names = [];

    public AwardsOfHeadline(string text, OutlineLines lines, string? headline)
    {
        _text = text;
        _lines = lines;
        var names = Enumerable.Range(0, lines.Count).Where(MayBe).Select(NameOf).ToHashSet();
        _names = Words.ContainsAny(headline, LeadWords.TellsOfWinning)
            ? [.. names.Where(name => headline!.Contains(name, StringComparison.Ordinal))]
            : [];
        if (_names.Count <= 1)
        {
            _names = PartsOf(names);
        }
    }

    public bool Contain(int at) => MayBe(at) && _names.Contains(NameOf(at));

    // All that the text names stand on lines of their own, or none does.
    private HashSet<string> PartsOf(HashSet<string> names)
    {
        for (var at = 0; at < _lines.Count && at < Opening; at++)
        {
            if (_lines[at].Content.Length > Labels.MaxLine)
            {
                continue;
            }

            var parts = AwardPatterns.PartsNamed().Match(_text.Cut(_lines[at].Content)).Groups["names"];
            var named = parts.Value.Split(['、', '和', '与', '及'], StringSplitOptions.RemoveEmptyEntries);
            if (parts.Success && named.Length > 1 && Array.TrueForAll(named, names.Contains))
            {
                return [.. named];
            }
        }

        return [];
    }

    private bool MayBe(int at) =>
        _lines[at] is { Row: null, Number: null, Content.Length: >= MinName and <= MaxName }
        && _lines.FormOf(at).Kind is FormKind.Bare;

    private string NameOf(int at) => _text.Cut(HeadingName.Of(_text, _lines[at].Content));
}
