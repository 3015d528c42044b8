namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishSharedAwardsTests
{
    [Theory]
    [InlineData("was shared: one went to Otter Bank for “Night Ferry”, the other to Reed Trust for “Mud Atlas”.")]
    [InlineData("was split, half going to Otter Bank for “Night Ferry” and half to Reed Trust for “Mud Atlas”.")]
    [InlineData("was given twice – the first to Otter Bank for “Night Ferry”; another to Reed Trust for “Mud Atlas”.")]
    [InlineData("was shared between Otter Bank for “Night Ferry” and Reed Trust for “Mud Atlas”.")]
    [InlineData("went to Otter Bank for “Night Ferry” and Reed Trust for “Mud Atlas”.")]
    public void Reads_Each_Who_Has_A_Share(string told) => Assert.Equal(
        ["-|Bronze Award|Night Ferry|Otter Bank", "-|Bronze Award|Mud Atlas|Reed Trust"],
        Articles.Cases(EnglishArticle.Of($"The Bronze Award {told}")));

    [Fact]
    public void Reads_Each_Of_Two_That_Were_Given() => Assert.Equal(
        ["-|Silver Medal|-|Otter Bank", "-|Silver Medal|-|Reed Trust"],
        Articles.Cases(EnglishArticle.Of(
            "Two Silver Medals were given this year: one to Otter Bank and one to Reed Trust.")));

    [Fact]
    public void Finds_No_Award_In_Other_Things_That_Are_Shared() => Assert.Empty(
        Articles.Cases(EnglishArticle.Of("The pies were shared: one went to Otter Bank, the other to Reed Trust.")));
}
