namespace CasePipeline.Extraction.Tests.Facts;

public class BylineReaderTests
{
    [Theory]
    [InlineData("文章作者:海州办公室文章发布时间:2031年04月09日")]
    [InlineData("作者：海州办公室　发布时间：2031-04-09 10:22")]
    [InlineData("来源：海州网 日期：2031/4/9 作者：海州办公室 浏览次数：17")]
    [InlineData("作　者：海州办公室\n\n日　期：2031.4.9")]
    [InlineData("作者：海州办公室 2031-04-09")]
    [InlineData("2031-04-09 作者：海州办公室")]
    [InlineData("（作者：海州办公室 2031-04-09）")]
    [InlineData("作者 | 海州办公室\n2031年4月9日")]
    public void Reads_Author_And_Date(string byline)
    {
        var article = Articles.Read($"海州农信案例获奖\n{byline}\n正文于2030年1月1日开始。").Article;

        Assert.Equal(("海州办公室", new DateOnly(2031, 4, 9)), (article.Author, article.PublishedOn));
    }

    [Fact]
    public void Leaves_Open_What_Is_Not_Stated()
    {
        var article = Articles.Read("海州农信案例获奖\n来源：海州网\n2031年4月9日，评选结果揭晓。").Article;

        Assert.Equal((null, null), (article.Author, article.PublishedOn));
    }
}
