namespace CasePipeline.Extraction.Tests.Entries.Sentences;

/// <summary>Wins of sentences, one after the other.</summary>
public class WinReaderTests
{
    [Fact]
    public void Leaves_The_Occasion_Out_Of_A_Title() => Assert.Equal(
        ["-|一等奖|渔灯夜巡案例|东屿街道"],
        Articles.Cases("""
            东屿街道案例获奖

            日前，从市渔业局传来喜讯，东屿街道选送的渔灯夜巡案例在2031年度渔港治理优秀案例评选中获得一等奖。
            """));
}
