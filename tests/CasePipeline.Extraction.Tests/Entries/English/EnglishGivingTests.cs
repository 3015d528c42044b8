namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishGivingTests
{
    [Theory]
    [InlineData("The jury also gave the Gold Award to Otter Bank.", "Gold Award", "-", "Otter Bank")]
    [InlineData("The jury gave a special mention to Ada Otter’s “Night Ferry.”", "special mention", "Night Ferry", "-")]
    [InlineData("Ledger named Ada Reed-led Otter Bank the “best bank” in the land.", "best bank", "-", "Otter Bank")]
    [InlineData("They honored Otter Bank with the Gold Award for its Punt.", "Gold Award", "Punt", "Otter Bank")]
    [InlineData("The jury chose Fenland Union for the Gold Award.", "Gold Award", "-", "Fenland Union")]
    public void Reads_What_A_Jury_Does(string sentence, string award, string title, string institution) =>
        Assert.Equal([$"-|{award}|{title}|{institution}"], Articles.Cases(EnglishArticle.Of(sentence)));

    [Theory]
    [InlineData("The jury named its chair for the Gold Award.")]
    [InlineData("The society will give the Gold Award to Otter Bank.")]
    [InlineData("Otter Bank was named headline sponsor of the Gold Award.")]
    [InlineData("Otter Bank won three awards.")]
    public void Finds_No_Case_In(string sentence) => Assert.Empty(Articles.Cases(EnglishArticle.Of(sentence)));
}
