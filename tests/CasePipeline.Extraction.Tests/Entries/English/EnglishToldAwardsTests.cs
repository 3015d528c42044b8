namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishToldAwardsTests
{
    [Fact]
    public void Reads_No_Other_Line_Below_An_Award_Whose_Winner_Is_Told() => Assert.Equal(
        ["-|Second Place|Night Ferry|Otter Library"],
        Articles.Cases(EnglishArticle.Of(
            "Second Place\nSecond place went to the Otter Library for the project “Night Ferry”, which sails late.\n"
            + "A Longer Version of This Text (PDF)\n")));

    [Fact]
    public void Reads_Titles_Below_An_Award_That_Is_Not_Told() => Assert.Equal(
        ["-|Second Place|Night Ferry|Otter Library"],
        Articles.Cases(EnglishArticle.Of("Second Place\nNight Ferry (Otter Library)\n")));
}
