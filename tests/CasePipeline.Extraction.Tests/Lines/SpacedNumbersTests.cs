namespace CasePipeline.Extraction.Tests.Lines;

public class SpacedNumbersTests
{
    [Fact]
    public void Reads_Numbers_That_Only_A_Space_Sets_Apart() => Assert.Equal(
        ["-|金融类|渔贷通V3.0|海州云码科技有限公司", "-|金融类|港链账|东屿数科股份有限公司", "-|教育类|潮课堂|南浦教育科技有限公司"],
        Articles.Cases("""
            海州软件协会2031年度优秀软件产品名单
            金融类
            1 渔贷通V3.0 海州云码科技有限公司
            2 港链账 东屿数科股份有限公司
            教育类
            3 潮课堂 南浦教育科技有限公司
            """));

    [Fact]
    public void Takes_One_Such_Figure_Alone_For_Part_Of_The_Line() => Assert.DoesNotContain(
        Articles.Read("""
            海州渔业大会召开
            1 号码头 东屿渔业公司
            大会取得圆满成功。
            """).Cases,
        awarded => awarded.Title == "号码头");
}
