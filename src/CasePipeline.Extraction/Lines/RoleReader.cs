using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Reading;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Lines;

/// <summary>
/// The third stage: which lines are headline, byline, sign-off and tail, so that what is left is the article itself.
/// </summary>
internal sealed class RoleReader
{
    /// <summary>Longest headline.</summary>
    public const int MaxHeadline = 300;

    // How far down the headline may stand: above it are the page's path and its decoration.
    private const int HeadLines = 15;

    // Bylines are short; running text that mentions a date is not.
    private const int MaxByline = 120;

    private const int MaxAccount = 25;

    // Where a date alone is the day of signing.
    private const int LastLines = 5;

    // Bare lines between headline and date: the source, its section.
    private const int MaxAccounts = 3;

    private readonly string _text;
    private readonly DeclaredFacts _declared;
    private readonly List<Line> _lines;

    private RoleReader(ArticleText article, List<Line> lines)
    {
        _text = article.Text;
        _declared = article.Declared;
        _lines = lines;
    }

    /// <summary>Gives every line its role.</summary>
    public static List<Line> Read(ArticleText article, List<Line> lines)
    {
        var reader = new RoleReader(article, lines);
        var content = reader.ReadHead();
        reader.ReadEnd(content);
        return lines;
    }

    // Returns the first line behind headline and byline.
    private int ReadHead()
    {
        var headline = FindHeadline();
        var at = 0;
        for (; at < _lines.Count && (at <= headline || IsHead(at)); at++)
        {
            Assign(at, HeadRole(at, headline));
        }

        return at;
    }

    private int FindHeadline()
    {
        var limit = Math.Min(HeadLines, _lines.Count);
        var declared = _lines.FindIndex(0, limit, line => IsSame(line.Span, _declared.Title));
        if (declared >= 0)
        {
            return declared;
        }

        if (_declared.Title is not null)
        {
            return -1;
        }

        var highest = _lines.Take(limit).Where(line => line.Markup.HeadingLevel is 1
            or 2).MinBy(line => line.Markup.HeadingLevel);
        if (highest is not null)
        {
            return _lines.IndexOf(highest);
        }

        var first = _lines.FindIndex(0, limit, line => !IsBylineShaped(line) && !IsPath(line) && !IsDocumentMark(line));
        return first >= 0 && CanBeHeadline(_lines[first]) ? first : -1;
    }

    private LineRole HeadRole(int at, int headline)
    {
        if (at == headline || IsSame(_lines[at].Span, _declared.Title))
        {
            return LineRole.Headline;
        }

        return IsBylineShaped(_lines[at]) || at > headline ? HeadRoleBehind(at) : LineRole.Tail;
    }

    private LineRole HeadRoleBehind(int at)
    {
        if (Labels.TryReadStart(Inside(_lines[at]), out var kind, out _) && kind is LabelKind.Contributors)
        {
            return LineRole.Contributors;
        }

        return IsBylineShaped(_lines[at]) ? LineRole.Byline : LineRole.Account;
    }

    private bool IsHead(int at) =>
        IsSame(_lines[at].Span, _declared.Title)
        || IsBylineShaped(_lines[at])
        || IsSame(_lines[at].Span, _declared.Source)
        || IsSame(_lines[at].Span, _declared.Author)
        || IsAccount(at)
        || IsAccountBehindDate(at);

    // A short line between headline and date names who published the article.
    private bool IsAccount(int at)
    {
        for (var i = at; i < _lines.Count && i < at + MaxAccounts; i++)
        {
            if (IsBylineShaped(_lines[i]))
            {
                return i > at;
            }

            if (!CanBeAccount(_lines[i]))
            {
                return false;
            }
        }

        return false;
    }

    // Or one right behind it, before the first sentence.
    private bool IsAccountBehindDate(int at) =>
        at > 0 && at + 1 < _lines.Count
        && _lines[at - 1].Role is LineRole.Byline && IsDateAlone(_lines[at - 1], allowTime: true)
        && CanBeAccount(_lines[at])
        && InstitutionShape.IsLikely(_text.Slice(_lines[at].Span))
        && _lines[at + 1].Span.Length > MaxAccount;

    private bool CanBeAccount(Line line) =>
        line is { Number: null, Row: null, Span.Length: <= MaxAccount }
        && !_text.Slice(line.Span).ContainsAny(Punctuation.ClauseEnds)
        && !Enclosure.IsWhole(_text.Slice(line.Span));

    /// <summary>Whether a line begins with a byline's label, or is hardly more than a date.</summary>
    private bool IsBylineShaped(Line line)
    {
        var inside = Inside(line);
        if (inside.Length > Labels.MaxLine)
        {
            return false;
        }

        // A byline with tabs looks like a table's row.
        if (Labels.TryReadStart(inside, out _, out _) || BylineShape.EnglishAuthor(inside) is not null)
        {
            return line.Row is null or { Cells.Count: <= MaxAccounts };
        }

        return line.Row is null
            && inside.Length <= MaxByline
            && !inside.TrimEnd().EndsWith("。")
            && CalendarDate.TryFind(inside, out _, out var date)
            && BylineShape.IsByline(inside, date);
    }

