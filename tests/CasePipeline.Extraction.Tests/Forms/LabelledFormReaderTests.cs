namespace CasePipeline.Extraction.Tests.Forms;

/// <summary>Titles followed by labels.</summary>
public class LabelledFormReaderTests
{
    [Fact]
    public void Reads_Who_Won_Before_A_Label_In_Brackets() => Assert.Equal(
        ["-|一等奖|小板凳|东屿公司", "-|二等奖|渔灯夜巡|北浦中学"],
        Articles.Cases("""
            东屿基层治理案例评选揭晓

            一等奖：《小板凳》（东屿公司，作者：林望潮）
            二等奖：《渔灯夜巡》（北浦中学，作者：马文山）
            """));

    [Fact]
    public void Reads_Who_Won_Before_A_Label_Behind_A_Space() => Assert.Equal(
        ["-|一等奖|小板凳|东屿公司", "-|二等奖|渔灯夜巡|北浦中学"],
        Articles.Cases("""
            东屿基层治理案例评选揭晓

            一等奖：《小板凳》（东屿公司 作者：林望潮）
            二等奖：《渔灯夜巡》（北浦中学 作者：马文山）
            """));

    [Fact]
    public void Reads_Where_A_Person_Works_Behind_The_Name() => Assert.Equal(
        ["-|一等奖|渔灯|东屿大学", "-|二等奖|渔网|西礁学院", "-|二等奖|渔歌|南湾中学"],
        Articles.Cases("""
            第六届渔港文化创意大赛获奖名单

            一等奖：渔灯（作者：林望潮，东屿大学）
            二等奖：渔网（作者：马文山，西礁学院）、渔歌（作者：李海，南湾中学）
            """));

    [Fact]
    public void Reads_Where_Persons_Work_Behind_Their_Labels() => Assert.Equal(
        ["-|一等奖|渔灯夜巡|-", "-|一等奖|渔网|-"],
        Articles.Cases("""
            2031年渔港好新闻评选揭晓

            一等奖（2件）
            《渔灯夜巡》 作者：林望潮 编辑：马文山 东屿日报社
            《渔网》 作者：马文海 编辑：李海 西礁日报社
            """));
}
