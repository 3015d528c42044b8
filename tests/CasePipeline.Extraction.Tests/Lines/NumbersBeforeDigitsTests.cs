namespace CasePipeline.Extraction.Tests.Lines;

public sealed class NumbersBeforeDigitsTests
{
    [Fact]
    public void Reads_The_Number_Of_A_Title_That_Begins_With_A_Figure() => Assert.Equal(
        ["-|一等奖|潮汐账本|东屿农商银行", "-|一等奖|24小时渔灯|西礁科技公司", "-|二等奖|3分钟到岸|海州港务局"],
        Articles.Cases("""
            海州渔港创新案例公布
            一等奖
            1．潮汐账本　东屿农商银行
            2．24小时渔灯　西礁科技公司
            二等奖
            3．3分钟到岸　海州港务局
            """));

    [Fact]
    public void Leaves_A_Figure_Before_The_Number_That_Goes_On() => Assert.Equal(
        ["-|渔港建设优秀案例|潮汐账本|东屿农商银行", "-|渔港建设优秀案例|渔灯|西礁科技公司"],
        Articles.Cases("""
            渔港建设优秀案例
            1.潮汐账本
            申报单位：东屿农商银行
            2.3万户受益，覆盖面大
            2.渔灯
            申报单位：西礁科技公司
            """));
}
