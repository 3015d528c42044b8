namespace CasePipeline.Extraction.Tests.Entries;

public class LabelHeadingsTests
{
    [Fact]
    public void Reads_Titles_Below_Headings_That_Are_Labels() => Assert.Equal(
        ["-|铜奖|渔网日志持久化|听潮团队", "-|优胜奖|渔灯查询增强|补网团队"],
        Articles.Cases("""
            # 海州渔业软件赛道总决赛圆满落幕

            总决赛决出十支队伍，以下是其中的两支。

            ## 铜奖

            ### 听潮团队

            ### 参赛宣言

            听潮而动，点网成金！

            ### 作品名称

            渔网日志持久化

            ### 作品简介

            日志从此存得下来，查起来也快了许多，三个港都在用。

            ## 优胜奖

            ### 补网团队

            ### 参赛宣言

            一针一线，补好每张网！

            ### 作品名称

            渔灯查询增强

            ### 作品简介

            查灯的人可以多选几个条件，列表也排得更整齐了。
            """));

    [Fact]
    public void Reads_Who_Won_Below_Such_A_Heading_Too() => Assert.Equal(
        ["-|金奖|渔汛贷|东屿农商银行", "-|金奖|渔灯贷|西礁农商银行"],
        Articles.Cases("""
            # 海州案例评选结果公布

            ## 金奖

            ### 案例名称

            渔汛贷

            ### 申报单位

            东屿农商银行

            ### 案例名称

            渔灯贷

            ### 申报单位

            西礁农商银行
            """));

    [Fact]
    public void Takes_What_Stands_Behind_A_Title_For_Its_Body()
    {
        var awarded = Assert.Single(Articles.Read("""
            # 海州案例评选结果公布

            ## 金奖

            ### 东屿农商银行

            ### 案例名称

            渔汛贷

            ### 案例简介

            渔汛贷面向渔民，随船出海。
            """).Cases);

        Assert.Equal("案例简介\n渔汛贷面向渔民，随船出海。", awarded.Body);
    }
}
