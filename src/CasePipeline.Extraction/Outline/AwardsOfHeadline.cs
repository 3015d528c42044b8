using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Forms;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Outline;

/// <summary>
/// Short lines that the headline of winners names beside one another: 典型经验 and 创新做法 below 5条做法入选典型经验和创新做法.
/// </summary>
internal sealed class AwardsOfHeadline
{
    private const int MinName = 3;

    private const int MaxName = 12;

    private readonly string _text;
    private readonly OutlineLines _lines;
    private readonly HashSet<string> _names = [];

    public AwardsOfHeadline(string text, OutlineLines lines, string? headline)
    {
        _text = text;
        _lines = lines;
        if (!Words.ContainsAny(headline, LeadWords.TellsOfWinning))
        {
            return;
        }

        _names = [.. Enumerable.Range(0, lines.Count).Where(MayBe).Select(NameOf)
            .Where(name => headline!.Contains(name, StringComparison.Ordinal))];
        if (_names.Count == 1)
        {
            _names.Clear();
        }
    }

    public bool Contain(int at) => MayBe(at) && _names.Contains(NameOf(at));

    private bool MayBe(int at) =>
        _lines[at] is { Row: null, Number: null, Content.Length: >= MinName and <= MaxName }
        && _lines.FormOf(at).Kind is FormKind.Bare;

    private string NameOf(int at) => _text.Cut(HeadingName.Of(_text, _lines[at].Content));
}
