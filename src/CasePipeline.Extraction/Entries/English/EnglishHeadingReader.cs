using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>Tells headings from other lines, and their levels, by markup and by what stands below them.</summary>
internal sealed class EnglishHeadingReader(
    string text, List<Line> lines, EnglishFormReader forms, Dictionary<int, EnglishForm> owned)
{
    private const int MaxBold = 160;

    private const int MaxPlain = 60;

    private const int MaxWords = 4;

    private readonly HashSet<int> _groups =
        [.. EnglishGroups.Read(text, lines, forms), .. EnglishOwners.HeadingsOf(text, lines, owned)];

    private readonly HashSet<int> _ranked = EnglishFirstRanks.HeadingsOf(text, lines);

    /// <summary>Whether a line heads a category although it has no award's words.</summary>
    public bool IsGroup(int at) => _groups.Contains(at);

    /// <summary>The level of a heading; 0 for any other line.</summary>
    /// <param name="at">The line's index.</param>
    /// <param name="isBelowPlain">Whether the line stands below a heading without markup, which others end.</param>
    public int LevelOf(int at, bool isBelowPlain)
    {
        var line = lines[at];
        if (line.Markup.HeadingLevel > 0)
        {
            return line.Markup.HeadingLevel;
        }

        if (GoesOn(at))
        {
            return 0;
        }

        // An emphasised item of a list is an entry, whatever words its title has.
        var slice = text.Slice(line.Content);
        var canHead = !line.Markup.IsListItem
            || EnglishHeadings.IsAward(text.Slice(EnglishHeadings.NameOf(text, line.Content)));
        var isProse = EnglishProse.Is(slice)
            && !EnglishLabelWords.OnlyWinner().IsMatch(text.Slice(EnglishHeadings.NameOf(text, line.Content)));
        if (line.Markup.IsBold && canHead && line.Content.Length <= MaxBold && !isProse && !IsFact(line))
        {
            return EnglishHeading.Bold;
        }

        return IsGroup(at) || IsUnderlined(at) || IsPlain(at, isBelowPlain) ? EnglishHeading.Plain : 0;
    }

    // An emphasised line that is broken: Funded Ferries / for the Third Round.
    private bool GoesOn(int at) =>
        at > 0 && lines[at].Markup.IsBold && lines[at - 1] is { Row: null, Markup.IsBold: true }
        && EnglishLabelWords.GoesOn().IsMatch(text.Slice(lines[at].Content));

    // Press Release: Otter Bank tells about the article.
    private bool IsFact(Line line) =>
        EnglishLabel.Read(text, line.Content) is { } label
        && text.Slice(label.Label) is var name
        && !EnglishHeadings.IsAward(name)
        && (EnglishLabelWords.DetailLabel().IsMatch(name) || EnglishHeadings.IsOnlySurroundings(name));

    // Without markup a heading is a short line that names an award, or has a winner's label below it.
    private bool IsPlain(int at, bool isBelowPlain)
    {
        var line = lines[at];
        var slice = text.Slice(EnglishHeadings.NameOf(text, line.Content));
        var isLong = line.Content.Length > MaxPlain && !EnglishWords.Sponsor().IsMatch(text.Slice(line.Content));
        if (isLong || slice.Length is 0 or > MaxPlain || EnglishProse.Is(slice)
            || EnglishLabelWords.BehindDash().IsMatch(text.Slice(line.Span))
            || slice.Contains(" by ", StringComparison.Ordinal) || HasLabel(line, slice))
        {
            return false;
        }

        if (EnglishCaseLabels.IsAboveWinner(text, lines, at) && !IsWinnerAboveOthers(at)
            && !EnglishLabelWords.DetailLabel().IsMatch(slice)
            && (_ranked.Contains(at) || EnglishAffiliation.ReadLine(text, line.Content) is null))
        {
            return true;
        }

        return (!line.Markup.IsListItem || IsAboveLines(at)) && EnglishHeadings.KindOf(slice) switch
        {
            EnglishHeadingKind.Award => EnglishLabel.Read(text, line.Content) is null && !IsEntry(at),
            EnglishHeadingKind.Elsewhere => isBelowPlain && char.IsUpper(slice[0]) && !IsEntry(at),
            EnglishHeadingKind.Winners => EnglishLabelWords.OnlyWinner().IsMatch(slice) && IsAboveItem(at),
            _ => false,
        };
    }

    // Winner above - Night Ferry (Otter Bank)
    private bool IsAboveItem(int at) =>
        at + 1 < lines.Count && lines[at + 1].Row is null && EnglishEntryLines.IsItem(lines[at + 1]);

    // - Best Poster: with its title on a line of its own
    private bool IsAboveLines(int at) =>
        text.Slice(lines[at].Content).TrimEnd(" *") is [.., ':']
        && at + 1 < lines.Count && EnglishEntryLines.IsParagraph(lines[at + 1]);

    // Finalists: is a heading; The finalists are: is a sentence, First Place: Tide Watch a label.
    private bool HasLabel(Line line, ReadOnlySpan<char> name) =>
        text.Slice(line.Content).TrimEnd(" *") is var slice && slice.Contains(':')
        && (slice.IndexOf(':') < slice.Length - 1
            || !(EnglishNames.IsName(name) || EnglishLabelWords.Rank().IsMatch(name)
                || (EnglishHeadings.IsAward(name) && name.Count(' ') < MaxWords
                    && !EnglishSentenceWords.Clause().IsMatch(name))));

    // Titles have the words of headings too: Two Questions, Otter Bank; Where Is My Plough? above who won with it.
    private bool IsEntry(int at) =>
        forms.Read(lines[at].Content, null) is { Title: not null, Institution: not null, IsStructured: true }
        || (EnglishHeadings.KindOf(text.Slice(lines[at].Content)) is EnglishHeadingKind.Elsewhere
            && at + 1 < lines.Count && lines[at + 1].Row is null
            && EnglishAffiliation.ReadLine(text, lines[at + 1].Content) is { } maker
            && !IsAbovePerson(lines[at], lines[at + 1], maker))
        || IsQuestionAboveAuthors(at);

    // Do Ferries Dream? above Ada Otter and Bo Reed
    private bool IsQuestionAboveAuthors(int at) =>
        text.Slice(lines[at].Content) is [.., '?'] question && !EnglishHeadings.IsOnlySurroundings(question)
        && at + 1 < lines.Count && EnglishEntryLines.IsParagraph(lines[at + 1])
        && EnglishNames.IsCertainlyPersons(text.Slice(lines[at + 1].Content));

    // Judges / Ada Otter, Heron University
    private bool IsAbovePerson(Line line, Line below, TextSpan employer) =>
        EnglishHeadings.IsOnlySurroundings(text.Slice(line.Content))
        && EnglishNames.IsPersons(text.Slice(TextSpan.Between(below.Content.Start, employer.Start)).TrimEnd(" ,"));

    // Best Newspaper / Otter Times / Highly commended: Heron Post
    private bool IsWinnerAboveOthers(int at) =>
        at > 0 && lines[at - 1].Row is null
        && EnglishLabel.Read(text, lines[at - 1].Content) is null
        && EnglishHeadings.KindOf(text.Slice(lines[at - 1].Content)) is EnglishHeadingKind.Award
        && EnglishLabel.Read(text, lines[at + 1].Content) is { } below
        && !EnglishLabelWords.Winner().IsMatch(text.Slice(below.Label));

    private bool IsUnderlined(int at) =>
        lines[at].Content.Length <= MaxBold && at + 1 < lines.Count
        && text.Slice(lines[at + 1].Content) is [_, _, _, ..] slice
        && slice.TrimEnd(slice[0]).IsEmpty
        && !char.IsLetterOrDigit(slice[0]);
}
