using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>
/// Reads sentences that count the works of an award and then tell of each: 获得二等奖的两项成果各有看点：《标题》（甲医院）装上…；
/// 《标题》（乙医院）把…. As many titles as it counts are its works, whatever is told of them. The sentence behind one that
/// does nothing but count may be who tells of them, or several are: 二等奖共有两项成果。
/// </summary>
internal static class CountedWorks
{
    private const int MaxMaker = 16;

    private const int MaxLead = 40;

    // As many sentences may tell of the works that one counts.
    private const int MaxTold = 5;

    /// <summary>The cases of a sentence; none where it has another number of titles than it counts.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="before">The sentence before it.</param>
    public static List<Entry> Read(string text, TextSpan sentence, TextSpan? before) =>
        Read(text, sentence) is { Count: > 0 } counted ? counted
        : before is { Length: <= MaxLead } lead ? Read(text, TextSpan.Between(lead.Start, sentence.End))
        : [];

    /// <summary>
    /// The cases of the sentences behind one that only counts, each of which tells of one: 二等奖有两项。甲站的《标题》把…。乙站的《标题》….
    /// </summary>
    /// <param name="text">The article's text.</param>
    /// <param name="sentences">The sentences of a paragraph.</param>
    /// <param name="at">The one that counts.</param>
    /// <returns>The cases, and the last sentence that tells of one; none where they are not as many.</returns>
    public static (List<Entry> Works, int Last) ReadRun(string text, List<TextSpan> sentences, int at)
    {
        // With its stop: a lead ends with one, or with a colon.
        if (at + 2 >= sentences.Count || sentences[at].Length > MaxLead
            || !WorkPatterns.CountedLead().IsMatch(
                text.Slice(TextSpan.Between(sentences[at].Start, sentences[at + 1].Start))))
        {
            return ([], at);
        }

        for (var last = at + 2; last < Math.Min(sentences.Count, at + MaxTold + 1); last++)
        {
            if (Read(text, TextSpan.Between(sentences[at].Start, sentences[last].End)) is { Count: > 0 } works)
            {
                return (works, last);
            }
        }

        return ([], at);
    }

    private static List<Entry> Read(string text, TextSpan sentence)
    {
        var lead = WorkPatterns.CountedLead().Match(text.Cut(sentence));
        if (!lead.Success || !Numeral.TryRead(lead.Groups["count"].ValueSpan, out var count, out _))
        {
            return [];
        }

        var named = lead.Groups["award"];
        var award = text.Trim(new TextSpan(sentence.Start + named.Index, named.Length));
        var list = TextSpan.Between(sentence.Start + lead.Length, sentence.End);
        var titles = MarkedText.Find(text, list).FindAll(mark => text[mark.Start] == '《');
        if (count < 2 || titles.Count != count || !(AwardName.Is(text, award) || IsWon(lead.Value)))
        {
            return [];
        }

        var makers = titles.Select(
            (title, at) => MakerOf(text, TextSpan.Between(at == 0 ? list.Start : titles[at - 1].End, list.End), title))
            .ToList();
        var areMakers = makers.TrueForAll(maker => maker is not null)
            && makers.Exists(maker => InstitutionShape.IsLikely(text.Slice(maker!.Value)));
        return [.. titles.Zip(makers, (title, maker) =>
            new Entry(null, award, MarkedText.Inner(text, title), areMakers ? maker : null))];
    }

    // 某某项目由以下五个项目摘得：: what is won is an award, whatever it is called.
    private static bool IsWon(string lead) => Words.EndsWithAny(lead.AsSpan().TrimEnd("：:。"), SentenceWords.Wins);

    // 《标题》（甲医院）, or 甲财险《标题》 at the beginning of a clause or of an item of a list
    private static TextSpan? MakerOf(string text, TextSpan list, TextSpan title)
    {
        if (MakerInBrackets.Read(text, TextSpan.Between(title.End, list.End)) is var (name, _))
        {
            return name;
        }

        var before = text.Slice(TextSpan.Between(list.Start, title.Start));
        var clause = before.LastIndexOfAny(Punctuation.ClauseEnds) + 1;
        clause += before[clause..].Length - before[clause..].TrimStart("、和与及 ").Length;
        var maker = text.Trim(TextSpan.Between(list.Start + clause, title.Start));
        var joint = SentencePatterns.Joint().Match(text.Cut(maker));
        maker = joint.Success ? maker with { Length = joint.Index } : maker;
        return maker.Length is > 1 and <= MaxMaker ? maker : null;
    }
}
