using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Reads lines that name the award in brackets at their end, or beside who won: Night Ferry, Otter Bank (Gold Award);
/// “Night Ferry” (Otter Bank, Gold Award). What it is about. The heading above is then the series.
/// </summary>
internal static class EnglishAwardsInBrackets
{
    private const int Enough = 2;

    /// <summary>What such lines say; nothing where there is but one.</summary>
    public static Dictionary<int, Entry> Read(string text, List<Line> lines, EnglishFormReader forms)
    {
        var found = new Dictionary<int, Entry>();
        TextSpan? heading = null;
        for (var at = 0; at < lines.Count; at++)
        {
            heading = lines[at].Markup.HeadingLevel > 0 ? lines[at].Content : heading;
            if (lines[at].Row is null
                && (EntryOf(text, lines[at].Content, heading) ?? AtEnd(text, lines[at], heading, forms)) is { } entry)
            {
                found.Add(at, entry);
            }
        }

        return found.Count < Enough ? [] : found;
    }

    // 1. Night Ferry – Otter Bank (Gold Award)
    private static Entry? AtEnd(string text, Line line, TextSpan? heading, EnglishFormReader forms)
    {
        var kind = heading is { } group ? EnglishHeadings.KindOf(text, group) : EnglishHeadingKind.Winners;
        return line.Markup.HeadingLevel == 0 && kind is not EnglishHeadingKind.Elsewhere
            && !EnglishProse.Is(text.Slice(line.Content))
            && EnglishBrackets.Split(text, line.Content) is var (entry, award)
            && EnglishHeadings.IsAward(text.Slice(award)) && !EnglishHeadings.IsAward(text.Slice(entry))
            && EnglishLabel.Read(text, entry) is null
            && forms.Read(entry, award) is { IsCase: true } form
                ? new Entry(
                    kind is EnglishHeadingKind.Series ? EnglishHeadings.NameOf(text, heading!.Value) : null,
                    award, form.Title, form.Institution)
                : null;
    }

    private static Entry? EntryOf(string text, TextSpan line, TextSpan? heading)
    {
        const string Open = " (";
        var length = EnglishQuotes.LengthOf(text.Slice(line));
        var rest = TextSpan.Between(line.Start + length, line.End);
        var close = text.Slice(rest).IndexOf(')');
        if (length == 0 || close < 0 || !text.Slice(rest).StartsWith(Open, StringComparison.Ordinal)
            || EnglishCommas.SplitLast(text, TextSpan.Between(rest.Start + Open.Length, rest.Start + close))
                is not ({ Length: > 1 } who, { Length: > 1 } award)
            || !EnglishHeadings.IsAward(text.Slice(award)) || !EnglishNames.IsName(text.Slice(who)))
        {
            return null;
        }

        return new Entry(
            heading is { } group ? EnglishHeadings.NameOf(text, group) : null,
            award,
            EnglishQuotes.Inside(text, new TextSpan(line.Start, length)),
            IsPerson(text, who) ? null : EnglishAffiliation.Read(text, who) ?? who);
    }

    private static bool IsPerson(string text, TextSpan who) =>
        !EnglishNames.IsRatherInstitution(text.Slice(who)) || EnglishGivenNames.BeginsWith(text.Cut(who))
        || EnglishNameWords.Honorific().IsMatch(text.Slice(who));
}
