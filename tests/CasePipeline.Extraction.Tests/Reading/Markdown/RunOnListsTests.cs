namespace CasePipeline.Extraction.Tests.Reading.Markdown;

public class RunOnListsTests
{
    private const string Told =
        "The jury of Eelport met on Monday evening, read ninety entries by candle light, ate an eel, and in the end, "
        + "when the tide had turned and the last ferry was gone, it announced its winners:";

    [Fact]
    public void Gives_Bullets_Within_A_Line_Lines_Of_Their_Own() => Assert.Equal(
        ["# Winners", Told, "- Gold: Mud Atlas.", "- Silver: Eel Count. It counts.", "The jury went home."],
        ReadArticle.Lines(
            $"# Winners\n\n{Told}  • Gold: Mud Atlas.  • Silver: Eel Count. It counts.  The jury went home.\n"));

    [Fact]
    public void Gives_Numbers_Before_Tabs_Within_A_Line_Lines_Of_Their_Own() => Assert.Equal(
        ["# Winners", Told, "- First Place: Mud Atlas", "- Second Place: Eel Count", "The jury went home."],
        ReadArticle.Lines(
            $"# Winners\n\n{Told}   1.\tFirst Place: Mud Atlas 2.\tSecond Place: Eel Count  The jury went home.\n"));

    [Fact]
    public void Keeps_A_Line_With_One_Bullet() => Assert.Equal(
        ["# Winners", $"{Told} Heronby • Fenland"],
        ReadArticle.Lines($"# Winners\n\n{Told} Heronby • Fenland\n"));
}
