namespace CasePipeline.Extraction.Tests.Entries.Sentences;

/// <summary>Wins that a sentence tells one after the other, and awards that it shares out.</summary>
public class EnumeratedWinTests
{
    private const string News = "海州渔业大赛落幕\n";

    [Fact]
    public void Parts_Wins_At_Marks_Of_Enumeration() => Assert.Equal(
        ["-|一等奖|-|东屿造船厂启航QC小组", "-|优秀组织奖|-|东屿造船厂启航QC小组", "-|二等奖|-|西礁网具厂远帆QC小组"],
        Articles.Cases(News + "东屿造船厂启航QC小组荣获一等奖、优秀组织奖、西礁网具厂远帆QC小组荣获二等奖。"));

    [Fact]
    public void Keeps_The_Awards_Of_One_Winner_Together() => Assert.Equal(
        ["-|一等奖|-|东屿造船有限公司", "-|最佳人气奖|-|东屿造船有限公司"],
        Articles.Cases(News + "东屿造船有限公司荣获一等奖、最佳人气奖。"));

    [Fact]
    public void Shares_Awards_Out_In_Their_Order() => Assert.Equal(
        ["-|亚军|-|东屿学院", "-|季军|-|西礁技术学院"],
        Articles.Cases(News + "来自东屿学院的“潮汐”团队和来自西礁技术学院的“渔火”团队分获亚军和季军。"));

    [Fact]
    public void Reads_Makers_In_Brackets_Beside_What_They_Won() => Assert.Equal(
        ["-|一等奖|渔灯贷|东屿农商银行", "-|二等奖|船证通|西礁村镇银行"],
        Articles.Cases(News + "《渔灯贷》（东屿农商银行）、《船证通》（西礁村镇银行）分别获一等奖、二等奖。"));

    [Theory]
    [InlineData("东屿生物有限公司的“海藻肥”项目取得了创新组一等奖。")]
    [InlineData("东屿生物有限公司的“海藻肥”项目取得创新组一等奖。")]
    [InlineData("我市东屿生物有限公司的“海藻肥”项目荣获创新组一等奖。")]
    public void Reads_Gains_Of_Awards(string sentence) =>
        Assert.Equal(["-|创新组一等奖|海藻肥|东屿生物有限公司"], Articles.Cases(News + sentence));

    [Fact]
    public void Takes_Other_Gains_For_No_Wins() =>
        Assert.Empty(Articles.Cases(News + "东屿生物有限公司的“海藻肥”项目取得了良好成效。"));

    // 团队 makes no noun of the verb where it names a group.
    [Fact]
    public void Reads_Awards_Of_Groups() => Assert.Equal(
        ["-|团队组一等奖|海藻肥|东屿生物有限公司"],
        Articles.Cases(News + "东屿生物有限公司的《海藻肥》项目荣获团队组一等奖。"));

    [Fact]
    public void Gives_A_Title_To_Nobody_Where_Several_Were_Named() => Assert.Equal(
        ["-|金奖|鱼脸识别|东屿学院", "-|银奖|智慧渔港|西礁学院", "-|铜奖|虾塘管家|-"],
        Articles.Cases(News + "东屿学院的《鱼脸识别》获金奖，西礁学院的《智慧渔港》获银奖，《虾塘管家》获铜奖。"));

    [Fact]
    public void Finds_The_Title_Behind_Which_A_Way_Is_Told() => Assert.Equal(
        ["-|渔业优秀案例|渔灯贷|东屿农商银行"],
        Articles.Cases(News + "东屿农商银行报送的《渔灯贷》案例在各地报送的200余个案例中脱颖而出，荣获“渔业优秀案例”。"));

    // The text ends where a list would begin: there is no character behind it to look at.
    [Theory]
    [InlineData("东屿学院的“鱼脸识别”获得突破奖的有")]
    [InlineData("东屿学院获得一等奖的有")]
    [InlineData("获得突破奖的是")]
    public void Reads_No_Winners_Where_The_Text_Breaks_Off(string sentence) =>
        Assert.Empty(Articles.Cases(News + sentence));

    [Fact]
    public void Keeps_Awards_Together_Where_Their_List_Breaks_Off() => Assert.Equal(
        ["-|渔灯、渔火、|鱼脸识别|东屿学院", "-|渔灯、渔火、|智慧渔港|西礁学院"],
        Articles.Cases(News + "东屿学院的《鱼脸识别》、西礁学院的《智慧渔港》分别荣获“渔灯、渔火、”"));

    [Fact]
    public void Takes_Numerals_Alone_For_No_Award() => Assert.Equal(
        ["-|-|鱼脸识别|东屿学院", "-|-|智慧渔港|西礁学院"],
        Articles.Cases(News + "东屿学院的《鱼脸识别》、西礁学院的《智慧渔港》分别荣获“一、二、”"));

