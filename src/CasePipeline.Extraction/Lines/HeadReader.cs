using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Reading;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Lines;

/// <summary>Gives the lines of the head their roles: the headline, what stands above it, the byline below.</summary>
internal sealed class HeadReader(string text, DeclaredFacts declared, List<Line> lines)
{
    // 主办, 承办, 协办 and the like.
    private const int MaxHosts = 8;

    private const int MaxAccount = 25;

    // Bare lines between headline and date: the source, its section.
    private const int MaxAccounts = 3;

    // Running text is longer than what a list has.
    private const int MinText = 120;

    private readonly HeadlineFinder _headlines = new(text, declared, lines);

    /// <returns>The first line behind headline and byline.</returns>
    public int Read()
    {
        var headline = _headlines.Find();
        headline -= _headlines.IsIssued(headline) ? 1 : 0;
        if (_headlines.IsBroken(headline) || _headlines.IsIssued(headline + 1))
        {
            // The title of an official document in two lines
            lines[headline] = lines[headline] with
            {
                Span = TextSpan.Between(lines[headline].Span.Start, lines[headline + 1].Span.End),
                Content = TextSpan.Between(lines[headline].Content.Start, lines[headline + 1].Content.End),
            };
            lines.RemoveAt(headline + 1);
        }

        var card = AccountCard.End(text, lines, headline + 1);
        var posted = PostedEnd(headline);
        var menus = MenusStart(headline);
        var at = 0;
        for (; at < lines.Count && IsHead(at); at++)
        {
            var isInCard = at > headline + 1 && at < card;
            lines[at] = lines[at] with { Role = isInCard ? LineRole.Tail : RoleOf(at, headline) };
        }

        return at;

        bool IsHead(int line) =>
            line < Math.Max(card, posted) || (line >= menus && line < headline)
            || IsRepeated(line, headline) || IsOfHead(line);
    }

    private LineRole RoleOf(int at, int headline)
    {
        if (at == headline || _headlines.IsSame(lines[at].Span, declared.Title) || IsRepeated(at, headline))
        {
            return LineRole.Headline;
        }

        if (IsByline(at))
        {
            return IsContributors(lines[at]) ? LineRole.Contributors : LineRole.Byline;
        }

        var isAccount = at < headline ? at + 1 == headline && _headlines.IsRelease(at) : !IsHost(lines[at]);
        return isAccount && lines[at].Span.Length > 1
            && !Words.EqualsAny(text.Slice(lines[at].Span), BylineWords.Originals)
            && !TailShape.IsNote(text, lines[at]) && !IsCallToFollow(at) && !TellsOfWin(lines[at])
            && !PagePath.IsMenu(text, lines[at]) && !IsSubtitle(at)
            && !BylineShape.IsDocumentNumber(text.Slice(lines[at].Span)) && !IsPageFact(lines[at])
            && !Words.StartsWithAny(text.Slice(lines[at].Span), BylineWords.Counts)
            ? LineRole.Account
            : LineRole.Tail;
    }

    // 东屿渔报社7件作品获奖, the second line of a headline
    private bool TellsOfWin(Line line) => Words.EndsWithAny(text.Slice(line.Span), BylineWords.Won);

    // 原创, 某某, 某某公众号: who wrote stands above the account that the document declares as its source.
    private int PostedEnd(int headline)
    {
        for (var i = headline + 1; headline >= 0 && i < lines.Count && i <= headline + MaxAccounts; i++)
        {
            if (!CanBeAccount(lines[i]))
            {
                return 0;
            }

            if (_headlines.IsSame(lines[i].Span, declared.Source)
                || (i + 1 < lines.Count && !CanBeAccount(lines[i + 1])
                    && (IsLikeSource(lines[i]) || IsRenamed(headline, i))))
            {
                return i + 1;
            }
        }

        return 0;
    }

    // Below the headline of a post that was saved twice, the name of who wrote and the account's, which has changed.
    private bool IsRenamed(int headline, int at) =>
        declared.Source is not null && at == headline + 2 && headline > 0
        && IsRepeated(headline, headline - 1)
        && lines.GetRange(at - 1, 2).TrueForAll(
            line => HeadingLine.ClassOf(text, line.Content) is HeadingClass.None && !IsHost(line));

    // An account that has another name by now.
    private bool IsLikeSource(Line line)
    {
        const int Shared = 2;
        return declared.Source is { Length: > Shared } source && source.Length < MaxAccount
            && text.Slice(line.Span).StartsWith(source.AsSpan(0, Shared));
    }

    // Menus stand between the title that a converter wrote and the page's own; a form is all of what stands above the
    // headline that it names.
    private int MenusStart(int headline) =>
        headline > 0 && TitleField.FindHeadline(text, lines) == headline ? 0
        : headline > 0
        && lines.FindIndex(0, headline, line => _headlines.IsSame(line.Span, declared.Title)) is >= 0 and var titled
            ? titled
            : headline;

    // The headline once more below its byline
    private bool IsRepeated(int at, int headline) =>
        headline >= 0 && at > headline
        && text.Slice(lines[at].Span).SequenceEqual(text.Slice(lines[headline].Span));

    private bool IsContributors(Line line) =>
        Labels.TryReadStart(text.Slice(LineShape.InsideOf(text, line)), out var kind, out _)
        && kind is LabelKind.Contributors;

