using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Lines;

/// <summary>Finds sign-off and tail behind the head, and the notes between the lines of the article.</summary>
internal sealed class EndReader
{
    // Where a date alone is the day of signing.
    private const int LastLines = 5;

    // How many lines of the article say that a byline above them is part of it.
    private const int EnoughText = 3;

    private const int MaxBehindLead = 3;

    private const int MaxBeforeSignature = 3;

    private readonly string _text;
    private readonly List<Line> _lines;
    private readonly int _start;
    private readonly TailStart _tail;
    private readonly int[] _textBehind;
    private readonly Dictionary<string, int> _authors;

    private EndReader(string text, List<Line> lines, int start)
    {
        _text = text;
        _lines = lines;
        _start = start;
        _tail = new TailStart(text, lines, start);
        _textBehind = CountTextBehind();
        _authors = lines.Skip(start)
            .Where(line => KindOf(line) is LabelKind.Author or LabelKind.Correspondent)
            .GroupBy(LabelOf)
            .ToDictionary(group => group.Key, group => group.Count());
    }

    /// <summary>Gives the lines from one on their roles.</summary>
    public static void Read(string text, List<Line> lines, int start)
    {
        new EndReader(text, lines, start).Read();
        lines.MarkTail(PageFoot.Find(text, lines), lines.Count);
    }

    private void Read()
    {
        int? tail = null;
        for (var i = _start; i < _lines.Count; i++)
        {
            tail ??= _tail.IsAt(i) ? i : null;
            var isTail = tail is { } start && !(i - start <= MaxBeforeSignature && IsLastSigned(i));
            if (RoleOf(i) is { } role)
            {
                Assign(i, role);
            }
            else if (isTail || TailShape.IsNote(_text, _lines[i]) || IsLastCredit(i) || IsFooter(i) || IsLastHost(i))
            {
                Assign(i, LineRole.Tail);
            }
            else if (IsSigned(i))
            {
                Assign(i, LineRole.Signature);
                Assign(++i, LineRole.Byline);
            }
            else if (IsLastDate(i) || IsReprint(i) || IsSignedOnOneLine(i) || IsIssue(i))
            {
                Assign(i, LineRole.Byline);
            }
            else if (IsSignedAlone(i))
            {
                Assign(i, LineRole.Signature);
            }
        }
    }

    // How many lines of the article follow each line, before its tail.
    private int[] CountTextBehind()
    {
        var counts = new int[_lines.Count + 1];
        for (var i = _lines.Count - 2; i >= _start; i--)
        {
            var isText = !LineShape.IsByline(_text, _lines[i + 1]) && !TailShape.IsNote(_text, _lines[i + 1])
                && TailShape.CreditsIn(_text, _lines[i + 1]) is CreditKind.None;
            counts[i] = _tail.IsAt(i + 1) ? 0 : Math.Min(EnoughText, counts[i + 1] + (isText ? 1 : 0));
        }

        return counts;
    }

    // Before more of the article a line that looks like a byline is part of it.
    private bool IsFollowedByText(int at) => _textBehind[at] >= EnoughText;

    private LineRole? RoleOf(int at)
    {
        switch (KindOf(_lines[at]))
        {
            case LabelKind.Contributors:
                return LineRole.Contributors;
            case LabelKind.Author or LabelKind.Correspondent when _authors[LabelOf(_lines[at])] >= EnoughText:
                // Every entry of a list may have its own.
                return null;
            case LabelKind.Author or LabelKind.Correspondent or LabelKind.Date when IsBehindLead(at):
                return LineRole.Byline;
            case not null:
                return IsFollowedByText(at) ? null : LineRole.Byline;
            case null when IsSupplied(at):
                return LineRole.Contributors;
            default:
                return at > 0 && _lines[at - 1].Role is LineRole.Contributors
                    && NameList.IsWhole(_text, _lines[at].Span)
                    ? LineRole.Contributors
                    : null;
        }
    }

    // （某某银行、某某支行供稿）
    private bool IsSupplied(int at) =>
        !IsFollowedByText(at) && IsShort(_lines[at])
        && LineShape.InsideOf(_text, _lines[at]) is var inside && inside.Length < _lines[at].Span.Length
        && LabelWords.SuppliedBy.Length < inside.Length && _text.Slice(inside).EndsWith(LabelWords.SuppliedBy)
        && NameList.IsWhole(_text, new TextSpan(inside.Start, inside.Length - LabelWords.SuppliedBy.Length));

