namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishAnnouncingTests
{
    private const string Sentence = "The Gold Award went to Otter Bank for “Night Ferry”, which sails late.";

    [Theory]
    [InlineData("FENLAND MATTERS\nWinter 2031\n\nLong evenings: the Saltmarsh Awards 2031")]
    [InlineData("FOR IMMEDIATE RELEASE\n\nOtter Bank wins at the Saltmarsh dinner")]
    public void Finds_The_Headline_Below_What_Stands_Above_It(string head) =>
        Assert.Equal(["-|Gold Award|Night Ferry|Otter Bank"], Articles.Cases($"{head}\n\nIt rained in Eelport.\n\n{Sentence}"));

    [Fact]
    public void Reads_In_The_Opening_That_There_Are_Recipients() => Assert.Equal(
        ["-|Gold Award|Night Ferry|Otter Bank"],
        Articles.Cases(
            $"Five Boats: the Saltmarsh Prizes\n\nThe club announced the recipients of its prizes.\n\n{Sentence}"));

    [Fact]
    public void Reads_The_Opening_Below_Lines_Alike() => Assert.Equal(
        ["-|Gold Award|Night Ferry|Otter Bank"],
        Articles.Cases(
            $"Saltmarsh Prizes 2031\n\n{string.Concat(Enumerable.Repeat("slide-image\n", 12))}\nWinning Projects\n\n{Sentence}"));

    [Fact]
    public void Reads_In_The_Headline_That_An_Award_Is_Received() => Assert.Equal(
        ["-|Best Boat Award|Night Ferry|Otter Bank"],
        Articles.Cases(
            "Night Ferry receives Best Boat Award\n\nOtter Bank was given the Best Boat Award for its Night Ferry.\n"));

    [Theory]
    [InlineData("Entries are now open for the Saltmarsh Awards 2032")]
    [InlineData("Nominations open for the Saltmarsh Awards")]
    [InlineData("Saltmarsh Awards: applications close on Friday")]
    [InlineData("Saltmarsh Awards 2032: how judging works")]
    [InlineData("Saltmarsh Bug Hunt now offers up to $40,000 in awards")]
    public void Finds_No_Cases_Below_A_Call(string headline) => Assert.Empty(Articles.Cases(
        $"{headline}\n\nThe winners will be told in May.\n\nFirst Prize: “A Boat”, Otter Bank\n"));

    [Fact]
    public void Reads_A_Headline_That_Quotes_The_Award() => Assert.Equal(
        ["-|best small bank|-|Otter Bank"],
        Articles.Cases(
            "Ledger hails Otter ‘best small bank’\n\nIt rained.\n\n"
            + "Otter Bank was awarded “best small bank,” says Ledger.\n"));

    [Theory]
    [InlineData("Meet the jury of the Saltmarsh Awards 2031")]
    [InlineData("Otter Bank to sponsor the Saltmarsh Awards 2032")]
    public void Finds_No_Cases_Below_News_Of_Juries_And_Sponsors(string headline) => Assert.Empty(
        Articles.Cases($"{headline}\n\nThey were chosen in May.\n\n{Sentence}\n"));

    [Theory]
    [InlineData("Final Rankings", "-")]
    [InlineData("Final standings", "-")]
    [InlineData("Finalists", "Finalists")]
    public void Reads_A_Section_That_Ranks_The_Best_Whatever_The_Headline(string heading, string series) => Assert.Equal(
        [$"{series}|1st place|Night Ferry|-", $"{series}|2nd place|Mud Atlas|-"],
        Articles.Cases(
            $"# Mud Bowl I\n\nFour boats took part in it.\n\n## {heading}\n\n1st place: Night Ferry\n\n2nd place: Mud Atlas\n"));

    [Fact]
    public void Reads_In_The_Opening_That_Projects_Were_Selected() => Assert.Equal(
        ["-|-|Fog Bell Online|Otter Port Authority", "-|-|Pilot on Call|Tarn Harbour Office"],
        Articles.Cases("""
            The Saltmarsh Harbour Programme 2031

            The following cases have been selected by the board:

            1. Fog Bell Online - Otter Port Authority
            2. Pilot on Call - Tarn Harbour Office
            """));

    [Fact]
    public void Knows_A_Headline_With_The_Top_Honour() => Assert.Equal(
        ["-|Reed Prize|Old Mill Yard|Otter Trust", "-|Mud Prize|Heron Gate|Reed Trust"],
        Articles.Cases(
            "# Old mill takes top honour\n\nThe Reed Prize went to Old Mill Yard, restored by Otter Trust.\n\n"
            + "The Mud Prize went to Heron Gate, rebuilt by Reed Trust.\n"));

    [Fact]
    public void Knows_Selected_Cases_With_Counted_Sections() => Assert.Equal(
        [
            "-|Public Services|Night Ferry|Heron Ferries Ltd", "-|Public Services|Quiet Queue|Otter Trust",
            "-|Transport|Mud Atlas|Reed Trust",
        ],
        Articles.Cases(
            "Selected Cases\n\nI. Public Services\n1. Night Ferry (Heron Ferries Ltd)\n2. Quiet Queue (Otter Trust)\n\n"
            + "II. Transport\n1. Mud Atlas (Reed Trust)\n"));

    [Fact]
    public void Knows_Prizes_In_A_Headline() => Assert.Equal(
        ["-|Gold|The Tuesday Drill|Otter Station", "-|Silver|Hot Food|Heron Station"],
        Articles.Cases("# Otter Trust: 2031 Lifeboat Prizes\n\n## Gold\n\n- The Tuesday Drill, Otter Station\n\n## Silver\n\n- Hot Food, Heron Station"));
}
