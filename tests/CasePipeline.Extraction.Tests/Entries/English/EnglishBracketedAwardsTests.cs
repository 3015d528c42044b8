namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishBracketedAwardsTests
{
    [Fact]
    public void Reads_Winners_With_Their_Awards_In_Brackets() => Assert.Equal(
        ["-|best small bank|-|Otter Bank", "-|best lender|-|Reed and Sons Trust", "-|new star|-|Mudly"],
        Articles.Cases(EnglishArticle.Of(
            "Other winners were Otter Bank (best small bank), Reed and Sons Trust (best lender) "
            + "and Mudly (new star).")));

    [Theory]
    [InlineData("Guests came from Otter Bank (Heronby) and Reed Trust (Fenby).")]
    [InlineData("Last year, Otter Bank (best small bank) and Reed Trust (best lender) won.")]
    public void Finds_No_Case_In(string sentence) => Assert.Empty(Articles.Cases(EnglishArticle.Of(sentence)));

    [Fact]
    public void Reads_Who_Is_Congratulated_In_An_Article_Of_Another_Headline() => Assert.Equal(
        ["-|1st Place|-|Mudlarks", "-|2nd Place|-|Eelway", "-|Quietest Boat|-|reed-lab12"],
        Articles.Cases("""
            # Saltmarsh Mud Challenge

            ## News

            - **May 4, 2031** - We are excited to announce the winners! Congratulations to Mudlarks (1st Place), Eelway (2nd Place), and reed-lab12 (Quietest Boat)!
            - **May 2, 2031** - The boats are at sea.
            """));
}
