using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Extraction.Tests.Doubts;

public class DoubtReaderTests
{
    private const string Winner = """
        一、渔港系列
        1、2031年度案例
        《潮汐案例》
        东屿农商银行推出渔汛贷。
        """;

    [Fact]
    public void Has_No_Warning_Where_Nothing_Is_Doubtful() =>
        Assert.Empty(Articles.Read($"海州农信1个案例入选\n{Winner}").Warnings);

    [Fact]
    public void Shows_The_Headline_Of_An_Article_Without_Cases() =>
        AssertOnly("海州农信召开年会\n会议总结了全年的工作。", WarningCodes.NoCases, "海州农信召开年会");

    [Fact]
    public void Says_That_An_Article_Asks_For_Cases() =>
        AssertOnly(
            "关于征集2031年渔港案例的通知\n请各单位推荐案例，名单如下表填写。",
            WarningCodes.CallForEntries,
            "关于征集2031年渔港案例的通知");

    [Fact]
    public void Says_That_The_Parts_Of_An_Article_Ask_For_Cases() =>
        AssertOnly(
            "海州黑客松\n参赛要求\n每队两人参加。\n报名方式\n扫码之后填写表格。\n奖项设置\n各奖一名，奖金另行公布。",
            WarningCodes.CallForEntries,
            "海州黑客松");

    // What is yet to be chosen has forms to be filled in, and no winners.
    [Theory]
    [InlineData("关于评选2031年度渔灯奖的通知", "一、报送\n1.《渔灯奖申报表》\n2.《渔灯奖统计表》")]
    [InlineData(
        "关于召开渔灯案例评审答辩会的通知",
        "一、答辩顺序\n时间\t成果名称\t申报单位\n8:40\t渔灯夜话\t东屿渔业局\n8:55\t渔汛贷\t西礁渔业局")]
    [InlineData("海州渔灯奖来了", "一、评选范围\n渔港。\n二、评选方案\n择优。\n三、评选条件\n守信。\n附件\n1.《渔灯奖申报表》")]
    public void Says_That_A_Notice_Of_What_Is_To_Be_Chosen_Asks_For_Cases(string headline, string text) =>
        AssertOnly($"{headline}\n{text}", WarningCodes.CallForEntries, headline);

    [Theory]
    [InlineData("关于评选结果的通知")]
    [InlineData("关于评选出2031年度渔灯奖的通知")]
    public void Takes_A_Notice_Of_What_Was_Chosen_For_Results(string headline) =>
        Assert.Single(Articles.Read($"{headline}\n一等奖\n《渔灯记》（东屿农商银行）").Cases);

    // Who takes part is promised rewards; nobody has got one.
    [Theory]
    [InlineData("渔灯挑战赛｜单盏赏金翻倍", "一等奖：\n渔灯摆件")]
    [InlineData("渔灯挑战赛第2期来了", "活动时间\n4月9日起\n活动范围\n海州各渔港\n活动奖励\n一等奖：\n渔灯摆件")]
    [InlineData("渔灯挑战赛【评分规则】发布，结伴参加吧", "一等奖：\n渔灯摆件")]
    public void Says_That_Promised_Rewards_Ask_For_Cases(string headline, string text) =>
        AssertOnly($"{headline}\n{text}", WarningCodes.CallForEntries, headline);

    [Theory]
    [InlineData("渔灯挑战赛双倍奖励名单公布")]
    [InlineData("海州渔业优秀解决方案公布")]
    public void Takes_Results_For_Results_Whatever_They_Reward(string headline) =>
        Assert.Empty(Articles.Read($"{headline}\n一等奖\n《渔灯记》（东屿农商银行）").Warnings);

    // What is published is how to win, not who has won.
    [Fact]
    public void Says_That_A_Plan_Of_Awards_Asks_For_Cases() =>
        AssertOnly(
            "海州渔灯年度奖励计划公布！\n年度渔灯之星\n评选规则：\n逐月计分。\n入选要求：\n点灯百盏。\n年度新星\n评选规则：\n"
            + "首年参加。",
            WarningCodes.CallForEntries,
            "海州渔灯年度奖励计划公布！");

    [Theory]
    [InlineData("海州农信3个案例入选", "近日揭晓。", "3个案例")]
    [InlineData("海州农信入选2031年案例", "评审最终确定了90个入选案例。海州农信斩获4个奖项。", "4个奖项")]
    public void Shows_The_Claim_That_Was_Not_Found(string headline, string introduction, string place) =>
        AssertOnly($"{headline}\n{introduction}\n{Winner}", WarningCodes.CountMismatch, place);

    [Fact]
    public void Shows_The_Introductions_Claim_Where_The_Headline_Has_Another() =>
        AssertPlaces(
            $"海州农信3个案例入选\n海州农信斩获2个奖项。\n{Winner}",
            (WarningCodes.CountMismatch, "3个案例"),
            (WarningCodes.CountsDisagree, "2个奖项"));

    [Fact]
    public void Takes_Another_Count_For_That_Of_Others_Where_The_Headlines_Cases_Were_Found() =>
        AssertPlaces($"海州农信1个案例入选\n全省共有60个案例获奖。\n{Winner}");

    [Fact]
    public void Shows_The_Title_Of_A_Case_Without_Institution() =>
        AssertOnly(
            "海州农信案例获奖\n一、渔港系列\n1、2031年度案例\n《潮汐案例》\n潮水涨落，四季不同。",
            WarningCodes.InstitutionMissing,
            "潮汐案例");

