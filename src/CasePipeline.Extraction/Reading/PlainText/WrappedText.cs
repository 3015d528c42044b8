using System.Text;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Reading.PlainText;

/// <summary>
/// Joins the lines of text that was wrapped at a fixed width, as copies of printed pages are. The text itself must show
/// that it was: either its paragraphs are indented, or running text breaks off within its clauses at one width.
/// </summary>
internal sealed class WrappedText
{
    private const int MinIndentedWidth = 50;
    private const int MinWidth = 30;
    private const int MaxWidth = 150;

    // A character that takes two columns may not have fitted, nor a mark that no line begins with.
    private const int Slack = 3;

    private const int EnoughLines = 3;

    // The rest of a word or a name that found no room.
    private const int MaxRest = 3;

    private const int WideGap = 3;

    private const string WideMarks = "“”‘’—…·";

    // What is set further in stands at the right margin.
    private const int MaxIndentation = 8;

    private readonly string[] _lines;
    private readonly int[] _widths;
    private readonly int _width;

    /// <param name="lines">The lines.</param>
    /// <param name="width">How wide a line is: in columns, or in characters of one width.</param>
    private WrappedText(string[] lines, Converter<string, int> width)
    {
        _lines = lines;
        _widths = Array.ConvertAll(lines, width);
        _width = Enumerable.Range(0, lines.Length)
            .Where(i => !HasGap(lines[i]) && IndentationOf(lines[i]) < MaxIndentation)
            .Select(i => _widths[i])
            .DefaultIfEmpty()
            .Max();
    }

    public static string Unwrap(string text)
    {
        var lines = HangingValues.Join(WrappedCells.Join(PageMarks.Remove(text.Split('\n'))));
        return new WrappedText(lines, WidthOf).Unwrap() ?? new WrappedText(lines, LengthOf).Unwrap()
            ?? string.Join('\n', JoinBrackets(lines));
    }

