using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Reading;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Facts;

/// <summary>
/// Reads author and date: from labels, else from what the document declares, else from the bare lines under the
/// headline, else from who signed. 来源 alone names where a text was taken from, and no author.
/// </summary>
internal static class BylineReader
{
    public static Byline Read(ArticleText article, IReadOnlyList<Line> lines)
    {
        var text = article.Text;
        var labelled = ReadLabels(text, lines);
        var bare = lines.Where(line => line.Role is LineRole.Byline)
            .Select(line => BareByline.Read(text, line))
            .FirstOrDefault(name => name is not null);
        var accounts = lines.Where(line => line.Role is LineRole.Account)
            .Where(line => !BylineShape.IsDocumentNumber(text.Slice(line.Span)))
            .Select(line => AccountName(text, line))
            .Where(name => !name.EndsWith(BylineWords.CutOff) && !Words.EqualsAny(name, BylineWords.Menu)
                && !Words.EqualsAny(name, BylineWords.Banners))
            .ToList();
        var signature = lines.Where(line => line.Role is LineRole.Signature)
            .Select(line => SignatureShape.NameIn(text.Slice(LineShape.InsideOf(text, line))).ToString())
            .LastOrDefault();
        var reporter = ReporterReader.Read(text, lines);
        var imprint = ImprintReader.Read(text, lines);
        if (reporter is { IsLabelled: true } && bare is not null && Words.EndsWithAny(bare, BylineWords.Papers))
        {
            // The paper stands at the head or at the end, and beside the text who wrote for it.
            bare = reporter.Value.Name;
        }

        // The head says who published, and of a text posted again who wrote it; credits at the end may name who drew or
        // typed.
        var author = labelled.Author
            ?? FirstPosted(text, lines)
            ?? CreditedBelow(text, lines)
            ?? labelled.LastWriter
            ?? Known(article.Declared.Author)
            ?? bare ?? accounts.FirstOrDefault() ?? Known(article.Declared.Source)
            ?? labelled.LastAuthor ?? reporter?.Name ?? signature ?? imprint.Author;
        return new Byline(
            author,
            labelled.PublishedOn ?? PublishedOn(article, lines) ?? labelled.OtherDate ?? labelled.SignedOn
                ?? DatelineReader.Read(text, lines) ?? imprint.PublishedOn,
            accounts.Find(name => name == article.Declared.Source) ?? PostedBy(text, lines)
                ?? (author is null || PersonName.IsWhole(author) ? SignedBy(text, lines) : null));
    }

    // Whoever saves a page declares the day on which it was found; the page has the time under its headline.
    private static DateOnly? PublishedOn(ArticleText article, IReadOnlyList<Line> lines)
    {
        var declared = DateOf(article.Declared.Published);
        var stamp = lines.TakeWhile(line => line.Role is not LineRole.Content)
            .Where(line => LineShape.IsDateAlone(article.Text, line, allowTime: true)
                && article.Text.Slice(line.Span).Contains(':'))
            .Select(line => DateOf(article.Text.Cut(line.Span)))
            .FirstOrDefault();
        return stamp < declared ? stamp : declared;
    }

    // 以下文章来源于某某，作者某某
    private static string? FirstPosted(string text, IReadOnlyList<Line> lines)
    {
        const int HeadLines = 12;
        const int MaxNote = 100;
        var note = lines.Take(HeadLines)
            .FirstOrDefault(line => text.Slice(line.Span).StartsWith(BylineWords.TakenFrom));
        return note is not null
            && BylineWords.FirstAuthor().Match(text, note.Span.Start, Math.Min(MaxNote, text.Length - note.Span.Start))
                is { Success: true } named
            ? named.Groups["name"].Value.Trim()
            : null;
    }

    // 本文由某某原创发布, below the text
    private static string? CreditedBelow(string text, IReadOnlyList<Line> lines) =>
        lines.Where(line => line.Span.Length <= BylineWords.MaxBanner)
            .Select(line => BylineWords.CreditedBelow().Match(text.Cut(line.Span)))
            .FirstOrDefault(credit => credit.Success)?.Groups["name"].Value;

