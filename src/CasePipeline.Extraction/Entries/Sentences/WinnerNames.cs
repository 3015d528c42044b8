using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>
/// The names that an article tells of: the winner of its headline, who published it, and whatever else stands in its
/// headline. 我行 is one of the first two.
/// </summary>
internal sealed class WinnerNames
{
    // 浮标 and 浮标安全, 某行 and 某行总行: how much longer the text may call what the headline calls shortly.
    private const int MaxLonger = 6;

    private const int MinName = 2;

    private const string PlaceEndings = "省市县";

    private const int YearLength = 4;

    private readonly string _text;
    private readonly string _beforeVerb;
    private readonly string? _account;
    private readonly string? _publisher;
    private readonly HeadlineClaim _claim;
    private readonly TextSpan? _own;

    /// <param name="text">The article's text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="headline">Its headline.</param>
    /// <param name="claim">What the headline tells.</param>
    /// <param name="publisher">Who published it.</param>
    public WinnerNames(string text, List<Line> lines, string? headline, HeadlineClaim claim, string? publisher)
    {
        _account = publisher;
        publisher = publisher is null ? null : OfAccount(text, lines, publisher);
        _text = text;
        _beforeVerb = headline is null ? string.Empty
            : HeadlineClaim.VerbIn(headline) is { } verb ? headline[..verb.Start] : headline;
        _claim = claim;
        _publisher = publisher;

        // Who is congratulated by name is a person.
        _beforeVerb = Words.ContainsAny(_beforeVerb, WinnerWords.Persons) ? string.Empty : _beforeVerb;
        _own = claim.Subject is { } subject
            && !PersonName.IsWhole(subject) && !IsThing(subject)
            && (InstitutionShape.IsCertain(subject)
                || IsOfPublisher(subject)
                || AwardName.IsOfFirms(claim.Award)
                || (!IsPlace(subject)
                    && lines.Exists(line => text.Slice(line.Content).StartsWith(subject, StringComparison.Ordinal))))
            ? Find(subject)
            : publisher is not null && !PersonName.IsWhole(publisher)
                && (claim.IsOwn || TellsOwnWins(headline, publisher))
                ? Find(publisher)
                : null;
    }

    /// <summary>What the headline calls the winner, institution or thing.</summary>
    public string? Claimed => _claim.Subject;

    /// <summary>Who won whatever names no winner of its own.</summary>
    public TextSpan? Own => _own;

    /// <summary>Whether the headline says of a name that it was won.</summary>
    public bool IsClaimedAward(ReadOnlySpan<char> name)
    {
        var bare = Enclosure.OpeningOfLast(name) is > 0 and var open ? name[..open].TrimEnd() : name;
        return _claim.Award is { } award
            && (bare.SequenceEqual(award)
                || (bare.Length > MaxLonger && award.EndsWith(bare, StringComparison.Ordinal)));
    }

    /// <summary>The first place of a name.</summary>
    public TextSpan? Find(string name)
    {
        var at = _text.IndexOf(name, StringComparison.Ordinal);
        return at < 0 ? null : new TextSpan(at, name.Length);
    }

    /// <summary>
    /// The first place of an award of the headline, with its year where the text has that before the name: 2031年.
    /// </summary>
    public TextSpan? FindOfYear(string award)
    {
        foreach (var year in (string[])["年", "年度"])
        {
            if (Find(year + award) is { Start: >= YearLength } name
                && _text.AsSpan(0, name.Start) is [.., '2', '0', >= '0' and <= '9', >= '0' and <= '9'])
            {
                return TextSpan.Between(name.Start - YearLength, name.End);
            }
        }

        return Find(award);
    }

    /// <summary>The whole name of an award, where the text has it in marks: 先进县, “海州省渔业先进县”.</summary>
    public TextSpan Whole(TextSpan award)
    {
        const int MaxLonger = 16;
        var closed = _text.Cut(award) + '”';
        var at = _text.IndexOf(closed, StringComparison.Ordinal);
        var open = at < 0 ? -1 : _text.AsSpan(0, at).LastIndexOfAny("“”\n");
        return open >= 0 && _text[open] == '“' && at - open <= MaxLonger
            ? TextSpan.Between(open + 1, at + award.Length)
            : award;
    }

    /// <summary>Whoever a word stands for that is no name itself: 我行.</summary>
    public TextSpan? StandsFor(ReadOnlySpan<char> word)
    {
        if (Words.EqualsAny(word, WinnerWords.Own))
        {
            var publisher = _publisher is { } name && !PersonName.IsWhole(name) ? Find(WholeOf(name, word)) : null;

            // 公司 is 浮标科技, which the headline calls 浮标.
            return _own is { } own && !_publisher.AsSpan().StartsWith(_text.Slice(own)) ? own : publisher ?? _own;
        }

        return _claim.Subject is { } subject && !IsThing(subject) && word.EndsWith(subject, StringComparison.Ordinal)
            ? Find(subject)
            : null;
    }

    /// <summary>Whether a text that stands where a winner does is the name of one.</summary>
    public bool IsWinner(ReadOnlySpan<char> name) =>
        name.Length >= MinName
        && !Words.EndsWithAny(name, WinnerWords.NoWinners) && !Words.EqualsAny(name, WinnerWords.OnlyKinds)
        && !Words.StartsWithAny(name, WinnerWords.Own) && !Words.StartsWithAny(name, WinnerWords.NoStarts)
        && !Words.ContainsAny(name, WinnerWords.NotInWinners)
        && !PersonName.IsWhole(name)
        && !SentencePatterns.SeveralWinners().IsMatch(name) && !SentencePatterns.SeveralWins().IsMatch(name)
        && (InstitutionShape.IsCertain(name) || IsKnown(name) || TeamPatterns.Team().IsMatch(name)
            || PlacePatterns.PlaceWithin().IsMatch(name)
            || (Words.EndsWithAny(name, WinnerWords.WinnerEndings)
                && !name.ContainsAny(Punctuation.NotInCertainNames) && !name.ContainsAny(Punctuation.ClauseEnds)));

