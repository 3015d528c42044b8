namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishToldWinnerTests
{
    [Theory]
    [InlineData("The library ran a campaign, “Night Ferry” and asked everyone.", "Night Ferry")]
    [InlineData("The library ran the project “Night Ferry” beside its project “Mud Atlas”.", "-")]
    [InlineData("Its readers call it “Night Ferry”.", "-")]
    public void Names_What_Was_Won_With_Where_The_Paragraph_Has_One_Thing(string told, string title) => Assert.Equal(
        [$"-|Gold Award|{title}|Otter Library"],
        Articles.Cases(EnglishArticle.Of($"Gold Award went to the Otter Library. {told}\n")));
}
