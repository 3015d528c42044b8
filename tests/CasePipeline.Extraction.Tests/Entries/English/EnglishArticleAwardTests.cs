namespace CasePipeline.Extraction.Tests.Entries.English;

/// <summary>The award of an English article whose list names none.</summary>
public class EnglishArticleAwardTests
{
    private const string List = "The winning boats are:\n\n- Night Ferry, Otter Bank\n- Mud Atlas, Fenland Trust\n";

    [Fact]
    public void Is_The_Category_That_Is_Named_Most_Often() => AssertAward(
        "Small Boats category of the Harbour Fund",
        "# Boats win money\n\nTwo boats are paid under the Small Boats category of the Harbour Fund. The Small Boats "
        + $"category of the Harbour Fund is new.\n\n{List}");

    [Fact]
    public void Is_What_The_Headline_Announces_Winners_Of() => AssertAward(
        "2031 Quiet Boats", $"# Announcing the 2031 Quiet Boats winners\n\nThe jury met on Monday.\n\n{List}");

    private static void AssertAward(string award, string article) => Assert.Equal(
        [$"-|{award}|Night Ferry|Otter Bank", $"-|{award}|Mud Atlas|Fenland Trust"], Articles.Cases(article));

    [Fact]
    public void Reads_What_The_Headline_Says_That_Some_Were_Selected_As() => Assert.Equal(
        [
            "Cargo|2031 Quiet Harbour Cases|Night Ferry|Heron Ferries Ltd",
            "Safety|2031 Quiet Harbour Cases|Fog Horn|Reed Trust",
        ],
        Articles.Cases(
            "# 2 projects selected as 2031 Quiet Harbour Cases\n\n## Cargo\n\n- Night Ferry – Heron Ferries Ltd\n\n"
            + "## Safety\n\n- Fog Horn – Reed Trust\n"));
}
