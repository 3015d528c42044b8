using System.Text;
using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Outline;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries;

/// <summary>Sections of one level that are entries to the entries.</summary>
internal sealed class EntryListReader(string text, ListStyle style)
{
    private const int MaxPerson = 3;

    /// <summary>Reads sections of which each is an entry, or heads the next.</summary>
    /// <remarks>
    /// A list without bodies ends with its last line: what stands behind it is about all of them.
    /// </remarks>
    public List<Entry> Read(List<Section> group, HeadingPath path)
    {
        group = group.FindAll(child => !IsNoEntry(text.Slice(child.Heading!.Content)));
        if (group.Count(IsLabelled) * 2 > group.Count)
        {
            // Where cases begin with labels, what has none is no case.
            group = group.FindAll(IsLabelled);
        }

        group = WithoutStrangers(group);
        if (group.Count == 0)
        {
            return [];
        }

        if (AreWinnersAboveTitles(group))
        {
            return [.. group.Chunk(2).Select(pair => new Entry(path.Series, path.Award, pair[1].Form.Title,
                Enclosure.StripAll(text, pair[0].Heading!.Content)))];
        }

        var haveInstitutions = group.Count(HasInstitution) * 2 > group.Count;
        var haveBodies = group.Count == 1 || group[..^1].Exists(child => child.HasText) || AreBelowWinners(group);
        var areOrganisations = AreOrganisations(group);
        var areTitles = !areOrganisations && group.Count(IsTitleWithBody) * 2 > group.Count;
        var areWinnersAbove = group.Exists(child => child is { HasText: false, Form.Kind: FormKind.Organisation });
        var sections = SectionsAmongAwards(group);
        var current = path;
        var entries = new List<Entry>();
        TextSpan? winner = null;
        for (var i = 0; i < group.Count; i++)
        {
            var child = group[i];
            var next = i + 1 < group.Count && !child.HasText && haveBodies
                && child.Style.Kind is not SectionKind.Number ? group[i + 1] : null;
            if (sections.Contains(i))
            {
                current = path.Below(text, child, true);
            }
            else if (areOrganisations)
            {
                var name = child.Form.Institution ?? child.Form.Title;
                var start = child.Heading!.Span.End;
                var body = SectionEntryReader.BodyOf(text, start, haveBodies ? child.End : start);
                entries.AddRange(ColumnList.AreOrganisations(text, child.Heading.Content)
                    ? OrganisationList.Read(text, child.Heading.Content, path)
                    : [new Entry(child.Form.Award is null ? path.Series : path.SeriesBesideAward,
                        child.Form.Award ?? path.Award, null, name, body)]);
            }
            else if (next is { HasText: true, Form.Kind: not FormKind.Certain } && IsWinnerAbove(child, areWinnersAbove)
                && !(path.Award is { } given && OrganisationList.IsToOrganisations(text, given)))
            {
                // Who won stands on a line of its own above the title.
                winner = child.Form.Institution ?? child.Heading!.Content;
            }
            else if (next is not null and ({ HasText: true } or { Form.Kind: FormKind.Certain })
                && child.Form.Kind is FormKind.Bare)
            {
                // A short line without a text of its own, above one that has, heads it; 部分项目简介 names nothing.
                current = HeadingName.IsBodyHeading(text.Slice(child.Heading!.Content))
                    ? path
                    : path.Below(text, child, false);
            }
            else
            {
                // 某某保险 and 数字工厂 end like institutions, but as the others above their bodies they are titles.
                var isTitle = areTitles && child.Form.Kind is FormKind.Organisation;
                var end = haveBodies ? child.End : child.Heading!.Span.End;
                entries.AddRange(
                    SectionEntryReader.Read(text, style, child, current, haveInstitutions, end, winner, isTitle));
                winner = null;
            }
        }

        return WithoutPersons(entries);
    }

    // Beside persons who are known by their surnames, other short names are persons, too.
    private List<Entry> WithoutPersons(List<Entry> entries)
    {
        var persons = entries.Count(entry => entry is { Title: null, Institution: not null });
        bool IsShort(Entry entry) => entry is { Title: { Length: <= MaxPerson } title, Institution: not null }
            && !Enclosure.IsInBookMarks(text, title);
        return persons == 0 || persons + entries.Count(IsShort) < entries.Count
            ? entries
            : entries.ConvertAll(entry => IsShort(entry) ? entry with { Title = null } : entry);
    }

    /// <summary>Reads sections of which only the certain ones are entries; the others are text of theirs.</summary>
    public List<Entry> ReadAmongText(List<Section> group, HeadingPath path)
    {
        var entries = new List<Entry>();
        for (var i = 0; i < group.Count; i++)
        {
            if (group[i].Form.Kind is not FormKind.Certain)
            {
                continue;
            }

            var next = group.FindIndex(i + 1, child => child.Form.Kind is FormKind.Certain);
            var last = next < 0 ? group.Count - 1 : next - 1;
            entries.AddRange(SectionEntryReader.Read(text, style, group[i], path, true, group[last].End));
        }

        return entries;
    }