    private ReadOnlySpan<char> Inside(Line line) => _text.Slice(Enclosure.StripBrackets(_text, line.Span));

    private bool IsPath(Line line) =>
        _text.Slice(line.Span).ContainsAny(Punctuation.PathSteps)
            || Words.FindStart(_text.Slice(line.Span), BylineWords.Paths) is not null;

    // 农文研〔2024〕12号 and 某某研究会文件 stand above the headline of an official document.
    private bool IsDocumentMark(Line line)
    {
        var text = _text.Slice(line.Span);
        return text.Length <= MaxByline / 2 && ((text.Contains('〔') && text.EndsWith("号")) || text.EndsWith("文件"));
    }

    private bool CanBeHeadline(Line line) =>
        line is { Row: null, Span.Length: <= MaxHeadline }
        && line.Number is null or { Style: NumberingStyle.Bullet or NumberingStyle.Arabic or NumberingStyle.Case }
        && !_text.Slice(line.Span).EndsWith("。")
        && _text.Cut(line.Span).Any(char.IsLetterOrDigit);

    private bool IsSame(TextSpan span, string? declared) =>
        declared is { Length: > 0 } && span.Length < 2 * (declared.Length + MaxAccount)
        && WithoutSpaces(_text.Cut(span)) == WithoutSpaces(declared);

    private static string WithoutSpaces(string text) =>
        string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    private void ReadEnd(int content)
    {
        for (var i = content; i < _lines.Count; i++)
        {
            if (IsTail(_lines[i]))
            {
                for (; i < _lines.Count; i++)
                {
                    Assign(i, EndRole(i) ?? LineRole.Tail);
                }
            }
            else if (EndRole(i) is { } role)
            {
                Assign(i, role);
            }
            else if (IsLastDate(i) || IsReprint(i))
            {
                Assign(i, LineRole.Byline);
            }
            else if (IsSigned(i))
            {
                Assign(i, LineRole.Signature);
                Assign(i + 1, LineRole.Byline);
                i++;
            }
        }
    }

    private LineRole? EndRole(int at)
    {
        var inside = Inside(_lines[at]);
        if (inside.Length > Labels.MaxLine)
        {
            return null;
        }

        if (Labels.TryReadStart(inside, out var kind, out _))
        {
            return kind switch
            {
                LabelKind.Contributors => LineRole.Contributors,
                LabelKind.Author when IsFollowedByText(at) => null,
                _ when IsFollowedByText(at) => null,
                _ => LineRole.Byline,
            };
        }

        return at > 0 && _lines[at - 1].Role is LineRole.Contributors && NameList.IsWhole(_text, _lines[at].Span)
            ? LineRole.Contributors
            : null;
    }

    // Before more of the article a line that looks like a byline is part of it.
    private bool IsFollowedByText(int at)
    {
        var behind = 0;
        for (var i = at + 1; i < _lines.Count && behind < 3; i++)
        {
            if (IsTail(_lines[i]))
            {
                break;
            }

            behind += IsBylineShaped(_lines[i]) ? 0 : 1;
        }

        return behind >= 3;
    }

    // A line of nothing but a date, and above it who signs.
    private bool IsSigned(int at) =>
        at + 1 < _lines.Count
        && IsDateAlone(_lines[at + 1])
        && _lines[at] is { Row: null, Number: null, Span.Length: <= NameList.MaxName }
        && InstitutionShape.IsLikely(_text.Slice(_lines[at].Span));

    private bool IsReprint(int at) =>
        at >= _lines.Count - LastLines && Words.StartsWithAny(Inside(_lines[at]), BylineWords.Reprints);

    private bool IsLastDate(int at) => at >= _lines.Count - LastLines && IsDateAlone(_lines[at]);

    private bool IsDateAlone(Line line, bool allowTime = false)
    {
        var inside = Inside(line).Trim();
        inside = allowTime ? inside.TrimEnd("0123456789:： ") : inside;
        return CalendarDate.TryRead(Inside(line).Trim(), out _, out var length) && length >= inside.Length;
    }

    private bool IsTail(Line line) =>
        line.Span.Length <= TailWords.MaxLine
        && (Words.StartsWithAny(_text.Slice(line.Content).TrimStart("【[「<-—·"), TailWords.Starts)
            || (line.Span.Length <= TailWords.MaxHeading
                && Words.ContainsAny(_text.Slice(line.Span), TailWords.Contained)));

    private void Assign(int at, LineRole role) => _lines[at] = _lines[at] with { Role = role };
}
