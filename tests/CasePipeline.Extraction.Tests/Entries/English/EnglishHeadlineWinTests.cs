namespace CasePipeline.Extraction.Tests.Entries.English;

/// <summary>Articles that tell of the win of their own in their headlines alone.</summary>
public class EnglishHeadlineWinTests
{
    [Theory]
    [InlineData("Otter Bank Named 2031 Harbour Award Winner", "2031 Harbour Award")]
    [InlineData("Otter Bank Honored with the Eel Award for Enterprise in Trade", "Eel Award for Enterprise in Trade")]
    [InlineData("Otter Bank Scoops Harbour Award for Second Consecutive Year", "Harbour Award")]
    [InlineData("Otter Bank Selected as a 2031 Harbour Award Winner", "2031 Harbour Award")]
    [InlineData("Otter Bank Recognized by Quay Post as Best Small Bank", "Best Small Bank")]
    [InlineData("Otter Bank wins 2031 Quay 'Coolest Coast Companies' award", "Coolest Coast Companies")]
    [InlineData("Otter Bank Becomes a Gold Winner at Harbour Awards 2031", "Gold Winner")]
    [InlineData("Best Coast Product: Otter Bank wins 2031 Harbour Award", "2031 Harbour Award")]
    [InlineData("Harbour Award Winner: Otter Bank", "Harbour Award")]
    [InlineData("How and Why Otter Bank Won the Harbour Award", "Harbour Award")]
    [InlineData("Otter Bank CEO Ada Reed Named 2031 Entrepreneur of the Year", "2031 Entrepreneur of the Year")]
    public void Reads_The_Win_Of(string headline, string award) =>
        Assert.Equal([$"-|{award}|-|Otter Bank"], Articles.Cases(Article(headline)));

    [Theory]
    [InlineData("Reedly Named Vendor of the Year by the Harbour Association", "Vendor of the Year")]
    [InlineData("Reedly Receives 2031 Harbour Partner of the Year Award from Heron", "2031 Harbour Partner of the Year Award")]
    public void Takes_Who_Wins_An_Award_To_Organisations_For_One(string headline, string award) =>
        Assert.Equal([$"-|{award}|-|Reedly"], Articles.Cases(Article(headline)));

    [Theory]
    [InlineData("Otter Bank Wins $4.3 Million Award Against a Seller of Mud")]
    [InlineData("Otter Bank Wins Award of Damages Against a Seller of Mud")]
    [InlineData("Otter Bank Named a Leader in the 2031 Quay Quadrant")]
    [InlineData("Otter Bank Takes Home Two Awards")]
    [InlineData("Otter Bank Honored at the Harbour Awards")]
    [InlineData("We Won the Harbour Award")]
    [InlineData("Harbour Award Winner: Ada Otter")]
    [InlineData("Award-winning Otter Bank Named Home of the Harbour Prize")]
    public void Finds_No_Win_In(string headline) => Assert.Empty(Articles.Cases(Article(headline)));

    private static string Article(string headline) => $"""
        # {headline}

        The jury met on Monday, read ninety entries, and the evening was long.
        """;

    [Fact]
    public void Takes_The_Name_Of_The_Award_From_The_Headline() => Assert.Equal(
        ["-|Eel's Award for Enterprise in Trade|-|Otter Bank"],
        Articles.Cases(
            "# Otter Bank Honored with the Eel's Award for Enterprise in Trade\n\n"
            + "Otter Bank has been awarded the Eel’s Award for Enterprise in the category of Trade.\n"));

    [Fact]
    public void Reads_No_Case_From_A_Headline_That_Stands_Again_Below_Its_Byline() => Assert.Empty(
        Articles.Cases(
            """
            # Harbour Awards Night: Celebrating Boats Around the World

            By Ada Otter

            4 May 2031

            # Harbour Awards Night: Celebrating Boats Around the World

            The winners met at the harbour, and all were honored for what they had built.
            """));
}