    // 原创 某某 某某公众号 2031-04-09 07:01
    private static string? PostedBy(string text, IReadOnlyList<Line> lines) =>
        lines.Where(line => line.Role is LineRole.Byline)
            .Select(line => BareByline.ReadAccount(text, line))
            .FirstOrDefault(name => name is not null);

    // （东屿职业学院 教务处）, the last line of a text by one of its members
    private static string? SignedBy(string text, IReadOnlyList<Line> lines)
    {
        var last = lines.LastOrDefault(line => line.Role is LineRole.Content)?.Span ?? default;
        var inside = Enclosure.StripBrackets(text, last);
        return inside.Length < last.Length && text.Parts(inside, " \u3000") is [var name, ..]
            && InstitutionShape.IsCertain(text.Slice(name))
                ? text.Cut(name)
                : null;
    }

    private static LabelledByline ReadLabels(string text, IReadOnlyList<Line> lines)
    {
        var byline = default(LabelledByline);
        var isHead = true;
        for (var i = 0; i < lines.Count; i++)
        {
            isHead &= lines[i].Role is not LineRole.Content;
            if (lines[i].Role is not LineRole.Byline || IsOfMeeting(text, lines, i))
            {
                continue;
            }

            var span = LineShape.InsideOf(text, lines[i]);
            if (BylineShape.EnglishAuthorWithin(text.Slice(span)) is { } author)
            {
                byline = byline with
                {
                    Author = byline.Author ?? author,
                    OtherDate = byline.OtherDate ?? BareByline.FindDate(text, span, out _),
                };
                continue;
            }

            var isSignature = i > 0 && lines[i - 1].Role is LineRole.Signature;
            var labels = Labels.Read(text, span).ToList();
            foreach (var (kind, value) in labels)
            {
                byline = Add(byline, text, KindOf(text, kind, value), value, isSignature, isHead);
            }

            // 作者：马文山　通讯员：李海
            if (!isHead && labels.Exists(label => label.Kind is LabelKind.Author)
                && labels.Exists(label => label.Kind is LabelKind.Correspondent))
            {
                byline = byline with { LastWriter = byline.LastWriter ?? byline.LastAuthor };
            }
        }

        return byline;
    }

    // 时间：2031年4月9日 above 地点：三楼会议室 tells when the judges met.
    private static bool IsOfMeeting(string text, IReadOnlyList<Line> lines, int at) =>
        Words.StartsWithAny(Words.WithoutSpaces(text.Slice(lines[at].Content)), BylineWords.MeetingTimes)
        && at + 1 < lines.Count
        && Words.StartsWithAny(Words.WithoutSpaces(text.Slice(lines[at + 1].Content)), BylineWords.MeetingPlaces);

    private static LabelledByline Add(
        LabelledByline byline, string text, LabelKind kind, TextSpan value, bool isSignature, bool isHead)
    {
        var date = BareByline.FindDate(text, value, out var before);
        if (isSignature)
        {
            return byline with { SignedOn = date ?? byline.SignedOn };
        }

        var rank = RankOf(text, kind, value);
        return kind switch
        {
            LabelKind.Author or LabelKind.Correspondent when isHead && rank < byline.Rank => byline with
            {
                Author = ReadAuthor(text, before) ?? byline.Author,
                Rank = rank,
                OtherDate = byline.OtherDate ?? date,
            },
            LabelKind.Author or LabelKind.Correspondent => byline with
            {
                Rank = byline.Author is null && isHead ? rank : byline.Rank,
                Author = byline.Author ?? (isHead ? ReadAuthor(text, before) : null),
                LastAuthor = byline.LastAuthor ?? (isHead ? null : ReadAuthor(text, before)),
                OtherDate = byline.OtherDate ?? date,
            },
            LabelKind.Date => byline with { PublishedOn = byline.PublishedOn ?? date },
            _ => byline with { OtherDate = byline.OtherDate ?? date },
        };
    }

