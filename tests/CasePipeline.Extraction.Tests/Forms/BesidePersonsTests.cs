namespace CasePipeline.Extraction.Tests.Forms;

/// <summary>Institutions that stand with persons beside titles.</summary>
public class BesidePersonsTests
{
    [Fact]
    public void Reads_Them_In_Brackets_Of_Lines() => Assert.Equal(
        ["-|一等奖|渔灯夜巡|东屿渔业公司", "-|二等奖|小板凳议事会|西礁街道", "-|二等奖|渔家学堂|南湾社区"],
        Articles.Cases("""
            渔港服务创新大赛获奖名单

            一等奖
            渔灯夜巡（东屿渔业公司 林望潮 马文山）
            二等奖
            小板凳议事会（西礁街道 李海）
            渔家学堂（南湾社区 陈禾 张山）
            """));

    [Fact]
    public void Reads_Them_In_Brackets_Of_Items() => Assert.Equal(
        ["-|一等奖|渔灯夜巡|东屿渔业公司", "-|二等奖|小板凳议事会|西礁街道", "-|二等奖|渔家学堂|南湾社区"],
        Articles.Cases("""
            渔港服务创新大赛获奖名单

            一等奖：渔灯夜巡（东屿渔业公司 林望潮）
            二等奖：小板凳议事会（西礁街道 李海）；渔家学堂（南湾社区 陈禾）
            """));

    [Fact]
    public void Reads_Them_In_Brackets_With_Commas() => Assert.Equal(
        ["-|一等奖|渔灯夜巡|东屿渔业公司", "-|二等奖|小板凳议事会|西礁街道", "-|二等奖|渔家学堂|南湾社区"],
        Articles.Cases("""
            渔港服务创新大赛获奖名单

            一等奖：渔灯夜巡（东屿渔业公司，林望潮、马文山）
            二等奖：小板凳议事会（西礁街道，李海）、渔家学堂（南湾社区，陈禾、张山）
            """));

    [Fact]
    public void Reads_Them_In_Brackets_Behind_Marks() => Assert.Equal(
        ["-|一等奖|渔灯夜巡|东屿渔业公司", "-|二等奖|小板凳议事会|西礁街道", "-|二等奖|渔家学堂|南湾社区"],
        Articles.Cases("""
            渔港服务创新大赛获奖名单

            一等奖：《渔灯夜巡》（东屿渔业公司 林望潮 马文山）
            二等奖：《小板凳议事会》（西礁街道 李海）、《渔家学堂》（南湾社区 陈禾 张山）
            """));

    [Fact]
    public void Reads_Them_Behind_Single_Spaces() => Assert.Equal(
        ["-|一等奖|渔灯夜巡|东屿渔业公司", "-|二等奖|小板凳议事会|西礁街道", "-|三等奖|渔家学堂|南湾社区"],
        Articles.Cases("""
            渔港服务创新大赛获奖名单

            一等奖：渔灯夜巡 东屿渔业公司 林望潮 马文山
            二等奖：小板凳议事会 西礁街道 李海
            三等奖：渔家学堂 南湾社区 陈禾 张山
            """));

    [Fact]
    public void Reads_Them_Before_The_Marks_Of_The_Title() => Assert.Equal(
        ["-|一等奖|渔灯夜巡|东屿渔业公司", "-|二等奖|小板凳议事会|西礁街道", "-|二等奖|渔家学堂|南湾社区"],
        Articles.Cases("""
            渔港服务创新大赛获奖名单

            一等奖：林望潮（东屿渔业公司）《渔灯夜巡》
            二等奖：李海（西礁街道）《小板凳议事会》、陈禾（南湾社区）《渔家学堂》
            """));

    [Fact]
    public void Reads_Them_Behind_The_Title_Of_A_Person() => Assert.Equal(
        ["-|一等奖|渔灯夜巡|东屿渔业公司", "-|二等奖|小板凳议事会|西礁街道", "-|二等奖|渔家学堂|南湾社区"],
        Articles.Cases("""
            渔港服务创新大赛获奖名单

            一等奖：林望潮《渔灯夜巡》（东屿渔业公司）
            二等奖：李海《小板凳议事会》（西礁街道）、陈禾《渔家学堂》（南湾社区）
            """));
}
