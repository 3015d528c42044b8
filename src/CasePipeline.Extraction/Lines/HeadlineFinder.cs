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
                && !IsSectionNumber(line))
            .MinBy(line => line.Markup.HeadingLevel);
        if (highest is not null)
        {
            return lines.IndexOf(highest);
        }

        if (AboveAuthor(limit) is { } authored)
        {
            return authored;
        }

        if (PageHead.FindHeadline(text, lines) is { } titled)
        {
            return titled;
        }

        var path = PageHead.FindPath(text, lines);
        limit = Math.Min(Math.Max(path, 0) + HeadLines, lines.Count);
        var first = lines.FindIndex(path + 1, limit - path - 1, line => !_above.Is(line));
        first += first > 0 && PagePath.EndsWith(text, lines[first - 1], lines[first]) && first + 1 < limit ? 1 : 0;
        first += MenusAbove(first);
        first += IsColumnAbove(first) ? 1 : IsPaperAbove(first) ? 2 : 0;
        first += IsPageTitleAbove(first) ? 2 : IsSiteAbove(first) ? 1 : 0;
        first += IsIssuerAbove(first) || (IsRelease(first) && CanBeHeadline(lines[first + 1])) ? 1 : 0;
        first = DatedHeadline.Find(text, lines, first, limit);
        return first >= 0 && CanBeHeadline(lines[first]) ? first : -1;
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
                var isHeadline = i > 1 && CanBeHeadline(lines[i - 1]) && !LineShape.IsByline(text, lines[i - 1])
                    && text[lines[i - 1].Span.End - 1] != '.';
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

    // 医院新闻, or 健康报道·海州, above the headline, right below which its date stands
    private bool IsColumnAbove(int at)
    {
        const int MaxColumn = 10;
        return at >= 0 && at + 2 < lines.Count && lines[at].Span.Length <= MaxColumn
            && (Words.EndsWithAny(text.Slice(lines[at].Span), BylineWords.Columns)
                || text.Slice(lines[at].Span).IndexOf('·') is > 0)
            && CanBeHeadline(lines[at + 1]) && LineShape.IsByline(text, lines[at + 2]);
    }

    // 登录, 首页 and 新闻, or 海州网 and what it says of itself: where the page begins with a word of its menus, the line
    // right above the first date is the headline, if it tells of winners.
    private int MenusAbove(int at)
    {
        const int MaxMenu = 8;
        if (at < 0 || lines[at] is not { Row: null, Number: null, Span.Length: <= MaxMenu } || TellsOfWinners(at))
        {
            return 0;
        }

        var count = Math.Min(PageHead.MaxMenus, lines.Count - at - 1);
        var above = lines.FindIndex(at + 1, count, line => LineShape.IsByline(text, line)) - 1;
        return above > at && lines[above].Span.Length > MaxMenu && CanBeHeadline(lines[above]) && TellsOfWinners(above)
            ? above - at
            : 0;
    }

    private bool TellsOfWinners(int at) => Words.ContainsAny(text.Slice(lines[at].Span), LeadWords.OfWinners);

    // 海州渔业报, below it 2031年4月9日 星期三 第08版：观察, and below that the headline
    private bool IsPaperAbove(int at) =>
        at >= 0 && at + 2 < lines.Count && lines[at].Span.Length <= MaxIssuer
        && lines[at + 1].Span.Length <= AboveHeadline.MaxMark
        && CalendarDate.TryRead(text.Slice(lines[at + 1].Span), out _, out var length)
        && BylineWords.PageOfPaper().IsMatch(text.Slice(lines[at + 1].Span)[length..])
        && CanBeHeadline(lines[at + 2]);

    // Fenland Boats Info above Otter Bank wins Gold Award; 海州图书馆 above 海州阅读方案得奖名单出炉 and its byline
    private bool IsSiteAbove(int at) =>
        at >= 0 && at + 1 < lines.Count && CanBeHeadline(lines[at + 1])
        && ((BylineWords.EnglishSite().IsMatch(text.Slice(lines[at].Span))
                && EnglishWords.TellsOfWin().IsMatch(text.Slice(lines[at + 1].Span)))
            || (lines[at].Span.Length <= MaxIssuer && InstitutionShape.IsLikely(text.Slice(lines[at].Span))
                && CallWords.TellsOfResults(text.Cut(lines[at + 1].Span))
                && !CallWords.TellsOfResults(text.Cut(lines[at].Span))
                && at + 2 < lines.Count && LineShape.IsByline(text, lines[at + 2])));

    // Saltmarsh Awards - above Saltmarsh Awards: the page's title without its site, and the site's banner
    private bool IsPageTitleAbove(int at)
    {
        const string Joints = "-–—|｜_";
        if (at < 0 || at + 2 >= lines.Count || !CanBeHeadline(lines[at + 2]))
        {
            return false;
        }

        var title = text.Slice(lines[at].Span);
        return Joints.Contains(title[^1], StringComparison.Ordinal)
            && title[..^1].TrimEnd().SequenceEqual(text.Slice(lines[at + 1].Span));
    }

    // Who issues an official document may stand on a line of its own above 关于….
    private bool IsIssuerAbove(int at) =>
        at >= 0 && at + 1 < lines.Count
        && lines[at].Span.Length <= MaxIssuer
        && Words.StartsWithAny(text.Slice(lines[at + 1].Span), BylineWords.Subjects)
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

    // A line with a sentence in it is the article's first one, or tells what a picture shows.
    private bool CanBeHeadline(Line line) =>
        line is { Row: null, Span.Length: <= RoleReader.MaxHeadline }
        && line.Number is null or { Style: NumberingStyle.Bullet or NumberingStyle.Arabic or NumberingStyle.Case }
        && !text.Slice(line.Span).Contains('。')
        && LineShape.HasLetters(text, line);
}