    // 渔业数据 above 金奖：甲 and 银奖：乙: where most lines name their awards, the others head those below them.
    private HashSet<int> SectionsAmongAwards(List<Section> group)
    {
        var awarded = group.ConvertAll(child => InlineEntryReader.ListsOf(text, child.Heading!.Content).Count > 0);
        var heads = Enumerable.Range(0, group.Count).Where(i => !awarded[i]).ToList();
        var areHeads = heads.Count > 1
            && heads.Count * 2 < group.Count
            && heads.TrueForAll(i => i + 1 < group.Count && awarded[i + 1] && !group[i].HasText
                && group[i].Form.Kind is FormKind.Bare or FormKind.Organisation)
            && heads.Exists(i => group[i].Form.Kind is FormKind.Bare);
        return areHeads ? [.. heads] : [];
    }

    // Behind works that all stand in marks, headlines of other news: the list has ended.
    private List<Section> WithoutStrangers(List<Section> group)
    {
        const int Enough = 4;
        var marked = group.TakeWhile(IsMarked).Count();
        return marked >= Enough && group[marked..].TrueForAll(
            child => child.Form.Kind is FormKind.Bare or FormKind.Split or FormKind.None)
                ? group[..marked]
                : group;
    }

    private bool IsMarked(Section section) =>
        section.Form is { Kind: FormKind.Certain, Title: { Start: > 0 } title }
        && text[title.Start - 1] is '《' or '〈';

    private bool IsLabelled(Section section) =>
        CaseLabels.First(text, section.Heading!.Content) is not null
        && LabelBlock.Read(text, section) is { Title: not null };

    // What winners get, and awards that nobody won: （空缺）, 季军 — 从缺, 从缺 Not awarded.
    private static bool IsNoEntry(ReadOnlySpan<char> line) =>
        PrizeShape.IsPrize(line)
        || IsVacancy(line[(line.LastIndexOfAny(Punctuation.BeforeVacancies) + 1)..])
        || (line.IndexOf(' ') is > 0 and var own && Ascii.IsValid(line[own..]) && IsVacancy(line[..own]))
        || Words.EndsWithAny(line, HeadingWords.Documents);

    private static bool IsVacancy(ReadOnlySpan<char> word) =>
        Words.EqualsAny(word.Trim("（()） 。"), AwardWords.Vacancies);

    // Every other line is a title in marks, and the lines above them are institutions.
    private bool AreWinnersAboveTitles(List<Section> group) =>
        group.Count % 2 == 0
        && group.Chunk(2).All(pair => !pair[0].HasText
            && InstitutionShape.IsLikely(text.Slice(pair[0].Heading!.Content))
            && pair[1] is { HasText: false, Form: { Kind: FormKind.Certain, Institution: null, Title: not null } }
            && Enclosure.IsWhole(text.Slice(pair[1].Heading!.Content)));

    // 某某农商银行, below it the title, and below that what it tells.
    private bool AreBelowWinners(List<Section> group) =>
        group.Count == 2
        && group[0] is { HasText: false, Form.Kind: FormKind.Organisation }
        && group[1] is { HasText: true, Form.Kind: FormKind.Bare or FormKind.Split, Text: [var first, ..] }
        && !InstitutionShape.IsLikely(text.Slice(group[1].Heading!.Content))
        && !Words.StartsWithAny(text.Slice(first.Content), TailWords.Closings);

    // Of a list of winners some are known by their names; no list of titles has several such.
    private static bool AreOrganisations(List<Section> group)
    {
        var known = group.Count(child => child.Form.Kind is FormKind.Organisation);
        return known > 1 && known * 4 >= group.Count
            && group.TrueForAll(child => child.Form.Kind is FormKind.Organisation or FormKind.Bare)
            && group[..^1].TrueForAll(child => child.HasText == group[0].HasText);
    }

    // 市税务局 beside 市中级人民法院: what only ends like an institution is one where another certainly is.
    private bool IsWinnerAbove(Section section, bool areOthers) =>
        section.Form.Kind is FormKind.Organisation
        || (areOthers && section is { HasText: false, Form.Kind: FormKind.Bare }
            && InstitutionShape.IsLikely(text.Slice(section.Heading!.Content)));

    private static bool IsTitleWithBody(Section section) => section is { HasText: true, Form.Kind: FormKind.Bare };

    private static bool HasInstitution(Section section) =>
        section.Form is { Kind: FormKind.Split or FormKind.Organisation }
            or { Kind: FormKind.Certain, Institution: not null };
}
