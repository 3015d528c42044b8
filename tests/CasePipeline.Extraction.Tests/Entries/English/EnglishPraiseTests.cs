namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishPraiseTests
{
    [Fact]
    public void Reads_The_Winner_That_Is_Congratulated_Behind_What_The_Award_Is_For() => AssertCases(
        "### Tidal Thought\n\nThe award for **Tidal Thought** goes to the entry that thinks slowest. Congratulations "
        + "to Boats on Reeds: a ferry that waits for cows. Saltmarsh Heronby team members include Ada Quill "
        + "and Lou Pinter.",
        "-|Tidal Thought|Boats on Reeds|Saltmarsh Heronby");

    [Fact]
    public void Leaves_Out_What_Kind_Of_Thing_Won() => AssertCases(
        "The prize for Best Use of Fog goes to the team that saw least. Congratulations to the Grey Morning project, "
        + "which saw nothing at all.",
        "-|Best Use of Fog|Grey Morning|-");

    [Fact]
    public void Takes_Nothing_From_Congratulations_To_All() => AssertCases(
        "The award for Best Use of Fog goes to the team that saw least. Congratulations to all who took part!");

    private static void AssertCases(string list, params string[] cases) =>
        Assert.Equal(cases, Articles.Cases(EnglishArticle.Of(list)));
}
