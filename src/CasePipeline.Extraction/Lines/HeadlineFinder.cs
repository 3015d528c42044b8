using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Reading;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Lines;

/// <summary>
/// Finds the headline: what the document declares, the first line below all that stands above headlines, or one that
/// the lines around it show to be one.
/// </summary>
internal sealed class HeadlineFinder(string text, DeclaredFacts declared, List<Line> lines)
{
    /// <summary>How far down the headline may stand: above it are the page's path and its decoration.</summary>
    public const int HeadLines = 15;

    // Who published, and where the page files it.
    private const int MaxAboveDate = 4;

    // Who issues or releases a text.
    private const int MaxIssuer = 25;

    private readonly AboveHeadline _above = new(text, lines);

    private readonly SiteAbove _site = new(text, lines);

    /// <summary>The line of the headline; -1 where there is none.</summary>
    public int Find()
    {
        var limit = Math.Min(HeadLines, lines.Count);
        var same = lines.FindIndex(0, limit, line => IsSame(line.Span, declared.Title));
        if (same >= 0)
        {
            return FindBelowMenus(same);
        }

        if (declared.Title is not null)
        {
            return -1;
        }

        var highest = lines.Take(limit)
            .Where(line => line.Markup.HeadingLevel is 1 or 2 && LineShape.HasLetters(text, line)
                && !IsSectionNumber(line) && !IsSection(line))
            .MinBy(line => line.Markup.HeadingLevel);
        if (highest is not null)
        {
            return lines.IndexOf(highest);
        }

        if (AboveAuthor(limit) is { } authored)
        {
            return authored;
        }

        if ((TitleField.FindHeadline(text, lines) ?? PageHead.FindHeadline(text, lines)) is { } titled)
        {
            return titled;
        }

        var path = PageHead.FindPath(text, lines);
        limit = Math.Min(Math.Max(path, 0) + HeadLines, lines.Count);
        var first = lines.FindIndex(path + 1, limit - path - 1, line => !_above.Is(line));
        first += first > 0 && PagePath.EndsWith(text, lines[first - 1], lines[first]) && first + 1 < limit ? 1 : 0;
        first = _site.Skip(first);
        first = IsIssuerAbove(first) ? BehindNumber(first + 1)
            : IsRelease(first) && LineShape.CanBeHeadline(text, lines[first + 1]) ? first + 1
            : first;
        first = DatedHeadline.Find(text, lines, first, limit);
        return first >= 0 && LineShape.CanBeHeadline(text, lines[first]) ? first : -1;
    }

    // Below the name of a newsletter and its number: the line right above By Ada Otter.
    private int? AboveAuthor(int limit)
    {
        const string By = "By ";
        const int MaxAbove = 6;
        for (var i = 1; i < Math.Min(limit, MaxAbove); i++)
        {
            var line = lines[i];
            if (text.Slice(line.Span).StartsWith(By, StringComparison.Ordinal) && LineShape.IsByline(text, line))
            {
                var above = lines[i - 1];
                var isHeadline = i > 1 && LineShape.CanBeHeadline(text, above) && !LineShape.IsByline(text, above)
                    && text[above.Span.End - 1] != '.';
                return isHeadline ? i - 1 : null;
            }
        }

        return null;
    }

    // A converter writes the title above a page, which has it once more between its menus and its text.
    private int FindBelowMenus(int headline)
    {
        var last = Math.Min(headline + PageHead.MaxMenus, lines.Count);
        for (var i = headline + 1; i < last && CanBeAboveText(lines[i]); i++)
        {
            if ((IsSame(lines[i].Span, declared.Title) || IsLike(lines[i].Span, declared.Title)) && IsAboveText(i))
            {
                headline = i;
            }
        }

        return headline;
    }

    // Neither running text nor the date of the article, which stands below its own headline
    private bool CanBeAboveText(Line line) =>
        line.Span.Length <= PageHead.MaxItem && !LineShape.IsDateAlone(text, line, allowTime: true);

    // Not among the titles of other articles below the text
    private bool IsAboveText(int at) =>
        lines[at].Markup.HeadingLevel > 0
        || lines.Skip(at + 1).Take(MaxAboveDate).Any(line => LineShape.IsDateAlone(text, line, allowTime: true));

