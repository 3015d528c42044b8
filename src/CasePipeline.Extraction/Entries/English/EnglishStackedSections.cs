using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Finds headings of groups among emphasised and plain lines, by what stands right below them: several emphasised lines
/// without an award's words above labels of awards (Heronby above Year 1 winner: Ada Otter), an award's name
/// right above another's, several names each right above an award and its winner, several that are called groups above
/// an award with its winner's label, several in capital letters above an award or a category, or several above the
/// same rank.
/// </summary>
internal static class EnglishStackedSections
{
    private const int Enough = 2;

    private const int MaxName = 60;

    /// <summary>The indexes of the lines that are such headings.</summary>
    public static IEnumerable<int> Read(string text, List<Line> lines)
    {
        var all = Enumerable.Range(0, Math.Max(0, lines.Count - 1));
        var labelled = all.Where(at => IsLabelled(text, lines, at)).ToList();
        var isGroup = labelled.Count(at => IsAwardLabel(text, lines[at + 1])) is >= Enough and var awards
            && awards * Enough > labelled.Count;
        var stacked = all.Where(at => IsStacked(text, lines, at));
        var told = all.Where(at => IsAboveAwardAndWinner(text, lines, at)).ToList();
        var named = all.Where(at => IsGroupAboveAward(text, lines, at)).ToList();
        var capital = all.Where(at => IsCapitalAboveAward(text, lines, at)).ToList();
        var ranked = all.Where(at => IsNameAboveRank(text, lines, at))
            .GroupBy(at => text.Cut(lines[at + 1].Content))
            .Where(group => group.Count() >= Enough)
            .SelectMany(group => group);
        return
        [
            .. ranked, .. isGroup ? labelled : [], .. stacked, .. told.Count >= Enough ? told : [],
            .. capital.Count >= Enough ? capital : [], .. named.Count >= Enough ? named : [],
        ];
    }

    // COAST DIVISION / Best Ferry, COAST DIVISION / Night Boats / Winner: Otter Bank, COAST DIVISION /
    // Best Ferry — Otter Bank, or COAST DIVISION / Best Ferry: Otter Bank
    private static bool IsCapitalAboveAward(string text, List<Line> lines, int at) =>
        IsCapital(text, lines[at])
        && (IsAwardBeforeDash(text, lines[at + 1]) || IsAboveAward(text, lines, at)
            || (lines[at + 1] is { Row: null, Markup.HeadingLevel: 0 } below && IsAwardLabel(text, below)));

    private static bool IsAwardBeforeDash(string text, Line line) =>
        line.Row is null && EnglishDashes.Split(text, line.Content) is ({ Length: <= MaxName } award, { Length: > 0 })
        && EnglishHeadings.IsAward(text.Slice(award));

    private static bool IsAboveAward(string text, List<Line> lines, int at) =>
        EnglishEntryLines.IsPlain(lines[at + 1]) && lines[at + 1].Content.Length <= MaxName
        && EnglishLabel.Read(text, lines[at + 1].Content) is null
        && !EnglishProse.Is(text.Slice(lines[at + 1].Content))
        && (EnglishHeadings.KindOf(text.Slice(lines[at + 1].Content)) is EnglishHeadingKind.Award
            || EnglishCaseLabels.IsAboveWinner(text, lines, at + 1));

    // Small Boats Division / Best Ferry / Winner: Otter Bank
    private static bool IsGroupAboveAward(string text, List<Line> lines, int at) =>
        IsPlainName(text, lines[at]) && text.Slice(lines[at].Content) is var name
        && EnglishWords.GroupName().IsMatch(name)
        && EnglishHeadings.KindOf(name) is EnglishHeadingKind.Other or EnglishHeadingKind.Series
        && IsPlainName(text, lines[at + 1])
        && EnglishCaseLabels.IsAboveWinner(text, lines, at + 1);

