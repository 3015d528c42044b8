namespace CasePipeline.Extraction.Tests.Entries.Sentences;

/// <summary>Teams that win without a work.</summary>
public class WinningTeamsTests
{
    private const string News = "海州数据大赛落幕\n";

    [Fact]
    public void Reads_Teams_In_Marks_Before_An_Award_Of_Teams() => Assert.Equal(
        [
            "-|团队一等奖|-|听潮六队",
            "-|团队二等奖|-|渔火",
            "-|团队二等奖|-|Tide",
        ],
        Articles.Cases(News + "“听潮六队”摘得团队一等奖桂冠，“渔火”“Tide”获得团队二等奖。"));

    [Fact]
    public void Reads_A_Rank_Of_Several_Tracks_One_After_The_Other() => Assert.Equal(
        ["海图赛道|冠军|-|东屿大学", "船舶赛道|冠军|-|西礁研究所、海渔科技"],
        Articles.Cases(News + "来自东屿大学的“听潮”战队、来自西礁研究所、海渔科技的“渔火”战队分别获得海图赛道、船舶赛道冠军。"));

    [Fact]
    public void Takes_Titles_In_Book_Marks_For_Works() => Assert.Equal(
        ["-|团队一等奖|听潮|东屿大学"],
        Articles.Cases(News + "东屿大学的《听潮》荣获团队一等奖。"));
}
