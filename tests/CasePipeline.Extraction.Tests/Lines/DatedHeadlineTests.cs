namespace CasePipeline.Extraction.Tests.Lines;

public class DatedHeadlineTests
{
    private const string Text = "Three boats have won, and the town is proud of what they did in the rain.";

    [Fact]
    public void Finds_The_Headline_Below_A_Blogs_Date() => Assert.Equal(
        "The Slow Boat Award 2031 Winners",
        Title(
            "Mud and Tides\n\nNotes from a harbour\n\nWednesday, May 28, 2031\n\n"
            + $"The Slow Boat Award 2031 Winners\n\n{Text}"));

    [Theory]
    [InlineData("Winners of the Slow Boat Award\n\nNotes from a harbour\n\nMay 28, 2031\n\nThree boats honoured")]
    [InlineData("Boats of the harbour\n\nMay 28, 2031\n\nThree boats honoured")]
    [InlineData("Boats of the harbour\n\nNotes from a harbour\n\nMay 28, 2031\n\nThe winners came by boat.")]
    public void Leaves_The_First_Line(string head) =>
        Assert.Equal(head[..head.IndexOf('\n')], Title($"{head}\n\n{Text}"));

    private static string? Title(string text) => Articles.Read(text).Article.Title;
}
