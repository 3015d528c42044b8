namespace CasePipeline.Extraction.Tests.Entries.Sentences;

/// <summary>Titles whose makers the end of the sentence names one by one.</summary>
public class MakersInTurnTests
{
    [Fact]
    public void Gives_Each_Title_Its_Maker() => Assert.Equal(
        ["-|一等奖|缆绳检具|装配车间", "-|三等奖|滤网箱|织网车间", "-|三等奖|渔具柜借还一张卡|工具科"],
        Articles.Cases("""
            “土办法”登上集团领奖台
            10月21日，集团公司“五小”成果发布会举行。
            装配车间的《缆绳检具》获一等奖。这件检具是老师傅改的。
            《滤网箱》《渔具柜借还一张卡》获三等奖，分别由织网车间和工具科完成。
            """));

    [Fact]
    public void Reads_Institutions_That_Sent_Them_In() => Assert.Equal(
        ["-|2031年度优秀案例|小板凳议事会|西礁街道", "-|2031年度优秀案例|渔灯夜巡|北浦镇"],
        Articles.Cases("""
            东屿基层治理案例评选揭晓

            经专家评审，确定“小板凳议事会”“渔灯夜巡”为2031年度优秀案例，申报单位分别为西礁街道、北浦镇。
            """));

    [Fact]
    public void Reads_Who_Made_Each_In_Its_Clause() => Assert.Equal(
        ["-|2031年度基层治理优秀案例|小板凳议事会|西礁街道", "-|提名案例|渔灯夜巡|北浦镇"],
        Articles.Cases("""
            东屿基层治理案例评选揭晓

            “小板凳议事会”由西礁街道申报，获评2031年度基层治理优秀案例；“渔灯夜巡”由北浦镇申报，获评提名案例。
            """));

    [Fact]
    public void Reads_Where_The_Makers_Of_The_Last_Titles_Are_From() => Assert.Equal(
        ["-|金奖|渔灯|东屿设计公司", "-|银奖|渔网|西礁工作室", "-|银奖|渔歌|南湾大学", "-|铜奖|渔船|北浦学院", "-|铜奖|渔汛|中岬公司", "-|铜奖|渔港|岬角中学"],
        Articles.Cases("""
            海州市第三届渔港创意大赛结果出炉

            近日，海州市第三届渔港创意大赛落下帷幕。本届大赛共收到作品500余件，最终评选出金奖1个、银奖2个、铜奖3个。东屿设计公司的《渔灯》力拔头筹，夺得金奖；《渔网》（西礁工作室）、《渔歌》（南湾大学）获得银奖；获得铜奖的作品为《渔船》《渔汛》《渔港》，作者分别来自北浦学院、中岬公司、岬角中学。
            """));
}
