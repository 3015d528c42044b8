namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishWinClausesTests
{
    [Theory]
    [InlineData("Otter Bank was the winner of the Gold Award for “Night Ferry”.", "Night Ferry")]
    [InlineData("Otter Bank emerged as the winner of the Gold Award.", "-")]
    [InlineData("Otter Bank is the proud recipient of the Gold Award.", "-")]
    public void Reads_Who_Is_The_Winner(string sentence, string title) =>
        Assert.Equal([$"-|Gold Award|{title}|Otter Bank"], Articles.Cases(EnglishArticle.Of(sentence)));

    [Fact]
    public void Reads_The_Winner_Of_A_Rank() => Assert.Equal(
        ["-|first place|-|Otter Bank"],
        Articles.Cases(EnglishArticle.Of("Otter Bank was the first place winner.")));

    [Fact]
    public void Parts_Three_Institutions_That_Won() => Assert.Equal(
        ["-|Gold Award|-|Otter Bank", "-|Gold Award|-|Reed Trust", "-|Gold Award|-|Heron School"],
        Articles.Cases(EnglishArticle.Of("Otter Bank, Reed Trust and Heron School won the Gold Award.")));

    [Theory]
    [InlineData("Otter Bank is the former winner of the Gold Award.")]
    [InlineData("Otter Bank will be the winner of the Gold Award.")]
    public void Finds_No_Win_In(string sentence) => Assert.Empty(Articles.Cases(EnglishArticle.Of(sentence)));
}
