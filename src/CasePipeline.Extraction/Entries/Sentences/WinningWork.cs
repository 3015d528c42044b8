using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>
/// Reads what an article's one win was won with, where another sentence than that of the win says so: 获奖论文《标题》….
/// </summary>
internal sealed class WinningWork(string text, HeadlineClaim claim, WinnerNames names)
{
    private const int MinTitle = 4;

    private readonly SentenceAwards _awards = new(text, claim, names);

    /// <summary>Gives the one case told of so far its title, or makes one of the headline's award.</summary>
    public void Read(TextSpan sentence, List<Entry> entries)
    {
        if (MarkedText.Find(text, sentence) is not [var first, ..]
            || (!SentencePatterns.NamedWork().IsMatch(text.Slice(TextSpan.Between(sentence.Start, first.Start)))
                && !IsMeans(first, sentence)))
        {
            return;
        }

        var title = Enclosure.StripAll(text, MarkedText.Inner(text, first));
        if (entries is [{ Title: null } only])
        {
            entries[0] = only with { Title = title };
        }
        else if (entries.Count == 0 && _awards.Claimed is { } award)
        {
            entries.Add(new Entry(null, award, title, names.Own is { } own && IsInstitution(own) ? own : null));
        }
    }

    // 张三凭借《标题》获奖: of which award, only the headline says.
    private bool IsMeans(TextSpan title, TextSpan sentence) =>
        Words.EndsWithAny(text.Slice(TextSpan.Between(sentence.Start, title.Start)), SentenceWords.ByMeans)
        && Words.StartsWithAny(text.Slice(TextSpan.Between(title.End, sentence.End)), SentenceWords.WinsAlone);

    private bool IsInstitution(TextSpan name) =>
        InstitutionShape.IsLikely(text.Slice(name)) || names.IsOfPublisher(text.Slice(name));

    /// <summary>The win of an institution or of a thing that only the headline tells of.</summary>
    public List<Entry> ReadHeadline(string? headline) =>
        ReadInstitution() is { Count: > 0 } won ? won
        : headline is not null && ReadThing(headline) is { } thing ? [thing] : [];

    // 某公司“标题”入选某年度典型案例, 某医院“标题”夜诊服务项目获评某年度典型案例
    private Entry? ReadThing(string headline)
    {
        if (_awards.Claimed is not { } award || HeadlineClaim.VerbIn(headline) is not { } verb)
        {
            return null;
        }

        var subject = Clauses.Of(headline, new TextSpan(0, verb.Start))[^1];
        if (MarkedText.Find(headline, subject) is not [var marked]
            || TitleOf(headline, marked, subject.End) is not { Length: >= MinTitle } title
            || names.Find(headline.Cut(title)) is not { } found)
        {
            return null;
        }

        var before = headline[subject.Start..marked.Start];
        var maker = SentencePatterns.Cheer().Replace(before, string.Empty).Trim(' ', '的');
        var isWinner = maker.Length > 1 && (names.IsWinner(maker) || names.IsOfPublisher(maker));
        return new Entry(null, award, found, isWinner ? names.Find(maker) : null);
    }

    private static TextSpan? TitleOf(string headline, TextSpan marked, int end)
    {
        var behind = Phrases.WithoutAdverbs(headline, TextSpan.Between(marked.End, end));
        var name = headline.Slice(behind);
        return name.IsEmpty || Words.EqualsAny(name, SentenceWords.Things) ? MarkedText.Inner(headline, marked)
            : MarkedThing.IsRest(name) ? TextSpan.Between(marked.Start, behind.End)
            : null;
    }

    private List<Entry> ReadInstitution() =>
        _awards.Claimed is { } award && names.Own is { } own
        && (!Enclosure.IsInBookMarks(text, award) || AwardName.Is(text, award)
            || AwardName.IsOfFirms(text.Slice(award)))
        && (InstitutionShape.IsCertain(text.Slice(own)) || names.IsOfPublisher(text.Slice(own))
            || IsAboutIt(own, award))
            ? [new Entry(null, award, null, own)]
            : [];

    // What an article speaks of again and again is who won, whatever its name ends with, if it may be an institution.
    private bool IsAboutIt(TextSpan name, TextSpan award)
    {
        const int Enough = 4;
        return (InstitutionShape.IsLikely(text.Slice(name)) || AwardName.IsOfFirms(text.Slice(award)))
            && text.AsSpan().Count(text.Slice(name)) >= Enough;
    }
}
