using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Outline;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>Reads the awards that stand behind a verb of winning: “最佳奖”、“优秀奖”双项荣誉, 某中心“某治理”十大优秀案例.</summary>
internal static class AwardObject
{
    private const int MaxAward = 60;

    private const string Followers = "称号荣誉奖项等双项多项的证书項榮譽稱號 ";

    public static List<TextSpan> Read(string text, TextSpan span)
    {
        span = text.Trim(span);
        var lead = text.Slice(span).Length - text.Slice(span).TrimStart("了为：: 由").Length;
        span = text.Trim(TextSpan.Between(span.Start + lead, span.End));
        if (span.Length is < 2 or > MaxAward * 3)
        {
            return [];
        }

        var quotes = QuotesOf(text, span);
        return quotes.Count > 0 ? ReadQuoted(text, span, quotes) : ReadPlain(text, span);
    }

    private static List<TextSpan> ReadQuoted(string text, TextSpan span, List<TextSpan> quotes)
    {
        var last = quotes[^1];
        var behind = text.Slice(TextSpan.Between(last.End, span.End)).Trim(Followers);
        if (behind.Length > 0 && quotes.Count == 1)
        {
            // The marks are part of the name: “某治理”十大优秀案例.
            var whole = text.Trim(TextSpan.Between(quotes[0].Start, span.End));
            whole = WithoutNote(text, whole);
            return whole.Length <= MaxAward && IsAward(text, TextSpan.Between(last.End, whole.End))
                ? [whole]
                : [Inner(quotes[0])];
        }

        var before = TextSpan.Between(span.Start, quotes[0].Start);
        if (quotes.Count == 1 && text.Slice(before).ContainsAny("榜赛奖"))
        {
            return [TextSpan.Between(span.Start, last.End)];
        }

        return [.. quotes.Select(Inner)];
    }

    private static List<TextSpan> ReadPlain(string text, TextSpan span)
    {
        span = WithoutNote(text, span);
        return span.Length <= MaxAward && IsAward(text, span) ? [span] : [];
    }

    // 三等奖（并列）
    private static TextSpan WithoutNote(string text, TextSpan span)
    {
        var trimmed = text.Slice(span).TrimEnd("。，,；; 称号榮譽荣誉");
        return new TextSpan(span.Start, trimmed.Length);
    }

    // 6项大奖 is a count.
    private static bool IsAward(string text, TextSpan span)
    {
        var name = text.Trim(span);
        if (SentenceWords.Several().IsMatch(text.Slice(name))
            && Words.EndsWithAny(text.Slice(name), SentenceWords.Counted))
        {
            return false;
        }

        return HeadingName.ClassOf(text, name) is HeadingClass.Award
            || (name.Length > 1 && HeadingName.ClassOf(text, name) is HeadingClass.Series
                && text.Slice(name).Contains('榜'));
    }

    private static TextSpan Inner(TextSpan quote) => new(quote.Start + 1, quote.Length - 2);

    private static List<TextSpan> QuotesOf(string text, TextSpan span)
    {
        var quotes = new List<TextSpan>();
        var open = -1;
        var depth = 0;
        for (var i = span.Start; i < span.End; i++)
        {
            var change = Verbs.Change(text[i]);
            if (change > 0 && depth++ == 0)
            {
                open = i;
            }
            else if (change < 0 && --depth == 0 && open >= 0 && i - open > 2)
            {
                quotes.Add(TextSpan.Between(open, i + 1));
            }
        }

        return quotes;
    }
}
