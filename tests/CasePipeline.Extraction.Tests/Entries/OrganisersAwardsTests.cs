namespace CasePipeline.Extraction.Tests.Entries;

public class OrganisersAwardsTests
{
    private const string Sections = "海州海图课评选结果\n小学组\n一等奖：东屿小学《渔灯》、西礁小学《渔网》\n初中组\n一等奖：东屿中学《潮汐表》\n";

    [Theory]
    [InlineData("优秀组织单位：西礁小学、东屿中学")]
    [InlineData("【优秀组织单位】\n西礁小学\n东屿中学")]
    public void Takes_The_Award_To_Organisers_Out_Of_The_Last_Section(string honour) => Assert.Equal(
        [
            "小学组|一等奖|渔灯|东屿小学", "小学组|一等奖|渔网|西礁小学", "初中组|一等奖|潮汐表|东屿中学",
            "-|优秀组织单位|-|西礁小学", "-|优秀组织单位|-|东屿中学",
        ],
        Articles.Cases(Sections + honour + "\n\n希望获奖学校再接再厉。"));

    [Fact]
    public void Leaves_The_Award_To_Organisers_Where_Each_Section_Has_Its_Own() => Assert.Equal(
        [
            "小学组|一等奖|渔灯|东屿小学", "小学组|一等奖|渔网|西礁小学", "小学组|优秀组织单位|-|西礁小学",
            "初中组|一等奖|潮汐表|东屿中学", "初中组|优秀组织单位|-|东屿中学",
        ],
        Articles.Cases(Sections.Replace("初中组", "优秀组织单位：西礁小学\n初中组", StringComparison.Ordinal) + "优秀组织单位：东屿中学"));

    [Fact]
    public void Leaves_The_Award_That_Has_Its_Number_In_The_Section() => Assert.Equal(
        ["小学组|一等奖|渔灯|东屿小学", "小学组|一等奖|渔网|西礁小学", "初中组|一等奖|潮汐表|东屿中学", "初中组|一等奖|盐田|南浦中学", "初中组|优秀组织奖|-|西礁中学"],
        Articles.Cases("""
            海州海图课评选结果
            一、小学组
            （一）一等奖
            《渔灯》 东屿小学
            《渔网》 西礁小学
            二、初中组
            （一）一等奖
            《潮汐表》 东屿中学
            《盐田》 南浦中学
            （二）优秀组织奖
            西礁中学
            """));
}
