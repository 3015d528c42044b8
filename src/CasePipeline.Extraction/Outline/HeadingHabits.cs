using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Forms;
using CasePipeline.Extraction.Lines;
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
    private readonly HashSet<NumberingStyle> _repeatedStyles;
    private readonly HashSet<int> _alike;
    private readonly HashSet<string> _quoted;
    private readonly HashSet<char> _awardBullets;
    private readonly AwardedThings _things;
    private readonly HashSet<int> _winners;
    private readonly HashSet<int> _titlesAboveMakers;
    private readonly HashSet<int> _sections;

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
        HasTitlesInSquareMarks = all.FindAll(IsSquare) is { Count: > 1 } square && square.TrueForAll(IsAboveText);
        HasAwardsToOrganisations = awards.Exists(at =>
            Words.EndsWithAny(text.Slice(lines[at].Content), HeadingWords.OrganisationAwards));
        HasBoldTitlesBelowAwards = awards.Count(at => IsBold(at) && IsBold(at + 1) && !IsBold(at + 2)
            && !lines.IsAward(at + 1)) > 1;
        _hasBoldAwardsAboveLists = awards.Exists(IsBoldAboveList);
        _hasAwardsInBracketsFirst = all.FindIndex(at => InsideBrackets(at) is not null || IsLabelled(at))
            is >= 0 and var first && InsideBrackets(first) is not null;
        _repeated = [.. heads.GroupBy(at => text.Cut(lines[at].Content))
            .Where(same => same.Count() > 1).Select(same => same.Key)];
        _repeatedStyles = [.. heads.Where(at => _repeated.Contains(text.Cut(lines[at].Content)))
            .Select(at => lines[at].Number?.Style).OfType<NumberingStyle>()];
        _alike = [.. heads.FindAll(IsNameWithColon).GroupBy(EndingOf)
            .Where(same => same.Count() > 1).SelectMany(same => same)];
        _quoted = QuotedIn(text);
        _awardBullets = [.. all.Where(IsBullet).GroupBy(at => lines[at].Number!.Value.Mark)
            .Where(IsOfAwards).Select(marked => marked.Key)];
        _things = AwardedThings.Learn(
            text, all.Select(at => lines[at]), heads.Where(lines.IsAward).Select(at => lines[at]));
        _winners = [.. WinnersAmong(all)];
        _titlesAboveMakers = all.FindAll(IsAboveMaker) is { Count: > 1 } several ? [.. several] : [];
        _sections = AwardSections.Learn(text, lines);
    }

    /// <summary>Whether titles stand in bold type right below awards that do: what is bold need be no award.</summary>
    public bool HasBoldTitlesBelowAwards { get; }

    /// <summary>Whether awards stand in 【】.</summary>
    public bool HasAwardsInSquareMarks { get; }

    /// <summary>Whether whatever stands in 【】 and is no award has a text of its own below it, as titles do.</summary>
    public bool HasTitlesInSquareMarks { get; }

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
        || HeadsTitlesAboveMakers(at)
        || (form.Kind is FormKind.Bare && IsQuotedAboveList(at))
        || (form.Kind is FormKind.Bare && (HasBulletOfAwards(at) || (_hasBoldAwardsAboveLists && IsBoldAboveList(at))))
        || (HeadsNumberedEntries(at)
            && (_repeated.Contains(_text.Cut(_lines[at].Content)) || _things.Names(_lines[at])
                || _alike.Contains(at) || IsBesideRepeated(at)));

    private bool EndsWithColon(int at) => Punctuation.Colons.Contains(_text[_lines[at].Content.End - 1]);

    private bool IsNameWithColon(int at) =>
        EndsWithColon(at) && !_text.Slice(_lines[at].Content)[..^1].ContainsAny(Punctuation.ClauseEnds);

    // What 卓越样板： and 新锐样板： have in common
    private string EndingOf(int at)
    {
        const int Ending = 2;
        var name = _text.Cut(HeadingName.Of(_text, _lines[at].Content));
        return name.Length > Ending ? name[^Ending..] : name;
    }

    // 暖心服务 above a numbered list, of which the introduction says that “暖心服务” was awarded
    private bool IsQuotedAboveList(int at) =>
        at + 1 < _lines.Count && _lines[at + 1].Number is { Value: 1 }
        && _lines[at].Number is null or { Style: NumberingStyle.Bullet }
        && _lines[at].Content.Length <= MaxRepeated
        && _quoted.Contains(_text.Cut(HeadingName.Of(_text, _lines[at].Content)));

    private static HashSet<string> QuotedIn(string text)
    {
        var quoted = new HashSet<string>(StringComparer.Ordinal);
        for (var open = text.IndexOf('“'); open >= 0; open = text.IndexOf('“', open + 1))
        {
            var window = text.AsSpan(open + 1, Math.Min(MaxRepeated + 1, text.Length - open - 1));
            if (window.IndexOf('”') is > 1 and var close)
            {
                quoted.Add(window[..close].ToString());
            }
        }

        return quoted;
    }

    private bool IsSquare(int at) =>
        _lines[at] is { Number: null, Row: null } line && _text.Slice(line.Content) is ['【', .., '】']
        && !_lines.IsAward(at);

    private bool IsAboveText(int at) =>
        at + 1 < _lines.Count && _lines[at + 1] is { Number: null, Row: null } next
        && _text.Slice(next.Content).ContainsAny(Punctuation.SentenceEnds);

    // 二、银尺案例 beside 一、金尺案例, which comes again
    private bool IsBesideRepeated(int at) =>
        _lines[at].Number is { } number && _repeatedStyles.Contains(number.Style);

    /// <summary>Whether a line is a title of which the next says in brackets who won, as several lines are.</summary>
    public bool IsTitleAboveMaker(int at) => _titlesAboveMakers.Contains(at);

    // 推荐经验, and below it the first of such titles
    private bool HeadsTitlesAboveMakers(int at) =>
        _lines[at] is { Number: null, Row: null, Content.Length: > 1 and <= MaxRepeated }
        && IsTitleAboveMaker(at + 1)
        && _lines.FormOf(at).Kind is FormKind.Bare
        && InsideBrackets(at) is null;

    private bool IsAboveMaker(int at) =>
        _lines[at] is { Number: null, Row: null }
        && at + 1 < _lines.Count
        && InsideBrackets(at) is null
        && _lines.FormOf(at).Kind is FormKind.Bare or FormKind.Split
        && InsideBrackets(at + 1) is { } maker
        && InstitutionShape.IsLikely(_text.Slice(maker));

    /// <summary>Whether a line is a section by the awards below it, as several lines are.</summary>
    public bool IsSection(int at) => _sections.Contains(at);

    /// <summary>Whether a line names the things that the table below it lists: 某年度典型案例名单.</summary>
    public bool IsListOfAward(int at) =>
        HeadingName.IsListOfThings(_text, HeadingName.Of(_text, _lines[at].Content))
        && (IsRow(at + 1) || (IsRow(at + 2) && InsideBrackets(at + 1) is not null));

    private bool IsRow(int at) => at < _lines.Count && _lines[at].Row is not null;

    /// <summary>Whether a line names who won what is numbered below it, as several lines do.</summary>
    public bool IsWinner(int at) => _winners.Contains(at);

    // Most lists that begin as theirs do have a winner above them.
    private List<int> WinnersAmong(List<int> all)
    {
        var winners = all.FindAll(IsAboveItsTitles);
        var lists = winners.Count > 1 ? _lines[winners[0] + 1].Number : null;
        return winners.Count > 1
            && winners.Count * 2 > all.Count(at => _lines[at] is { Row: null, Number: { Value: 1 } number }
                && number.Style == lists?.Style)
            ? winners
            : [];
    }

    // 海州分行, and below it 1. and 2. in short lines that are no parts of one case
    private bool IsAboveItsTitles(int at) =>
        _lines[at] is { Number: null, Row: null, Markup.HeadingLevel: 0 } line
        && at + 1 < _lines.Count
        && _lines[at + 1] is { Row: null, Number: { } number } title
        && (IsCountedWinner(line) || (number.Value == 1 && IsPlainWinner(at)))
        && !HeadingName.IsBodyHeading(_text.Slice(title.Content))
        && _lines.FormOf(at + 1) is { Kind: FormKind.Bare } or { Kind: FormKind.Certain, Institution: null };

    private bool IsPlainWinner(int at) =>
        _lines.ClassOf(at) is HeadingClass.None && InstitutionShape.IsLikely(_text.Slice(_lines[at].Content));

    // 海州分行（2个）, above as many bullets
    private bool IsCountedWinner(Line line) =>
        HeadingCount.Trim(_text.Slice(line.Content)) is var name && name.Length < line.Content.Length
        && InstitutionShape.IsCertain(name);

    private bool HasBulletOfAwards(int at) => IsBullet(at) && _awardBullets.Contains(_lines[at].Number!.Value.Mark);

    private bool IsBullet(int at) => _lines[at] is { Row: null, Number.Style: NumberingStyle.Bullet };

    // A bullet that stands before several awards, and before no line that is an entry or running text.
    private bool IsOfAwards(IEnumerable<int> marked) =>
        marked.Count(_lines.IsAward) > 1
        && marked.All(at => _lines.IsAward(at) || _lines.FormOf(at).Kind is FormKind.Bare);

    private bool IsBold(int at) =>
        at < _lines.Count && _lines[at] is { Row: null, Markup: { IsBold: true, HeadingLevel: 0 } };

    // 节能先锋 in bold type above list items, as 年度大奖 stands
    private bool IsBoldAboveList(int at) =>
        _lines[at] is { Number: null, Row: null, Markup: { IsBold: true, HeadingLevel: 0, IsListItem: false } }
        && at + 1 < _lines.Count
        && _lines[at + 1].Markup.IsListItem;

    // 海州金锚工法, again and again above other winners with their numbers
    private bool HeadsNumberedEntries(int at) =>
        _lines[at] is { Row: null, Content.Length: > 1 and <= MaxRepeated } line
        && at + 1 < _lines.Count
        && _lines[at + 1] is { Number: { Value: > 0 } first, Row: null }
        && !HeadingName.IsBodyHeading(_text.Slice(line.Content))
        && (_lines.FormOf(at).Kind is FormKind.Bare || IsNameWithColon(at))
        && (line.Number is null || (first.Value == 1 && first.Style != line.Number.Value.Style))
        && (_lines.FormOf(at + 1) is { Kind: FormKind.Certain, Institution: not null } || IsWinnerLabelled(at + 2));

    // 报送单位：某某站 below a title
    private bool IsWinnerLabelled(int at) =>
        at < _lines.Count && _lines[at] is { Row: null, Number: null } line
        && CaseLabels.First(_text, line.Content) is { Kind: CaseLabelKind.Institution };

    private TextSpan? InsideBrackets(int at) =>
        _lines[at] is { Row: null, Number: null } line
        && Enclosure.StripBrackets(_text, line.Content) is var inside && inside.Length < line.Content.Length
            ? inside
            : null;

    private bool IsLabelled(int at) =>
        _lines[at] is { Row: null } line && CaseLabels.First(_text, line.Content) is not null;
}
