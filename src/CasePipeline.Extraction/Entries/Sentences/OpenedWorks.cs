using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>
/// Reads the work that a paragraph opens with and tells of until it says what that has won:
/// 《渔家文化展》展出文物312件。该展览获评“十佳展览”。 Between the two nothing else may be what won.
/// </summary>
internal static class OpenedWorks
{
    // 系列短视频《标题》
    private const int MaxKind = 8;

    // The kind and the title
    private const int MaxOpening = 100;

    // 项目 behind “标题”
    private const int MaxMore = 6;

    /// <summary>The cases of a paragraph; none where it opens with anything else.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="winner">Who won with all that the article tells of, if it says so.</param>
    public static IEnumerable<Entry> Read(string text, TextSpan paragraph, TextSpan? winner)
    {
        if (OpeningTitle(text, paragraph) is not { } mark)
        {
            yield break;
        }

        foreach (var sentence in Clauses.Sentences(text, paragraph))
        {
            var told = sentence.Start <= mark.Start ? TextSpan.Between(mark.End, sentence.End) : sentence;
            if (told.Length > 0 && Verbs.Find(text, told) is { } verb
                && IsOfWork(text, TextSpan.Between(told.Start, verb.Start), told.Start == mark.End
                    || WorkPatterns.OpensWithThatWork().IsMatch(text.Slice(told)))
                && AwardObject.Read(
                    text, verb, TextSpan.Between(verb.End, Clauses.End(text, verb.End, sentence.End))) is [var award])
            {
                yield return new Entry(null, award, MarkedText.Inner(text, mark), winner, paragraph);
                yield break;
            }
        }
    }

    /// <summary>Whose report an article is, by its headline: 东屿博物馆2031年年报.</summary>
    public static TextSpan? Reporter(string text, string? headline)
    {
        var name = headline is null ? null : WorkPatterns.OwnReport().Match(headline).Groups["name"];
        return name is { Success: true } && InstitutionShape.IsCertain(name.ValueSpan)
            && text.IndexOf(name.Value, StringComparison.Ordinal) is >= 0 and var at
                ? new TextSpan(at, name.Length)
                : null;
    }

    // 《标题》, 研学课程《标题》, “标题”项目
    private static TextSpan? OpeningTitle(string text, TextSpan paragraph)
    {
        var opening = text.Slice(paragraph);
        var open = opening[..Math.Min(opening.Length, MaxKind + 1)].IndexOfAny('《', '“', '「');
        if (open < 0 || opening[..open].ContainsAny(Punctuation.ClauseEnds)
            || (open > 0 && !HanText.IsAll(opening[..open]))
            || MarkedText.Find(text, paragraph with { Length = Math.Min(paragraph.Length, MaxOpening) })
                is not [var mark, ..]
            || mark.Start != paragraph.Start + open)
        {
            return null;
        }

        // “渔灯”亮了一夜 opens with no work.
        var behind = text.Slice(TextSpan.Between(mark.End, paragraph.End));
        return text[mark.Start] == '《'
            || Words.FindStart(behind, SentenceWords.Works) is not null
            || Words.ContainsAny(behind[..Math.Min(behind.Length, MaxMore)], WorkWords.Genres)
                ? mark
                : null;
    }

    // ，获评: nothing but adverbs and the month stand behind the comma; 该展览获评, 讲座获评
    private static bool IsOfWork(string text, TextSpan before, bool isOpening)
    {
        var clause = Clauses.Of(text, before)[^1];
        var subject = text.Slice(Phrases.WithoutAdverbs(text, WithoutTime(text, clause)));
        return subject.IsEmpty
            ? isOpening && clause.Start > before.Start
            : WorkPatterns.ThatWork().IsMatch(subject);
    }

    // 11月获评
    private static TextSpan WithoutTime(string text, TextSpan clause)
    {
        var time = WorkPatterns.MonthOfWin().Match(text.Cut(clause));
        return TextSpan.Between(clause.Start + time.Length, clause.End);
    }
}
