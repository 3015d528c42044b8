namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishLabelBlockTests
{
    [Fact]
    public void Reads_Whoever_Is_Labelled_Above_A_Labelled_Title_As_The_Institution() => Assert.Equal(
        [
            "-|Ferry Award|Night Boats|Otter Credit Union and Fen County Extension Office",
            "-|Mud Award|The Slow Tide|Heronby University", "-|Eel Award|Counting in the Dark|-",
        ],
        Articles.Cases(EnglishArticle.Of(
            "Ferry Award\nWinner: Otter Credit Union and Fen County Extension Office\nEntry: Night Boats\nIt sails.\n\n"
            + "Mud Award\nWinner: Ada Quill, Heronby University\nEntry: The Slow Tide\nIt flows.\n\n"
            + "Eel Award\nWinner: Bo Reed\nEntry: Counting in the Dark\nIt counts.")));

    [Fact]
    public void Reads_Teams_Above_Titles_Below_Emphasised_Items_With_Sums() => Assert.Equal(
        ["-|First Prize|Ferryman|Team Otter", "-|Second Prize|Mudder|Team Eel", "-|Third Prize|Reedbook|Team 12"],
        Articles.Cases(EnglishArticle.Of(
            "* **First Prize: $900**\n* **Team:** Team Otter\n* **Theme:** Boats\n* **Project:** Ferryman\n\n"
            + "* **Second Prize: $500**\n* **Team:** Team Eel\n* **Theme:** Mud\n* **Project:** Mudder\n\n"
            + "* **Third Prize: $90**\n* **Team:** Team 12\n* **Theme:** Reed\n* **Project:** Reedbook")));

    [Fact]
    public void Reads_Teams_Above_Each_Of_Several_Titles_And_Below_Them() => Assert.Equal(
        [
            "-|Tide Award|Ferryman|Otter Crew", "-|Tide Award|Mudder|Eel Crew", "-|Moon Award|Reedbook|Heron Crew",
            "-|Moon Award|Fogbook|Fen Crew",
        ],
        Articles.Cases(EnglishArticle.Of(
            "## Tide Award\n\nTeam: Otter Crew\nProject: Ferryman\n\nTeam: Eel Crew\nProject: Mudder\n\n"
            + "## Moon Award\n\nProject: Reedbook\nSummary: a book\nTeam: Heron Crew\n\n"
            + "Project: Fogbook\nSummary: another\nTeam: Fen Crew")));

    [Theory]
    [InlineData("**Team:** Otter & Fen Railway\n**Cost:** £30 a halt")]
    [InlineData("**Cost:** £30\n**Team:** Otter & Fen Railway")]
    public void Reads_The_Team_Beside_The_Cost_Below_A_Title(string labels) => Assert.Equal(
        ["-|Track Award|Stop Button|Otter & Fen Railway", "-|Eel Award|Eels for Locks|Heron Town Council"],
        Articles.Cases(EnglishArticle.Of(
            $"## Track Award\n\n### Stop Button\n\n{labels}\n\nIt lights a lamp by the line.\n\n## Eel Award\n\n"
            + "### Eels for Locks\n\n**Cost:** £9\n**Team:** Heron Town Council\n\nThey keep the banks clear.")));

    [Fact]
    public void Takes_Whoever_Submitted_A_Project_For_Its_Institution() => Assert.Equal(
        ["-|Gold Award|Quiet Gate|Otter Airport", "-|Silver Award|Step-free Ramp|Heron Airport"],
        Articles.Cases(EnglishArticle.Of(
            "## Gold Award\n\n- Project: Quiet Gate\n- Submitted by: Otter Airport\n\n"
            + "## Silver Award\n\n- Project: Step-free Ramp\n- Submitted by: Heron Airport")));

    [Fact]
    public void Takes_What_Stands_Above_The_Label_Of_An_Institution_For_A_Title_As_Above_It_Before() => Assert.Equal(
        ["Boats|Winner|Night Ferry|Otter Credit Union", "Mud|Winner|Pay at the Mud Bank|Tarn Credit Union"],
        Articles.Cases(EnglishArticle.Of("""
            ## Boats

            **Winner:** Night Ferry
            **Credit union:** Otter Credit Union

            **Honorable Mention:** Home Early
            **Credit union:** Reed Credit Union

            ## Mud

            **Winner:** Pay at the Mud Bank
            **Credit union:** Tarn Credit Union
            """)).Where(found => found.Contains("Winner", StringComparison.Ordinal)));

    [Fact]
    public void Takes_An_Acronym_For_No_Person() => Assert.Equal(
        ["-|Skills Award|Second Saw|HMP Eelport and Reed Joinery"],
        Articles.Cases(EnglishArticle.Of(
            "**Skills Award**\n\n**Second Saw**\n\nEntered by: HMP Eelport and Reed Joinery\n")));
}