    [Theory]
    [InlineData("# 渔港故事评选揭晓\n\n评选落幕，获奖名单如下：\n\n![](https://sea.example/1.png)\n", "获奖名单如下")]
    [InlineData("# 渔港故事评选揭晓\n\n评选落幕，完整名单见下图\n\n特此公告\n\n![](https://sea.example/1.png)\n", "完整名单见下图")]
    [InlineData("# 渔港故事获奖名单\n\n![](https://sea.example/1.png)\n", "渔港故事获奖名单")]
    [InlineData("渔港故事评选揭晓\n评选落幕，获奖名单如下。\n![](https://sea.example/1.png)", "获奖名单如下")]
    [InlineData("渔港故事评选揭晓\n评选落幕，获奖名单如下：", "获奖名单如下")]
    public void Says_That_A_Picture_Or_Nothing_Follows_A_Promised_List(string article, string place) =>
        AssertPlaces(
            article,
            (WarningCodes.NoCases, Articles.Read(article).Article.Title!),
            (WarningCodes.PictureList, place));

    [Fact]
    public void Shows_Each_Award_That_Has_A_Picture_In_Place_Of_Its_List()
    {
        var article = """
            # 渔港故事评选揭晓

            各奖项名单见下图

            **一等奖（1名）**

            ![](https://sea.example/1.png)

            **二等奖（2名）**

            ![](https://sea.example/2.png)
            """;

        AssertPlaces(
            article,
            (WarningCodes.NoCases, "渔港故事评选揭晓"),
            (WarningCodes.PictureList, "一等奖（1名）"),
            (WarningCodes.PictureList, "二等奖（2名）"));
    }

    [Fact]
    public void Does_Not_Miss_A_List_That_Follows_Its_Promise() =>
        Assert.DoesNotContain(
            Articles.Read($"海州农信案例入选\n入选案例名单如下：\n{Winner}\n![](https://sea.example/1.png)").Warnings,
            warning => warning.Code == WarningCodes.PictureList);

    [Fact]
    public void Says_That_The_List_Is_In_An_Attachment() =>
        AssertPlaces(
            "关于公布渔港故事评选结果的通知\n共评出一等奖5个（具体名单见附件），现予以公布。\n附件：1.获奖名单.xlsx",
            (WarningCodes.NoCases, "关于公布渔港故事评选结果的通知"),
            (WarningCodes.AttachmentList, "具体名单见附件"));

    [Theory]
    [InlineData("海州农信案例汇编（节选）", "近日揭晓。", "", "（节选）")]
    [InlineData("海州农信案例入选", "现将部分案例摘登如下。", "", "部分案例摘登")]
    [InlineData("海州农信案例入选", "部分名单如下：", "", "部分名单如下")]
    [InlineData("海州农信案例入选", "近日揭晓。", "\n……", "……")]
    public void Says_That_The_List_Is_A_Part(string headline, string introduction, string end, string place) =>
        AssertOnly($"{headline}\n{introduction}\n{Winner}{end}", WarningCodes.ListTruncated, place);

    [Fact]
    public void Says_That_A_Sentence_Names_Some_Of_Those_It_Counts() =>
        AssertPlaces(
            "海州农信案例入选\n近日，东屿农商银行的《潮汐案例》、西礁农商银行的《码头案例》等50个案例入选2031年渔港案例。",
            (WarningCodes.ListTruncated, "等50个案例"),
            (WarningCodes.CountMismatch, "50个案例"));

    [Fact]
    public void Says_Where_The_Whole_List_Is() =>
        AssertOnly($"海州农信案例入选\n{Winner}\n完整榜单请扫描二维码获取", WarningCodes.ListTruncated, "完整榜单请扫描二维码");

    [Fact]
    public void Takes_No_Count_Of_One_Award_For_That_Of_The_Next() =>
        AssertPlaces($"海州农信案例入选\n全省获得一等奖10个、二等奖20个。\n{Winner}");

    [Fact]
    public void Keeps_What_Is_About_The_Article_Where_There_Are_Too_Many_Warnings()
    {
        var cases = Enumerable.Range(1, 120).Select(i => $"《潮汐第{i}课》\n潮水涨落，四季不同，今年是第{i}年。");

        var warnings = Articles.Read(
            $"海州农信案例获奖\n一、渔港系列\n1、2031年度案例\n{string.Join('\n', cases)}\n……").Warnings;

        Assert.Equal(100, warnings.Count);
        Assert.Contains(warnings, warning => warning.Code == WarningCodes.ListTruncated);
        Assert.Equal((WarningCodes.MoreWarnings, null), (warnings[^1].Code, warnings[^1].Start));
        Assert.StartsWith("22 ", warnings[^1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Orders_Warnings_By_Their_Place()
    {
        var places = Articles.Read($"海州农信3个案例入选（节选）\n{Winner}\n《码头案例》\n潮水涨落。\n……").Warnings
            .Select(warning => warning.Start ?? -1)
            .ToList();

        Assert.True(places.Count > 2);
        Assert.Equal(places.Order(), places);
    }

    private static void AssertOnly(string article, string code, string place) => AssertPlaces(article, (code, place));

    private static void AssertPlaces(string article, params (string Code, string Place)[] expected)
    {
        var announcement = Articles.Read(article);

        string Place(ExtractionWarning warning) =>
            announcement.Text.Substring(warning.Start!.Value, warning.Length!.Value);

        Assert.Equal(expected, announcement.Warnings.Select(warning => (warning.Code, Place(warning))));
    }
}
