namespace CasePipeline.Extraction.Tests.Entries;

/// <summary>What stands behind an award's name and a colon.</summary>
public class AwardRuleTests
{
    [Theory]
    [InlineData("渔港贡献奖：该奖项独立评选，得分需在十二分以上方可入围。")]
    [InlineData("渔港贡献奖：授予在渔港建设中得分最高的十支队伍。")]
    public void Leaves_What_Says_What_An_Award_Is_For(string rule) =>
        Assert.Empty(Articles.Cases("海州渔业挑战赛\n比赛规则调整如下。\n" + rule));

    [Fact]
    public void Takes_Who_Is_The_Best_Company_For_One() => Assert.Equal(
        ["-|最佳创业公司|-|Heronly", "-|最佳产品|Netbox|-"],
        Articles.Cases("海州创业大会结果公布\n获奖名单如下：\n最佳创业公司：Heronly\n最佳产品：Netbox"));

    [Fact]
    public void Takes_Numbers_Of_Pictures_For_No_Titles() => Assert.Empty(Articles.Cases("""
        海州3件作品在短视频大赛中获奖（附海报）
        一等奖作品
        ▲图1
        二等奖作品
        ▲图2
        图片 3
        """));

    [Fact]
    public void Takes_What_Was_Won_At_Another_Edition_For_No_Win() => Assert.Equal(
        ["-|一等奖|渔汛贷|东屿农商银行"],
        Articles.Cases("""
            第三届海州金融案例评选落幕
            一等奖由东屿农商银行的《渔汛贷》夺得。
            他提到，首届一等奖《渔灯贷》如今已在全省推广。
            """));

    [Theory]
    [InlineData("海州黑客松", false)]
    [InlineData("海州黑客松获奖名单", true)]
    public void Reads_No_Case_From_The_Parts_Of_A_Call(string headline, bool hasCases) => Assert.Equal(
        hasCases,
        Articles.Read($"""
            # {headline}

            #### 参赛要求

            每队两人。

            #### 报名方式

            扫码报名。

            #### 奖项设置

            各奖一名。

            #### 一等奖

            - 《渔网识别》（东屿大学）
            - 《潮汐预报》（西礁大学）
            """).Cases.Count > 0);
}