    [Theory]
    [InlineData("东屿科技斩获3个一级贡献奖，2个二级贡献奖，是本次评选获奖最多的厂商。", "一级贡献奖 二级贡献奖")]
    [InlineData("东屿科技荣获一个一等奖、两个二等奖和两个三等奖，充分展现了成果。", "一等奖 二等奖 三等奖")]
    public void Reads_Awards_That_Are_Counted_One_By_One(string sentence, string awards) => Assert.Equal(
        awards.Split(' ').Select(award => $"-|{award}|-|东屿科技"),
        Articles.Cases($"东屿科技斩获多个渔港漏洞奖\n近日，海州评选结果公布。{sentence}"));

    // Nobody wins two ranks of one prize with one work.
    [Fact]
    public void Shares_Ranks_Out_In_Their_Order() => Assert.Equal(
        ["-|冠军|潮汐|东屿学院", "-|亚军|渔火|西礁学院", "-|季军|归帆|南浦学院"],
        Articles.Cases(News + "来自东屿学院的“潮汐”获得冠军，来自西礁学院的“渔火”和南浦学院的“归帆”获得亚军和季军。"));

    [Fact]
    public void Reads_Those_That_A_Win_Only_Counts() => Assert.Equal(
        ["-|金奖|海藻肥|东屿生物有限公司", "-|铜奖|渔灯通|西礁科技有限公司", "-|铜奖|船证链|南浦信息有限公司"],
        Articles.Cases(News
            + "东屿生物有限公司的“海藻肥”摘得金奖，另有两个项目获得铜奖，分别是西礁科技有限公司“渔灯通”、南浦信息有限公司“船证链”。"));

    [Fact]
    public void Takes_A_Name_For_One_That_Stands_Like_The_Others() => Assert.Equal(
        ["-|二等奖|渔灯通|西礁科技有限公司", "-|二等奖|船证链|望海极客"],
        Articles.Cases(News + "西礁科技有限公司“渔灯通”、望海极客“船证链”获二等奖。"));

    [Theory]
    [InlineData("林望潮“船证链”", "-")]
    [InlineData("同样出色的“船证链”", "西礁科技有限公司")]
    [InlineData("另一项目“船证链”", "西礁科技有限公司")]
    public void Takes_Nothing_Else_For_A_Name(string item, string institution) => Assert.Equal(
        ["-|二等奖|渔灯通|西礁科技有限公司", "-|二等奖|船证链|" + institution],
        Articles.Cases(News + $"西礁科技有限公司“渔灯通”、{item}获二等奖。"));

    [Fact]
    public void Keeps_An_Award_Whole_Before_A_Joint_Of_Two_Characters() => Assert.Equal(
        ["-|最佳新秀奖|-|东屿公司", "-|渔网试点单位|-|东屿公司", "-|渔港奖励|-|东屿公司"],
        Articles.Cases(News + "东屿公司一举斩获“最佳新秀奖”、“渔网试点单位”以及“渔港奖励”三项重要奖项。"));

    [Fact]
    public void Reads_An_Award_In_A_Clause_Of_Its_Own() => Assert.Equal(
        ["-|海州渔业活动优秀单位|-|东屿公司", "-|优秀个人奖|-|东屿公司", "-|渔港之星|-|东屿公司"],
        Articles.Cases(News + "东屿公司荣获海州渔业活动优秀单位和优秀个人奖，以及“渔港之星”三项大奖。"));

    [Fact]
    public void Divides_What_Stands_Behind_Marks_At_The_Last_Joint() => Assert.Equal(
        ["-|第二届“渔港杯”渔业和港口领域优秀支持单位|-|东屿公司", "-|优秀个人奖|-|东屿公司"],
        Articles.Cases(News + "东屿公司荣获第二届“渔港杯”渔业和港口领域优秀支持单位和优秀个人奖。"));

    [Fact]
    public void Reads_Who_Became_The_First_Of_A_Contest() => Assert.Equal(
        ["-|冠军|-|东屿学院", "-|亚军|-|西礁学院"],
        Articles.Cases(News + "东屿学院成为了本届海州渔业大赛的冠军，西礁学院获得亚军。"));

    [Fact]
    public void Takes_Nobody_For_A_Winner_Who_Is_First_Without_A_Contest() =>
        Assert.Empty(Articles.Cases(News + "东屿公司的渔网在能力上超过同行，东屿公司成为渔业领域的冠军。"));

    [Fact]
    public void Shares_Awards_Out_Among_Works_That_A_Numeral_Alone_Counts() => Assert.Equal(
        ["-|年度创新奖|渔灯薄板工艺|海州集团", "-|可持续卓越奖|中水替代海水|海州集团"],
        Articles.Cases("渔业协会公布名单\n海州集团“渔灯薄板工艺”和“中水替代海水”两成果，分别入围年度创新奖和可持续卓越奖。"));
}