    private LabelKind? KindOf(Line line)
    {
        var inside = Inside(line);
        return inside.Length <= Labels.MaxLine && Labels.TryReadStart(inside, out var kind, out _) ? kind : null;
    }

    private string LabelOf(Line line) =>
        Labels.TryReadStart(Inside(line), out _, out var length) ? Inside(line)[..length].ToString() : "";

    // The byline may stand below the editor's words on the article.
    private bool IsBehindLead(int at) =>
        at > _start && at <= _start + MaxBehindLead && IsShort(_lines[at])
        && Words.StartsWithAny(_text.Slice(_lines[_start].Content).TrimStart("【[（("), BylineWords.Leads);

    private static bool IsShort(Line line) => line is { Number: null, Row: null, Span.Length: <= NameList.MaxName };

    // What was done beside editing is a credit among others, and may be a case's alone.
    private bool IsLastCredit(int at) =>
        !IsFollowedByText(at)
        && !NamesWinner(_lines[at])
        && TailShape.CreditsIn(_text, _lines[at]) is not CreditKind.None and var credits
        && (credits is not CreditKind.Minor
            || (at > _start && _lines[at - 1].Role is LineRole.Tail or LineRole.Byline
                && TailShape.CreditsIn(_text, _lines[at - 1]) is not CreditKind.None));

    // 作者：马文山　编辑：李海　刊播单位：东屿日报社, below the last title of a list
    private bool NamesWinner(Line line) =>
        line is { Row: null, Content.Length: <= Labels.MaxLine }
        && CaseLabels.Read(_text, line.Content).Exists(
            label => label is { Kind: CaseLabelKind.Institution, Value.Length: > 0 }
                && label.Label.Start > line.Content.Start);

    // 隐私政策 | 网页指南 | 联系我们, 主办单位：某某厅　　承办单位：某某中心
    private bool IsFooter(int at) =>
        !IsFollowedByText(at) && _lines[at] is { Number: null, Row: null }
        && (PagePath.IsMenu(_text, _lines[at]) || AreHosts(_text.Slice(_lines[at].Span)) || IsHostedBy(_lines[at]));

    // 东屿渔业协会主办 above 渔灯网承办
    private bool IsHostedBy(Line line) =>
        IsShort(line) && HanText.IsAll(_text.Slice(line.Span))
        && Words.EndsWithAny(_text.Slice(line.Span), BylineWords.HostedBy);

    // 主办机关：东屿档案局 behind a list, and nowhere else: who held the contest has won nothing.
    private bool IsLastHost(int at) =>
        _textBehind[at] == 0 && IsHost(_lines[at])
        && _lines.Exists(line => line.Number is { Value: > 1 })
        && !_lines.Take(at).Skip(_start).Any(IsHost);

    private bool IsHost(Line line) =>
        line is { Number: null, Row: null, Span.Length: <= NameList.MaxName }
        && _text.Slice(line.Span) is var host && Words.StartsWithAny(host, BylineWords.Hosts)
        && host.ContainsAny(Punctuation.Colons);

    private static bool AreHosts(ReadOnlySpan<char> line) =>
        Words.StartsWithAny(line, BylineWords.Hosts)
        && line.IndexOfAny(Punctuation.WhiteSpace) is > 0 and var gap
        && Words.StartsWithAny(line[gap..].TrimStart(), BylineWords.Hosts);

    // A line of nothing but a date, and above it who signs.
    private bool IsSigned(int at) =>
        at + 1 < _lines.Count && (IsDateAlone(at + 1) || IsLastMonth(at + 1)) && CanSign(at);

    // Below 联系电话：… may still stand who signs, and the day, on the last two lines.
    private bool IsLastSigned(int at) =>
        at == _lines.Count - 2 && IsDateAlone(at + 1) && InstitutionShape.IsCertain(Inside(_lines[at]));

    // 二〇三一年四月 as the last line of all
    private bool IsLastMonth(int at) =>
        at == _lines.Count - 1 && LineShape.IsMonthAlone(_text, _lines[at]);

