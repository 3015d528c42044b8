using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Reading;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Lines;

/// <summary>The second stage: text to lines, each without its number.</summary>
internal static class LineReader
{
    private const int MaxRest = 40;

    public static List<Line> Read(ArticleText article)
    {
        var parts = article.Lines
            .SelectMany(line => RunOnPage.Part(article.Text, line))
            .SelectMany(line => RunOnItems.Part(article.Text, line))
            .Select(part => ReadLine(article.Text, part))
            .ToList();
        var lines = new List<Line>(parts.Count);
        var bare = new BareNumbers(article.Text);
        for (var i = 0; i < parts.Count; i++)
        {
            var line = bare.Read(parts[i]);
            var next = i + 1 < parts.Count ? parts[i + 1] : null;
            if (IsNumberAlone(article.Text, line) && next is { Number: null, Row: null })
            {
                // The number of a title may stand on a line of its own above it.
                line = next with { Span = TextSpan.Between(line.Span.Start, next.Span.End), Number = line.Number };
                i++;
            }
            else if (next is { Number: null, Row: null, Span.Length: <= MaxRest }
                && (IsBrokenBehindDash(article.Text, line, next) || IsBrokenBold(article.Text, line, next))
                && IsNextLine(article.Text, line.Span.End, next.Span.Start))
            {
                line = line with
                {
                    Span = TextSpan.Between(line.Span.Start, next.Span.End),
                    Content = TextSpan.Between(line.Content.Start, next.Content.End),
                };
                i++;
            }

            lines.Add(line);
        }

        Initials.TakeBack(article.Text, lines);
        SpacedNumbers.Read(article.Text, lines);
        NumbersBeforeDigits.Read(article.Text, lines);
        NumberMarks.Unify(lines);
        TableCaption.SetApart(article.Text, lines);
        return lines;
    }

    // **标题****: what bold type left behind that was not opened and closed alike
    private static TextSpan WithoutStars(string text, TextSpan span)
    {
        var slice = text.Slice(span);
        var start = slice.StartsWith("**") ? slice.Length - slice.TrimStart('*').Length : 0;
        var end = slice.EndsWith("**") ? slice.TrimEnd('*').Length : slice.Length;
        return end > start ? text.Trim(TextSpan.Between(span.Start + start, span.Start + end)) : span;
    }

    private static Line ReadLine(string text, TextLine line)
    {
        var whole = line.Row is null ? WithoutStars(text, line.Span) : line.Span;
        whole = line.Row is null ? BehindOrnament(text, LinkLabels.Without(text, whole)) : whole;
        if (line.Row is null && Numbering.Read(text.Slice(whole)) is { } number)
        {
            var numbered = text.Trim(TextSpan.Between(whole.Start + number.Length, whole.End));
            var content = WithoutLeaders(text, WithoutOrnament(text, numbered));
            return new Line(line.Span, number, WithoutMarks(text, content), line.Markup, null);
        }

        var bare = line.Row is null ? WithoutMarks(text, whole) : whole;
        return new Line(line.Span, null, WithoutLeaders(text, bare), line.Markup, line.Row);
    }

    // 🔧 PART 1 ｜ 渔港类, ▍案例一　标题: before the number of a part or a case a symbol only decorates it.
    private static TextSpan BehindOrnament(string text, TextSpan line)
    {
        if (Numbering.Read(text.Slice(line)) is not { Style: NumberingStyle.Bullet, Length: var length })
        {
            return line;
        }

        var rest = text.Trim(TextSpan.Between(line.Start + length, line.End));
        return Numbering.Read(text.Slice(rest)) is { Style: NumberingStyle.Part or NumberingStyle.Case } ? rest : line;
    }

    // 1. 🥇 金奖　标题: behind a number a symbol is no number.
    private static TextSpan WithoutOrnament(string text, TextSpan content) =>
        Numbering.Read(text.Slice(content)) is { Style: NumberingStyle.Bullet, Length: var length }
        && !char.IsAscii(text[content.Start])
            ? text.Trim(TextSpan.Between(content.Start + length, content.End))
            : content;

    // 「类别：最佳渔港」（4个）: the marks set a label apart, and are no title's.
    private static TextSpan WithoutMarks(string text, TextSpan content)
    {
        var line = text.Slice(content);
        if (line is not ['「' or '『', ..] || Enclosure.EndOfFirst(line) is not (> 2 and var end)
            || !(end == line.Length || Enclosure.OpeningOfLast(line) == end))
        {
            return content;
        }

        var inside = new TextSpan(content.Start + 1, end - 2);
        return CaseLabels.First(text, inside) is null ? content : inside;
    }

    // 标题 ………… 12, 标题 …… 第3页: a line of a table of contents, without its page.
    private static TextSpan WithoutLeaders(string text, TextSpan content)
    {
        var line = text.Slice(content);
        if (Enclosure.OpeningOfLast(line) is > 0 and var open && line.Contains("…………", StringComparison.Ordinal)
            && Numeral.TryRead(line[(open + 1)..^1], out _, out var digits) && open + digits + 2 == line.Length)
        {
            return text.Trim(content with { Length = open });
        }

        var titled = line.TrimEnd("0123456789 第页");
        var bare = titled.TrimEnd("…. ·");
        return bare.Length < titled.Length - 1 && titled.Length < line.Length
            ? new TextSpan(content.Start, bare.Length)
            : content;
    }

    // 标题 —— and below it who won; 走近获奖项目—— and below it 渔港服务奖 leads to the award, above 项目名称：渔汛贷 to cases.
    private static bool IsBrokenBehindDash(string text, Line line, Line next) =>
        line is { Row: null, Content.Length: > 4 } && line.Markup.HeadingLevel == next.Markup.HeadingLevel
        && text.Slice(line.Content).EndsWith("——") && text[line.Content.Start] != '—'
        && !text.Slice(line.Content).ContainsAny(Punctuation.SentenceEnds)
        && (HeadingLine.ClassOf(text, next.Content) is not HeadingClass.Award
            || InstitutionShape.IsLikely(text.Slice(next.Content)))
        && CaseLabels.First(text, next.Content) is not { Kind: CaseLabelKind.Title };

    // **那盏渔灯，
    // 还亮着**
    private static bool IsBrokenBold(string text, Line line, Line next) =>
        line is { Row: null, Markup.IsBold: true, Span.Length: <= MaxRest } && line.Markup == next.Markup
        && text.Slice(line.Content).EndsWith("，");

    // 先看名单——, and a blank line before the list
    private static bool IsNextLine(string text, int end, int start) =>
        text.AsSpan(end, start - end).Count('\n') == 1;

    // ▼ between a lead and its list is no bullet of the list's first line.
    private static bool IsNumberAlone(string text, Line line) =>
        line is { Number: not null, Content.Length: 0 }
        && !Words.EqualsAny(text.Slice(line.Span), Punctuation.PointingDown);
}
