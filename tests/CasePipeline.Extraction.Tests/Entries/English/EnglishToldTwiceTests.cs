namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishToldTwiceTests
{
    [Fact]
    public void Takes_The_List_Where_A_Sentence_Tells_Of_The_Same_Winner() => Assert.Equal(
        ["-|Otter Food Award|Slow Soup|Kestrel Bank", "-|Grand Prize|-|Kestrel Bank"],
        Articles.Cases(EnglishArticle.Of(
            "Otter Food Award: Kestrel Bank – Slow Soup\n\nThe Food Award went to Kestrel Bank. "
            + "The Grand Prize went to Kestrel Bank.")));

    [Fact]
    public void Takes_The_Sentence_That_Tells_More_Of_The_Same_Win() => Assert.Equal(
        ["-|2031 Quiet Boat Award|Night Ferry|Otter Bank"],
        Articles.Cases(
            "2031 Quiet Boat Award Winner\n\nOtter Bank wins Quiet Boat Award from the Harbour League\n\n"
            + "The League has presented the 2031 Quiet Boat Award to Otter Bank for its “Night Ferry” boat.\n"));

    [Fact]
    public void Keeps_The_Wins_Of_Two_Years() => Assert.Equal(
        ["-|2031 Boat Award|-|Otter Bank", "-|2030 Boat Award|Night Ferry|Otter Bank"],
        Articles.Cases(EnglishArticle.Of(
            "Otter Bank won the 2031 Boat Award. Otter Bank won the 2030 Boat Award for its Night Ferry.")));

    [Fact]
    public void Skips_What_A_Site_Puts_Between_And_The_Headline_Once_More() => Assert.Equal(
        ["-|Gold Award|Slow Soup|-"],
        Articles.Cases("""
            ---
            title: Saltmarsh Awards announced
            slug: saltmarsh
            ---
            Saltmarsh Awards announced
            ==========================

            Monday, 4 May 2031

            **Saltmarsh Awards announced**

            The winners were told on Monday.

            Advertisement - scroll to continue reading

            **Gold Award**

            Slow Soup
            """));
}
