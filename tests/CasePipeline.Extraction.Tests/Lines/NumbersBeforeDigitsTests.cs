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

    [Fact]
    public void Reads_A_List_Whose_First_Titles_Begin_With_Figures() => Assert.Equal(
        ["-|年度案例|5G图传头盔|东屿大队", "-|年度案例|119方言词表|西礁大队", "-|年度案例|一二三清障法|南浦大队"],
        Articles.Cases("""
            海州消防创新案例评选结果
            年度案例（3个）
            1.5G图传头盔
            单位：东屿大队
            2.119方言词表
            单位：西礁大队
            3.一二三清障法
            单位：南浦大队
            """));
}
