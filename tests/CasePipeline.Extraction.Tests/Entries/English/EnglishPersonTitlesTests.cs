namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishPersonTitlesTests
{
    [Fact]
    public void Reads_What_Persons_Won_With_Behind_Dashes_And_Leaves_Colons_To_Titles() => AssertCases(
        """
        Fifth grade

        First place: Emma Otter – How do eels sleep at low tide?

        Second: Opal Quill – Boat science: How much mud?

        Third: Bella Reed and Cy Ford – What makes reeds glow?

        Sixth grade

        First: Tom Heron and Una Finch – Which rope holds the most boats?

        Second: John Marsh – Mud that floats: fresh vs. salt
        """,
        "Fifth grade|First place|How do eels sleep at low tide?|-",
        "Fifth grade|Second|Boat science: How much mud?|-",
        "Fifth grade|Third|What makes reeds glow?|-",
        "Sixth grade|First|Which rope holds the most boats?|-",
        "Sixth grade|Second|Mud that floats: fresh vs. salt|-");

    [Fact]
    public void Keeps_Titles_Before_What_They_Are() => AssertCases(
        "- Best App: Night Ferry – Finding a boat after dark\n- Best Game: Mud Atlas and Tide Clock – Maps of the shore\n"
        + "- Best Film: Fog Horn – The story of a bell",
        "-|Best App|Night Ferry|-",
        "-|Best Game|Mud Atlas and Tide Clock|-",
        "-|Best Film|Fog Horn|-");

    private static void AssertCases(string list, params string[] cases) =>
        Assert.Equal(cases, Articles.Cases(EnglishArticle.Of(list)));

    [Fact]
    public void Reads_Titles_In_Quotes_Behind_Persons() => AssertCases(
        """
        Biology

        1st – Grace Finch, "Do snails prefer shade?"

        2nd – Bo Reed and Ivy Marsh, "Mud on bread"

        Physics

        1st – Oscar Heron, "Bridges made of reeds"

        2nd – Una Fenn, "Egg drop, version nine"
        """,
        "Biology|1st|Do snails prefer shade?|-",
        "Biology|2nd|Mud on bread|-",
        "Physics|1st|Bridges made of reeds|-",
        "Physics|2nd|Egg drop, version nine|-");
}
