using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Lines;

/// <summary>
/// Finds sections that list something else than cases, as their headings say: a programme, who judged, opening hours.
/// They reach to the next heading of the same kind, or as far as the list below them.
/// </summary>
internal static class AsideSections
{
    // A judge with office and institution.
    private const int MaxName = 40;

    // How far down headline and account may stand.
    private const int HeadLines = 20;

    /// <summary>Gives the lines of such sections the role of a tail.</summary>
    public static void Mark(string text, List<Line> lines)
    {
        var publishers = lines.Take(HeadLines)
            .Where(line => line.Role is LineRole.Headline or LineRole.Account)
            .ToList();
        var note = NoteOf(text, lines);
        var comments = CommentsOf(text, lines);
        var haveAttachments = lines.Exists(line => IsAttachment(text, line));
        for (var i = 0; i < lines.Count; i++)
        {
            var isAbout = IsAboutPublisher(text, lines[i], publishers);
            if (haveAttachments && AttachmentsNamed(text, lines, i) is > 1 and var named)
            {
                lines.MarkTail(i, i + named);
                i += named - 1;
                continue;
            }

            if (IsAttachmentList(text, lines[i]))
            {
                i = MarkAttachments(text, lines, i, haveAttachments);
                continue;
            }

            if (!isAbout && i != note && i != comments && !IsHeading(text, lines[i]))
            {
                continue;
            }

            var end = isAbout ? EndBefore(lines, i + 1, IsSetApart)
                : i == comments ? EndBefore(lines, i + 1, line => IsAward(text, line))
                : EndOf(text, lines, i);
            lines.MarkTail(i, end);
            i = Math.Max(i, end) - 1;
        }
    }

    // 附件：1.评委名单, and below it 2.《评选办法》: names of documents, where they are not the lists that the article has.
    private static bool IsAttachmentList(string text, Line line) =>
        line is { Role: LineRole.Content, Row: null, Number: null }
        && text.Slice(line.Content) is ['附', '件', '：' or ':', .. var first]
        && Numbering.Read(first.TrimStart())?.Value == 1;

    private static bool IsAttachment(string text, Line line) =>
        line is { Role: LineRole.Content, Row: null, Number: null }
        && HeadingNameClass.IsAttachment(text.Slice(line.Content));

    // 附件一：获奖名单, 附件二：…: a line for each, above the attachments themselves.
    private static int AttachmentsNamed(string text, List<Line> lines, int first)
    {
        var count = 0;
        while (first + count < lines.Count
            && lines[first + count] is { Role: LineRole.Content, Row: null, Number: null } line
            && text.Slice(line.Content) is ['附', '件', .. var behind]
            && behind.IndexOfAny(Punctuation.Colons) is > 0 and var colon && colon < behind.Length - 1
            && Numeral.TryRead(behind[..colon], out var value, out var length) && length == colon
            && value == count + 1)
        {
            count++;
        }

        return count;
    }

    // Where 附件1 and 附件2 stand below above their lists, no name in the list of them heads one.
    private static int MarkAttachments(string text, List<Line> lines, int first, bool haveAttachments)
    {
        var last = first;
        while (last + 1 < lines.Count
            && lines[last + 1] is { Role: LineRole.Content, Row: null, Number: { } number } line
            && number.Value == last + 2 - first)
        {
            last++;
            if (haveAttachments || HeadingLine.ClassOf(text, line.Content) is HeadingClass.None)
            {
                lines[last] = line with { Role = LineRole.Tail };
            }
        }

        return last;
    }

    // 说明 above numbered notes; -1 without one, or with several.
    private static int NoteOf(string text, List<Line> lines)
    {
        bool IsNote(int at) =>
            lines[at] is { Role: LineRole.Content, Row: null, Number: null, Content.Length: <= AsideWords.MaxHeading }
            && Words.EqualsAny(NameOf(text, lines[at]), AsideWords.Notes);
        var notes = Enumerable.Range(0, lines.Count).Where(IsNote).Take(2).ToList();
        return notes is [var only] && only + 1 < lines.Count && lines[only + 1].Number?.Value == 1 ? only : -1;
    }

    // 评委短评（摘登） above what they say; -1 without such a heading, or with several, which are parts of cases.
    private static int CommentsOf(string text, List<Line> lines)
    {
        bool IsComments(int at) =>
            lines[at] is { Role: LineRole.Content, Row: null, Content.Length: <= AsideWords.MaxHeading }
            && Words.EqualsAny(WithoutNote(NameOf(text, lines[at])), AsideWords.Comments);
        return Enumerable.Range(0, lines.Count).Where(IsComments).Take(2).ToList() is [var only] ? only : -1;
    }

    private static ReadOnlySpan<char> WithoutNote(ReadOnlySpan<char> name) =>
        name.IndexOfAny('（', '(') is > 0 and var open ? name[..open].TrimEnd() : name;

    private static bool IsAward(string text, Line line) =>
        line is { Role: LineRole.Content, Row: null } && HeadingLine.ClassOf(text, line.Content) is HeadingClass.Award;

    private static ReadOnlySpan<char> NameOf(string text, Line line) =>
        HeadingCount.Trim(text.Slice(line.Content)).Trim("【】[]（）()「」：: *#—-");

    private static bool IsHeading(string text, Line line)
    {
        var name = NameOf(text, line);
        return line is { Role: LineRole.Content, Row: null, Content.Length: <= AsideWords.MaxHeading }
            && (Words.EndsWithAny(name, AsideWords.Headings)
                || (Words.EndsWithAny(name, AsideWords.Programmes) && !Words.ContainsAny(name, HeadingWords.Chosen)));
    }

    // 关于海州科技, behind what that company won: who is named is known from the head of the article.
    private static bool IsAboutPublisher(string text, Line line, List<Line> publishers) =>
        IsSetApart(line) && line is { Role: LineRole.Content, Row: null, Content.Length: <= AsideWords.MaxHeading }
        && text.Slice(line.Content) is ['关', '于', _, _, ..]
        && publishers.Exists(head => text.Slice(head.Span)
            .Contains(text.Slice(line.Content)[2..], StringComparison.Ordinal));

    private static bool IsSetApart(Line line) => line.Markup is { IsBold: true } or { HeadingLevel: > 0 };

    private static int EndOf(string text, List<Line> lines, int heading)
    {
        var first = heading + 1;
        if (lines[heading].Markup.HeadingLevel is > 0 and var level)
        {
            return EndBefore(lines, first, line => line.Markup.HeadingLevel is > 0 and var other && other <= level);
        }

        // An ornament before a heading is no number.
        if (lines[heading].Number is { Value: > 0 } number)
        {
            return EndBefore(lines, first, line => line.Number?.Style == number.Style);
        }

        var list = first < lines.Count ? lines[first] : null;
        return list is { Number: not null } or { Row: not null }
            ? EndBefore(lines, first, line =>
                line.Number?.Style != list.Number?.Style || line.Row?.Table != list.Row?.Table)
            : EndBefore(lines, first, line => !IsName(text, line));
    }

    // 沈知白　海州大学: names, as far as no heading and no running text begins.
    private static bool IsName(string text, Line line) =>
        line is { Number: null, Row: null, Markup.HeadingLevel: 0, Content.Length: > 0 and <= MaxName }
        && !text.Slice(line.Content).ContainsAny(Punctuation.SentenceEnds)
        && HeadingLine.ClassOf(text, line.Content) is HeadingClass.None;

    private static int EndBefore(List<Line> lines, int first, Predicate<Line> isEnd) =>
        lines.FindIndex(first, isEnd) is >= 0 and var end ? end : lines.Count;
}
