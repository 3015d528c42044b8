using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Forms;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries;

/// <summary>
/// Reads cases whose every field has a label, in any order: 项目名称：甲, 完成单位：乙. A label that comes again begins the
/// next case; titles right below one another, and below who won, are by that winner.
/// </summary>
internal sealed class LabelEntryReader
{
    private readonly string _text;
    private readonly HeadingPath _path;
    private readonly List<Entry> _entries = [];
    private readonly Dictionary<CaseLabelKind, CaseLabel> _block = [];
    private CaseLabel _last;
    private bool _areBehindTexts;
    private TextSpan? _body;

    private LabelEntryReader(string text, HeadingPath path)
    {
        _text = text;
        _path = path;
    }

    public static List<Entry> Read(string text, IReadOnlyList<Line> lines, HeadingPath path)
    {
        var reader = new LabelEntryReader(text, path);
        foreach (var block in Blocks(text, [.. lines.Where(line => line.Row is null)]))
        {
            block.ForEach(line => reader.ReadLine(line.Content));
            reader.Close();
        }

        return reader._entries;
    }

    // Between blank lines, where one title stands in each: whatever the order of its labels. Else all lines are one
    // block.
    private static List<List<Line>> Blocks(string text, List<Line> lines)
    {
        var blocks = new List<List<Line>>();
        foreach (var line in lines)
        {
            var isBehindBlank = blocks is [.., [.., var last]]
                && text.AsSpan(last.Span.End, Math.Max(0, line.Span.Start - last.Span.End)).Count('\n') > 1;
            if (blocks.Count == 0 || isBehindBlank)
            {
                blocks.Add([]);
            }

            blocks[^1].Add(line);
        }

        var titles = blocks.ConvertAll(block => CountTitles(text, block));
        return titles.TrueForAll(count => count <= 1) && titles.Count(count => count == 1) > 1
            && blocks.Where((_, at) => titles[at] == 0).All(block => CaseLabels.First(text, block[0].Content) is null)
                ? blocks
                : [lines];
    }

    private static int CountTitles(string text, List<Line> block) => block.Count(
        line => CaseLabels.First(text, line.Content) is { Kind: CaseLabelKind.Title, Value.Length: > 0 });

    private void ReadLine(TextSpan line)
    {
        var labels = line.Length <= Labels.MaxLine ? CaseLabels.Read(_text, line) : [];
        if (labels.Count == 0 || labels[0].Label.Start != line.Start)
        {
            AddToBody(line);
            return;
        }

        foreach (var label in labels.Where(label => label.Value.Length > 0))
        {
            if (_body is not null && IsFieldOfCase(label.Kind))
            {
                // Behind a text the next case begins, where no label has stood behind the text of its own.
                if (_entries.Count > 0 && !_areBehindTexts && _block.ContainsKey(CaseLabelKind.Title))
                {
                    Close();
                }
                else
                {
                    _areBehindTexts |= _block.ContainsKey(CaseLabelKind.Title) && !_block.ContainsKey(label.Kind);
                }
            }

            if (IsFieldOfCase(label.Kind) && _block.TryGetValue(label.Kind, out var earlier)
                && (label.Kind is CaseLabelKind.Title
                    || _text.Slice(earlier.Label).SequenceEqual(_text.Slice(label.Label))))
            {
                var owner = label.Kind is CaseLabelKind.Title ? WinnerAbove(earlier) : null;
                Close();
                if (owner is { } winner)
                {
                    _block.Add(CaseLabelKind.Institution, winner);
                }
            }

            // 申报单位： before 合作单位：, which ends like it: of two labels in one block the first counts.
            _block.TryAdd(label.Kind, label);
            _last = label;
        }
    }

    // 单位：某某银行 above 案例：渔汛贷 and 案例：渔灯贷
    private CaseLabel? WinnerAbove(CaseLabel title) =>
        _last == title && _body is null
        && _block.TryGetValue(CaseLabelKind.Institution, out var winner) && winner.Label.Start < title.Label.Start
            ? winner
            : null;

    private static bool IsFieldOfCase(CaseLabelKind kind) =>
        kind is CaseLabelKind.Title or CaseLabelKind.Institution or CaseLabelKind.Award;

    private void AddToBody(TextSpan line)
    {
        if (_block.Count > 0)
        {
            _body = TextSpan.Between(_body?.Start ?? line.Start, line.End);
        }
    }

    private void Close()
    {
        var title = ValueOf(CaseLabelKind.Title);
        var institution = ValueOf(CaseLabelKind.Institution) ?? ValueOf(CaseLabelKind.Sender);
        var category = ValueOf(CaseLabelKind.Series);
        var award = ValueOf(CaseLabelKind.Award) ?? (_path.Award is null ? category : null);
        if (title is null && institution is { } named)
        {
            // 获奖者：马文山（东屿支行行长）
            institution = PersonForm.Read(_text, named) is { } person ? person.Institution
                : PersonName.IsWhole(_text.Slice(named)) ? null : institution;
        }

        if (title is { } work && PrizeShape.IsVacancy(_text.Slice(work)))
        {
            title = null;
        }

        var isCase = title is { Length: <= EntryFormReader.MaxTitle }
            ? institution is not null || award is not null || _path.PromisesList || _path.Award is not null
            : institution is not null && (award is not null || (_path.Award is not null && NamesWinner()));
        if (isCase)
        {
            // 获奖等次：一等奖 and 申报赛道：渔港服务
            _entries.Add(new Entry(
                category is not null && category != award ? category : _path.SeriesBeside(award),
                award ?? _path.Award,
                title is { } span ? TitleIn(span) : null,
                institution,
                _body));
        }

        _block.Clear();
        _body = null;
    }

    // 《渔港志集成》（全60册）
    private TextSpan TitleIn(TextSpan work) =>
        _text[work.Start] == '《' && Enclosure.EndOfFirst(_text.Slice(work)) is { } end
        && Enclosure.OpeningOfLast(_text.Slice(work)) == end
            ? Enclosure.Strip(_text, work with { Length = end })
            : Enclosure.StripAll(_text, work);

    // 获奖企业： below an award that companies win.
    private bool NamesWinner() =>
        _block.TryGetValue(CaseLabelKind.Institution, out var label)
        && Words.StartsWithAny(_text.Slice(label.Label), HeadingWords.Chosen);

    private TextSpan? ValueOf(CaseLabelKind kind) => _block.TryGetValue(kind, out var label) ? label.Value : null;
}
