namespace CasePipeline.Extraction.Tests.Entries;

public class BilingualListTests
{
    private const string Headline = "海州优秀案例评选结果揭晓\n";

    [Fact]
    public void Reads_Names_And_Awards_That_Stand_Beside_Their_English() => Assert.Equal(
        ["-|金奖 Gold Award|渔汛贷|望海商会（Wanghai Chamber）", "-|银奖 Silver Award|渔灯贷|东屿学院（Dongyu School）"],
        Articles.Cases(Headline
            + "金奖 Gold Award\n望海商会（Wanghai Chamber）：「渔汛贷」\n银奖 Silver Award\n东屿学院（Dongyu School）：「渔灯贷」"));

    [Fact]
    public void Reads_A_Labelled_Title_Behind_Joint_Winners() => Assert.Equal(
        ["甲组|第一名|渔汛贷|东屿农商银行、南澳镇水产站", "甲组|第二名|渔灯贷|西礁农商银行"],
        Articles.Cases(Headline
            + "一、甲组\n第一名：东屿农商银行、南澳镇水产站　方案名称：渔汛贷\n第二名：西礁农商银行　方案名称：渔灯贷"));

    [Fact]
    public void Takes_The_Unit_For_The_Winner_Beside_The_Team() => Assert.Equal(
        ["-|一等奖|渔汛贷|东屿农商银行", "-|一等奖|渔灯贷|西礁农商银行"],
        Articles.Cases(Headline
            + "一等奖\n1. 渔汛贷\n团队：潮生\n单位：东屿农商银行\n2. 渔灯贷\n团队：望海\n单位：西礁农商银行"));

    [Fact]
    public void Reads_Winners_Above_Titles_In_Angle_Marks() => Assert.Equal(
        ["-|一等奖|渔汛贷|东屿文化馆", "-|一等奖|渔灯贷|西礁文化馆"],
        Articles.Cases(Headline + "＊一等奖＊（奖金2万元）\n东屿文化馆\n〈渔汛贷〉\n西礁文化馆\n〈渔灯贷〉"));

    [Fact]
    public void Reads_Group_Lines_Between_Rows_Whose_Numbers_Run_On() => Assert.Equal(
        ["-|推广成果|渔汛贷|东屿农商银行", "-|试用成果|渔灯贷|西礁农商银行"],
        Articles.Cases(Headline + "序号\t推荐单位\t项目名称\t承担单位\n第一类　推广成果（1项）\n1\t海州学会\t渔汛贷\t东屿农商银行\n"
            + "第二类　试用成果（1项）\n2\t海州学会\t渔灯贷\t西礁农商银行"));
}
