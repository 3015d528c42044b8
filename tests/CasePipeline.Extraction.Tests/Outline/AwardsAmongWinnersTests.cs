namespace CasePipeline.Extraction.Tests.Outline;

public class AwardsAmongWinnersTests
{
    private static readonly string[] Persons =
        ["-|先进个人|-|东屿渔业公司", "-|先进个人|-|西礁街道", "-|渔港工匠|-|南湾社区", "-|渔港工匠|-|北浦镇政府"];

    [Theory]
    [InlineData("先进个人", "渔港工匠")]
    [InlineData("先进个人名单", "渔港工匠名单")]
    [InlineData("“先进个人”", "“渔港工匠”")]
    [InlineData("附件1：先进个人名单", "附件2：渔港工匠名单")]
    public void Are_Awards_Whatever_They_Are_Called(string first, string second) => Assert.Equal(
        Persons,
        Articles.Cases($"""
            2031年度渔港治理评选结果揭晓

            {first}
            林望潮（东屿渔业公司）
            马文山（西礁街道）
            {second}
            李海（南湾社区）
            陈禾（北浦镇政府）
            """));

    [Fact]
    public void Are_No_Titles_In_Marks_Below_Awards_In_Marks() => Assert.Equal(
        ["-|一等奖|渔灯夜巡|东屿渔业公司", "-|二等奖|小板凳议事会|西礁街道"],
        Articles.Cases("""
            2031年度渔港治理创新案例评选结果揭晓

            “一等奖”
            “渔灯夜巡”
            申报单位：东屿渔业公司
            “二等奖”
            “小板凳议事会”
            申报单位：西礁街道
            """));

    [Fact]
    public void Are_No_Names_Among_Organisations() => Assert.Equal(
        ["-|先进集体|-|东屿渔业公司", "-|先进集体|-|听潮工作室", "-|先进集体|-|西礁街道办事处"],
        Articles.Cases("2031年度渔港治理评选结果揭晓\n\n先进集体\n东屿渔业公司\n听潮工作室\n西礁街道办事处\n"));
}
