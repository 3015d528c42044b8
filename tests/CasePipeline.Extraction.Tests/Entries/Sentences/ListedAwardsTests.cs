namespace CasePipeline.Extraction.Tests.Entries.Sentences;

/// <summary>Awards before those who won them.</summary>
public class ListedAwardsTests
{
    [Fact]
    public void Reads_What_An_Award_Includes() => Assert.Equal(
        ["-|2031年度优秀案例|小板凳议事会|西礁街道", "-|2031年度优秀案例|渔灯夜巡|北浦镇"],
        Articles.Cases("""
            东屿基层治理案例评选揭晓

            2031年度优秀案例包括西礁街道的“小板凳议事会”、北浦镇的“渔灯夜巡”。
            """));
}
