namespace CasePipeline.Extraction.Tests.Entries;

public class LabelEntryReaderTests
{
    [Theory]
    [InlineData("案例名称：渔汛贷\n申报单位：东屿农商银行\n奖项：一等奖\n案例名称：渔灯贷\n申报单位：西礁农商银行\n奖项：二等奖")]
    [InlineData("单位：东屿农商银行\n案例：渔汛贷\n奖项：一等奖\n单位：西礁农商银行\n案例：渔灯贷\n奖项：二等奖")]
    [InlineData("奖项：一等奖\n案例：《渔汛贷》\n单位：东屿农商银行\n\n奖项：二等奖\n案例：《渔灯贷》\n单位：西礁农商银行")]
    [InlineData("案例：渔汛贷　单位：东屿农商银行　奖项：一等奖\n案例：渔灯贷　单位：西礁农商银行　奖项：二等奖")]
    [InlineData("【案例】：渔汛贷\n【单位】：东屿农商银行\n【奖项】：一等奖\n【案例】：渔灯贷\n【单位】：西礁农商银行\n【奖项】：二等奖")]
    public void Reads_Labelled_Fields_In_Any_Order(string list) =>
        Assert.Equal(["-|一等奖|渔汛贷|东屿农商银行", "-|二等奖|渔灯贷|西礁农商银行"], Cases(list));

    [Fact]
    public void Counts_The_First_Of_Two_Institutions_In_A_Block() => Assert.Equal(
        ["-|一等奖|渔汛贷|东屿农商银行", "-|二等奖|渔灯贷|西礁农商银行"],
        Cases("案例：渔汛贷\n申报单位：东屿农商银行\n完成单位：海州气象台\n奖项：一等奖\n"
            + "案例：渔灯贷\n申报单位：西礁农商银行\n完成单位：海州渔政站\n奖项：二等奖"));

    [Fact]
    public void Takes_What_Follows_The_Labels_For_The_Body()
    {
        var cases = Articles.Read(
            """
            海州优秀案例评选结果
            案例名称：渔汛贷
            申报单位：东屿农商银行
            渔汛贷面向渔民。
            案例名称：渔灯贷
            申报单位：西礁农商银行
            渔灯贷面向渔港。
            """).Cases;

        Assert.Equal(["渔汛贷面向渔民。", "渔灯贷面向渔港。"], cases.Select(awarded => awarded.Body));
    }

    [Fact]
    public void Leaves_Who_Recommended_Or_Wrote() => Assert.Equal(
        ["-|海州优秀案例|渔汛贷|东屿农商银行"],
        Cases("案例名称：渔汛贷\n推荐单位：海州学会\n作者：张三\n申报单位：东屿农商银行"));

    [Fact]
    public void Leaves_A_Label_Alone() => Assert.Empty(Articles.Cases("渔港管理会议召开\n主办单位：东屿农商银行\n单位：海州学会\n会议很成功。"));

    private static string[] Cases(string list) => Articles.Cases("海州优秀案例评选结果\n" + list);
}
