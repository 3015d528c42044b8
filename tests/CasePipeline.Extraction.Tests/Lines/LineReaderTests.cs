using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tests.Reading;

namespace CasePipeline.Extraction.Tests.Lines;

public class LineReaderTests
{
    [Theory]
    [InlineData("1、渔汛贷", 1, "渔汛贷")]
    [InlineData("1、 渔汛贷", 1, "渔汛贷")]
    [InlineData("渔汛贷", null, "渔汛贷")]
    [InlineData("渔汛贷随船出海……………… 12", null, "渔汛贷随船出海")]
    [InlineData("1. 渔汛贷随船出海.......... 12", 1, "渔汛贷随船出海")]
    [InlineData("渔汛贷随船出海（东屿渔协） …… 第12页", null, "渔汛贷随船出海（东屿渔协）")]
    [InlineData("夜航灯照到第2页", null, "夜航灯照到第2页")]
    [InlineData("1. 渔汛贷（海州大学）[paper] [slides]", 1, "渔汛贷（海州大学）")]
    [InlineData("[论文]", null, "[论文]")]
    [InlineData("01\n渔汛贷", 1, "渔汛贷")]
    [InlineData("案例一\n渔汛贷", 1, "渔汛贷")]
    [InlineData("▍案例一　渔汛贷", 1, "渔汛贷")]
    public void Leaves_Out_Numbers_And_Pages(string text, int? number, string content)
    {
        var article = ReadArticle.Of(text);

        var line = Assert.Single(LineReader.Read(article));

        Assert.Equal((number, content), (line.Number?.Value, article.Text.Cut(line.Content)));
    }

    [Fact]
    public void Keeps_Numbers_Alone_Above_Another_Number() => Assert.Equal(2, LineReader.Read(ReadArticle.Of("01\n02")).Count);

    [Fact]
    public void Joins_No_Lead_To_The_List_Below_A_Blank_Line() => Assert.Equal(
        ["先看榜单——", "渔港创新十佳"],
        Contents("先看榜单——\n\n渔港创新十佳"));

    private static IEnumerable<string> Contents(string text)
    {
        var article = ReadArticle.Of(text);
        return LineReader.Read(article).Select(line => article.Text.Cut(line.Content));
    }
}
