using CasePipeline.Extraction.Reading;

namespace CasePipeline.Extraction.Tests.Reading;

public class WideMarksTests
{
    [Theory]
    [InlineData("一等奖:渔汛贷(东屿银行),渔灯贷;", "一等奖：渔汛贷（东屿银行），渔灯贷；")]
    [InlineData("“渔汛贷”,“渔灯贷”", "“渔汛贷”，“渔灯贷”")]
    [InlineData("2031-04-09 10:30, 1,200 (USD)", "2031-04-09 10:30, 1,200 (USD)")]
    [InlineData("“The Shed”, Heron Library: a shed", "“The Shed”, Heron Library: a shed")]
    [InlineData("渔港\u00A0\u00A0东屿\u00A0银行", "渔港\u3000\u3000东屿 银行")]
    public void Writes_The_Marks_Of_Chinese_Text_In_Their_Wide_Form(string text, string expected) =>
        Assert.Equal(expected, WideMarks.Of(text));

    [Fact]
    public void Keeps_A_Text_That_Has_None() => Assert.Same("渔汛贷，东屿银行", WideMarks.Of("渔汛贷，东屿银行"));

    [Fact]
    public void Gives_Values_As_They_Are_Written() => Assert.Equal(
        ["-|一等奖|渔汛贷:随船出海|东屿银行(海州)分行", "-|二等奖|渔灯贷,渔网贷|西礁银行"],
        Articles.Cases("""
            海州评选结果揭晓
            一等奖:
            《渔汛贷:随船出海》(东屿银行(海州)分行)
            二等奖:
            《渔灯贷,渔网贷》(西礁银行)
            """));
}
