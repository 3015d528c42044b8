namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishStackedWinnersTests
{
    [Theory]
    [InlineData("Winner:")]
    [InlineData("Awarded to:")]
    [InlineData("Winner –")]
    public void Reads_The_Title_Between_Its_Award_And_Who_Won(string label) => Assert.Equal(
        [
            "-|Boat of the Year|Night Ferry|Otter Bank", "-|Best Ledger|Mud Atlas for Six Villages|Reed University",
            "-|Rowing Together|Slow Lane|Fenland College",
        ],
        Articles.Cases(EnglishArticle.Of(
            $"""
            The winners, by award, are:

            Boat of the Year
            Night Ferry
            {label} Otter Bank
            It sails at night. Three things are worth copying:
            1. Start in the fog.
            2. Let the crew steer.

            Best Ledger
            Mud Atlas for Six Villages
            {label} Reed University
            It maps the mud.

            Rowing Together
            Slow Lane
            {label} Fenland College
            It has no horn.

            """)));

    [Fact]
    public void Takes_No_Award_Below_Its_Group_For_A_Title() => Assert.Equal(
        [
            "Small Boats Division|Best Ferry|-|Otter Bank", "Big Boats Division|Best Tug|-|Reed University",
            "Old Boats Division|Best Barge|-|Fenland College",
        ],
        Articles.Cases(EnglishArticle.Of(
            """
            Small Boats Division
            Best Ferry
            Winner: Otter Bank

            Big Boats Division
            Best Tug
            Winner: Reed University

            Old Boats Division
            Best Barge
            Winner: Fenland College

            """)));
}
