namespace CasePipeline.Extraction.Tests.Facts;

public class EnglishBylineTests
{
    [Theory]
    [InlineData("By Rosa Fennick\nPublished: June 27, 2031")]
    [InlineData("By Rosa Fennick | June 27, 2031")]
    [InlineData("Written by Rosa Fennick\nPosted on 27 June 2031")]
    public void Reads_Author_And_Date(string byline)
    {
        var article = Articles.Read($"Winners of the Saltmarsh Awards\n\n{byline}\n\nThe jury met on Monday, and many came.").Article;

        Assert.Equal("Rosa Fennick", article.Author);
        Assert.Equal(new DateOnly(2031, 6, 27), article.PublishedOn);
    }
}
