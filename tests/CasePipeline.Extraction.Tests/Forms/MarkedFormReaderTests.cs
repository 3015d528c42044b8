namespace CasePipeline.Extraction.Tests.Forms;

/// <summary>Titles in marks.</summary>
public class MarkedFormReaderTests
{
    [Fact]
    public void Reads_A_Title_In_Brackets_Behind_Its_Winner() => Assert.Equal(
        ["-|一等奖|渔灯|东屿大学", "-|二等奖|渔网|西礁学院", "-|二等奖|渔歌|南湾中学"],
        Articles.Cases("""
            第六届渔港文化创意大赛获奖名单

            一等奖　东屿大学（《渔灯》）
            二等奖　西礁学院（《渔网》）、南湾中学（《渔歌》）
            """));
}