    // ## 一、某某系列 below a headline without marks
    private static bool IsSectionNumber(Line line) =>
        line is { Markup.HeadingLevel: > 1, Number.Style: not NumberingStyle.Bullet };

    // ## 门诊组 and ## 住院组 below one
    private bool IsSection(Line line) =>
        line.Markup.HeadingLevel > 1 && HeadingLine.ClassOf(text, line.Content) is HeadingClass.Series
        && lines.Count(other => other.Markup.HeadingLevel == line.Markup.HeadingLevel) > 1;

    // 东法办〔2031〕3号
    private int BehindNumber(int at) =>
        at + 1 < lines.Count && BylineShape.IsDocumentNumber(text.Slice(lines[at].Span)) ? at + 1 : at;

    // Who issues an official document may stand on a line of its own above 关于….
    private bool IsIssuerAbove(int at) =>
        at >= 0 && at + 1 < lines.Count
        && lines[at].Span.Length <= MaxIssuer
        && Words.StartsWithAny(text.Slice(lines[BehindNumber(at + 1)].Span), BylineWords.Subjects)
        && InstitutionShape.IsLikely(text.Slice(lines[at].Span));

    /// <summary>Whether who issues an official document stands on the line right above the rest of its title.</summary>
    public bool IsIssued(int at) =>
        at > 0 && at < lines.Count && IsIssuerAbove(at - 1) && IsNextLine(at - 1)
        && lines[at].Markup.HeadingLevel == 0
        && Words.EndsWithAny(text.Slice(lines[at].Span), BylineWords.Documents);

    private bool IsNextLine(int at) =>
        text.AsSpan(lines[at].Span.End, lines[at + 1].Span.Start - lines[at].Span.End).Count('\n') == 1;

    /// <summary>
    /// Whether the title of an official document goes on in the line below it: 某某法院关于某年度, 优秀案例评选结果的通报.
    /// </summary>
    public bool IsBroken(int at)
    {
        const int MaxPart = 40;
        if (at < 0 || at + 1 >= lines.Count
            || lines[at] is not { Row: null, Number: null, Markup.HeadingLevel: 0, Span.Length: <= MaxPart } first
            || lines[at + 1] is not { Row: null, Number: null, Markup.HeadingLevel: 0, Span.Length: <= MaxPart } next)
        {
            return false;
        }

        var start = text.Slice(first.Span);
        var end = text.Slice(next.Span);
        return Words.ContainsAny(start, BylineWords.Subjects)
            && !Words.EndsWithAny(start, BylineWords.Documents) && Words.EndsWithAny(end, BylineWords.Documents)
            && !Words.ContainsAny(end, BylineWords.Subjects)
            && !start.ContainsAny(Punctuation.ClauseEnds) && !end.ContainsAny(Punctuation.SentenceEnds)
            && IsNextLine(at);
    }

    /// <summary>Whether a line says who released the news below it: 某某文化局　新闻稿.</summary>
    public bool IsRelease(int at)
    {
        if (at < 0 || at + 1 >= lines.Count || lines[at].Span.Length > MaxIssuer)
        {
            return false;
        }

        var line = text.Slice(lines[at].Span);
        var kind = line.LastIndexOfAny(" \u3000\t") + 1;
        return kind > 0 && Words.EqualsAny(line[kind..], BylineWords.Releases)
            && InstitutionShape.IsLikely(line[..kind].Trim());
    }

    /// <summary>Whether a line is what the document declares, white space aside.</summary>
    public bool IsSame(TextSpan span, string? other) =>
        other is { Length: > 0 } && span.Length < 2 * (other.Length + MaxIssuer)
        && Words.WithoutSpaces(text.Slice(span)) == Words.WithoutSpaces(other);

    // A headline that was edited once the page had been listed under another.
    private bool IsLike(TextSpan span, string? other)
    {
        const int MinHeadline = 10;
        if (other is null || Math.Min(span.Length, other.Length) < MinHeadline)
        {
            return false;
        }

        var line = text.Slice(span);
        var start = line.CommonPrefixLength(other);
        var shorter = Math.Min(line.Length, other.Length);
        var end = 0;
        while (end < shorter - start && line[^(end + 1)] == other[^(end + 1)])
        {
            end++;
        }

        return (start + end) * 4 >= Math.Max(line.Length, other.Length) * 3;
    }
}
