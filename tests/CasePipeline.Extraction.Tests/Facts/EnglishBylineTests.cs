namespace CasePipeline.Extraction.Tests.Facts;

public class EnglishBylineTests
{
    [Theory]
    [InlineData("By Rosa Fennick\nPublished: June 27, 2031")]
    [InlineData("By Rosa Fennick | June 27, 2031")]
    [InlineData("Written by Rosa Fennick\nPosted on 27 June 2031")]
    public void Reads_Author_And_Date(string byline)
    {
        var article = Articles.Read(
            $"Winners of the Saltmarsh Awards\n\n{byline}\n\nThe jury met on Monday, and many came.").Article;

        Assert.Equal("Rosa Fennick", article.Author);
        Assert.Equal(new DateOnly(2031, 6, 27), article.PublishedOn);
    }

    [Theory]
    [InlineData("HERONBY, June 27, 2031 - The jury met")]
    [InlineData("Heronby, Fenland (Tidewire) Friday Jun 27, 2031 @ 7:00 AM Eastern — The jury met")]
    public void Reads_The_Day_That_The_First_Sentence_Begins_With(string opening) => Assert.Equal(
        new DateOnly(2031, 6, 27),
        Articles.Read($"# Winners of the Saltmarsh Awards\n\n{opening} on the quay.").Article.PublishedOn);
}
