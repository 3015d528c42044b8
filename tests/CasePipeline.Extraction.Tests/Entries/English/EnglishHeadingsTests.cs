namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishHeadingsTests
{
    [Theory]
    [InlineData("## First Place - $500\n\nNight Ferry- Ada Quill", "First Place|Night Ferry")]
    [InlineData("## 1st (400 € & a boat) - Night Ferry", "1st|Night Ferry")]
    [InlineData("## First prize (300 USD)\n\nNight Ferry", "First prize|Night Ferry")]
    [InlineData("## Gold: Night Ferry\n\n### Judges comments\n\nHere is what they said about it:", "Gold|Night Ferry")]
    [InlineData("## Winner\n\nNight Ferry", "Winner|Night Ferry")]
    [InlineData("1st equal ($300)\n\nNight Ferry: a boat that sails when it is dark.", "1st equal|Night Ferry")]
    [InlineData("First-equal grand winners:\n\n* Night Ferry", "First-equal grand winners|Night Ferry")]
    [InlineData("**Press Release: Otter Bank**\n\nBest Boat: Night Ferry", "Best Boat|Night Ferry")]
    public void Reads_An_Award_From(string list, string expected) =>
        Assert.Equal([$"-|{expected}|-"], Articles.Cases(EnglishArticle.Of(list)));

    [Fact]
    public void Reads_No_Award_From_A_Line_That_Tells_Of_A_Win() => Assert.Equal(
        ["-|Gold Award|-|Otter Bank"],
        Articles.Cases(EnglishArticle.Of("Otter Bank wins Gold Award\n\nThe chair of the jury said the")));

    [Theory]
    [InlineData("### Multiple Choice\n\n* Question One\n* Question Two")]
    [InlineData("### Gold Award\n\nProposal\n\nSource Code")]
    [InlineData("Five award winners of the fen\n\nHERONBY - The Library League has announced five winners of its awards.")]
    public void Reads_None_From(string list) => Assert.Empty(Articles.Cases(EnglishArticle.Of(list)));

    [Fact]
    public void Takes_Awards_That_Sponsors_Give_For_A_Group() => Assert.Equal(
        ["Sponsor Awards|Best Use of Mud|Mud Atlas|Otter University", "Sponsor Awards|Best First Boat|Reedly|Tarn College"],
        Articles.Cases(EnglishArticle.Of("""
            ## Sponsor Awards

            - **Best Use of Mud** — Mud Atlas (Otter University)
            - **Best First Boat** — Reedly (Tarn College)
            """)));
}
