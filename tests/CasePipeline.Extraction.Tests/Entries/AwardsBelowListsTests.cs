namespace CasePipeline.Extraction.Tests.Entries;

/// <summary>Lists whose award a line below them names.</summary>
public class AwardsBelowListsTests
{
    [Fact]
    public void Gives_The_Award_To_What_Is_Listed_Above() => Assert.Equal(
        [
            "渔港微视频大赛|一等奖|渔灯夜话|东屿小学", "渔港微视频大赛|一等奖|听潮|北浦小学",
            "“渔港里的课”展评|渔港好课|影子会走路|西礁小学", "“渔港里的课”展评|渔港好课|从滑轮到塔吊|南屿学校",
        ],
        Articles.Cases("""
            # 海州渔港简讯

            ## 一、渔港微视频大赛

            大赛由协会主办。

            **一等奖**：《渔灯夜话》（东屿小学）、《听潮》（北浦小学）

            ## 二、“渔港里的课”展评

            评出渔港好课两份，依次是：

            1. 《影子会走路》，西礁小学
            2. 《从滑轮到塔吊》，南屿学校

            以上均获“渔港好课”称号。
            """));

    [Fact]
    public void Keeps_An_Award_That_Stands_Above_The_List() => Assert.Equal(
        ["-|一等奖|影子会走路|西礁小学", "-|一等奖|从滑轮到塔吊|南屿学校"],
        Articles.Cases("""
            海州渔港课程展评结果
            一等奖
            1. 《影子会走路》，西礁小学
            2. 《从滑轮到塔吊》，南屿学校
            以上均获“渔港好课”称号。
            """));
}
