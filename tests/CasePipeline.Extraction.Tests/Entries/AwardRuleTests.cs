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

    [Fact]
    public void Leaves_Calls_And_Sentences_Among_Lines_That_Name_Their_Awards() => Assert.Equal(
        [
            "-|一等奖|灶台上的潮声|东屿渔业公司工会", "-|一等奖|会唱歌的网|西礁渔业公司工会", "-|二等奖|老船长的最后一网|南浦渔业公司",
            "-|最佳人气奖|会唱歌的网|西礁渔业公司工会", "-|优秀组织单位|-|东屿渔业公司工会", "-|优秀组织单位|-|西礁渔业公司工会",
        ],
        Articles.Cases("""
            揭晓 | 海州渔业微视频大赛获奖作品
            开渔前夕，由海州渔业工会主办的微视频大赛结果新鲜出炉！
            本届大赛共征集作品437部，评出一等奖2部、二等奖1部。
            快来看看有没有你熟悉的身影👇
            【一等奖】灶台上的潮声
            选送：东屿渔业公司工会
            【一等奖】会唱歌的网
            选送：西礁渔业公司工会
            【二等奖】老船长的最后一网
            选送：南浦渔业公司
            【最佳人气奖】
            会唱歌的网（西礁渔业公司工会），累计得票 8,214 票
            【优秀组织单位】
            东屿渔业公司工会　西礁渔业公司工会
            获奖作品将陆续展播，敬请关注！
            """));

    [Fact]
    public void Leaves_Who_Held_It_Above_A_List() => Assert.Equal(
        ["-|一等奖|潮汐图|东屿渔业大学", "-|二等奖|渔网识别|西礁渔业学院"],
        Articles.Cases("""
            # 海州软件赛获奖项目
            **主办**：海州教育促进会 · 渔业委员会
            ## 一等奖
            - 潮汐图 — 东屿渔业大学
            ## 二等奖
            - 渔网识别 — 西礁渔业学院
            """));
}
