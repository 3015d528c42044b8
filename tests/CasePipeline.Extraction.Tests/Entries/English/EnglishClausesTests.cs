namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishClausesTests
{
    [Theory]
    [InlineData("Otter Bank won the Gold Award and Reed Trust won the Silver Award.")]
    [InlineData("Otter Bank won the Gold Award while Reed Trust took home the Silver Award.")]
    public void Reads_Both_Winners_Without_A_Comma_Between_Them(string sentence) => Assert.Equal(
        ["-|Gold Award|-|Otter Bank", "-|Silver Award|-|Reed Trust"], Articles.Cases(EnglishArticle.Of(sentence)));

    [Fact]
    public void Reads_What_One_Winner_Also_Was_Named() => Assert.Equal(
        ["-|Gold Award|-|Otter Bank", "-|Lender of the Year|Night Ferry|Otter Bank"],
        Articles.Cases(EnglishArticle.Of(
            "Otter Bank won the Gold Award and was named Lender of the Year for Night Ferry.")));

    [Fact]
    public void Keeps_Winners_Together_That_Share_A_Verb() => Assert.Equal(
        ["-|Gold Award|-|Otter Bank and Reed Trust"],
        Articles.Cases(EnglishArticle.Of("Otter Bank and Reed Trust won the Gold Award.")));

    [Theory]
    [InlineData("Otter Bank won first place, Reed Trust won second place and Heron School won third place.")]
    [InlineData("Otter Bank took first place, Reed Trust came in second place and Heron School took third place.")]
    [InlineData("First place went to Otter Bank, second place to Reed Trust and third place to Heron School.")]
    public void Reads_Ranks_Between_Commas(string sentence) => Assert.Equal(
        ["-|first place|-|Otter Bank", "-|second place|-|Reed Trust", "-|third place|-|Heron School"],
        Articles.Cases(EnglishArticle.Of(sentence)).Select(read => read.Replace("First", "first")));

    [Fact]
    public void Reads_Metals_Between_Commas() => Assert.Equal(
        ["-|Gold|Night Ferry|Otter Bank", "-|silver|-|Reed Trust", "-|bronze|-|Heron School"],
        Articles.Cases(EnglishArticle.Of(
            "Gold went to Otter Bank for Night Ferry, silver to Reed Trust and bronze to Heron School.")));
}
