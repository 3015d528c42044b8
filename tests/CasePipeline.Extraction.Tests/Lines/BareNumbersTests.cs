namespace CasePipeline.Extraction.Tests.Lines;

public class BareNumbersTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("  ")]
    public void Goes_On_With_Padded_Numbers(string gap) => Assert.Equal(
        ["渔汛贷／东屿农商银行", "渔灯贷／西礁农商银行", "潮汐图／南浦农商银行"],
        Articles.Read($"""
            海州优秀案例评选结果揭晓
            一等奖
            08{gap}渔汛贷／东屿农商银行
            09{gap}渔灯贷／西礁农商银行
            10{gap}潮汐图／南浦农商银行
            """).Cases.Select(awarded => $"{awarded.Title}／{awarded.Institution}"));

    [Fact]
    public void Takes_No_Figure_For_A_Number() => Assert.Equal(
        ["渔汛贷", "2031 渔港之夜"],
        Articles.Read("""
            海州优秀案例评选结果揭晓
            一等奖
            渔汛贷／东屿农商银行
            2031 渔港之夜／西礁农商银行
            """).Cases.Select(awarded => awarded.Title));
}
