using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Forms;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Outline;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries;

/// <summary>
/// Headings above what nobody won: who hosts or judges, what is warned of, advice and other parts of a page.
/// </summary>
internal static class HeadingsOfOthers
{
    /// <summary>
    /// Whether the headline says that nobody won what the article lists: 发布渔业公益诉讼典型案例, unless it is graded below, as
    /// 精品案例 and 优秀案例.
    /// </summary>
    public static bool HeadAll(string text, string? headline, Section root) =>
        CallWords.IsOfOthers(headline)
        && !root.Children.Exists(child => child.IsAmongAwards && IsGrade(text.Slice(child.Heading!.Content)));

    private static bool IsGrade(ReadOnlySpan<char> heading) =>
        CallWords.NamesMerits(heading) || AwardPatterns.RankAlone().IsMatch(HeadingCount.Trim(heading).TrimEnd());

    public static bool Contain(string text, Section section)
    {
        var heading = WithoutNote(text.Slice(section.Heading!.Content));
        return IsOfHosts(text, section.Heading)
            || IsInterview(text, section)
            || IsWarning(section, heading)
            || Words.EqualsAny(heading, HeadingWords.PartsOfArticles)
            || (section.Form.Kind is not FormKind.Certain
                && (Words.ContainsAny(heading, HeadingWords.NoAwards) || HeadingWords.Advice().IsMatch(heading)));
    }

    // 入选名单（按申报先后排序）: how the list is ordered says nothing of what it is of.
    private static ReadOnlySpan<char> WithoutNote(ReadOnlySpan<char> heading) =>
        Enclosure.OpeningOfLast(heading) is > 1 and var open ? heading[..open].TrimEnd() : heading;

    // 评委会主任访谈, and below it 问：…
    private static bool IsInterview(string text, Section section) =>
        section.Text is [{ Row: null } first, ..] && text.Slice(first.Content) is ['问', '：' or ':', ..];

    // 非法捕捞典型案例, 侵害渔民权益的通报: not 张某非法捕捞案, which is a case.
    private static bool IsWarning(Section section, ReadOnlySpan<char> heading) =>
        (section.Class is not HeadingClass.None || heading.EndsWith("通报")) && CallWords.IsOfOthers(heading);

    // 主办：某某学会　承办：某某大学, （主办部门：某某部）, 一、主办单位
    private static bool IsOfHosts(string text, Line line)
    {
        const int MaxLabel = 4;
        if (Words.EqualsAny(text.Slice(line.Content).TrimEnd("：: "), CaseLabelWords.HostBodies))
        {
            return true;
        }

        var content = Enclosure.StripBrackets(text, line.Content);
        return line.Number is null
            && Words.FindStart(text.Slice(content), CaseLabelWords.Hosts) is { } host
            && (content.Length < line.Content.Length
                ? text.Slice(content).IndexOfAny(Punctuation.Colons) is > 0 and <= MaxLabel
                : text.Slice(content)[host.Length..] is ['：' or ':', ..]);
    }
}
