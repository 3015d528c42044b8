using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Entries;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Outline;

/// <summary>
/// How the article sets its awards apart, learnt from the lines that name one: what stands as they do is an award, too,
/// although no word says so.
/// </summary>
internal sealed class HeadingHabits
{
    private const int MaxRepeated = 20;

    private readonly string _text;
    private readonly OutlineLines _lines;
    private readonly bool _hasBoldAwardsAboveLists;
    private readonly bool _hasAwardsInBracketsFirst;
    private readonly HashSet<string> _repeated;
    private readonly HashSet<char> _awardBullets;
    private readonly AwardedThings _things;

    /// <param name="text">The article's text.</param>
    /// <param name="lines">The lines of the outline.</param>
    public HeadingHabits(string text, OutlineLines lines)
    {
        _text = text;
        _lines = lines;
        var all = Enumerable.Range(0, lines.Count).ToList();
        var awards = all.FindAll(lines.IsAward);
        var heads = all.FindAll(HeadsNumberedEntries);
        HasAwardsInSquareMarks = awards.Exists(at => text[lines[at].Content.Start] == '【');
        HasAwardsToOrganisations = awards.Exists(at =>
            Words.EndsWithAny(text.Slice(lines[at].Content), HeadingWords.OrganisationAwards));
        _hasBoldAwardsAboveLists = awards.Exists(IsBoldAboveList);
        _hasAwardsInBracketsFirst = all.FindIndex(at => InsideBrackets(at) is not null || IsLabelled(at))
            is >= 0 and var first && InsideBrackets(first) is not null;
        _repeated = [.. heads.GroupBy(at => text.Cut(lines[at].Content))
            .Where(same => same.Count() > 1).Select(same => same.Key)];
        _awardBullets = [.. all.Where(IsBullet).GroupBy(at => lines[at].Number!.Value.Mark)
            .Where(IsOfAwards).Select(marked => marked.Key)];
        _things = AwardedThings.Learn(
            text, all.Select(at => lines[at]), heads.Where(lines.IsAward).Select(at => lines[at]));
    }

    /// <summary>Whether awards stand in 【】.</summary>
    public bool HasAwardsInSquareMarks { get; }

    /// <summary>Whether an award ends like 先进单位.</summary>
    public bool HasAwardsToOrganisations { get; }

    /// <summary>
    /// Whether a line in brackets is an award above labelled lines: （金奖）. Below a title it would be that title's, so
    /// the first of them must stand before any title.
    /// </summary>
    public bool IsAwardInBrackets(int at) =>
        _hasAwardsInBracketsFirst && InsideBrackets(at) is { } inside
        && HeadingName.ClassOf(_text, inside) is HeadingClass.Award
        && at + 1 < _lines.Count && IsLabelled(at + 1);

    /// <summary>Whether a line that no word makes an award stands as awards do.</summary>
    public bool IsAward(int at, EntryForm form) =>
        _things.NamesPart(_lines[at])
        || (form.Kind is FormKind.Bare && (HasBulletOfAwards(at) || (_hasBoldAwardsAboveLists && IsBoldAboveList(at))))
        || (HeadsNumberedEntries(at)
            && (_repeated.Contains(_text.Cut(_lines[at].Content)) || _things.Names(_lines[at])));

    private bool HasBulletOfAwards(int at) => IsBullet(at) && _awardBullets.Contains(_lines[at].Number!.Value.Mark);

    private bool IsBullet(int at) => _lines[at] is { Row: null, Number.Style: NumberingStyle.Bullet };

    // A bullet that stands before several awards, and before no line that is an entry or running text.
    private bool IsOfAwards(IEnumerable<int> marked) =>
        marked.Count(_lines.IsAward) > 1
        && marked.All(at => _lines.IsAward(at) || _lines.FormOf(at).Kind is FormKind.Bare);

    // 节能先锋 in bold type above list items, as 年度大奖 stands
    private bool IsBoldAboveList(int at) =>
        _lines[at] is { Number: null, Row: null, Markup: { IsBold: true, HeadingLevel: 0, IsListItem: false } }
        && at + 1 < _lines.Count
        && _lines[at + 1].Markup.IsListItem;

    // 海州金锚工法, again and again above other winners with their numbers
    private bool HeadsNumberedEntries(int at) =>
        _lines[at] is { Number: null, Row: null, Content.Length: > 1 and <= MaxRepeated } line
        && at + 1 < _lines.Count
        && _lines[at + 1] is { Number.Value: > 0, Row: null }
        && !HeadingName.IsBodyHeading(_text.Slice(line.Content))
        && _lines.FormOf(at).Kind is FormKind.Bare
        && _lines.FormOf(at + 1) is { Kind: FormKind.Certain, Institution: not null };

    private TextSpan? InsideBrackets(int at) =>
        _lines[at] is { Row: null, Number: null } line
        && Enclosure.StripBrackets(_text, line.Content) is var inside && inside.Length < line.Content.Length
            ? inside
            : null;

    private bool IsLabelled(int at) =>
        _lines[at] is { Row: null } line
        && CaseLabels.Read(_text, line.Content) is [var label, ..]
        && label.Label.Start == line.Content.Start;
}
