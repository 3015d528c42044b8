using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Forms;
using CasePipeline.Extraction.Outline;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries;

/// <summary>
/// What holds for a list as a whole, so that a line which could be read in two ways is read as the others.
/// </summary>
internal sealed class EntryListTraits
{
    private readonly string _text;
    private readonly HashSet<Section> _sections;
    private readonly bool _areTitles;
    private readonly bool _areTitlesMarked;
    private readonly bool _haveWinnersAbove;

    private EntryListTraits(string text, List<Section> group)
    {
        _text = text;
        _sections = SectionsAmongAwards(text, group);
        HaveInstitutions = group.Count(HasInstitution) * 2 > group.Count;
        HaveBodies = group.Count == 1 || group[..^1].Exists(child => child.HasText) || AreTitleBelowWinner(text, group);
        AreOrganisations = AreMostlyOrganisations(group);
        _areTitles = !AreOrganisations
            && group.Count(child => child is { HasText: true, Form.Kind: FormKind.Bare }) * 2 > group.Count;
        _areTitlesMarked = group.Count(child => IsMarked(text, child)) * 2 > group.Count;
        _haveWinnersAbove = group.Exists(child => child is { HasText: false, Form.Kind: FormKind.Organisation });
    }

    /// <summary>Whether lines of the list name who won, so that a side of any line does.</summary>
    public bool HaveInstitutions { get; }

    /// <summary>
    /// Whether entries have bodies. A list without them ends with its last line: what stands behind it is about all.
    /// </summary>
    public bool HaveBodies { get; }

    /// <summary>Whether the entries are winners without titles.</summary>
    public bool AreOrganisations { get; }

    public static EntryListTraits Learn(string text, List<Section> group) => new(text, group);

    /// <summary>Whether a line heads the lines below it, which name their awards themselves.</summary>
    public bool IsSection(Section child) => _sections.Contains(child);

    /// <summary>某某保险 and 数字工厂 end like institutions, but as the others above their bodies they are titles.</summary>
    public bool IsTitle(Section child) => _areTitles && child.Form.Kind is FormKind.Organisation;

    /// <summary>电声乐队 among 101《标题》: where titles stand in marks, what has none is a winner without a title.</summary>
    public bool IsWinner(Section child) =>
        AreOrganisations
        || (_areTitlesMarked && HaveInstitutions && child is { HasText: false, Form.Kind: FormKind.Bare }
            && InstitutionShape.IsLikely(_text.Slice(child.Heading!.Content)));

    /// <summary>Whether a line names who won what stands on the next one.</summary>
    public bool IsWinnerAbove(Section child, Section next) =>
        MayBeAbove(child)
        && next is { HasText: true, Form.Kind: not (FormKind.Certain or FormKind.Organisation) }
        && (child.Form.Kind is FormKind.Organisation || IsWinnerAmongOthers(child));

    /// <summary>Whether a short line without a text of its own heads the next, which has one.</summary>
    public bool IsHeadingAbove(Section child, Section next) =>
        MayBeAbove(child)
        && child.Form.Kind is FormKind.Bare
        && (next.HasText || next.Form.Kind is FormKind.Certain);

    /// <summary>微电影 among 《标题》机构: what heads titles in marks with their winners.</summary>
    public bool IsHeadingAmongMarked(Section child, Section next) =>
        _areTitlesMarked && HaveInstitutions
        && child is { HasText: false, Form.Kind: FormKind.Bare, Heading.Number: null }
        && IsMarked(_text, next);

    private bool MayBeAbove(Section child) =>
        HaveBodies && child is { HasText: false, Style.Kind: not SectionKind.Number };

    // 市税务局 beside 市中级人民法院: what only ends like an institution is one where another certainly is.
    private bool IsWinnerAmongOthers(Section child) =>
        _haveWinnersAbove
        && child.Form.Kind is FormKind.Bare
        && InstitutionShape.IsLikely(_text.Slice(child.Heading!.Content));

    // 渔业数据 above 金奖：甲 and 银奖：乙: where most lines name their awards, the others head those below them.
    private static HashSet<Section> SectionsAmongAwards(string text, List<Section> group)
    {
        var areAwarded = group.ConvertAll(
            child => child.Form.Award is not null || InlineLists.Of(text, child.Heading!.Content).Count > 0);
        var heads = Enumerable.Range(0, group.Count).Where(i => !areAwarded[i]).ToList();
        var areHeads = heads.Count > 1
            && heads.Count * 2 < group.Count
            && heads.TrueForAll(i => i + 1 < group.Count && areAwarded[i + 1] && !group[i].HasText
                && group[i].Form.Kind is FormKind.Bare or FormKind.Organisation)
            && heads.Exists(i => group[i].Form.Kind is FormKind.Bare);
        return areHeads ? [.. heads.Select(i => group[i])] : [];
    }

    // 某某农商银行, below it the title, and below that what it tells.
    private static bool AreTitleBelowWinner(string text, List<Section> group) =>
        group.Count == 2
        && group[0] is { HasText: false, Form.Kind: FormKind.Organisation }
        && group[1] is { HasText: true, Form.Kind: FormKind.Bare or FormKind.Split, Text: [var first, ..] }
        && !InstitutionShape.IsLikely(text.Slice(group[1].Heading!.Content))
        && !Words.StartsWithAny(text.Slice(first.Content), TailWords.Closings);

    // Of a list of winners some are known by their names; no list of titles has several such.
    private static bool AreMostlyOrganisations(List<Section> group)
    {
        var known = group.Count(child => child.Form.Kind is FormKind.Organisation);
        return known > 1 && known * 4 >= group.Count
            && group.TrueForAll(child => child.Form.Kind is FormKind.Organisation or FormKind.Bare)
            && group[..^1].TrueForAll(child => child.HasText == group[0].HasText);
    }

    private static bool IsMarked(string text, Section section) =>
        section.Form is { Kind: FormKind.Certain, Title: { } title } && Enclosure.IsInBookMarks(text, title);

    private static bool HasInstitution(Section section) =>
        section.Form is { Kind: FormKind.Split or FormKind.Organisation }
            or { Kind: FormKind.Certain, Institution: not null };
}
