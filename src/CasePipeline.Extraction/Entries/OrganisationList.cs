using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Forms;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries;

/// <summary>A line below an award to organisations that lists them: 甲村、乙村、丙村.</summary>
internal static class OrganisationList
{
    private const string Bars = "｜|丨";

    // （共12家）
    private const int MaxCount = 8;

    /// <summary>Whether a line is such a list, the heading itself included: 示范村：甲村、乙村.</summary>
    public static bool Is(string text, TextSpan line, HeadingPath path) =>
        path.Award is { } award
        && IsToOrganisations(text, award)
        && (InstitutionShape.IsLikely(text.Slice(line)) || IsMostlyLikely(text.Slice(line))
            || AreLikely(text, ColumnList.Split(text, line)) || AreLikely(text, text.Parts(line, Bars))
            || AreLikely(text, text.Parts(line, "，,"))
            || AreShort(text, text.Parts(line, '、'))
            || (IsToCompanies(text, award) && AreSlashed(text, line)));

    private static bool IsToCompanies(string text, TextSpan award) =>
        Words.EndsWithAny(text.Slice(award), AwardWords.Companies);

    /// <summary>
    /// Whether a line names several, most of which end as organisations do, and one of them certainly: 东屿渔业局渔政股、听涛藤器厂、
    /// 望海市场管理处.
    /// </summary>
    public static bool AreMostlyKnown(string text, TextSpan line) =>
        !text.Slice(line).ContainsAny(Punctuation.TitleMarks) && IsMostlyLikely(text.Slice(line))
        && text.Parts(line, '、').Exists(name => InstitutionShape.IsCertain(text.Slice(name)));

    // 渔科 / 潮汐安全 / 望海技术: below an award to companies those are companies, whatever their names end with.
    private static bool AreSlashed(string text, TextSpan line)
    {
        const int MaxName = 30;
        return text.Slice(line).Contains(" / ", StringComparison.Ordinal)
            && text.Parts(line, '/') is { Count: > 1 } names
            && names.TrueForAll(name => name.Length <= MaxName
                && !text.Slice(name).ContainsAny(Punctuation.SentenceEnds));
    }

    /// <summary>Whether names are nothing but short: 姐妹车队、雷锋车队, 老街口面包房、阿德糕团店.</summary>
    public static bool AreShort(string text, List<TextSpan> names)
    {
        const int MinName = 3;
        const int MaxName = 12;
        return names.Count > 1 && !names.TrueForAll(name => PersonName.IsWhole(text.Slice(name)))
            && names.TrueForAll(name => name.Length is >= MinName and <= MaxName
                && HanText.IsAll(text.Slice(name)) && !text.Slice(name).Contains('的'));
    }

    // 甲档案馆｜乙档案馆, and in columns: 甲管护站　　乙管护站, 甲水厂营业科　　乙水厂抢修班
    private static bool AreLikely(string text, List<TextSpan> names) =>
        names.Count > 1 && names.TrueForAll(name => IsLikelyOrTeam(text.Slice(name)))
        && names.Exists(name => InstitutionShape.IsLikely(text.Slice(name)));

    private static bool IsLikelyOrTeam(ReadOnlySpan<char> name) =>
        (name is [.., var last] && InstitutionWords.Alike.Contains(last) && !name.ContainsAny(Punctuation.ClauseEnds))
        || InstitutionShape.IsLikely(name);

    /// <summary>
    /// Whether an award is one to organisations by its name, or by how its heading counts them: 某某场馆（6家）.
    /// </summary>
    public static bool IsToOrganisations(string text, TextSpan award) =>
        Words.EndsWithAny(text.Slice(award), HeadingWords.OrganisationAwards)
        || NamesOrganisations(text.Slice(award))
        || PlacePatterns.AwardOfPlaces().IsMatch(text.Slice(award))
        || Words.EndsWithAny(text.Slice(award), AwardWords.Vendors)
        || HeadingNameClass.PraisesOrganisations(text.Slice(award))
        || HeadingCount.IsOfOrganisations(text.AsSpan(award.End, Math.Min(MaxCount, text.Length - award.End)));

