namespace CasePipeline.Extraction.Tests.Forms;

/// <summary>Lists in one line behind their awards.</summary>
public class InlineListsTests
{
    [Fact]
    public void Reads_A_List_Behind_Its_Rank_And_A_Gap() => Assert.Equal(
        ["-|一等奖|渔灯|东屿大学", "-|二等奖|渔网|西礁学院", "-|二等奖|渔歌|南湾中学", "-|三等奖|渔船|北浦学院", "-|三等奖|渔汛|中岬公司"],
        Articles.Cases("""
            第六届渔港文化创意大赛获奖名单

            一等奖　《渔灯》（东屿大学）
            二等奖　《渔网》（西礁学院）、《渔歌》（南湾中学）
            三等奖　《渔船》（北浦学院）、《渔汛》（中岬公司）
            """));

    [Fact]
    public void Reads_Winners_Behind_A_Counted_Rank() => Assert.Equal(
        ["-|一等奖|-|东屿大学", "-|二等奖|-|西礁学院", "-|二等奖|-|南湾中学"],
        Articles.Cases("""
            第六届渔港文化创意大赛获奖名单

            一等奖（1名）　东屿大学
            二等奖（2名）　西礁学院、南湾中学
            """));
}
