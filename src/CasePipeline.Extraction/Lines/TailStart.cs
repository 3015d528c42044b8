using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Lines;

/// <summary>Finds the lines behind which nothing of the article follows.</summary>
internal sealed class TailStart
{
    private readonly string _text;
    private readonly List<Line> _lines;
    private readonly int _first;
    private readonly int _half;
    private readonly HashSet<int> _epilogues = [];
    private readonly Dictionary<string, int> _counts;

    /// <summary>Looks through the lines from one on.</summary>
    public TailStart(string text, List<Line> lines, int start)
    {
        _text = text;
        _lines = lines;
        _first = start;
        _half = start + ((lines.Count - start) / 2);
        _counts = lines.Skip(start)
            .Where(line => line.Content.Length <= TailWords.MaxEpilogue)
            .GroupBy(line => text.Cut(line.Content))
            .ToDictionary(group => group.Key, group => group.Count());
        FindEpilogues(start);
    }

    public bool IsAt(int at) => IsHeading(at) || _epilogues.Contains(at) || IsLateEnd(at);

    // — END —, behind which only the publisher goes on
    private bool IsLateEnd(int at) => at >= _half && TailShape.IsEnd(_text, _lines[at]);

    private bool IsHeading(int at)
    {
        var line = _lines[at];
        if ((line.Span.Length > TailWords.MaxLine && !IsOtherArticle(_text.Slice(line.Content))
                && !Words.StartsWithAny(_text.Slice(line.Content), TailWords.LongStarts))
            || line.Number is not (null or { Style: NumberingStyle.Bullet }))
        {
            return false;
        }

        var bare = _text.Slice(line.Content).TrimStart("【〖[「<-—·（(*");
        return Words.StartsWithAny(bare, TailWords.Starts)
            || (at > _first && bare.StartsWith(TailWords.Published.Start)
                && bare.Contains(TailWords.Published.Contained, StringComparison.Ordinal))
            || (at >= _half && Words.StartsWithAny(bare, TailWords.LateStarts))
            || (line.Span.Length <= TailWords.MaxHeading
                && (Words.ContainsAny(_text.Slice(line.Span), TailWords.Contained)
                    || Words.ContainsAny(Unspaced(_text.Slice(line.Span)), TailWords.Contained)
                    || (at >= _half && Words.ContainsAny(_text.Slice(line.Span), TailWords.ContainedLate))));
    }

    // 推 荐 阅 读
    private static ReadOnlySpan<char> Unspaced(ReadOnlySpan<char> heading) =>
        heading is [_, ' ', _, ' ', ..] ? Words.WithoutSpaces(heading) : [];

    // 上一篇：and a headline of any length
    private static bool IsOtherArticle(ReadOnlySpan<char> line) =>
        Words.FindStart(line, TailWords.Neighbours) is { } word && line[word.Length..] is ['：' or ':', ..];

    // From the end upwards, as long as nothing but running text and notes stands there.
    private void FindEpilogues(int start)
    {
        var below = _lines.Count;
        for (var i = _lines.Count - 1; i > start; i--)
        {
            if (IsHeading(i))
            {
                below = _lines.Count;
                _epilogues.Clear();
                continue;
            }

            var isText = IsText(i);
            if (!isText && IsEpilogue(i, below))
            {
                _epilogues.Add(i);
            }
            else if (!isText && !IsAside(_lines[i]))
            {
                return;
            }

            below = isText ? i : below;
        }
    }

    // Sentences, and points that a line of their own introduces: …以下不足： （1）…；
    private bool IsText(int at)
    {
        const int MinText = 20;
        const int MinPoint = 10;
        var line = _lines[at];
        return line.Row is null && line.Content.Length >= (line.Number is null ? MinText : MinPoint)
            && _text.Slice(line.Span).TrimEnd(Punctuation.ClosingMarks) is [.., var last]
            && (last is '。' or '！' or '？' or '!' or '?' or '.' || (last is '；' && line.Number is not null)
                || (last is '：' && at + 1 < _lines.Count && _lines[at + 1].Number is not null));
    }

    private bool IsAside(Line line) =>
        TailShape.IsNote(_text, line)
        // 市场合作：market@heron.example
        || (line.Span.Length <= TailWords.MaxLine && _text.Slice(line.Span).Contains('@'))
        || TailShape.CreditsIn(_text, line) is not CreditKind.None
        || LineShape.IsByline(_text, line);

    // 关于海州科技（HZKJ）
    private static ReadOnlySpan<char> WithoutNote(ReadOnlySpan<char> name) =>
        name.IndexOfAny('（', '(') is > 1 and var note ? name[..note] : name;

    private bool IsEpilogue(int at, int below)
    {
        var line = _lines[at];
        var name = _text.Slice(line.Content).Trim("【】〖〗[]（）()「」<>＜＞《》：: —-–·*#»");
        if (line is not { Row: null, Content.Length: <= TailWords.MaxEpilogue } || name.Length < 2
            || below != at + 1 || below == _lines.Count)
        {
            return false;
        }

        // What heads a part of every case is no epilogue of the last.
        return _counts[_text.Cut(line.Content)] == 1
            && (Words.FindStart(name, TailWords.Abouts) is { } about
                ? _text.Slice(_lines[below].Span).Contains(WithoutNote(name[about.Length..]), StringComparison.Ordinal)
                : Words.EndsWithAny(name, TailWords.Epilogues) && !Words.StartsWithAny(name, TailWords.NoEpilogues));
    }
}