    // Reading for All / First Prize, and further down Local Memory / First Prize
    private static bool IsNameAboveRank(string text, List<Line> lines, int at) =>
        lines[at] is { Number: null } line && EnglishEntryLines.IsPlain(line) && line.Content.Length <= MaxName
        && EnglishEntryLines.IsPlain(lines[at + 1])
        && EnglishLabelWords.Rank().IsMatch(text.Slice(lines[at + 1].Content))
        && EnglishLabel.Read(text, line.Content) is null
        && EnglishDashes.Split(text, line.Content) is null
        && !EnglishProse.Is(text.Slice(line.Content))
        && EnglishHeadings.KindOf(text.Slice(line.Content)) is EnglishHeadingKind.Other;

    private static bool IsCapital(string text, Line line) =>
        EnglishEntryLines.IsPlain(line) && line.Content.Length <= MaxName
        && text.Slice(line.Content) is var name
        && name.ContainsAnyInRange('A', 'Z') && !name.ContainsAnyInRange('a', 'z')
        && EnglishLabel.Read(text, line.Content) is null
        && (EnglishHeadings.KindOf(name) is EnglishHeadingKind.Other or EnglishHeadingKind.Series
            || (EnglishHeadings.IsAward(name) && EnglishWords.Collective().IsMatch(name)));

    // Behind what is told of an award: Rural Lending / Ferry of the Year / Winner: “Night Ferry”.
    private static bool IsAboveAwardAndWinner(string text, List<Line> lines, int at) =>
        at > 0 && at + 2 < lines.Count
        && EnglishProse.Is(text.Slice(lines[at - 1].Content))
        && IsPlainName(text, lines[at]) && IsPlainName(text, lines[at + 1])
        && EnglishHeadings.KindOf(text.Slice(lines[at].Content)) is EnglishHeadingKind.Other
        && lines[at + 2].Row is null && EnglishLabel.Read(text, lines[at + 2].Content) is { } label
        && EnglishLabelWords.Winner().IsMatch(text.Slice(label.Label));

    private static bool IsPlainName(string text, Line line) =>
        EnglishEntryLines.IsPlain(line)
        && line.Content.Length <= MaxName
        && EnglishNames.IsName(text.Slice(line.Content))
        && EnglishLabel.Read(text, line.Content) is null;

    private static bool IsLabelled(string text, List<Line> lines, int at) =>
        lines[at] is { Markup.IsBold: true } line && EnglishEntryLines.IsParagraph(line)
        && EnglishLabel.Read(text, line.Content) is null
        && !EnglishProse.Is(text.Slice(line.Content))
        && EnglishHeadings.KindOf(text.Slice(line.Content)) is EnglishHeadingKind.Other
        && lines[at + 1] is { Row: null, Markup.HeadingLevel: 0 } below
        && EnglishLabel.Read(text, below.Content) is { } label
        && text.Slice(label.Label) is var name
        && !EnglishCaseLabels.IsOfCase(name)
        && !EnglishLabelWords.Winner().IsMatch(name);

    private static bool IsAwardLabel(string text, Line line) =>
        EnglishLabel.Read(text, line.Content) is { } label && EnglishHeadings.IsAward(text.Slice(label.Label));

    private static bool IsStacked(string text, List<Line> lines, int at) =>
        IsAwardHeading(text, lines[at]) && IsAwardHeading(text, lines[at + 1])
        && lines[at].Markup.IsBold == lines[at + 1].Markup.IsBold
        && !EnglishLabelWords.Rank().IsMatch(text.Slice(NameOf(text, lines[at])))
        && (at + 2 >= lines.Count || !IsAwardHeading(text, lines[at + 2]));

    // An emphasised line, or a plain one that ends with a colon.
    private static bool IsAwardHeading(string text, Line line) =>
        EnglishEntryLines.IsParagraph(line)
        && (line.Markup.IsBold || text.Slice(line.Content) is [.., ':'])
        && EnglishLabel.Read(text, line.Content) is null
        && !EnglishSentenceWords.Clause().IsMatch(text.Slice(line.Content))
        && EnglishHeadings.KindOf(text.Slice(NameOf(text, line))) is EnglishHeadingKind.Award;

    private static TextSpan NameOf(string text, Line line) => EnglishHeadings.NameOf(text, line.Content);
}