    // 标题（完成单位：某某公司；主要完成人：蓝, and below it 海生）: a bracket that one line opens and the next closes.
    private static IEnumerable<string> JoinBrackets(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            var isBroken = i + 1 < lines.Length && WidthOf(lines[i]) is >= MinWidth and <= MaxWidth
                && WidthOf(lines[i + 1]) > 0
                && Enclosure.LeavesOpen(lines[i]) && Enclosure.HasStrayClosing(lines[i + 1])
                && Numbering.Read(lines[i + 1].AsSpan().Trim()) is null;
            yield return isBroken ? lines[i].TrimEnd() + lines[++i].TrimStart() : lines[i];
        }
    }

    private string? Unwrap()
    {
        var byIndentation = Joins(i => !IsIndented(_lines[i]) && (IsFull(i - 1) || IsUnfinished(i - 1)));
        if (_width is >= MinIndentedWidth and <= MaxWidth
            && byIndentation.Count >= EnoughLines && AreIndented(byIndentation))
        {
            return Join(byIndentation);
        }

        return _width is >= MinWidth and <= MaxWidth && BreaksWithinClauses() ? Join(Joins(GoesOn)) : null;
    }

    private HashSet<int> Joins(Func<int, bool> goesOn) =>
        Enumerable.Range(1, _lines.Length - 1).Where(i => _widths[i] > 0 && goesOn(i)).ToHashSet();

    private string Join(HashSet<int> joins)
    {
        var unwrapped = new StringBuilder();
        for (var i = 0; i < _lines.Length; i++)
        {
            var line = joins.Contains(i) ? _lines[i].TrimStart() : _lines[i];
            unwrapped.Append(i == 0 || joins.Contains(i) ? "" : "\n")
                .Append(joins.Contains(i + 1) ? line.TrimEnd() : line.TrimEnd('\r'));
        }

        return unwrapped.ToString();
    }

    private bool AreIndented(HashSet<int> joins)
    {
        var others = Enumerable.Range(0, _lines.Length)
            .Where(i => !joins.Contains(i) && !string.IsNullOrWhiteSpace(_lines[i]))
            .ToList();
        return others.Count(i => IsIndented(_lines[i])) * 5 >= others.Count * 4;
    }

    // Running text of three lines or more that fills the width up to its last line. Titles of one length have no
    // clauses, and who sets a clause on each line ends it with a mark.
    private bool BreaksWithinClauses()
    {
        var within = 0;
        for (var start = 0; start < _lines.Length;)
        {
            var end = start + 1;
            while (end < _lines.Length && _widths[end] > 0 && IsFull(end - 1) && IsContinuation(end))
            {
                end++;
            }

            if (end - start >= EnoughLines && IsRunningText(start, end))
            {
                within += end - start - 1;
            }

            start = end;
        }

        return within >= EnoughLines;
    }

    private bool IsRunningText(int start, int end)
    {
        var broken = Enumerable.Range(start, end - start - 1).Count(i => !EndsWithMark(_lines[i]));
        return broken * 2 > end - start - 1
            && _lines[end - 1].TrimEnd() is [.., '。' or '！' or '？' or '：' or ':']
            && _lines[start..end].Any(line => line.AsSpan().ContainsAny("，,、"));
    }

    private bool GoesOn(int at) =>
        _widths[at - 1] > 0 && IsContinuation(at) && !HasGap(_lines[at - 1])
        && IndentationOf(_lines[at - 1]) < MaxIndentation
        && (IsFull(at - 1) || (IsLong(at - 1) && (IsOpen(_lines[at - 1]) || IsRest(at))));

    private bool IsContinuation(int at) =>
        Numbering.Read(_lines[at].AsSpan().Trim()) is null
        && IndentationOf(_lines[at]) <= Math.Max(IndentationOf(_lines[at - 1]), NumberIndentation(_lines[at - 1]))
        && !Punctuation.SentenceEnds.Contains(_lines[at - 1].TrimEnd()[^1]);

    private bool IsFull(int at) => _widths[at] >= _width - Slack;

    // Lists and headlines may be set more narrowly than paragraphs.
    private bool IsLong(int at) => _widths[at] * 3 >= _width * 2;

    // Where paragraphs are indented, the lines of one may be of different lengths.
    private bool IsUnfinished(int at) =>
        IsLong(at) && IsIndented(_lines[at]) && IndentationOf(_lines[at]) < MaxIndentation
        && (!EndsWithMark(_lines[at]) || !Enclosure.IsBalanced(_lines[at]));

    // No line of its own ends with these.
    private static bool IsOpen(string line) => line.TrimEnd()[^1] is '的' or '、' or '，' or '和' or '与' or '及';

    private bool IsRest(int at)
    {
        var rest = _lines[at].Trim();
        return rest.Length <= MaxRest && HanText.IsAll(rest)
            && !EndsWithMark(_lines[at - 1]) && !PersonName.IsWhole(SimplifiedText.Of(rest));
    }

    private static bool EndsWithMark(string line) => char.IsPunctuation(line.TrimEnd()[^1]);

    private static bool HasGap(string line) =>
        line.Trim() is var text
        && (text.Contains(new string(' ', WideGap), StringComparison.Ordinal)
            || text.Contains(new string('\u3000', WideGap), StringComparison.Ordinal));

    private static bool IsIndented(string line) => line.Length > 0 && line[0] is ' ' or '\u3000' or '\t';

    private static int IndentationOf(string line) => WidthOf(line) - WidthOf(line.TrimStart());

    // What goes on an item of a list may stand under its first word.
    private static int NumberIndentation(string line) =>
        IndentationOf(line) + (Numbering.Read(line.AsSpan().Trim()) is { } number
            ? WidthOf(line.Trim()[..number.Length])
            : 0);

    // Who counts characters breaks lines of one length, however wide they are.
    private static int LengthOf(string line) => line.TrimEnd().Length * 2;

    // Marks that Chinese type sets as wide as its characters stand among the narrow ones.
    private static int WidthOf(string line) =>
        line.TrimEnd().Sum(character => character < '\u2E80' && !WideMarks.Contains(character) ? 1 : 2);
}
