namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishToldSectionsTests
{
    [Theory]
    [InlineData("Challenge: a cleaner harbour", "The winner of this challenge was Tidewatch.")]
    [InlineData("Bounty award: mix and match", "The winner of our bounty award was Tidewatch.")]
    public void Takes_A_Heading_For_The_Award_Of_Which_The_Text_Tells_The_Winner(string heading, string told) =>
        Assert.Equal(
            [$"-|{heading}|Tidewatch|-"],
            Articles.Cases(EnglishArticle.Of($"## {heading}\n\nIt rained all day.\n\n{told} It sails late.")));

    [Fact]
    public void Reads_The_Titles_Above_What_Is_Told() => Assert.Equal(
        ["-|Challenge: slower boats|Night Ferry|-", "-|Challenge: slower boats|Mud Punt|-"],
        Articles.Cases(EnglishArticle.Of(
            "## Challenge: slower boats\n\n**Night Ferry**\n\nThe winner of this challenge was Night Ferry.\n\n"
            + "**Mud Punt**\n\nThe runner up for this challenge was Mud Punt.")));
}
