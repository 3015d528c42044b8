namespace CasePipeline.Extraction.Tests.Lines;

/// <summary>Captions in the first rows of a table.</summary>
public class TableCaptionTests
{
    [Fact]
    public void Reads_No_Caption_As_Award() => Assert.Equal(
        ["-|-|渔港垃圾问题研究|东屿小学", "-|-|快递垃圾问题研究|西礁小学"],
        Articles.Cases("""
            | 2031年东屿市实践活动项目评比结果公示 | | |
            | --- | --- | --- |
            | 各区教育局，局属各学校：根据评比工作的通知精神，市教育局组织开展了全市实践活动项目评比工作，经专家组评审，共评出一等奖2项，现予以公示。 | | |
            | 序号 | 学校 | 参评课题 |
            | 1 | 东屿小学 | 渔港垃圾问题研究 |
            | 2 | 西礁小学 | 快递垃圾问题研究 |
            """));

    [Fact]
    public void Reads_The_Headline_Of_A_Sheet()
    {
        var read = Articles.Read("2031年东屿市评比结果公示\t\t\n序号\t学校\t课题\n一等奖\t\t\n1\t东屿小学\t渔港研究\n2\t西礁小学\t快递研究");

        Assert.Equal("2031年东屿市评比结果公示", read.Article.Title);
        Assert.All(read.Cases, awarded => Assert.Equal("一等奖", awarded.Award));
    }
}
