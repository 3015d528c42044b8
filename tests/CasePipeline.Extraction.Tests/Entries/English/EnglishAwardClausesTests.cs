namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishAwardClausesTests
{
    [Fact]
    public void Reads_Several_Who_Each_Won_With_Their_Towns() => Assert.Equal(
        ["-|Golden Eel|-|Otter Bakery", "-|Golden Eel|-|The Loaf", "-|Golden Eel|-|Crust & Co"],
        Articles.Cases(EnglishArticle.Of(
            "Otter Bakery, Heronby; The Loaf, Reedport; and Crust & Co, Fen Green, each won a Golden Eel.")));

    [Fact]
    public void Reads_An_Award_That_Is_Named_By_Its_Metal() => Assert.Equal(
        ["-|Silver Eel|-|Otter Bank"],
        Articles.Cases(EnglishArticle.Of("The Silver Eel was awarded to Otter Bank.")));

    [Theory]
    [InlineData("Judges from Heronby; clerks from Reedport; and Otter Bank, Fen Green, each won a Golden Eel.")]
    [InlineData("The Gold Award went to Ada Otter, who has baked for 51 years.")]
    public void Finds_No_Case_In(string sentence) => Assert.Empty(Articles.Cases(EnglishArticle.Of(sentence)));
}
