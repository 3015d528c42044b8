using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Forms;
using CasePipeline.Extraction.Outline;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries;

/// <summary>Judges what the lines of one level under one heading are.</summary>
internal static class GroupJudge
{
    public static GroupKind Judge(string text, Section parent, List<Section> group, HeadingPath path)
    {
        var certain = group.Count(IsCertain);
        var headings = group.Count(child => child.Class is not HeadingClass.None && !IsCertain(child));
        var labelled = group.Count(child => !IsCertain(child) && IsLabelled(text, child));
        var promises = path.PromisesList || parent.Class is HeadingClass.Series or HeadingClass.Award
            || (parent.Class is HeadingClass.Generic && LeadWords.IsOfWinners(text.Slice(parent.Heading!.Content)));
        var wins = group.Count(child => !IsCertain(child) && Verbs.Find(text, child.Heading!.Content) is not null);
        if (headings * 2 > group.Count || wins * 2 > group.Count
            || (certain == 0 && group.Exists(child => HoldsAwards(child) || HoldsWinners(child)))
            || (certain * 2 < group.Count && labelled * 2 < group.Count && HoldEntries(group)))
        {
            return GroupKind.Headings;
        }

        return group[0].Style.Kind is SectionKind.Item
            ? JudgeItems(text, parent, group, certain, labelled, promises)
            : JudgeSetApart(text, group, certain + labelled, promises);
    }

    private static GroupKind JudgeItems(
        string text, Section parent, List<Section> group, int certain, int labelled, bool promises)
    {
        var isPlainList = !group[..^1].Exists(child => child.HasText);
        if (isPlainList && group.Count > 1)
        {
            // Titles alone may be regulations: without an award above them, that or who won has to stand beside them.
            var complete = group.Count(child => child.Form is { Kind: FormKind.Certain, Institution: not null }
                or { Kind: FormKind.Certain, Title: not null, Award: not null });
            return promises || complete * 2 >= group.Count ? GroupKind.Entries : GroupKind.Headings;
        }

        if (labelled > certain && labelled > 1)
        {
            return GroupKind.Entries;
        }

        if (certain > 0 && (promises || HaveWinners(group) || NameAwards(group)))
        {
            return GroupKind.EntriesAmongText;
        }

        // 一等奖, and below it one short line, as below 二等奖
        if (group is [{ HasText: false, Form.Kind: FormKind.Bare or FormKind.Split }]
            && parent is { IsAmongAwards: true, Text: [] })
        {
            return GroupKind.Entries;
        }

        if (promises && group.TrueForAll(child => child.Form.Kind is FormKind.Organisation && !child.HasText))
        {
            return GroupKind.Entries;
        }

        return labelled > 1 || TellOfWorks(text, group) || TellWins(text, group)
            || (promises && (labelled > 0 || group[0].Text.Count > 0 || (group.Count > 1 && group[1].Text.Count > 0)))
            ? GroupKind.Entries
            : GroupKind.Headings;
    }

    // 渔港通办平台 above 该项目…, and others so: the texts go on about the works above them.
    private static bool TellOfWorks(string text, List<Section> group)
    {
        const int Enough = 3;
        var works = group.Count(child => child is { Class: HeadingClass.None, Text: [var first, ..] }
            && Words.StartsWithAny(text.Slice(first.Content), SentenceWords.ThisWork)
            && CaseLabels.First(text, first.Content) is null);
        return works >= Enough && works == group.Count;
    }

    // …该案例获评2031年度优秀案例。 in the text of each: that is what they won.
    private static bool TellWins(string text, List<Section> group) =>
        group.Count > 1 && group.TrueForAll(child => child.Class is HeadingClass.None && child.Text.Exists(
            line => line.Row is null && Clauses.Sentences(text, line.Content).Any(
                sentence => Words.StartsWithAny(text.Slice(sentence), SentenceWords.ThisWork)
                    && Verbs.Find(text, sentence) is not null)));

    // 《某某管理办法》 自四月起施行 stands before no text, and names nobody.
    private static bool HaveWinners(List<Section> group) =>
        group.Exists(child => child.Form is { Kind: FormKind.Certain } && child.Text.Count > 0);

    // 【最佳渔港奖】渔汛贷——东屿农商银行, among verses and calls to follow
    private static bool NameAwards(List<Section> group) =>
        group.Count(child => child.Form is { Kind: FormKind.Certain, Award: not null, Institution: not null }) * 2
            > group.Count;

    private static GroupKind JudgeSetApart(string text, List<Section> group, int certain, bool promises)
    {
        var awarded = group.Count(NamesAwardAndWinner);
        if ((certain + awarded) * 2 >= group.Count || NameWinners(text, group) || TellWins(text, group))
        {
            return GroupKind.Entries;
        }

        var titles = group.Count(child => child.Form.Kind is not FormKind.None && !IsBodyHeading(text, child));
        return promises && titles * 2 > group.Count ? GroupKind.Entries : GroupKind.Headings;
    }

    // 渔港服务赛道第一名海州大学, and below it what they did
    private static bool NamesAwardAndWinner(Section section) =>
        section is { HasText: true, Form: { Kind: FormKind.Organisation, Award: not null, Institution: not null } };

    // 临渡区：“办不成事”窗口, each with a text of its own.
    private static bool NameWinners(string text, List<Section> group) =>
        group.Count > 1
        && group.TrueForAll(child => child is { HasText: true, Form: { Title: not null, Institution: { } winner } }
            && InstitutionShape.IsLikely(text.Slice(winner)));

    private static bool IsCertain(Section section) =>
        section.Form is { Kind: FormKind.Certain, Title: not null }
        || section.Heading?.Number is { Style: NumberingStyle.Case };

    // Labels of cases that are numbered below a line are not its own, nor are those of several.
    private static bool IsLabelled(string text, Section section) =>
        section.Class is not HeadingClass.Award
        && LabelBlock.Read(text, section).Institution is not null
        && !LabelBlock.AreSeveral(text, section)
        && !section.Children.Exists(child => child.Form is { Kind: FormKind.Certain, Award: not null })
        && !section.Children.Exists(child => LabelBlock.IsCase(text, child));

    private static bool HoldEntries(List<Section> group) => group.Exists(child => child.HoldsEntries);

    // 颁奖环节, and under it the awards: no case has several of them.
    private static bool HoldsAwards(Section section) =>
        section.Children.Count(child => child.Class is HeadingClass.Award && child.Heading?.Number is null) > 1;

    private static bool HoldsWinners(Section section) =>
        section.Children.Exists(child => child.Class is HeadingClass.Winner);

    private static bool IsBodyHeading(string text, Section section) =>
        HeadingName.IsBodyHeading(text.Slice(HeadingName.Of(text, section.Heading!.Content)));
}