    /// <summary>
    /// Whether a name is of a team, behind the organisation that it is of, below an award to teams: 东屿区检察院“渔灯”办案团队.
    /// </summary>
    public static bool IsTeamOf(string text, TextSpan name, TextSpan award)
    {
        const int MinName = 3;
        if (!Words.EndsWithAny(text.Slice(award), HeadingWords.TeamAwards)
            || !Words.EndsWithAny(text.Slice(name), InstitutionWords.TeamEndings) || name.Length > NameList.MaxName)
        {
            return false;
        }

        for (var length = MinName; length < name.Length - 1; length++)
        {
            if (InstitutionShape.IsCertain(text.Slice(name)[..length]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether awards are to organisations by the section that they stand in: 一等奖 below 优秀团体.</summary>
    public static bool IsToOrganisations(string text, HeadingPath path) =>
        path.Series is { } series
        && Words.EndsWithAny(text.Slice(series), HeadingWords.Organisations)
        && Words.ContainsAny(text.Slice(series), HeadingWords.Praise);

    /// <summary>Whether an award is called after organisations in its marks: “好班组”奖.</summary>
    public static bool NamesOrganisations(ReadOnlySpan<char> award) =>
        award is ['“' or '「', .., '”' or '」', '奖'] && Words.EndsWithAny(award[1..^2], HeadingWords.OrganisationAwards);

    // Of a long list most names are enough: 甲中心；乙海事局；丙煤业集团东坡矿. Teams have names, too: 甲水厂抢修一班.
    private static bool IsMostlyLikely(ReadOnlySpan<char> line)
    {
        var (likely, count) = (0, 0);
        foreach (var range in line.SplitAny('、', '；'))
        {
            var name = line[range].Trim();
            likely += IsLikelyOrTeam(name) ? 1 : 0;
            count++;
            if (name.Length is < 3 or > NameList.MaxName || name.ContainsAny(Punctuation.ClauseEnds))
            {
                return false;
            }
        }

        return count > 2 && likely * 3 >= count * 2;
    }

    /// <summary>
    /// Whether a line names a place and the organisations there: 东屿县：某某渔场、某某渔场; whatever ends as the award does is
    /// one of those that it is called after: 某某书屋 below 渔家书屋示范点.
    /// </summary>
    public static bool AreOfPlace(string text, TextSpan place, TextSpan names, TextSpan? award)
    {
        const int Kind = 2;
        var parts = text.Parts(names, "、，；");
        return PlacePatterns.Place().IsMatch(HeadingCount.Trim(text.Slice(place)))
            && (parts.TrueForAll(name => InstitutionShape.IsLikely(text.Slice(name)))
                || (award is { } given && parts.TrueForAll(name => name.Length > Kind
                    && text.Slice(given).Contains(text.Slice(name)[^Kind..], StringComparison.Ordinal))));
    }

    /// <summary>Whether a line is nothing but several organisations, in columns or between commas.</summary>
    public static bool AreSeveral(string text, TextSpan line) =>
        ColumnList.AreOrganisations(text, line) || NameList.AreInstitutions(text, line)
        || (text.Parts(line, "，,") is { Count: > 1 } names
            && names.TrueForAll(name => InstitutionShape.IsCertain(text.Slice(name))));

    /// <summary>The organisations of the line, in its order.</summary>
    public static List<Entry> Read(string text, TextSpan line, HeadingPath path)
    {
        if (ColumnList.Split(text, line) is { Count: > 1 } columns)
        {
            return columns.ConvertAll(name => new Entry(path.Series, path.Award, null, name));
        }

        line = line with { Length = text.Slice(line).TrimEnd(Punctuation.ItemEndMarks).Length };
        return text.Parts(line, "、，；\u3000/／" + Bars)
            .FindAll(name => name.Length > 0)
            .ConvertAll(name => new Entry(path.Series, path.Award, null, name));
    }
}
