using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Entries.Sentences;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries;

/// <summary>
/// The one award of an article whose list names none: the introduction or the headline does, as in
/// “某年度十大案例”评选结果揭晓.
/// </summary>
internal static class ArticleAward
{
    public static List<Entry> Give(string text, List<Line> lines, string? headline, List<Entry> entries)
    {
        var known = entries.Select(entry => entry.Award).OfType<TextSpan>().Select(text.Cut).Distinct().ToList();
        if ((known.Count > 0 && entries.Exists(entry => entry.Series is not null)) || known.Count > 1
            || entries.TrueForAll(entry => entry.Award is not null))
        {
            return entries;
        }

        var first = entries.Min(entry => entry.Start);
        var introduction = lines.Where(line => line.Role is LineRole.Content && line.Row is null
            && line.Span.End <= first);
        var byHeadline = ByHeadline(text, headline);
        var published = PublishedBook(text, introduction);
        var award = introduction.Select(line => InMarks(text, line.Content)).FirstOrDefault(named => named is not null)
            ?? introduction.Select(line => Conferred(text, line.Content)).FirstOrDefault(named => named is not null)
            ?? byHeadline ?? published ?? PublishedList(text, introduction);
        if (award is { } part)
        {
            award = IsWhole(text, byHeadline, part) ? byHeadline : IsWhole(text, published, part) ? published : award;
        }

        // An award that the introduction gives one of them is that of all only where it is the article's.
        return award is { } found && known.TrueForAll(name => name == text.Cut(found))
            ? entries.ConvertAll(entry => entry with { Award = entry.Award ?? award })
            : entries;
    }

    // “某某”案例 of the introduction is 2031年度“某某”案例 of the headline, or of the book that was published; 渔灯奖 is
    // 渔灯奖提名奖.
    private static bool IsWhole(string text, TextSpan? name, TextSpan part) =>
        name is { } whole && whole.Length > part.Length
        && ((char.IsAsciiDigit(text[whole.Start]) && text.Slice(whole).EndsWith(text.Slice(part)))
            || (AwardName.Is(text, whole) && text.Slice(whole).StartsWith(text.Slice(part))));

    private static TextSpan? PublishedBook(string text, IEnumerable<Line> introduction) =>
        introduction.SelectMany(line => Clauses.Sentences(text, line.Content))
            .SelectMany(sentence => Clauses.Of(text, sentence))
            .Select(clause => PublishedAwards.Book(text, clause))
            .FirstOrDefault(book => book is not null);

    // 某局公布2031年度渔港优秀案例，某街道三个案例榜上有名：
    private static TextSpan? PublishedList(string text, IEnumerable<Line> introduction) =>
        introduction.SelectMany(line => Clauses.Sentences(text, line.Content))
            .Select(sentence => PublishedAwards.InSubject(text, sentence))
            .FirstOrDefault(award => award is { } name
                && (Words.ContainsAny(text.Slice(name), SentenceWords.Merits) || text[name.End - 1] is '奖'));

    private static TextSpan? InMarks(string text, TextSpan line)
    {
        var rest = line;
        while (text.Slice(rest).IndexOfAny('“', '「') is var open and >= 0)
        {
            rest = TextSpan.Between(rest.Start + open, line.End);
            if (Enclosure.EndOfFirst(text.Slice(rest)) is not { } length)
            {
                return null;
            }

            var inner = new TextSpan(rest.Start + 1, length - 2);
            // “官方指定应用”名单 is of what is called so, whatever that is.
            var behind = text.Slice(TextSpan.Between(rest.Start + length, line.End));
            var isAward = HeadingLine.ClassOf(text, inner) is HeadingClass.Award || behind.StartsWith("名单")
                || behind.StartsWith("称号");
            if (IsWonCase(text, line, inner)
                || (isAward && Words.ContainsAny(SentenceAround(text, line, inner), LeadWords.Announcements)))
            {
                return inner;
            }

            if (WithNameBehind(text, line, new TextSpan(rest.Start, length)) is { } whole)
            {
                return whole;
            }

            rest = TextSpan.Between(rest.Start + length, line.End);
        }

        return null;
    }

    // 3个案例获评“渔港金钥匙案例”: what is won is an award, whatever it is called.
    private static bool IsWonCase(string text, TextSpan line, TextSpan inner) =>
        text.Slice(inner).EndsWith(HeadingWords.Cases)
        && Words.EndsWithAny(text.Slice(TextSpan.Between(line.Start, inner.Start - 1)), AwardWords.WinnersVerbs);

    // “某某”十佳案例（排名不分先后）予以公示, 获评“某某”示范案例的三家单位: the name goes on behind the marks.
    private static TextSpan? WithNameBehind(string text, TextSpan line, TextSpan quote)
    {
        var behind = TextSpan.Between(quote.End, line.End);
        var end = AwardPatterns.BehindAwardName().Match(text.Cut(behind));
        var name = behind with { Length = end.Success ? end.Index : behind.Length };
        return name.Length > 1 && AwardName.Is(text, name)
            && (Words.ContainsAny(SentenceAround(text, line, quote), LeadWords.Announcements)
                || Words.EndsWithAny(text.Slice(TextSpan.Between(line.Start, quote.Start)), AwardWords.WinnersVerbs))
                ? TextSpan.Between(quote.Start, name.End)
                : null;
    }

    // 确定下列4个案例为优秀案例：
    private static TextSpan? Conferred(string text, TextSpan line)
    {
        if (line.Length > Labels.MaxLine
            || AwardPatterns.Conferred().Match(text.Cut(line)) is not { Success: true } match)
        {
            return null;
        }

        var name = match.Groups["award"];
        var award = new TextSpan(line.Start + name.Index, name.Length);
        return HeadingLine.ClassOf(text, award) is HeadingClass.Award || AwardName.Designation(text, award) is not null
            ? award
            : null;
    }

    private static ReadOnlySpan<char> SentenceAround(string text, TextSpan line, TextSpan place)
    {
        var start = text.Slice(TextSpan.Between(line.Start, place.Start)).LastIndexOfAny(Punctuation.SentenceEnds) + 1;
        var behind = text.Slice(TextSpan.Between(place.End, line.End));
        var end = behind.IndexOfAny(Punctuation.SentenceEnds);
        return text.Slice(TextSpan.Between(line.Start + start, end < 0 ? line.End : place.End + end));
    }

    private static TextSpan? ByHeadline(string text, string? headline)
    {
        if ((HeadlineClaim.Read(headline).Award ?? HeadlineNews.AwardOf(headline)) is not { } award)
        {
            return null;
        }

        var at = text.IndexOf(award, StringComparison.Ordinal);
        return at < 0 ? null : new TextSpan(at, award.Length);
    }
}
