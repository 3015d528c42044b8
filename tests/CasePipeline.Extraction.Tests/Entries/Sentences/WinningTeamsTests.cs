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

    [Theory]
    [InlineData("东屿大学听潮战队获得冠军。")]
    [InlineData("东屿大学听潮战队总分7796，排名第一，获得冠军。")]
    [InlineData("东屿大学听潮战队在赛中守住了全部渔港，成功解出最后一题，获得冠军。")]
    [InlineData("东屿大学听潮战队以5808分夺得冠军。")]
    [InlineData("东屿大学听潮战队，守得住，攻得下，最终夺得冠军。")]
    public void Reads_A_Team_Without_Marks(string sentence) =>
        Assert.Equal(["-|冠军|-|东屿大学听潮战队"], Articles.Cases(News + sentence));

    [Theory]
    [InlineData("来自东屿大学的“听潮”战队凭借沉着的防守荣获冠军。")]
    [InlineData("来自东屿大学的听潮战队则荣获冠军。")]
    [InlineData("来自东屿大学的「听潮」战队，守得住，攻得下，荣获冠军。")]
    public void Names_Whom_A_Team_Is_From(string sentence) =>
        Assert.Equal(["-|冠军|-|东屿大学"], Articles.Cases(News + sentence));

    [Fact]
    public void Calls_A_Team_By_The_Name_In_Marks_Behind_Its_Kind() => Assert.Equal(
        ["-|特等奖|-|听潮"], Articles.Cases(News + "来自海州直通战队“听潮”凭借沉着的防守，荣获特等奖。"));

    [Fact]
    public void Gives_Each_Team_The_Award_In_Its_Turn() => Assert.Equal(
        ["-|远见奖|-|东屿大学", "-|巧手奖|-|西礁学院", "-|乘风奖|-|南浦大学代表战队"],
        Articles.Cases(News + "东屿大学的“听潮”战队、西礁学院的“渔火”战队与南浦大学代表战队分别凭借眼光、手艺和胆量，荣获远见奖、巧手奖、乘风奖。"));

    [Fact]
    public void Takes_Names_Among_Teams_For_Teams() => Assert.Equal(
        ["-|亚军|-|联合战队Tide Watch", "-|季军|-|东屿大学Lantern"],
        Articles.Cases(News + "联合战队Tide Watch、东屿大学Lantern分获亚军、季军。"));

    [Fact]
    public void Takes_All_Names_For_Teams_That_Are_Counted_As_Such() => Assert.Equal(
        ["-|三等奖|-|黑礁石", "-|三等奖|-|半日渔", "-|三等奖|-|听潮战队"],
        Articles.Cases(News + "黑礁石、半日渔、听潮战队三支战队依次位列榜单第五名至第七名，荣获三等奖。"));

    [Fact]
    public void Goes_On_With_A_Team_That_Came_First() => Assert.Equal(
        ["-|一等奖|-|渔火", "-|二等奖|-|听潮一队", "-|二等奖|-|听潮二队"],
        Articles.Cases(News + "“渔火”战队以第一名的佳绩一举夺魁，收获本年度大赛一等奖。听潮一队、听潮二队位居第二名至第三名，荣获二等奖。"));

    [Theory]
    [InlineData("60支战队获得一等奖。")]
    [InlineData("听潮战队队长获得一等奖。")]
    [InlineData("渔火在与听潮战队的对决中获得一等奖。")]
    public void Takes_No_Other_Words_For_Teams(string sentence) => Assert.Empty(Articles.Cases(News + sentence));

    [Fact]
    public void Leaves_What_A_Team_Won_With_To_The_Work() => Assert.Equal(
        ["-|一等奖|潮汐预报系统|听潮战队"], Articles.Cases(News + "听潮战队凭借潮汐预报系统荣获一等奖。"));

    [Fact]
    public void Takes_Titles_In_Book_Marks_For_Works() => Assert.Equal(
        ["-|团队一等奖|听潮|东屿大学"],
        Articles.Cases(News + "东屿大学的《听潮》荣获团队一等奖。"));

    [Fact]
    public void Takes_What_Is_Counted_As_Teams_Behind_Its_Award_For_Winners() => Assert.Equal(
        ["-|一等奖|-|海州星辰队", "-|二等奖|-|听潮的巨人", "-|二等奖|-|零点渔火"],
        Articles.Cases("""
            海州大赛结果出炉
            「海州星辰队」荣获本场竞赛一等奖。该队队员均来自海州大学。
            荣获二等奖的是「听潮的巨人」和「零点渔火」两支队伍。「听潮的巨人」由三名学生组成。
            """));

    [Theory]
    [InlineData("东屿中学队获得第一名，西礁队获得第二名。", "-|第一名|-|东屿中学队", "-|第二名|-|西礁队")]
    [InlineData("东屿大学潮汐队夺得冠军，西礁大学望潮队夺得亚军。", "-|冠军|-|东屿大学潮汐队", "-|亚军|-|西礁大学望潮队")]
    [InlineData("60支参赛队参加了比赛，我校代表队获得一等奖。")]
    [InlineData("部队获得第一名。")]
    public void Reads_Teams_That_Won_A_Rank(string sentence, params string[] expected) =>
        Assert.Equal(expected, Articles.Cases("海州挑战赛落幕\n" + sentence));
}
