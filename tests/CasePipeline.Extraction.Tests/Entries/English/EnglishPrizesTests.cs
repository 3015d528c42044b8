namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishPrizesTests
{
    [Fact]
    public void Reads_What_A_Bank_Is_Named_By_A_Magazine() => Assert.Equal(
        ["-|Best Digital Bank 2031|Tide Pay|Otter Bank"],
        Articles.Cases(
            "# Otter Bank named Best Digital Bank 2031\n\nOtter Bank has been named Best Digital Bank 2031 by Fenland "
            + "Finance for its Tide Pay app.\n"));

    [Theory]
    [InlineData("Best Bank Award for 2031")]
    [InlineData("Best Bank for Small Farms Award")]
    [InlineData("Best Bank for Farms and Boats Award 2031")]
    public void Keeps_What_An_Award_Is_For(string award) => Assert.Equal(
        [$"-|{award}|-|Otter Bank"],
        Articles.Cases(EnglishArticle.Of($"Otter Bank received the {award} at the dinner on Friday.")));

    [Fact]
    public void Reads_Several_Awards_Of_A_Winner() => Assert.Equal(
        ["-|Gold Award|-|Otter Bank", "-|Harbour Prize|-|Otter Bank"],
        Articles.Cases(EnglishArticle.Of("Otter Bank won the Gold Award and the Harbour Prize.")));

    [Fact]
    public void Takes_No_Title_From_An_Award_That_Is_For_Something() => Assert.Equal(
        ["-|Bank of the Year|-|Otter Bank"],
        Articles.Cases(EnglishArticle.Of("Otter Bank was named Bank of the Year and Best Bank for Small Business.")));

    [Theory]
    [InlineData("Otter Bank claimed the top spot for its Night Ferry project.", "top spot")]
    [InlineData("Otter Bank secured the second position with “Night Ferry”.", "second position")]
    [InlineData("Otter Bank was declared the overall winner for Night Ferry.", "overall winner")]
    [InlineData("The top prize was awarded to Otter Bank for “Night Ferry”.", "top prize")]
    [InlineData("Otter Bank received the top Boat Award for Night Ferry.", "Boat Award")]
    public void Reads_A_Rank_In_Plain_Words(string sentence, string award) => Assert.Equal(
        [$"-|{award}|Night Ferry|Otter Bank"], Articles.Cases(EnglishArticle.Of(sentence)));
}
