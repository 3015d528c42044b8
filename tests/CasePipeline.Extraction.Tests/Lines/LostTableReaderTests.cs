namespace CasePipeline.Extraction.Tests.Lines;

public class LostTableReaderTests
{
    private static readonly string[] Two = ["-|海州优秀案例|渔汛贷|东屿农商银行", "-|海州优秀案例|渔灯贷|西礁农商银行"];

    [Fact]
    public void Reads_Cells_With_Wide_Spaces_Between_Them() => Assert.Equal(
        Two,
        Cases("序号　　案例名称　　申报单位\n1　　渔汛贷　　东屿农商银行\n2　　渔灯贷　　西礁农商银行"));

    [Fact]
    public void Reads_Two_Columns() =>
        Assert.Equal(Two, Cases("案例名称   申报单位\n渔汛贷   东屿农商银行\n渔灯贷   西礁农商银行"));

    [Fact]
    public void Reads_A_Line_For_Each_Cell() => Assert.Equal(
        Two,
        Cases("序号\n案例名称\n申报单位\n1\n渔汛贷\n东屿农商银行\n2\n渔灯贷\n西礁农商银行"));

    [Fact]
    public void Ends_With_The_Last_Whole_Row() => Assert.Equal(
        Two,
        Cases("序号\n案例名称\n申报单位\n1\n渔汛贷\n东屿农商银行\n2\n渔灯贷\n西礁农商银行\n评选圆满结束。"));

    [Fact]
    public void Leaves_Labels_In_Running_Text() =>
        Assert.Empty(Cases("案例名称\n申报单位\n请各单位在表中写明。\n并于四月报送。"));

    private static string[] Cases(string list) => Articles.Cases("海州优秀案例评选结果揭晓\n" + list);

    [Fact]
    public void Joins_A_Title_On_Two_Lines() => Assert.Equal(
        ["-|海州优秀案例|渔汛贷\n随船出海|东屿农商银行", "-|海州优秀案例|渔灯贷|西礁农商银行"],
        Cases("序号\n案例名称\n申报单位\n1\n渔汛贷\n随船出海\n东屿农商银行\n2\n渔灯贷\n西礁农商银行"));

    [Fact]
    public void Joins_Winners_On_Several_Lines() => Assert.Equal(
        ["-|一等奖|渔汛贷\n随船出海|东屿农商银行、\n西礁农商银行", "-|二等奖|渔灯贷|西礁农商银行", "-|二等奖|潮汐\n图|南浦农商银行"],
        Cases(
            "序号\n案例名称\n申报单位\n等次\n1\n渔汛贷\n随船出海\n东屿农商银行、\n西礁农商银行\n一等奖\n"
            + "2\n渔灯贷\n西礁农商银行\n二等奖\n3\n潮汐\n图\n南浦农商银行\n二等奖"));
}
