using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>The headings above the line that is being read, the outermost first.</summary>
internal sealed class EnglishPath(string text)
{
    private readonly List<EnglishHeading> _headings = [];

    public EnglishHeading? Top => _headings.Count > 0 ? _headings[^1] : null;

    public TextSpan? Award => _headings.FindLast(heading => heading.Kind is EnglishHeadingKind.Award)?.Name;

    /// <summary>The group, or the outer one of two awards: Finalists below Best Digital Project.</summary>
    public TextSpan? Series => _headings.Find(heading => heading.Kind is EnglishHeadingKind.Series)?.Name
        ?? (Outer is { } outer && outer != Award && !IsNamedIn(outer, Award) ? outer : null);

    private TextSpan? Outer => _headings.Find(heading => heading.Kind is EnglishHeadingKind.Award)?.Name;

    // Finalists for Best Digital Project below Best Digital Project are one award.
    private bool IsNamedIn(TextSpan outer, TextSpan? award) =>
        award is { } inner && text.Slice(inner).Contains(text.Slice(outer), StringComparison.OrdinalIgnoreCase);

    /// <summary>What a winner below has won: the award, or the group where that is all there is.</summary>
    public TextSpan? Won => Award ?? Series;

    /// <summary>What a labelled award stands under: the group, or an award that is one of several.</summary>
    public TextSpan? SeriesOfLabel => Series ?? Award;

    /// <summary>What a table stands under.</summary>
    public TextSpan? SeriesOfTable =>
        Series ?? _headings.FindLast(heading => heading.Kind is EnglishHeadingKind.Other)?.Name;

    /// <summary>Whether the lines tell of something else than the winners.</summary>
    public bool IsElsewhere => IsElsewhereAbove(int.MaxValue);

    public bool IsElsewhereAbove(int level) =>
        _headings.Exists(heading => heading.Kind is EnglishHeadingKind.Elsewhere && heading.Level < level);

    /// <summary>Headings below an award, or below the heading of the winners, are titles.</summary>
    public bool IsTitleBelowAward(int level) =>
        _headings.FindLast(heading => heading.Level < level) is
        {
            Kind: EnglishHeadingKind.Award or EnglishHeadingKind.Winners,
            Entries: EntryLine.None or EntryLine.Heading,
        };

    /// <summary>Goes back to what stands above headings of a level.</summary>
    public void Leave(int level) => _headings.RemoveAll(heading => heading.Level >= level);

    /// <summary>Goes back to what stands above an award's label, which groups without markup head too.</summary>
    public void LeaveForLabel() => _headings.RemoveAll(
        heading => heading.Level >= EnglishHeading.Plain && heading.Kind is not EnglishHeadingKind.Series);

    /// <param name="heading">The heading.</param>
    /// <param name="isRank">Whether it only names a rank: then it belongs to a group of its own level above it.</param>
    public void Enter(EnglishHeading heading, bool isRank = false)
    {
        _headings.RemoveAll(above => above.Level >= heading.Level
            && !(isRank && above.Level == heading.Level && above.Kind is EnglishHeadingKind.Series));
        _headings.Add(heading);
    }
}
