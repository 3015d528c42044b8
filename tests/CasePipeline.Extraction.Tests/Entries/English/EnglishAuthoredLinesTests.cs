namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishAuthoredLinesTests
{
    [Fact]
    public void Reads_The_Captions_Of_The_Winning_Pictures() => Assert.Equal(
        ["-|-|Night ferry in the mud|-", "-|-|Eels|-", "-|-|Tide|-"],
        Articles.Cases(EnglishArticle.Of(
            """
            Night ferry in the mud by Ada Otter

            Eels by Ada

            Tide by Bo Reed

            Thanks to everybody who sent a picture.
            """)));

    [Theory]
    [InlineData("Night Ferry by Ada Otter\n\nEels by Bo Reed\n")]
    [InlineData("Photo by Ada Otter\n\nPhoto by Bo Reed\n\nPhoto by Cy Heron\n")]
    [InlineData("## Past winners\n\nNight Ferry by Ada Otter\n\nEels by Bo Reed\n\nTide by Cy Heron\n")]
    public void Finds_No_Winners_In(string lines) => Assert.Empty(Articles.Cases(EnglishArticle.Of(lines)));

    [Fact]
    public void Leaves_A_Shortlist() => Assert.Empty(Articles.Cases(
        """
        # Shortlist of the Saltmarsh Awards 2031

        The jury met on Monday and read ninety books.

        Night Ferry by Ada Otter

        Eels by Bo Reed

        Tide by Cy Heron
        """));
}
