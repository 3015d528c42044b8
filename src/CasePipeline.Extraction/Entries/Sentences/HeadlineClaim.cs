using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>What a headline tells of who won what.</summary>
/// <param name="Subject">Who or what won; null where the headline does not name it.</param>
/// <param name="Award">What was won; null where the headline does not name it.</param>
/// <param name="IsOwn">Whether whoever published the article won: 我行荣获一等奖.</param>
internal sealed record HeadlineClaim(string? Subject, string? Award, bool IsOwn = false)
{
    private const int MaxSubject = 40;

    private const int MinSubject = 2;

    private const string Shown = "亮相";

    public static HeadlineClaim Read(string? headline)
    {
        if (headline is null || VerbIn(headline) is not { } verb)
        {
            return new HeadlineClaim(null, null);
        }

        // 某台夺某某奖　甲、乙有份: a wide space sets another part apart.
        var gap = headline.IndexOf('\u3000', verb.End);
        var behind = TextSpan.Between(verb.End, gap > verb.End + 1 ? gap : headline.Length);
        var sentence = Clauses.Sentences(headline, behind) is [var first, ..] ? first : behind;
        var rest = TextSpan.Between(verb.End, Clauses.End(headline, verb.End, sentence.End));
        var award = AwardObject.Read(headline, verb, rest).Select(headline.Cut)
            .FirstOrDefault(name => !Words.EqualsAny(name, SentenceWords.Rankings));
        var subject = SubjectOf(headline, verb.Start);
        return Words.StartsWithAny(subject, WinnerWords.OwnOpeners) || Words.EqualsAny(subject, WinnerWords.Own)
            ? new HeadlineClaim(null, award, !Words.StartsWithAny(subject, WinnerWords.OwnPlaces))
            : new HeadlineClaim(IsName(subject) ? subject : null, award);
    }

    /// <summary>The headline's verb of winning: the first that has a subject, in 连续上榜！某公司荣获大奖 the second.</summary>
    public static TextSpan? VerbIn(string headline)
    {
        var first = Verbs.Find(headline, new TextSpan(0, headline.Length));
        for (var verb = first; verb is { } found;)
        {
            if (SubjectOf(headline, found.Start) is { Length: > 0 } subject
                && (IsName(subject) || Words.StartsWithAny(subject, WinnerWords.OwnOpeners)))
            {
                return found;
            }

            verb = Verbs.Find(headline, TextSpan.Between(found.End, headline.Length));
        }

        return first ?? (Words.FindEnd(headline, SentenceWords.WinsAlone) is { } alone
            ? new TextSpan(headline.Length - alone.Length, alone.Length)
            : WorksShown(headline));
    }

    // 某公司四项成果亮相某大会: as many works are not only shown.
    private static TextSpan? WorksShown(string headline) =>
        headline.IndexOf(Shown, StringComparison.Ordinal) is > 0 and var at
        && SentencePatterns.SeveralWorks().IsMatch(headline.AsSpan(0, at))
            ? new TextSpan(at, Shown.Length)
            : null;

    // 喜报！某公司两项方案 is about 某公司, 海州大会　某公司的报道 about 某公司.
    private static string SubjectOf(string headline, int end)
    {
        var clause = Clauses.Of(headline, new TextSpan(0, end))[^1];
        var subject = SentencePatterns.Cheer().Replace(headline.Cut(clause), string.Empty);
        subject = AfterGap(subject).Trim();
        subject = subject[(Words.FindStart(subject, SentenceWords.Greetings)?.Length ?? 0)..];
        var place = subject.Replace("在线", "线线", StringComparison.Ordinal).IndexOf('在');
        subject = place > 1 ? subject[..place] : subject;
        subject = Phrases.Helped(subject, new TextSpan(0, subject.Length)) is { } won ? subject.Cut(won) : subject;
        subject = SentencePatterns.WithMembers().Replace(subject, string.Empty);
        var count = SentencePatterns.Several().Match(subject);
        subject = WithoutAdverbs(count.Success && count.Index > 0 ? subject[..count.Index] : subject);
        return Words.FindEnd(subject, SentenceWords.Works) is { } work && subject.Length - work.Length >= MinSubject
            && !subject.EndsWith("解决方案", StringComparison.Ordinal)
            ? subject[..^work.Length].TrimEnd('的', ' ')
            : subject;
    }

    private static string WithoutAdverbs(string subject)
    {
        subject = SentencePatterns.Streak().Replace(subject.Trim(' ', '的', '在'), string.Empty);
        subject = SentencePatterns.YearBehind().Replace(subject, string.Empty);
        subject = Words.TrimEnd(subject, SentenceWords.Adverbs).ToString();
        return SentencePatterns.WinTime().Replace(subject, string.Empty);
    }

    // White space between Chinese characters sets parts of a headline apart; it belongs to English names.
    private static string AfterGap(string subject)
    {
        for (var i = subject.Length - 2; i > 0; i--)
        {
            if (char.IsWhiteSpace(subject[i]) && IsWide(subject[i - 1]) && IsWide(subject[i + 1]))
            {
                return subject[(i + 1)..];
            }
        }

        return subject;

        // Tidecast™ is English, too.
        static bool IsWide(char character) => !char.IsAscii(character) && !char.IsSymbol(character);
    }

    // 9所高校
    private static bool IsCount(string subject) =>
        subject.AsSpan().TrimStart("0123456789") is [var counter, ..] behind && behind.Length < subject.Length
        && (AwardWords.OrganisationCounters.Contains(counter) || AwardWords.Counters.Contains(counter));

    private static bool IsName(string subject) =>
        subject.Length is >= MinSubject and <= MaxSubject
        && !subject.AsSpan().ContainsAny(Punctuation.ClauseEnds)
        && !subject.AsSpan().ContainsAny(Punctuation.TitleMarks)
        && !Words.StartsWithAny(subject, ["全", "该"])
        && SentencePatterns.Several().Match(subject) is not { Success: true, Index: 0 }
        && !IsCount(subject)
        && !Words.EndsWithAny(subject, WinnerWords.Persons);
}