    private bool CanSign(int at) =>
        IsShort(_lines[at])
        && (InstitutionShape.IsLikely(SignatureShape.NameIn(Inside(_lines[at]))) || AreSigners(_lines[at])
            || IsLetterSigned(at));

    // 德育处、艺术组, 德育处 团委
    private bool AreSigners(Line line) =>
        Inside(line).ContainsAny(Punctuation.NameSeparatorsAndSpaces)
        && NameList.IsWhole(_text, LineShape.InsideOf(_text, line));

    // …。 and below it a name, whatever its words, between the text of a letter and its last date.
    private bool IsLetterSigned(int at)
    {
        const int MaxSignature = 25;
        var name = Inside(_lines[at]);
        return at > _start && at + 1 < _lines.Count && name.Length is > 3 and <= MaxSignature
            && _textBehind[at + 1] == 0 && IsDateAlone(at + 1) && IsSentence(at - 1)
            && !name.ContainsAny(Punctuation.ClauseEnds) && !name.ContainsAny(Punctuation.NotInNames)
            && !name.ContainsAnyInRange('0', '9');
    }

    private bool IsSentence(int at) => _text.Slice(_lines[at].Span) is [.., '。'];

    // 特此公告。 and below it who signs, where the date stands elsewhere.
    private bool IsSignedAlone(int at) =>
        (at > _start && !IsFollowedByText(at)
            && ((IsSentence(at - 1) && (IsLastCommittee(at) || (IsLastWord(at - 1) && CanSign(at))))
                || (HasClosingWord(_lines[at]) && CanSign(at))))
        || (_textBehind[at] == 0 && LastSigner.Is(_text, _lines, _start, at));

    // 特此公告。, 各单位要以获奖集体为榜样…。
    private bool IsLastWord(int at) =>
        _text.Slice(_lines[at].Content) is var sentence
        && (Words.StartsWithAny(sentence, BylineWords.Formulas) || Words.ContainsAny(sentence, BylineWords.Appeals));

    // 渔会联合会推广部　敬启
    private bool HasClosingWord(Line line) => SignatureShape.NameIn(Inside(line)).Length < Inside(line).Length;

    // “某某杯”大赛组委会: whoever awards wins nothing.
    private bool IsLastCommittee(int at) =>
        _textBehind[at] == 0 && IsShort(_lines[at])
        && Words.EndsWithAny(Inside(_lines[at]), BylineWords.Committees);

    // 某某联合会　　2031年4月9日, （2031年4月9日，某某联合会）
    private bool IsSignedOnOneLine(int at)
    {
        const string Gaps = "，, \u3000\t";
        var inside = Inside(_lines[at]);
        if (IsFollowedByText(at) || !IsShort(_lines[at]) || !CalendarDate.TryFind(inside, out _, out var date))
        {
            return false;
        }

        var isLast = date.End == inside.Length;
        if (!isLast && (date.Start > 0 || inside[date.End] is not ('，' or ',')))
        {
            return false;
        }

        var name = isLast ? inside[..date.Start] : inside[date.End..];
        return name.Trim(Gaps).Length < name.Length && InstitutionShape.IsLikely(name.Trim(Gaps));
    }

    // （海州日报 2031年4月9日 第02版）, 2031年4月9日 海州日报 第02版
    private bool IsIssue(int at)
    {
        var inside = Inside(_lines[at]);
        return at >= _lines.Count - LastLines && IsShort(_lines[at])
            && (inside.Length < _lines[at].Span.Length || CalendarDate.TryRead(inside, out _, out _))
            && inside is [.., '版'] && LineShape.IsByline(_text, _lines[at]);
    }

    private bool IsReprint(int at) =>
        at >= _lines.Count - LastLines && Words.StartsWithAny(Inside(_lines[at]), BylineWords.Reprints);

    private bool IsLastDate(int at) => (at >= _lines.Count - LastLines || !IsFollowedByText(at)) && IsDateAlone(at);

    private bool IsDateAlone(int at) => LineShape.IsDateAlone(_text, _lines[at]);

    private ReadOnlySpan<char> Inside(Line line) => _text.Slice(LineShape.InsideOf(_text, line));

    private void Assign(int at, LineRole role) => _lines[at] = _lines[at] with { Role = role };
}
