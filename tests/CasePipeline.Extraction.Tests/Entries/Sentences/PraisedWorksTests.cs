namespace CasePipeline.Extraction.Tests.Entries.Sentences;

/// <summary>Works that are praised by their names.</summary>
public class PraisedWorksTests
{
    [Fact]
    public void Reads_Works_And_What_They_Are_Counted_As() => Assert.Equal(
        ["-|2031年度基层治理优秀案例|小板凳议事会|西礁街道", "-|2031年度基层治理优秀案例|渔灯夜巡|北浦镇"],
        Articles.Cases("""
            东屿基层治理案例评选揭晓

            大会表彰了西礁街道“小板凳议事会”、北浦镇“渔灯夜巡”等10个2031年度基层治理优秀案例。
            """));
}
