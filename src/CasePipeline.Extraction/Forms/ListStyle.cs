using System.Buffers;
using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Forms;

/// <summary>
/// How the lists of one article join titles with institutions. Learnt from the lines whose institution is known by its
/// name, it tells those of the others, whose names end like nothing that is known.
/// </summary>
internal sealed class ListStyle
{
    private const int MaxLine = 200;

    private const int MaxName = 60;

    private const int MaxLabel = 8;

    // 项目负责人所在单位; a title may end like a label: 缩短渔船进港等待时间.
    private const int MaxCaseLabel = 9;

    // 12个, which is no institution.
    private const int MaxCount = 4;

    private const int MinInstitution = 5;

    private static readonly SearchValues<char> NotInTeams = SearchValues.Create("（(／/｜|");

    // So many titles or persons beside a number that looks like one of a class are no chance.
    private const int EnoughClasses = 3;

    private readonly List<(ListJoint Joint, bool InstitutionFirst)> _joints;

    private readonly HashSet<string> _awards;

    private ListStyle(
        List<(ListJoint Joint, bool InstitutionFirst)> joints,
        HashSet<string> awards,
        bool hasClasses = false,
        bool hasAwardsBeforeDashes = false,
        bool hasRanksBehindTitles = false)
    {
        _joints = joints;
        _awards = awards;
        HasClasses = hasClasses;
        HasAwardsBeforeDashes = hasAwardsBeforeDashes;
        HasRanksBehindTitles = hasRanksBehindTitles;
    }

    /// <summary>The style of no list at all.</summary>
    public static ListStyle None { get; } = new([], []);

    /// <summary>Whether entries name the classes of a school by their numbers alone.</summary>
    public bool HasClasses { get; }

    /// <summary>Whether entries begin with their awards and a dash: 年度渔港服务-渔汛贷.</summary>
    public bool HasAwardsBeforeDashes { get; }

    /// <summary>Whether titles without marks end with a space and their ranks: 渔汛贷上门　一等奖.</summary>
    public bool HasRanksBehindTitles { get; }

    /// <summary>Learns from the lines of an article.</summary>
    public static ListStyle Learn(string text, List<Line> lines)
    {
        var awards = ListAwards.Learn(text, lines);
        var candidates = lines
            .Where(line => line is { Role: LineRole.Content, Row: null, Content.Length: <= MaxLine })
            .SelectMany(line => ItemsOf(text, line.Content, awards))
            .Where(item => !IsProse(text.Slice(item)))
            .ToList();
        var numbered = lines.Count(line => line is { Role: LineRole.Content, Row: null, Number: not null });
        var joints = new List<(ListJoint, bool)>();
        foreach (var joint in ListJoint.All)
        {
            var sides = candidates.Select(line => joint.Split(text, line)).OfType<(TextSpan Left, TextSpan Right)>()
                .Where(pair => IsPair(text, pair.Left, pair.Right))
                .ToList();
            var (left, right) = CountLikely(text, joint, sides);
            if (IsSettled(left, right, sides.Count)
                || (joint == ListJoint.Bar && IsToldByOne(left, right, sides.Count))
                || (joint == ListJoint.Mark && NamesBeforeMarks.AreWinners(text, lines))
                || (joint == ListJoint.Tight && IsHabit(left, right, sides.Count, numbered)))
            {
                joints.Add((joint, true));
            }
            else if (!joint.IsInstitutionFirst && (IsSettled(right, left, sides.Count)
                || (joint == ListJoint.Bar && IsToldByOne(right, left, sides.Count))
                || (joint == ListJoint.Brackets && right > 0 && AreOfContents(text, lines, sides))))
            {
                joints.Add((joint, false));
            }
        }

        var hasClasses = candidates
            .Where(item => ClassFormReader.Read(text, item, true) is { } form
                && (form.Kind is FormKind.Certain || PersonName.IsWhole(text.Slice(form.Title!.Value))))
            .Take(EnoughClasses)
            .Count() == EnoughClasses;
        var hasAwardsBeforeDashes = AwardBeforeDash.IsHabit(text, lines);
        var hasRanksBehindTitles = RanksBehindTitles.AreHabit(text, lines);
        return joints.Count == 0 && awards.Count == 0 && !hasClasses && !hasAwardsBeforeDashes && !hasRanksBehindTitles
            ? None
            : new ListStyle(joints, awards, hasClasses, hasAwardsBeforeDashes, hasRanksBehindTitles);
    }

    /// <summary>Whether the article's lists end with it as with the name of an award.</summary>
    public bool IsAward(ReadOnlySpan<char> ending) =>
        _awards.Count > 0 && _awards.GetAlternateLookup<ReadOnlySpan<char>>().Contains(ending);

    /// <summary>The item of a line and its award, where the article's lists name theirs so; else null.</summary>
    public (TextSpan Won, TextSpan Award)? SplitAward(string text, TextSpan line) =>
        _awards.Count > 0 ? ListAwards.Split(text, line, award => IsAward(text.Slice(award))) : null;

