using CasePipeline.Extraction.Announcements;
namespace CasePipeline.Extraction.Tests.Reading.PlainText;

public class PageMarksTests
{
    [Theory]
    [InlineData("渔汛贷\n\n— 1 —\n\n渔灯贷\n— 2 —")]
    [InlineData("渔汛贷\n第1页 共2页\n渔灯贷\n第2页 共2页")]
    [InlineData("渔汛贷\n- 1 -\n渔灯贷")]
    [InlineData("渔汛贷\n－ １ －\n渔灯贷\n－ ２ －")]
    public void Leaves_Out_The_Numbers_Of_Pages(string document) =>
        Assert.Equal(["渔汛贷", "渔灯贷"], ReadArticle.Lines(document));

    [Fact]
    public void Keeps_Numbers_That_Do_Not_Count_Up() => Assert.Equal(
        ["— 2 —", "渔汛贷", "— 1 —", "渔灯贷"],
        ReadArticle.Lines("— 2 —\n渔汛贷\n— 1 —\n渔灯贷"));

    [Fact]
    public void Keeps_The_Blank_Lines_Elsewhere() =>
        Assert.Equal("渔汛贷\n\n渔灯贷", ReadArticle.Of("渔汛贷\n\n渔灯贷\n\n— 1 —").Text);

    [Theory]
    [InlineData("-1-")]
    [InlineData("第 1 页")]
    public void Leaves_A_Text_Of_Nothing_But_A_Number(string text) =>
        Assert.IsType<ExtractionOutcome.Read>(Articles.Extract(text));
}