    /// <summary>Whether a name is that of whoever published the article, or the short form of it.</summary>
    public bool IsOfPublisher(ReadOnlySpan<char> name) =>
        _publisher is not null && _publisher.AsSpan().Contains(name, StringComparison.Ordinal);

    /// <summary>How long the name is that a thing's name begins with and that is whose it is: 海科安全某平台.</summary>
    public int OwnerAtStart(ReadOnlySpan<char> thing)
    {
        const int MinThing = 4;
        var own = _own is { } span ? _text.Cut(span) : null;
        foreach (var name in (string?[])[own, _account, _claim.Subject])
        {
            if (name is { Length: >= MinName } && thing.Length >= name.Length + MinThing
                && thing.StartsWith(name, StringComparison.Ordinal)
                && (name == _account || InstitutionShape.IsCertain(name)))
            {
                return name.Length;
            }
        }

        return 0;
    }

    /// <summary>Whose a thing is that begins with no name: the publisher's where that is called like it.</summary>
    public TextSpan? OwnerOf(ReadOnlySpan<char> thing) =>
        _own is { } known && (IsOfPublisher(_text.Slice(known)) || !thing.StartsWith(_text.Slice(known)[..MinName]))
            ? known
            : _publisher is { Length: >= MinName } publisher && thing.StartsWith(publisher.AsSpan(0, MinName))
                ? Find(publisher)
                : null;

    // 我校 is 东屿小学 where 东屿小学教务处 publishes.
    private static string WholeOf(string publisher, ReadOnlySpan<char> word)
    {
        const string Schools = "学校园";
        var kinds = word[^1] is '校' ? Schools : word[^1..];
        var end = publisher.AsSpan().LastIndexOfAny(kinds) + 1;
        return end > 0 && InstitutionShape.IsCertain(publisher.AsSpan(0, end)) ? publisher[..end] : publisher;
    }

    // 海科安全实验室 publishes what 海科安全 has won: the text never calls it by the name of the account.
    private static string OfAccount(string text, List<Line> lines, string publisher)
    {
        const int MinName = 4;
        var name = Words.TrimEnd(publisher, WinnerWords.Accounts).ToString();
        return name.Length >= MinName && name.Length < publisher.Length
            && !lines.Exists(line => Contains(line, publisher) && line.Content.Length > publisher.Length)
            && lines.Count(line => Contains(line, name)) > 1
                ? name
                : publisher;
        bool Contains(Line line, string what) =>
            line.Role is LineRole.Content && text.Slice(line.Content).Contains(what, StringComparison.Ordinal);
    }

    // 四项荣誉到手！海科安全亮相某某大会, published by 海科安全
    private static bool TellsOwnWins(string? headline, string publisher) =>
        headline is not null && headline.Contains(publisher, StringComparison.Ordinal)
        && SentencePatterns.SeveralWins().IsMatch(headline);

    // 海州, which the text calls 海州市: what its people made is no work of the place.
    private bool IsPlace(string subject) => PlaceEndings.Any(
        ending => _text.Contains(subject + ending, StringComparison.Ordinal));

    // 某测绘平台荣获…, 某公司某治理方案荣获…: the headline is about a thing, and no name of who won.
    private bool IsThing(string subject)
    {
        const int MinThing = 4;
        return !InstitutionShape.IsCertain(subject)
            && (Words.EndsWithAny(subject, SentenceWords.Things)
                || (_publisher is { Length: >= MinName } && subject.Length >= _publisher.Length + MinThing
                    && subject.StartsWith(_publisher, StringComparison.Ordinal)
                    && !Words.EndsWithAny(subject, WinnerWords.Teams)));
    }

    // 海科数字安全, published by 海科安全
    private bool IsLikePublisher(ReadOnlySpan<char> name)
    {
        const int Shared = 2;
        const int MaxName = 10;
        return _publisher is { Length: >= 2 * Shared } publisher && name.Length > publisher.Length
            && name.Length <= MaxName && name.StartsWith(publisher.AsSpan(0, publisher.Length - Shared))
            && name.EndsWith(publisher.AsSpan(publisher.Length - Shared));
    }

    private bool IsKnown(ReadOnlySpan<char> name)
    {
        if (name.ContainsAny(Punctuation.ClauseEnds) || name.ContainsAny(Punctuation.TitleMarks)
            || name.ContainsAny(Punctuation.NotInCertainNames)
            || Words.EndsWithAny(name, SentenceWords.Things))
        {
            return false;
        }

        if (name.IndexOfAnyExceptInRange('0', '9') < 0)
        {
            return name.SequenceEqual(_claim.Subject);
        }

        return _beforeVerb.AsSpan().Contains(name, StringComparison.Ordinal)
            || (_publisher is not null && (name.SequenceEqual(_publisher) || IsLikePublisher(name)
                || Words.TrimEnd(name, WinnerWords.Teams).SequenceEqual(_publisher)))
            || (_claim.Subject is { } subject && !IsThing(subject) && name.StartsWith(subject, StringComparison.Ordinal)
                && name.Length - subject.Length <= MaxLonger
                && !name[subject.Length..].ContainsAny("-—－|｜")
                && !Words.ContainsAny(name[subject.Length..], WinnerWords.Roles));
    }
}