    // 发布：某某联合会　2031-04-09, 发布：某某观察 | 2031-04-09: the label stands before dates alone as well.
    private static LabelKind KindOf(string text, LabelKind kind, TextSpan value)
    {
        if (kind is not LabelKind.Date)
        {
            return kind;
        }

        var name = text.Slice(BareByline.FindDate(text, value, out var before) is null ? value : before)
            .TrimEnd("|｜丨 \u3000");
        return InstitutionShape.IsLikely(name)
            || (name.Length is > 1 and <= NameList.MaxName && name.Length < text.Slice(before).Length
                && !name.ContainsAnyInRange('0', '9'))
                ? LabelKind.Author
                : kind;
    }

    // Who wrote the text goes before who published it: 发布单位：某某馆 文字：某某.
    private static AuthorRank RankOf(string text, LabelKind kind, TextSpan value)
    {
        var start = Math.Max(0, value.Start - LabelWords.MaxPublisher);
        var label = text.AsSpan(start, value.Start - start).TrimEnd(" \u3000\t:：|｜丨/／");
        return kind is LabelKind.Correspondent ? AuthorRank.Correspondent
            : Words.EndsWithAny(label, LabelWords.Publishers) ? AuthorRank.Publisher
            : AuthorRank.Writer;
    }

    // 某某基金会　新闻稿, Jane Heron, Data Engineer
    private static string AccountName(string text, Line line)
    {
        var name = text.Slice(line.Span);
        if (BylineShape.PersonsIn(name) is { } persons)
        {
            return persons;
        }

        var kind = Words.FindEnd(text.Slice(line.Span), BylineWords.Releases);
        return name[..(name.Length - (kind?.Length ?? 0))].TrimEnd(" \u3000|｜").ToString();
    }

    private static DateOnly? DateOf(string? declared) =>
        declared is not null && CalendarDate.TryFind(declared, out var date, out _) ? date : null;

    private static string? Known(string? name) =>
        string.IsNullOrWhiteSpace(name) ? null : BylineShape.WithoutOffice(name.Trim()).ToString();

    private static string? ReadAuthor(string text, TextSpan value)
    {
        var name = WithoutPlace(WithoutCounts(text.Slice(value)).TrimEnd("|｜丨·/ \u3000]］】")
            .TrimStart(BylineWords.Ornaments));
        return name.Length is > 0 and <= NameList.MaxName && !Words.EqualsAny(name, BylineWords.Unknown)
            ? name.ToString()
            : null;
    }

    // 马文山／海州报导, 渔港团委　马文山: a person, without the place and the body that the person writes for
    private static ReadOnlySpan<char> WithoutPlace(ReadOnlySpan<char> name)
    {
        if (name.IndexOfAny('/', '／') is > 1 and var slash && Words.EndsWithAny(name[slash..], BylineWords.Reports)
            && PersonName.IsWhole(name[..slash].TrimEnd()))
        {
            return name[..slash].TrimEnd();
        }

        return name.LastIndexOfAny(Punctuation.WhiteSpace) is > 2 and var gap
            && PersonName.IsWhole(name[(gap + 1)..]) && InstitutionShape.IsLikely(name[..gap].TrimEnd())
                ? name[(gap + 1)..]
                : name;
    }

    // 张三　已有1万人浏览, 张三　阅读 5013, 张三　[我要评论]
    private static ReadOnlySpan<char> WithoutCounts(ReadOnlySpan<char> value)
    {
        var label = value.TrimEnd("0123456789 \u3000");
        value = label.Length < value.Length && Words.EndsWithAny(label, BylineWords.Counts) ? label : value;
        while (value.LastIndexOfAny(" \u3000\t") is > 0 and var space
            && (value[space + 1] is '[' or '［' or '【' || Words.ContainsAny(value[space..], BylineWords.Counts)))
        {
            value = value[..space].TrimEnd();
        }

        return value;
    }

    private readonly record struct LabelledByline(
        string? Author,
        string? LastAuthor,
        string? LastWriter,
        AuthorRank Rank,
        DateOnly? PublishedOn,
        DateOnly? OtherDate,
        DateOnly? SignedOn);

    // Whom of several the article is by: the first that there is.
    private enum AuthorRank
    {
        Writer,
        Correspondent,
        Publisher,
    }
}
