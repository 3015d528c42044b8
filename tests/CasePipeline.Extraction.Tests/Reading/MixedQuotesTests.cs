namespace CasePipeline.Extraction.Tests.Reading;

/// <summary>Quotation marks that were typed the wrong way round.</summary>
public sealed class MixedQuotesTests
{
    [Theory]
    [InlineData("“潮汐钟“")]
    [InlineData("”潮汐钟”")]
    [InlineData("”潮汐钟“")]
    public void Reads_What_Stands_Between_Marks_That_Do_Not_Fit(string title) => Assert.Equal(
        ["-|一等奖|潮汐钟|海州科技公司"],
        Articles.Cases($"# 海州创新大赛结果揭晓\n\n近日，海州创新大赛结果揭晓，海州科技公司的{title}荣获一等奖。"));

    [Fact]
    public void Writes_Values_As_They_Stand_In_The_Text()
    {
        var read = Articles.Read("# 海州科技公司”潮汐钟“荣获一等奖\n\n近日，海州科技公司的”潮汐钟“荣获一等奖。");
        Assert.Equal("海州科技公司”潮汐钟“荣获一等奖", read.Article.Title);
        Assert.Contains("的”潮汐钟“荣获", read.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Leaves_Marks_Within_Marks() => Assert.Equal(
        ["-|一等奖|海州的“潮汐”钟|海州科技公司"],
        Articles.Cases("# 海州创新大赛结果揭晓\n\n近日，海州科技公司的“海州的“潮汐”钟”荣获一等奖。"));

    [Fact]
    public void Reads_Straight_Marks_As_Pairs() => Assert.Equal(
        ["-|一等奖|一盏渔灯|东屿小学", "-|二等奖|缆绳接力|北浦中学"],
        Articles.Cases("""
            东屿市渔灯案例获奖名单

            一等奖
            "一盏渔灯"，东屿小学
            二等奖
            "缆绳接力"，北浦中学
            """));
}
