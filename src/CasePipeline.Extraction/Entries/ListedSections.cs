using System.Text;
using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Forms;
using CasePipeline.Extraction.Outline;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries;

/// <summary>The sections of a list that are entries of it or head them, without what only stands among them.</summary>
internal static class ListedSections
{
    // So many works in marks are no chance.
    private const int MinMarked = 4;

    /// <param name="text">The article's text.</param>
    /// <param name="group">The sections of one level.</param>
    public static List<Section> Of(string text, List<Section> group)
    {
        var listed = group.FindAll(section => !IsNoEntry(text.Slice(section.Heading!.Content)));
        var labelled = listed.FindAll(section => IsLabelled(text, section));

        // Where cases begin with labels, what has none is no case.
        return WithoutStrangers(text, labelled.Count * 2 > listed.Count ? labelled : WithoutCalls(text, listed));
    }

    // 结果新鲜出炉！ 快来看看👇 above lines that name their awards themselves.
    private static List<Section> WithoutCalls(string text, List<Section> listed) =>
        listed.Count(section => section.Form.Award is not null) * 2 > listed.Count
            ? listed.FindAll(section => section.Form.Award is not null || !IsCall(text.Slice(section.Heading!.Content)))
            : listed;

    private static bool IsCall(ReadOnlySpan<char> line) =>
        (line is [.., var last] && Punctuation.SentenceEnds.Contains(last))
        || Words.EndsWithAny(line, Punctuation.PointingDown);

    // What winners get, and awards that nobody won: （空缺）, 季军 — 从缺, 佳作（从缺）, 从缺 Not awarded.
    private static bool IsNoEntry(ReadOnlySpan<char> line) =>
        PrizeShape.IsPrize(line)
        || (Enclosure.OpeningOfLast(line) is > 0 and var note && PrizeShape.IsVacancy(line[note..])
            && Words.EndsWithAny(line[..note], HeadingWords.Awards))
        || PrizeShape.IsVacancy(line[(line.LastIndexOfAny(Punctuation.BeforeVacancies) + 1)..])
        || (line.IndexOf(' ') is > 0 and var own && Ascii.IsValid(line[own..]) && PrizeShape.IsVacancy(line[..own]))
        || line is ['（' or '(', '附' or '注' or '续' or '略', .., '）' or ')']
        || Words.EndsWithAny(line, HeadingWords.Documents) || Words.EndsWithAny(line, HeadingWords.Files);

    private static bool IsLabelled(string text, Section section) =>
        CaseLabels.First(text, section.Heading!.Content) is not null
        && LabelBlock.Read(text, section) is { Title: not null };

    // Behind works that all stand in marks, headlines of other news: the list has ended.
    private static List<Section> WithoutStrangers(string text, List<Section> group)
    {
        var marked = group.TakeWhile(section => IsMarked(text, section)).Count();
        return marked >= MinMarked && group[marked..].TrueForAll(
            section => section.Form.Kind is FormKind.Bare or FormKind.Split or FormKind.None)
                ? group[..marked]
                : group;
    }

    private static bool IsMarked(string text, Section section) =>
        section.Form is { Kind: FormKind.Certain, Title: { Start: > 0 } title }
        && text[title.Start - 1] is '《' or '〈';
}
