namespace CasePipeline.Extraction.Tests.Entries.Sentences;

/// <summary>Awards that parts of a sentence state.</summary>
public class StatedAwardsTests
{
    [Fact]
    public void Reads_Another_Award_Stated_Behind_A_List() => Assert.Equal(
        ["-|一等奖|渔灯夜巡|东屿渔业公司", "-|二等奖|小板凳议事会|西礁街道"],
        Articles.Cases("""
            渔港案例评选结果揭晓

            4月9日，市渔业局公布2031年度渔港创新案例评选结果。摘得一等奖的案例是《渔灯夜巡》，来自东屿渔业公司；二等奖为《小板凳议事会》，由西礁街道报送。
            """));

    [Fact]
    public void Reads_An_Award_That_Falls_To_Its_Winners() => Assert.Equal(
        ["-|一等奖|渔灯夜巡|东屿渔业公司", "-|二等奖|小板凳议事会|西礁街道", "-|二等奖|渔家学堂|南湾社区"],
        Articles.Cases("""
            渔港案例评选结果揭晓

            在4月9日举行的渔港创新案例发布会上，一等奖花落东屿渔业公司的“渔灯夜巡”，二等奖则归西礁街道的“小板凳议事会”和南湾社区的“渔家学堂”所有。
            """));
}
