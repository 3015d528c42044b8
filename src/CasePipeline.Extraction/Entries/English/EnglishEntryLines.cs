using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>Tells lines that name a winner from lines that tell about it.</summary>
internal static class EnglishEntryLines
{
    private const string Marks = ": \"“”‘’'*_(";

    public static bool IsItem(Line line) => line.Markup.IsListItem || line.Number is not null;

    /// <summary>Whether a line is no heading by its markup, no item and no row of a table.</summary>
    public static bool IsParagraph(Line line) =>
        line is { Row: null, Number: null, Markup: { HeadingLevel: 0, IsListItem: false } };

    /// <summary>The same, and not emphasised as a whole.</summary>
    public static bool IsPlain(Line line) => IsParagraph(line) && !line.Markup.IsBold;

    /// <summary>
    /// Whether a line names who wrote what stands above it: by Ada Otter and Bo Reed; A. Otter;
    /// Ada Otter (Heron University), Bo Reed (Otter Bank).
    /// </summary>
    public static bool AreAuthors(string text, Line line)
    {
        const string By = "by ";
        return IsParagraph(line) && text.Slice(line.Content) is var slice
            && (EnglishNames.CountInitialled(slice) > 0 || EnglishAuthors.AreListed(slice)
                || (slice.StartsWith(By, StringComparison.OrdinalIgnoreCase)
                    && EnglishNames.IsPersons(slice[By.Length..])));
    }

    /// <param name="text">The article's text.</param>
    /// <param name="line">The line.</param>
    /// <param name="heading">The heading above it.</param>
    public static bool IsEntry(string text, Line line, EnglishHeading heading)
    {
        var slice = text.Slice(line.Content);
        if (slice.Length < 2 || slice.TrimStart(Marks).IsEmpty || IsTime(slice)
            || EnglishLabelWords.DetailLabel().IsMatch(text.Slice(EnglishHeadings.NameOf(text, line.Content)))
            || slice.Contains("://", StringComparison.Ordinal)
            || EnglishNames.CountInitialled(slice) > 0 || EnglishAuthors.AreListed(slice)
            || (EnglishNames.IsCertainlyPersons(slice) && EnglishAffiliation.Read(text, line.Content) is null
                // “Night Ferry”, Otter Rowers: what is quoted is a title.
                && EnglishQuotes.LengthOf(slice) == 0))
        {
            return false;
        }

        return IsItem(line)
            ? IsItemOfNames(slice) || IsOneWordByInstitution(text, line)
            : heading.Level < EnglishHeading.Lead && IsTitle(text, line);
    }

    /// <summary>The entries of a heading stand on lines of one kind; other lines tell about them.</summary>
    public static bool Takes(EnglishHeading heading, EntryLine kind)
    {
        if (heading.Entries is EntryLine.None)
        {
            heading.Entries = kind;
            return true;
        }

        return heading.Entries == kind && kind is not EntryLine.Plain;
    }

    /// <summary>Whether a line of a programme begins with its time: 9:00 Opening; 4 May: deadline.</summary>
    public static bool IsTime(ReadOnlySpan<char> slice) =>
        EnglishSentenceWords.DayStart().IsMatch(slice)
        || slice is [>= '0' and <= '9', ':' or '.', >= '0' and <= '9', >= '0' and <= '9', ..]
            or [>= '0' and <= '9', >= '0' and <= '9', ':' or '.', >= '0' and <= '9', >= '0' and <= '9', ..];

    private static bool IsItemOfNames(ReadOnlySpan<char> slice) =>
        slice.TrimStart(Marks)[0] is var first
        && (char.IsUpper(first) || char.IsDigit(first) || EnglishNames.IsName(slice));

    // Running text that is broken into lines goes on in small letters; sentences about the award begin with few words.
    private static bool IsTitle(string text, Line line)
    {
        var slice = text.Slice(line.Content);
        var next = line.Span.End + 1;
        var goesOn = next < text.Length && char.IsLower(text[next]) && !text.AsSpan(next).StartsWith("by ");
        return !goesOn
            && !EnglishProse.Is(slice)
            && !EnglishSentenceWords.SentenceStart().IsMatch(slice)
            && (char.IsUpper(slice.TrimStart(Marks)[0]) || EnglishNames.IsName(slice)
                || EnglishQuotes.LengthOf(slice) > 0 || IsOneWordByInstitution(text, line));
    }

    // reedledger — Otter Bank; reedledger by Otter Bank: programs have names in small letters.
    private static bool IsOneWordByInstitution(string text, Line line) =>
        EnglishDashes.Split(text, line.Content) is var (title, maker)
            ? !text.Slice(title).Contains(' ') && EnglishNames.IsInstitution(text.Slice(maker))
            : EnglishMakers.ReadBy(text, line.Content) is { Title: { } made, Institution: { } institution }
                && !text.Slice(made).Contains(' ') && EnglishNames.IsInstitution(text.Slice(institution))
                && !EnglishSentenceWords.NotMade().IsMatch(text.Slice(made));
}