    /// <summary>Reads a line of a list; null where it is not of this style.</summary>
    public EntryForm? Read(string text, TextSpan line)
    {
        foreach (var (joint, institutionFirst) in _joints)
        {
            var sides = institutionFirst ? joint.Split(text, line) : joint.SplitBeforeInstitution(text, line);
            if (sides is not { } pair || !IsPair(text, pair.Left, pair.Right)
                || IsProse(text.Slice(line)))
            {
                continue;
            }

            var (institution, title) = institutionFirst ? (pair.Left, pair.Right) : (pair.Right, pair.Left);
            institution = ColumnList.WithoutTeam(text, WithoutPerson(text, institution));
            if (institution.Length is > 1 and <= MaxName && title.Length > 1
                && (joint != ListJoint.OnlySpace || InstitutionShape.IsLikely(text.Slice(institution)))
                && !(char.IsDigit(text[institution.Start]) && institution.Length <= MaxCount)
                && !text.Slice(institution).ContainsAny(Punctuation.SentenceEnds)
                && (!text.Slice(institution).ContainsAny(Punctuation.NotInUnknownNames)
                    || InstitutionShape.IsLikely(text.Slice(institution)))
                && (!text.Slice(institution).ContainsAny(Punctuation.TitleMarks) || IsTeam(text.Slice(institution))
                    || IsNamedInMarks(text.Slice(institution))))
            {
                title = WithoutNote(text, BehindPerson(text, title));
                return new EntryForm(FormKind.Certain, Enclosure.StripAll(text, title), institution);
            }
        }

        return null;
    }

    // 陈禾《标题》, 望　潮　　《标题》, 小剧场话剧《标题》: in columns, whoever made it or what it is stands before its marks.
    private static TextSpan BehindPerson(string text, TextSpan title)
    {
        var open = Enclosure.StartOfLast(text.Slice(title)) ?? 0;
        if (open == 0 || text[title.Start + open] != '《')
        {
            return title;
        }

        var before = text.Slice(title)[..open];
        if (PersonName.IsWhole(before.Trim()))
        {
            return TextSpan.Between(title.Start + open, title.End);
        }

        return (Punctuation.WhiteSpace.Contains(before[^1]) && PersonName.MayBeOne(Words.WithoutSpaces(before)))
            || (HanText.IsAll(before) && before.Length <= MaxLabel && Words.EndsWithAny(before, WorkWords.Genres))
                ? TextSpan.Between(title.Start + open, title.End)
                : title;
    }

    // 《标题》（2031年4月9日2版）
    private static TextSpan WithoutNote(string text, TextSpan title) =>
        text[title.Start] == '《' && Enclosure.EndOfFirst(text.Slice(title)) is { } end
        && Enclosure.OpeningOfLast(text.Slice(title)[end..].TrimStart()) == 0
            ? title with { Length = end }
            : title;

    // 云门中学　陈文远
    private static TextSpan WithoutPerson(string text, TextSpan name)
    {
        var gap = text.Slice(name).IndexOfAny(Punctuation.WhiteSpace);
        if (gap <= 2)
        {
            return name;
        }

        var rest = text.Trim(TextSpan.Between(name.Start + gap, name.End));
        return PersonName.IsWhole(text.Slice(rest))
            || (InstitutionShape.IsCertain(text.Slice(name with { Length = gap }))
                && PersonName.MayBeList(text.Slice(rest)) && !InstitutionShape.IsLikely(text.Slice(rest)))
            || IsSetApart(text, name with { Length = gap }, rest)
            ? name with { Length = gap }
            : name;
    }

    // 云门中学　　　Anna 陈: columns of an institution and of whoever is hardly another one.
    private static bool IsSetApart(string text, TextSpan name, TextSpan rest) =>
        (rest.Start - name.End > 1 || Punctuation.Gaps.Contains(text[name.End]))
        && rest.Length <= MaxLabel
        && InstitutionShape.IsLikely(text.Slice(name)) && !InstitutionShape.IsLikely(text.Slice(rest));

    // Lists within a line have items of the same style: 一等奖：甲银行“渔汛贷”、乙银行“渔灯贷”.
    private static IEnumerable<TextSpan> ItemsOf(string text, TextSpan line, HashSet<string> awards)
    {
        var lists = InlineLists.Of(text, line);
        line = lists.Count > 0 ? line : FormPart.WithoutStop(text, line);
        line = line.Length > 0 ? EntryFormReader.WithoutFigures(text, line) : line;
        return
        [
            RankedLine.Split(text, line)?.Won ?? RankedLine.SplitBrackets(text, line)?.Won
                ?? RankedLine.SplitBehind(text, line)?.Won
                ?? ListAwards.Split(text, line, award => awards.Contains(text.Cut(award)))?.Won ?? line,
            .. lists.SelectMany(list => InlineItems.Of(text, list.List)),
            .. lists.Count == 0 ? ChosenList.Items(text, line) : [],
        ];
    }

