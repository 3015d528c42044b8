using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Entries;

/// <summary>
/// Reads articles of which every title stands in marks on a line of its own, and who won right above it or right below:
/// 《渔汛贷》 and below it （东屿农商银行）. What else is short and stands right above such a block heads it, whatever it is
/// called.
/// </summary>
internal sealed class TitleBlockReader
{
    private const int MinCases = 3;

    private readonly string _text;
    private readonly List<Line> _lines;
    private readonly List<BlockLine> _kinds;
    private readonly List<Entry> _entries = [];
    private readonly HashSet<HeadingStyle> _outer = [];

    private TitleBlockReader(string text, List<Line> lines)
    {
        _text = text;
        _lines = lines;
        _kinds = lines.ConvertAll(line => BlockLine.Of(text, line));
    }

    /// <summary>
    /// The cases of such an article, where more of them have a winner than of those that its lists gave.
    /// </summary>
    public static List<Entry> ReadInstead(string text, List<Line> lines, List<Entry> listed)
    {
        var content = lines.FindAll(line => line.Role is LineRole.Content);
        var blocks = content.Exists(line => line.Row is not null) ? [] : new TitleBlockReader(text, content).Read();
        return blocks.Count > listed.Count(entry => entry is { Title: not null, Institution: not null })
            ? blocks
            : listed;
    }

    private List<Entry> Read()
    {
        var blocks = BlocksBelowWinners() ?? BlocksAboveWinners();
        if (blocks is null || blocks.Sum(block => block.Titles.Count) < MinCases)
        {
            return [];
        }

        var headings = blocks.ConvertAll(block => HeadingsAbove(block.Start));
        foreach (var pair in headings.Where(run => run.Count > 1))
        {
            _outer.Add(StyleOf(pair[0]));
        }

        (Line? series, Line? award) = (null, null);
        for (var i = 0; i < blocks.Count; i++)
        {
            (series, award) = headings[i] switch
            {
                [var outer, var inner] => (outer, inner),
                [var only] when IsSeries(only) => (only, null),
                [var only] => (series, only),
                _ => (series, award),
            };
            var next = i + 1 < blocks.Count ? blocks[i + 1].Start - headings[i + 1].Count : _lines.Count;
            AddBlock(blocks[i], series, award, next);
        }

        return _entries.Exists(entry => entry.Award is null && entry.Series is not null) ? [] : _entries;
    }

    // 获奖单位：东屿农商银行 above 「渔汛贷」, and above all titles that follow; null where a title has no winner above it.
    private List<Block>? BlocksBelowWinners()
    {
        var blocks = new List<Block>();
        for (var i = 0; i < _kinds.Count; i++)
        {
            if (_kinds[i].Title is null && _kinds[i].Winner is null)
            {
                continue;
            }

            if (_kinds[i].Winner is not { } winner)
            {
                return null;
            }

            var titles = new List<int>();
            for (var at = i + 1; at < _kinds.Count && _kinds[at].Title is not null; at++)
            {
                titles.Add(at);
            }

            if (titles.Count == 0)
            {
                return null;
            }

            blocks.Add(new Block(i, titles, winner));
            i = titles[^1];
        }

        return blocks.Count > 1 ? blocks : null;
    }

    // 《渔汛贷》 above （东屿农商银行）; null where a title has no winner below it.
    private List<Block>? BlocksAboveWinners()
    {
        var blocks = new List<Block>();
        for (var i = 0; i < _kinds.Count; i++)
        {
            if (_kinds[i].Title is null && _kinds[i].Winner is null)
            {
                continue;
            }

            if (_kinds[i].Title is null || i + 1 == _kinds.Count || _kinds[i + 1].Winner is not { } winner)
            {
                return null;
            }

            blocks.Add(new Block(i, [i], winner));
            i++;
        }

        return blocks.Count > 1 ? blocks : null;
    }

    // Up to two headings right above a block: 节水增效 and 示范案例.
    private List<Line> HeadingsAbove(int start)
    {
        const int Most = 2;
        var first = start;
        while (first > 0 && start - first < Most && _kinds[first - 1].IsHeading)
        {
            first--;
        }

        return _lines[first..start];
    }

    private bool IsSeries(Line heading) =>
        HeadingLine.ClassOf(_text, heading.Content) is HeadingClass.Series
        || (HeadingLine.ClassOf(_text, heading.Content) is not HeadingClass.Award && _outer.Contains(StyleOf(heading))
            && StyleOf(heading) is not { HeadingLevel: 0, IsBold: false, Numbering: null });

    private void AddBlock(Block block, Line? series, Line? award, int end)
    {
        for (var i = 0; i < block.Titles.Count; i++)
        {
            var at = block.Titles[i];
            var first = Math.Max(at, block.WinnerAt(at)) + 1;
            var last = (i + 1 < block.Titles.Count ? block.Titles[i + 1] : end) - 1;
            var body = first <= last
                ? TextSpan.Between(_lines[first].Span.Start, _lines[last].Span.End)
                : (TextSpan?)null;
            _entries.Add(new Entry(
                NameOf(series), _kinds[at].Award ?? NameOf(award), _kinds[at].Title, block.Winner, body));
        }
    }

    private TextSpan? NameOf(Line? heading) =>
        heading is null ? null : HeadingName.Of(_text, heading.Content);

    private static HeadingStyle StyleOf(Line line) =>
        new(line.Markup.HeadingLevel, line.Markup.IsBold, line.Number?.Style);

    /// <summary>Titles that stand by one winner.</summary>
    /// <param name="Start">Its first line.</param>
    /// <param name="Titles">The lines of its titles.</param>
    /// <param name="Winner">Who won with all of them.</param>
    private readonly record struct Block(int Start, List<int> Titles, TextSpan Winner)
    {
        /// <summary>The line that names the winner.</summary>
        public int WinnerAt(int title) => title == Start ? title + 1 : Start;
    }

    private readonly record struct HeadingStyle(int HeadingLevel, bool IsBold, NumberingStyle? Numbering);
}
