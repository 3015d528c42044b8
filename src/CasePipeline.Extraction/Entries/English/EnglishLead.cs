using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>Reads lines that announce a list of winners: Three winners of the Tide Award were selected:</summary>
internal static class EnglishLead
{
    private const int Enough = 2;

    /// <summary>What such a line heads; null for any other line.</summary>
    public static EnglishHeading? Read(string text, Line line)
    {
        var slice = text.Slice(line.Content);
        var hasColon = slice.TrimEnd("”\"") is [.., ':'];
        if (hasColon && EnglishSentenceWords.QuotedAward().FindGroupIn(text, line.Content, "award") is { } quoted
            && EnglishHeadings.IsAward(text.Slice(quoted)))
        {
            return new EnglishHeading(EnglishHeading.Lead, quoted, EnglishHeadingKind.Award);
        }

        if (line.Markup.IsListItem || !(hasColon || EnglishSentenceWords.Dots().IsMatch(slice))
            || !EnglishSentenceWords.Lead().IsMatch(slice) || TellsOfOther(text, line.Content))
        {
            return null;
        }

        // Three were selected for the Tide Award. The winning banks are:
        var award = EnglishSentenceWords.LeadAward().FindGroupIn(text, line.Content, "award") is { } named
            ? EnglishNames.ReadName(text, named)
            : EnglishContest.Find(text, line.Content);
        return new EnglishHeading(
            EnglishHeading.Lead, award, award is null ? EnglishHeadingKind.Winners : EnglishHeadingKind.Award);
    }

    /// <summary>
    /// Reads a line that announces winners without a colon, right above several items that are titles with their
    /// institutions: We are glad to announce the winners.
    /// </summary>
    public static EnglishHeading? ReadAboveItems(string text, List<Line> lines, int at, EnglishFormReader forms)
    {
        if (!EnglishEntryLines.IsPlain(lines[at]) || text.Slice(lines[at].Content) is not [.., '.' or '!']
            || EnglishSentences.Of(text, lines[at].Content).Last() is var last
                && !EnglishSentenceWords.Announces().IsMatch(text.Slice(last))
            || TellsOfOther(text, lines[at].Content)
            || !Enumerable.Range(at + 1, Enough).All(item => item < lines.Count && IsCase(text, lines[item], forms)))
        {
            return null;
        }

        var award = EnglishContest.Find(text, lines[at].Content);
        return new EnglishHeading(
            EnglishHeading.Lead, award, award is null ? EnglishHeadingKind.Winners : EnglishHeadingKind.Award);
    }

    /// <summary>
    /// Reads an award's label before a sentence that only says that some have won it, right above a list of names:
    /// Jury Picks: there were so many boats that we recognised two more!
    /// </summary>
    public static EnglishHeading? ReadLabelled(string text, List<Line> lines, int at) =>
        !lines[at].Markup.IsListItem && EnglishLabel.Read(text, lines[at].Content) is { } label
        && EnglishHeadings.IsAward(text.Slice(label.Label))
        && EnglishProse.Is(text.Slice(label.Value)) && !EnglishNames.IsName(text.Slice(label.Value))
        && EnglishSentenceWords.Lead().IsMatch(text.Slice(label.Value))
        && Enumerable.Range(at + 1, Enough).All(item => item < lines.Count && IsNameItem(text, lines[item]))
            ? new EnglishHeading(EnglishHeading.Lead, label.Label, EnglishHeadingKind.Award)
            : null;

    private static bool IsNameItem(string text, Line line) =>
        line is { Row: null, Markup.IsListItem: true } && EnglishDashes.IsName(text, line.Content)
        && EnglishLabel.Read(text, line.Content) is null;

    private static bool IsCase(string text, Line line, EnglishFormReader forms) =>
        line.Row is null && EnglishEntryLines.IsItem(line)
        && !EnglishProse.Is(text.Slice(line.Content))
        && forms.Read(line.Content, null) is { Title: not null, Institution: { } institution }
        && EnglishNames.IsInstitution(text.Slice(institution));

    // They will dine in May. Until then, congratulations to the winners: the last sentence says what follows.
    private static bool TellsOfOther(string text, TextSpan lead) =>
        EnglishSentenceWords.NoLead().IsMatch(text.Slice(EnglishSentences.Of(text, lead).Last()));
}