    // 渔汛音乐会 and 老船咖啡馆 end like institutions: they count for nothing where all that are certain stand opposite them,
    // unless a colon may be that of 户名：东屿协会.
    private static (int Left, int Right) CountLikely(
        string text, ListJoint joint, List<(TextSpan Left, TextSpan Right)> sides)
    {
        var left = sides.Count(pair => IsLikely(text, pair.Left));
        var right = sides.Count(pair => IsLikely(text, pair.Right));
        if (joint == ListJoint.Colon)
        {
            return (left, right);
        }

        var certainLeft = sides.Count(pair => InstitutionShape.IsCertain(text.Slice(pair.Left)));
        var certainRight = sides.Count(pair => InstitutionShape.IsCertain(text.Slice(pair.Right)));
        return (certainLeft == 0 && certainRight > 1 && right > left ? 0 : left,
            certainRight == 0 && certainLeft > 1 && left > right ? 0 : right);
    }

    // Three of five, and on the other side hardly any; one of three where there are three times as many as there.
    private static bool IsSettled(int likely, int others, int count) =>
        likely > 1 && others * 4 <= count
        && (likely * 5 >= count * 3 || (likely > 2 && likely >= others * 3 && likely * 3 >= count));

    // Bars set columns apart: where several lines have one, a name that is known tells what its side holds.
    private static bool IsToldByOne(int likely, int others, int count)
    {
        const int Enough = 3;
        return likely > 0 && others == 0 && count >= Enough;
    }

    // 渔汛贷（潮生） of the contents, and 渔汛贷 above its text: the brackets are no part of the title.
    private static bool AreOfContents(string text, List<Line> lines, List<(TextSpan Left, TextSpan Right)> sides)
    {
        var titles = lines.Where(line => line is { Role: LineRole.Content, Row: null })
            .Select(line => text.Cut(line.Content))
            .ToHashSet();
        return sides.Count > 1 && sides.TrueForAll(pair => titles.Contains(text.Cut(pair.Left)));
    }

    // Most items have it behind short names, of which some are known and of what follows them hardly any.
    private static bool IsHabit(int likely, int others, int count, int items)
    {
        const int Enough = 5;
        return likely > 1 && others * 4 <= count && count >= Enough && count * 2 >= items;
    }

    private static bool IsLikely(string text, TextSpan side) =>
        side.Length <= MaxName
        && (InstitutionShape.IsLikely(text.Slice(side)) || BeginsWithInstitution(text.Slice(side))
            || IsTeam(text.Slice(side)));

    // 某厂锅炉分场“旋风”小组
    private static bool IsTeam(ReadOnlySpan<char> name) =>
        Words.EndsWithAny(name, InstitutionWords.WeakTeams) && !name.ContainsAny(Punctuation.ClauseEnds);

    // 潮生村“渔超”办公室: what it is called stands within its name.
    private static bool IsNamedInMarks(ReadOnlySpan<char> name) =>
        name.LastIndexOfAny('”', '」') is > 0 and var close && name.IndexOfAny('“', '「') > 1
        && Words.EndsWithAny(name[(close + 1)..], InstitutionWords.OwnEndings);

    // 甲县人民医院快手组
    private static bool BeginsWithInstitution(ReadOnlySpan<char> name)
    {
        const int MaxTeam = 12;
        for (var length = name.Length - 1; length > MinInstitution && length >= name.Length - MaxTeam; length--)
        {
            // 潮汐数据服务 begins with no institution.
            if (InstitutionShape.IsCertain(name[..length])
                && !Words.EndsWithAny(name[..length], InstitutionWords.CommonEndings))
            {
                return !name.ContainsAny(Punctuation.NotInCertainNames) && !name.ContainsAny(NotInTeams);
            }
        }

        return false;
    }

    // A label, an award or a verb of winning makes another line of it: 一等奖：甲, 甲荣获“最佳案例”; so do the brackets of
    // 标题　（机构）.
    private static bool IsPair(string text, TextSpan left, TextSpan right) =>
        !IsLabel(text, left)
        && Enclosure.StripBrackets(text, right).Length == right.Length
        && HeadingLine.ClassOf(text, Enclosure.StripAll(text, right)) is not HeadingClass.Award
        && Verbs.Find(text, left) is null;

    // 一等奖：, 申报单位：, 作者：
    private static bool IsLabel(string text, TextSpan left) =>
        HeadingLine.ClassOf(text, left) switch
        {
            HeadingClass.None => false,
            HeadingClass.Series => !InstitutionShape.IsLikely(text.Slice(left)),
            _ => true,
        }
        || (left.Length <= MaxCaseLabel && CaseLabelName.KindOf(text.Slice(left)) is not null)
        || (left.Length <= MaxLabel && Labels.TryReadStart($"{text.Cut(left)}：", out _, out _));

    private static bool IsProse(ReadOnlySpan<char> line) =>
        line.IsEmpty || line.TrimEnd(Punctuation.ClosingMarks) is [.., '。' or '；' or ';' or '：' or ':'];
}
