using CasePipeline.Extraction.Entries.English;

namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishCaseLabelsTests
{
    [Theory]
    [InlineData("Team", true)]
    [InlineData("Lead organisation", true)]
    [InlineData("Project title", true)]
    [InlineData("Judges", false)]
    [InlineData("Winner", false)]
    [InlineData("Best Ferry", false)]
    public void Knows_The_Labels_Of_A_Cases_Parts(string label, bool expected) =>
        Assert.Equal(expected, EnglishCaseLabels.NamesPart(label));

    [Theory]
    [InlineData("Team", true)]
    [InlineData("Title", true)]
    [InlineData("Judges", true)]
    [InlineData("Winner", false)]
    [InlineData("Best Ferry", false)]
    public void Knows_The_Labels_That_Are_No_Names(string label, bool expected) =>
        Assert.Equal(expected, EnglishCaseLabels.IsOfCase(label));
}
