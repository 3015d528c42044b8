namespace CasePipeline.Extraction.Tests.Entries.Sentences;

public class SentenceEntryReaderTests
{
    [Theory]
    [InlineData("东屿农商银行的《渔汛贷》荣获一等奖。")]
    [InlineData("近日，东屿农商银行申报的《渔汛贷》荣获一等奖。")]
    [InlineData("近日，由东屿农商银行选送的“渔汛贷”斩获一等奖。")]
    [InlineData("东屿农商银行凭借《渔汛贷》获得一等奖，再创佳绩。")]
    public void Reads_A_Title_In_A_Sentence(string sentence) =>
        Assert.Equal(["-|一等奖|渔汛贷|东屿农商银行"], Articles.Cases("海州金融评选落幕\n" + sentence));

    [Fact]
    public void Reads_Several_Winners_Of_A_Sentence() => Assert.Equal(
        ["-|一等奖|渔汛贷|东屿农商银行", "-|一等奖|渔灯贷|西礁农商银行"],
        Articles.Cases("海州金融评选落幕\n东屿农商银行的《渔汛贷》、西礁农商银行的《渔灯贷》荣获一等奖。"));

    [Theory]
    [InlineData("东屿农商银行3个案例获评2031海州优秀案例", "近日，东屿农商银行的《渔汛贷》《渔灯贷》《潮汐图》获评2031海州优秀案例。")]
    [InlineData("东屿农商银行3个案例获评2031海州优秀案例", "近日，《渔汛贷》《渔灯贷》《潮汐图》获评2031海州优秀案例。东屿农商银行将再接再厉。")]
    public void Takes_One_Institution_For_A_Whole_Article(string headline, string sentence) => Assert.Equal(
        [
            "-|2031海州优秀案例|渔汛贷|东屿农商银行",
            "-|2031海州优秀案例|渔灯贷|东屿农商银行",
            "-|2031海州优秀案例|潮汐图|东屿农商银行",
        ],
        Articles.Cases(headline + "\n" + sentence));

    [Fact]
    public void Takes_The_Winner_On_From_The_Clause_Before() => Assert.Equal(
        ["-|一等奖|渔汛贷|东屿农商银行", "-|二等奖|渔灯贷|东屿农商银行"],
        Articles.Cases("喜报！东屿农商银行两项成果获奖\n近日，东屿农商银行报送的“渔汛贷”荣获一等奖，“渔灯贷”荣获二等奖。"));

    [Fact]
    public void Takes_We_For_Who_Published() => Assert.Equal(
        ["-|一等奖|渔汛贷|东屿农商银行"],
        Articles.Cases("我行荣获一等奖\n作者：东屿农商银行　日期：2031-04-09\n近日，我行的《渔汛贷》荣获一等奖。"));

    [Fact]
    public void Reads_An_Award_To_An_Organisation() => Assert.Equal(
        ["-|2031年度海州先锋奖|-|东屿农商银行"],
        Articles.Cases("东屿农商银行荣获2031年度海州先锋奖\n近日，东屿农商银行荣获2031年度海州先锋奖。"));

    [Fact]
    public void Reads_Winners_That_Stand_Behind_The_Award() => Assert.Equal(
        ["-|突破奖|渔汛贷|东屿农商银行", "-|突破奖|渔灯贷|西礁农商银行"],
        Articles.Cases("海州金融评选落幕\n获得突破奖的有：东屿农商银行的“渔汛贷”，西礁农商银行的“渔灯贷”。"));

    [Theory]
    [InlineData("此前，东屿农商银行的《渔汛贷》曾荣获一等奖。")]
    [InlineData("东屿农商银行的《渔汛贷》上线了。")]
    [InlineData("《渔港管理办法》自四月起生效。")]
    public void Leaves_What_Announces_No_Win(string sentence) =>
        Assert.Empty(Articles.Cases("海州金融工作会议召开\n" + sentence));

    [Theory]
    [InlineData("东屿农商银行“渔汛贷”项目力压群雄，从三百个项目中脱颖而出，获评“年度标杆案例”。")]
    [InlineData("东屿农商银行的“渔汛贷”，荣获“年度标杆案例”。")]
    [InlineData("东屿农商银行的“渔汛贷”经专家评审，荣获“年度标杆案例”。")]
    public void Reads_An_Award_Behind_How_It_Was_Won(string sentence) => Assert.Equal(
        ["-|年度标杆案例|渔汛贷|东屿农商银行"],
        Articles.Cases("海州金融评选落幕\n" + sentence));

    [Fact]
    public void Reads_A_Name_That_Goes_On_Behind_Its_Marks() => Assert.Equal(
        ["-|创新奖|“渔鉴”渔船真实性核验平台|东屿农商银行", "-|应用奖|渔灯|西礁农商银行"],
        Articles.Cases(
            """
            海州金融评选落幕
            东屿农商银行的“渔鉴”渔船真实性核验平台荣获“创新奖”。
            西礁农商银行的“渔灯”平台荣获“应用奖”。
            """));
}
