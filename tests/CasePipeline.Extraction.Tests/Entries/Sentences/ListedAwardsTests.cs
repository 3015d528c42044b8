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

    [Theory]
    [InlineData("“", "”", "；")]
    [InlineData("「", "」", ";")]
    public void Keeps_The_Word_Behind_The_Marks_Of_A_Prize(string open, string close, string stop) => Assert.Equal(
        [
            $"-|{open}渔灯长明{close}奖|-|东屿农商银行", $"-|{open}渔灯长明{close}奖|-|西礁农商银行",
            $"-|{open}渔港守望{close}奖|-|南浦农商银行",
        ],
        Articles.Cases(
            "海州渔业评选揭晓\n"
            + $"其中，获得{open}渔灯长明{close}奖的分别为东屿农商银行和西礁农商银行{stop}获得{open}渔港守望{close}奖的则是南浦农商银行。"));

    [Fact]
    public void Reads_The_Chosen_That_A_Sentence_Counts() => Assert.Equal(
        ["-|海州市渔港治理典型案例|夜巡队|渔灯街道", "-|海州市渔港治理典型案例|小板凳|西礁街道", "-|海州市渔港治理典型案例|共享船坞|南湾镇"],
        Articles.Cases("""
            东屿区入选3个！海州市渔港治理典型案例公布

            近日，海州市公布首批渔港治理典型案例，全市共10个，东屿区入选3个，分别为渔灯街道“夜巡队”、西礁街道“小板凳”、南湾镇“共享船坞”。
            """));
}
