using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Forms;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Outline;

/// <summary>
/// How the article sets its awards apart, learnt from the lines that name one: what stands as they do is an award, too,
/// although no word says so.
/// </summary>
/// <param name="text">The article's text.</param>
/// <param name="lines">The lines of the outline.</param>
/// <param name="headline">The article's headline.</param>
internal sealed class HeadingHabits(string text, OutlineLines lines, string? headline)
{
    private readonly AwardsOfHeadline _ofHeadline = new(text, lines, headline);
    private readonly AwardsAmongWinners _amongWinners = new(text, lines);
    private readonly AwardsCalledAlike _alike = new(text, lines);
    private readonly AwardsInBrackets _inBrackets = new(text, lines);
    private readonly AwardsOfSquares _ofSquares = new(text, lines);
    private readonly AwardsOfTracks _ofTracks = new(text, lines);
    private readonly BoldAwards _bold = new(lines);
    private readonly BulletedAwards _bulleted = new(lines);
    private readonly CountedAwards _counted = new(text, lines);
    private readonly QuotedAwards _quoted = new(text, lines);
    private readonly RepeatedHeadings _repeated = new(text, lines);
    private readonly SquareMarks _square = new(text, lines);
    private readonly TitlesAboveMakers _titles = new(text, lines);
    private readonly WinnerHeadings _winners = new(text, lines);
    private readonly HashSet<int> _sections =
        [.. AwardSections.Learn(text, lines), .. SectionsAboveAwarded.Learn(lines)];

    /// <summary>Whether titles stand in bold type right below awards that do: what is bold need be no award.</summary>
    public bool HasBoldTitlesBelowAwards => _bold.HaveBoldTitlesBelow;

    /// <summary>Whether awards stand in 【】.</summary>
    public bool HasAwardsInSquareMarks => _square.HoldAwards;

    /// <summary>Whether whatever stands in 【】 and is no award has a text of its own below it, as titles do.</summary>
    public bool HasTitlesInSquareMarks => _square.HoldTitles;

    /// <summary>Whether an award ends like 先进单位.</summary>
    public bool HasAwardsToOrganisations { get; } = Enumerable.Range(0, lines.Count).Any(at => lines.IsAward(at)
        && Words.EndsWithAny(text.Slice(lines[at].Content), HeadingWords.OrganisationAwards));

    /// <summary>
    /// Whether the labels of cases are numbered as the award right above them is: 1. 金奖, and below it 1. 申报单位：甲.
    /// </summary>
    public bool HasAwardsNumberedLikeLabels { get; } = Enumerable.Range(0, Math.Max(0, lines.Count - 1)).Any(
        at => lines[at] is { Row: null, Number: { Value: > 0 } above } && lines.IsAward(at)
            && lines[at + 1].Number is { } below && (below.Style, below.Mark) == (above.Style, above.Mark)
            && lines.IsLabelled(at + 1));

    /// <summary>
    /// Whether a line is an award although it has the form of something else: in brackets above labelled lines, or with
    /// its track beside it.
    /// </summary>
    public bool IsAwardInDisguise(int at) => _inBrackets.Contain(at) || _ofTracks.Contain(at);

    /// <summary>Whether a line that no word makes an award stands as awards do.</summary>
    public bool IsAward(int at, EntryForm form) =>
        _repeated.IsOfPart(at)
        || (form.Kind is FormKind.Bare or FormKind.Organisation && _alike.Contain(at))
        || _amongWinners.Contain(at) || IsCaption(at)
        || _titles.IsHeading(at) || _ofHeadline.Contain(at) || _ofSquares.Contain(at)
        || (form.Kind is FormKind.Bare && (_counted.Contain(at) || _quoted.Contain(at) || _bulleted.Contain(at)
            || _bold.Contain(at)))
        || _repeated.Contain(at);

    /// <summary>Whether a line is a title of which the next says in brackets who won, as several lines are.</summary>
    public bool IsTitleAboveMaker(int at) => _titles.Contain(at);

    /// <summary>Whether a line is a section by the awards below it, as several lines are.</summary>
    public bool IsSection(int at) => _sections.Contains(at);

    /// <summary>Whether a line names the things that the table below it lists: 某年度典型案例名单.</summary>
    public bool IsListOfAward(int at) =>
        HeadingLine.IsListOfThings(text, HeadingName.Of(text, lines[at].Content))
        && (lines.IsRow(at + 1) || (lines.IsRow(at + 2) && lines.InsideBrackets(at + 1) is not null));

    /// <summary>Whether a line heads the list of what the article counts as its award: 领航案例名单（11件）.</summary>
    public bool IsListOfCounted(int at) => _counted.Contain(at);

    /// <summary>Whether a line is the caption of a list as those of other awards are: 渔港工匠名单 beside 先进集体名单.</summary>
    public bool IsCaption(int at) => _amongWinners.IsCaption(at);

    /// <summary>Whether a line names who won what is numbered below it, as several lines do.</summary>
    public bool IsWinner(int at) => _winners.Contain(at);
}
