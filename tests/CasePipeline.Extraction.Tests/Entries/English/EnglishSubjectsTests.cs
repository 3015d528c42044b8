namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishSubjectsTests
{
    [Theory]
    [InlineData("Night Ferry, submitted by Otter Bank, took the Gold Award.", "Night Ferry", "Otter Bank")]
    [InlineData("Otter Bank is proud to announce that it has won the Gold Award.", "-", "Otter Bank")]
    public void Reads_Who_Wins(string sentence, string title, string institution) =>
        Assert.Equal([$"-|Gold Award|{title}|{institution}"], Articles.Cases(EnglishArticle.Of(sentence)));
}
