namespace CasePipeline.Extraction.Tests.Entries.Sentences;

/// <summary>What stands before a verb of winning.</summary>
public class SubjectReaderTests
{
    [Fact]
    public void Gives_Each_Of_Several_Winners_The_Title_In_Its_Turn() => Assert.Equal(
        ["-|一等奖|渔灯夜巡|东屿渔业公司", "-|二等奖|小板凳议事会|西礁街道", "-|二等奖|渔家学堂|南湾社区"],
        Articles.Cases("""
            渔港案例评选结果揭晓

            在4月9日举行的渔港创新案例发布会上，东屿渔业公司凭借“渔灯夜巡”项目拿下一等奖，西礁街道和南湾社区则分别凭借“小板凳议事会”“渔家学堂”收获二等奖。
            """));

    [Fact]
    public void Reads_A_Title_That_Follows_Close_Behind() => Assert.Equal(
        ["-|一等奖|渔灯夜巡|东屿渔业公司", "-|二等奖|小板凳议事会|西礁街道"],
        Articles.Cases("""
            渔港案例评选结果揭晓

            在4月9日举行的渔港创新案例发布会上，东屿渔业公司“渔灯夜巡”从86个案例中脱颖而出，荣获一等奖；西礁街道“小板凳议事会”紧随其后，获二等奖。
            """));

    [Fact]
    public void Leaves_Out_The_Congratulation_Before_A_Winner() => Assert.Equal(
        ["-|一等奖|渔灯|东屿小学"],
        Articles.Cases("""
            喜报

            热烈祝贺东屿小学《渔灯》荣获一等奖！

            东屿市教育局
            2031年4月9日
            """));
}
