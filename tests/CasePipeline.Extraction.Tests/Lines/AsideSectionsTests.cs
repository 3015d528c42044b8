namespace CasePipeline.Extraction.Tests.Lines;

public class AsideSectionsTests
{
    [Theory]
    [InlineData("附：评审专家名单\n◎ 马文山　海州大学\n◎ 李海　东屿电视台")]
    [InlineData("端午门诊安排\n01　儿科　　　照常（8:00）\n02　内科　　　停诊")]
    [InlineData("二、会议议程\n1. 渔汛贷的难点\n　　分享单位：东屿农商银行\n2. 潮汐码的办法\n　　分享单位：西礁农商银行")]
    [InlineData("## 评委名单\n- 马文山（海州大学）\n- 李海（东屿电视台）")]
    [InlineData("第 2 页 共 3 页")]
    [InlineData("**说明**\n1. 排名不分先后；\n2. 名称以合同为准。")]
    public void Takes_No_Programme_No_Jury_And_No_Hours_For_Cases(string section) => Assert.Equal(
        ["-|一等奖|渔汛贷|东屿农商银行", "-|一等奖|潮汐码|西礁农商银行"],
        Articles.Cases($"海州案例获奖\n一等奖\n《渔汛贷》（东屿农商银行）\n《潮汐码》（西礁农商银行）\n{section}"));

    [Fact]
    public void Reads_On_Behind_A_Programme() => Assert.Equal(
        ["-|一等奖|渔汛贷|东屿农商银行", "-|一等奖|潮汐码|西礁农商银行"],
        Articles.Cases("""
            海州案例获奖
            一、会议议程
            1. 渔港夜话
            2. 颁奖
            二、获奖名单
            一等奖
            《渔汛贷》（东屿农商银行）
            《潮汐码》（西礁农商银行）
            """));

    [Fact]
    public void Leaves_Out_What_The_Jury_Says_And_Its_Points() => Assert.Equal(
        ["-|一等奖|渔汛贷|东屿农商银行", "-|一等奖|潮汐码|西礁农商银行"],
        Articles.Cases("""
            海州案例获奖
            一等奖
            《渔汛贷》（东屿农商银行）
            《潮汐码》（西礁农商银行）
            评委会综合评语
            今年的案例小而真，数据都来自渔港，不足之处也有两点要改：
            （1）有的案例没有写清渔船的吨位；
            （2）有的案例没有写清潮水的高低。
            """));

    [Fact]
    public void Leaves_Out_What_Is_Said_About_The_Publisher() => Assert.Equal(
        ["-|一等奖|渔汛贷|东屿农商银行", "-|一等奖|潮汐码|西礁农商银行"],
        Articles.Cases("""
            # 海州科技两项案例获奖
            **一等奖**

            《渔汛贷》（东屿农商银行）

            《潮汐码》（西礁农商银行）

            **关于海州科技**

            海州科技先后获评“渔港十强”。
            """));
}
