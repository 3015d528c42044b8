using System.Globalization;
using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>
/// Tells the wins that an article announces from those that it only looks back to: honours of earlier years, and
/// those that a publisher names where it describes itself.
/// </summary>
internal sealed class OtherTimes
{
    private const int YearLength = 4;

    private const int MaxSubject = 40;

    private const int MaxRange = 12;

    private readonly string _text;
    private readonly WinnerNames _names;
    private readonly DateOnly? _publishedOn;
    private readonly string[] _past;
    private readonly string[] _repeated;

    /// <param name="text">The article's text.</param>
    /// <param name="headline">Its headline: what it says itself is no look back.</param>
    /// <param name="names">The names that it knows of.</param>
    /// <param name="publishedOn">When it was published.</param>
    public OtherTimes(string text, string? headline, WinnerNames names, DateOnly? publishedOn)
    {
        _text = text;
        _names = names;
        _publishedOn = publishedOn;
        _past = Array.FindAll(OtherTimeWords.Past, IsNews);
        _repeated = headline is not null && SentencePatterns.SeveralWins().IsMatch(headline)
            ? _past
            : [.. _past, .. Array.FindAll(OtherTimeWords.Repeated, IsNews)];
        bool IsNews(string word) => headline is null || !headline.Contains(word, StringComparison.Ordinal);
    }

    /// <summary>Whether a whole sentence, and what follows it in its line, is about another time.</summary>
    public bool Opens(TextSpan sentence)
    {
        var slice = _text.Slice(sentence);
        return (Words.StartsWithAny(slice, OtherTimeWords.PastOpeners)
                && !Words.ContainsAny(slice, OtherTimeWords.Promises))
            || Words.StartsWithAny(slice, OtherTimeWords.Remarks)
            || IsEarlierYear(slice)
            || IsDescription(sentence);
    }

    /// <summary>
    /// Whether a sentence or a subject says that it is about the article's own time: 此次, 近日, but not 今年3月 where the
    /// article is of July.
    /// </summary>
    public bool Returns(TextSpan sentence) =>
        Words.ContainsAny(_text.Slice(sentence), OtherTimeWords.Now) && !IsEarlierMonth(sentence);

    private bool IsEarlierMonth(TextSpan sentence) =>
        _publishedOn is { } published
        && SentencePatterns.MonthOfYear().Match(_text.Cut(sentence)).Groups["month"] is { Success: true } month
        && int.Parse(month.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) < published.Month - 1;

    /// <summary>Whether what stands before a verb of winning places it in another time.</summary>
    /// <param name="subject">What stands before the verb.</param>
    /// <param name="isOfTheDay">Whether the sentence says that it tells of the day.</param>
    public bool Before(TextSpan subject, bool isOfTheDay) =>
        Clauses.HasOutside(_text, subject, isOfTheDay ? _past : _repeated)
        || _text.Slice(subject).TrimEnd().EndsWith("继") || IsInEarlierYear(subject);

    // 《标题》在2027年获得… of an article of 2031; what was won last year may be made known only now.
    private bool IsInEarlierYear(TextSpan subject) =>
        _publishedOn is { } published && _text.Cut(Clauses.Of(_text, subject)[^1]) is var clause
        && SentencePatterns.InYear().Match(clause).Groups["year"] is { Success: true } year
        && int.Parse(year.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) < published.Year - 1;

    // 2029年，某行荣获…: the year of an award stands behind the verb.
    private bool IsEarlierYear(ReadOnlySpan<char> sentence)
    {
        foreach (var opener in OtherTimeWords.BeforeYears)
        {
            sentence = sentence.StartsWith(opener, StringComparison.Ordinal) ? sentence[opener.Length..] : sentence;
        }

        // 2028年—2030年: the last year counts.
        var range = SentencePatterns.YearRange().Match(sentence[..Math.Min(sentence.Length, MaxRange)].ToString());
        sentence = sentence[range.Length..];
        if (_publishedOn is not { } published || sentence.Length <= YearLength
            || !int.TryParse(sentence[..YearLength], NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            return false;
        }

        // 2030年，某行… looks back; 2030年度先锋 names an award.
        var behind = sentence[YearLength..].TrimStart();
        behind = behind.IsEmpty || behind[0] != '年' ? [] : behind[1..].TrimStart();
        var hasMonth = !behind.IsEmpty && char.IsAsciiDigit(behind[0]);
        var isAdverb = hasMonth || (!behind.IsEmpty && "，,初底末".Contains(behind[0]));
        return isAdverb && (year < published.Year - 1 || (year < published.Year && !hasMonth));
    }

    // 某某公司是…、某某银行成立于…: what the publisher says of itself.
    private bool IsDescription(TextSpan sentence)
    {
        var slice = _text.Slice(sentence);
        slice = slice[..Math.Min(MaxSubject, slice.Length)];
        foreach (var word in OtherTimeWords.Descriptions)
        {
            var at = slice.IndexOf(word, StringComparison.Ordinal);
            if (at > 1 && slice[..at].IndexOfAny(Punctuation.ClauseStops) < 0
                && !slice[..at].ContainsAny(Punctuation.TitleMarks)
                && IsWho(slice[..at].Trim()))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsWho(ReadOnlySpan<char> name) => InstitutionShape.IsLikely(name) || _names.IsWinner(name);
}