    private bool IsOfHead(int at) =>
        _headlines.IsSame(lines[at].Span, declared.Title)
        || IsByline(at)
        || _headlines.IsSame(lines[at].Span, declared.Source)
        || _headlines.IsSame(lines[at].Span, declared.Author)
        || TailShape.IsNote(text, lines[at])
        || IsCallToFollow(at)
        || lines[at].Span.Length == 1
        || PagePath.IsMenu(text, lines[at])
        || IsSubtitle(at)
        || (at > 0 && lines[at - 1].Role is LineRole.Headline
            && BylineShape.IsDocumentNumber(text.Slice(lines[at].Span)))
        || IsAccount(at)
        || (CanBeAccount(lines[at]) && at + 1 < lines.Count && IsCallToFollow(at + 1))
        || IsFactAboveDate(at)
        || IsHostAboveDate(at)
        || IsAccountBehindDate(at)
        || AreAuthorsBehindDate(at);

    // 关注东屿渔港，守望一片海 right below 东屿渔港, the account that published the article
    private bool IsCallToFollow(int at)
    {
        const string Follow = "关注";
        return at > 0 && lines[at] is { Row: null, Number: null, Span.Length: <= NoteWords.MaxCall }
            && text.Slice(lines[at].Span) is var call && call.StartsWith(Follow)
            && (BeginsWithName(call[Follow.Length..], text.Slice(lines[at - 1].Span))
                || BeginsWithName(call[Follow.Length..], declared.Source));
    }

    private static bool BeginsWithName(ReadOnlySpan<char> call, ReadOnlySpan<char> name) =>
        name.Length > 1 && call.TrimStart("“「 ").StartsWith(name);

    // ——三张榜单、十五个去处 between headline and byline, or a heading there: ## 评委：渔民用得上才算数
    private bool IsSubtitle(int at) =>
        at > 0 && at + 1 < lines.Count && lines[at - 1].Role is LineRole.Headline
        && (text.Slice(lines[at].Span).StartsWith("——") || IsSecondHeading(lines[at]))
        && LineShape.IsByline(text, lines[at + 1]);

    private bool IsSecondHeading(Line line) =>
        line is { Number: null, Markup.HeadingLevel: > 0 } && !CanBeAccount(line)
        && HeadingLine.ClassOf(text, line.Content) is HeadingClass.None;

    // 主办：某某研究会, and the date below it, or 更新日期：
    private bool IsHostAboveDate(int at)
    {
        var hosts = lines.Skip(at).Take(MaxHosts).TakeWhile(IsHost).Count();
        return hosts > 0 && at + hosts < lines.Count
            && (LineShape.IsDateAlone(text, lines[at + hosts], allowTime: true)
                || LineShape.IsByline(text, lines[at + hosts]));
    }

    private bool IsHost(Line line) =>
        line is { Number: null, Row: null, Span.Length: <= NameList.MaxName }
        && text.Slice(line.Span) is var host
        && Words.FindStart(host, BylineWords.Hosts) is { } label
        && host.IndexOfAny(Punctuation.Colons) is var colon && colon >= label.Length && colon <= label.Length + 2;

    // What stands right below the headline is the article's, however often its label comes again.
    private bool IsByline(int at) =>
        LineShape.IsByline(text, lines[at])
        && (at == 0 || lines[at - 1].Role is LineRole.Headline || !RepeatedCredits.AreOfWorks(text, lines, at));

    // A short line between headline and date names who published the article.
    private bool IsAccount(int at)
    {
        for (var i = at; i < lines.Count && i < at + MaxAccounts; i++)
        {
            if (LineShape.IsByline(text, lines[i]))
            {
                return i > at && IsByline(i);
            }

            if (!CanBeAccount(lines[i]))
            {
                return false;
            }
        }

        return false;
    }

    // 类别：渔港 or （第6期） between headline and date
    private bool IsFactAboveDate(int at)
    {
        const int MaxFacts = 3;
        var facts = lines.Skip(at).Take(MaxFacts).TakeWhile(IsPageFact).Count();
        return facts > 0 && at + facts < lines.Count && LineShape.IsByline(text, lines[at + facts]);
    }

    private bool IsPageFact(Line line)
    {
        var fact = text.Slice(line.Span);
        return line is { Row: null, Span.Length: <= MaxAccount }
            && (BylineWords.Issue().Match(text.Cut(line.Span)).Length == fact.Length
                || (fact.IndexOfAny(Punctuation.Colons) is > 1 and var colon
                    && Words.EqualsAny(Words.WithoutSpaces(fact[..colon]), BylineWords.PageFacts)));
    }

    // Or one right behind it, before the first sentence.
    private bool IsAccountBehindDate(int at) =>
        at > 0 && at + 1 < lines.Count
        && lines[at - 1].Role is LineRole.Byline && LineShape.IsDateAlone(text, lines[at - 1], allowTime: true)
        && CanBeAccount(lines[at])
        && InstitutionShape.IsLikely(text.Slice(lines[at].Span))
        && lines[at + 1].Span.Length > MaxAccount;

    // Jane Heron and Bo Reed, Otter Bank, below the date and above running text: others are of a list.
    private bool AreAuthorsBehindDate(int at) =>
        at > 0 && at + 1 < lines.Count
        && lines[at - 1].Role is LineRole.Byline && LineShape.IsDateAlone(text, lines[at - 1], allowTime: true)
        && lines[at] is { Row: null, Number: null, Markup: { HeadingLevel: 0, IsListItem: false } }
        && BylineShape.PersonsIn(text.Slice(lines[at].Span)) is not null
        && lines[at + 1].Span.Length > MinText;

    private bool CanBeAccount(Line line) =>
        line is { Number: null, Row: null, Span.Length: <= MaxAccount }
        && !text.Slice(line.Span).ContainsAny(Punctuation.ClauseEnds)
        && !Enclosure.IsWhole(text.Slice(line.Span))
        && Enclosure.StripBrackets(text, line.Span).Length == line.Span.Length;
}
