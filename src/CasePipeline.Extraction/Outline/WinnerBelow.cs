using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Forms;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Outline;

/// <summary>
/// Tells which line is the institution that stands by itself below its title, and above the text if there is one.
/// </summary>
/// <param name="text">The article's text.</param>
/// <param name="lines">The lines of the outline.</param>
/// <param name="open">The sections that are open where a line stands.</param>
internal sealed class WinnerBelow(string text, OutlineLines lines, List<Section> open)
{
    // So many titles with their winners below are no chance.
    private const int EnoughPairs = 2;

    private const int MaxName = 20;

    private readonly bool _areDashed = DashedWinners.AreMost(
        text, Enumerable.Range(0, lines.Count).Select(at => lines[at]));

    // So many teams between titles and their texts are who won.
    private const int EnoughTeams = 3;

    private readonly bool _areTeams = Enumerable.Range(1, Math.Max(0, lines.Count - 2))
        .Count(at => IsTeam(text, lines[at]) && lines.FormOf(at - 1).Kind is FormKind.Bare
            && lines[at + 1] is { Row: null, Number: null } && lines.FormOf(at + 1).Kind is FormKind.None)
        >= EnoughTeams;

    private int _pairs;

    /// <summary>Whether a line is the winner of the title above it.</summary>
    public bool IsBelowTitle(int at)
    {
        var name = PersonForm.WithoutPersons(text.Slice(DashedWinners.WithoutDash(text, lines[at].Content)));
        if (!IsBehindTitle(at))
        {
            return false;
        }

        if (InstitutionShape.IsCertain(name)
            || (_areDashed && DashedWinners.CanBe(text, lines[at]))
            || (_areTeams && IsTeam(text, lines[at]) && IsProse(at + 1))
            || (InstitutionShape.IsLikely(name) && (_pairs >= EnoughPairs || IsProse(at + 1))))
        {
            _pairs++;
            return true;
        }

        return IsAsOthers(at);
    }

    private bool IsBehindTitle(int at)
    {
        var last = open[^1];
        var isOpenTitle = last is { Style.Kind: SectionKind.Item or SectionKind.Number, HasText: false }
            && last.Class is not HeadingClass.Award
            && (last.Form is { Kind: FormKind.Bare or FormKind.Split }
                or { Kind: FormKind.Certain, Award: not null, Institution: null }
                || IsMarkedTitle(last));
        var isBehindTitle = isOpenTitle
            && last.Heading is { } title
            && title == lines[at - 1]
            && !HeadingCount.IsBehind(text.Slice(title.Content))
            && (!InstitutionShape.IsLikely(text.Slice(title.Content))
                || (_areDashed && DashedWinners.CanBe(text, lines[at]))
                || ((text.Slice(title.Content).ContainsAny(Punctuation.NotInCertainNames) || IsBesideTitle())
                    && IsProse(at + 1)));
        return isBehindTitle
            && !IsToOrganisations(last)
            && !(open[^2].Class is HeadingClass.Award && IsToOrganisations(open[^2]));
    }

    // 《渔港议事厅》, and below it who won; where lists begin with who won, that stands above.
    private bool IsMarkedTitle(Section title) =>
        title.Form is { Kind: FormKind.Certain, Award: null, Institution: null, Title: not null }
        && !(open[^2].Children is [.., { Form.Kind: FormKind.Organisation }, _]);

    // 渔港议事厅, and below it who won: the last section before it has who won between title and text, too.
    private bool IsBesideTitle() =>
        open[^2].Children is [.., { Text: [var winner, var prose, ..], Heading: { } title }, _]
        && !InstitutionShape.IsLikely(text.Slice(title.Content))
        && InstitutionShape.IsLikely(text.Slice(winner.Content))
        && !InstitutionShape.IsLikely(text.Slice(prose.Content));

    // 变电运维二班
    private static bool IsTeam(string text, Line line) =>
        line is { Row: null, Number: null, Content.Length: > 2 and <= MaxName }
        && HanText.IsAll(text.Slice(line.Content))
        && (Words.EndsWithAny(text.Slice(line.Content), InstitutionWords.TeamEndings)
            || InstitutionShape.IsLikely(text.Slice(line.Content)));

    // 渔灯围裙, and below it 潮生桌游: where every other line so far was a winner, whatever this one ends with.
    private bool IsAsOthers(int at) =>
        _pairs >= EnoughPairs
        && open[^1].Form.Kind is FormKind.Bare
        && lines[at] is { Number: null, Content.Length: <= MaxName }
        && lines.ClassOf(at) is HeadingClass.None
        && lines.FormOf(at).Kind is FormKind.Bare
        && ((open[^2].Children is [.., { Text: [_], Children: [] }, _] && (at + 1 == lines.Count || IsNoWinner(at + 1)))
            || (open[^2].Children is [.., { Winner: not null }, _] && IsProse(at + 1)));

    // Behind a winner comes the next title or award.
    private bool IsNoWinner(int at) =>
        lines[at].Row is not null
        || lines.ClassOf(at) is HeadingClass.Award
        || (lines.FormOf(at).Kind is FormKind.Bare && !InstitutionShape.IsLikely(text.Slice(lines[at].Content)));

    // Under 先进集体 every line is a winner, whatever the one above it ends with.
    private bool IsToOrganisations(Section section) =>
        section.Heading is { } heading
        && Words.EndsWithAny(
            text.Slice(HeadingName.Of(text, heading.Content)), HeadingWords.OrganisationAwards);

    private bool IsProse(int at) =>
        at < lines.Count
        && lines[at] is { Row: null, Number: null }
        && lines.FormOf(at).Kind is FormKind.None;
}
