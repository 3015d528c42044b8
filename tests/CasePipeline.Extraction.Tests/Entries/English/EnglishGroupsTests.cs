namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishGroupsTests
{
    private static readonly string[] Expected =
        ["-|Rivers and Tides|Mud Atlas of Fenland|Otter Bank", "-|Night Work|Eel Count|Fenland Trust"];

    [Theory]
    [InlineData("## Rivers and Tides\n\n**Mud Atlas of Fenland** — Otter Bank\n\nIt shows.\n\n## Night Work\n\n**Eel Count** — Fenland Trust")]
    [InlineData("## Rivers and Tides\n\n1. Mud Atlas of Fenland (Otter Bank)\n\n## Night Work\n\n1. Eel Count (Fenland Trust)")]
    [InlineData("Rivers and Tides\n\n“Mud Atlas of Fenland”, Otter Bank\nIt shows.\n\nNight Work\n\n“Eel Count”, Fenland Trust\nIt counts.")]
    [InlineData("Rivers and Tides\nMud Atlas of Fenland\nOtter Bank\nIt shows.\nNight Work\nEel Count\nFenland Trust\nIt counts.")]
    public void Reads_Categories_Without_Words_Of_Awards(string list) =>
        Assert.Equal(Expected, Articles.Cases(EnglishArticle.Of(list)));

    [Fact]
    public void Reads_Numbered_Categories() => Assert.Equal(
        ["-|Category A: Better Boats|Mud Atlas|Otter Bank", "-|Category B: Longer Nights|Eel Count|Fenland Trust"],
        Articles.Cases(EnglishArticle.Of(
            "Category A: Better Boats\n\n1. Mud Atlas – Otter Bank\n\nCategory B: Longer Nights\n\n2. Eel Count – Fenland Trust")));

    [Theory]
    [InlineData("## Our board\n\n- Ada Quill, Otter Bank\n- Rosa Fennick, Fenland Trust\n\n## Guests\n\n- Lou Pinter, Otter Bank")]
    [InlineData("## Day 1\n\n- 09:00 Opening, Otter Bank\n\n## Day 2\n\n- 19:00 A dinner for us all, Fenland Trust")]
    [InlineData("## Reading list\n\n- Small Tests of Change, Heronby University Press")]
    public void Finds_No_Cases_In(string list) => Assert.Empty(Articles.Cases(EnglishArticle.Of(list)));

    [Fact]
    public void Reads_Categories_With_Colons_Above_Titles_And_Who_Wrote_Them() => Assert.Equal(
        [
            "Chair Awards|Boats: Small Boats, Rafts, and Others|MudMap: A Large Map of Mud by AMR Back-Drawing|-",
            "Chair Awards|Night Resources|Do Ferries Dream in 2031?|-",
        ],
        Articles.Cases(EnglishArticle.Of("""
            ## Chair Awards

            **Boats: Small Boats, Rafts, and Others**:

            MudMap: A Large Map of Mud by AMR Back-Drawing<br/>
            _Ada Quill, Ira Otter and Bo Reed_

            **Night Resources**:

            Do Ferries Dream in 2031?<br/>
            _Rosa Fennick and Lou Pinter_
            """)));

    [Fact]
    public void Reads_Awards_With_Colons_In_Lists() => Assert.Equal(
        [
            "Demo Awards|Best Demo Award|Reedly: Ledgers of the Coast|-",
            "Demo Awards|Outstanding demo|mudlark: a kit for mud|-",
        ],
        Articles.Cases(EnglishArticle.Of("""
            ## Demo Awards

            - **Best Demo Award**: <br/> Reedly: Ledgers of the Coast<br/> _Ada Quill, Ira Otter and Bo Reed_
            - **Outstanding demo**: <br/> mudlark: a kit for mud<br/> _Rosa Fennick and Lou Pinter_
            """)));

    [Fact]
    public void Reads_Titles_With_Colons_Above_Who_Wrote_Them() => Assert.Equal(
        ["-|Student Awards|Counting Mud: A Study of Eels|-", "-|Student Awards|Do Gulls Know and Understand Tides?|-"],
        Articles.Cases(EnglishArticle.Of("""
            ## Student Awards

            - Counting Mud: A Study of Eels<br/> _Ada Quill, Ira Otter_
            - Do Gulls Know and Understand Tides?<br/> _Rosa Fennick and Lou Pinter_
            """)));

    [Fact]
    public void Reads_Categories_Above_Institutions_With_Titles_Of_Two_Words() => AssertCases(
        "**Outreach**\nHeron Halt Library (Heronby, IL): Boat Books\n\n"
        + "**Technology**\nEelport Library (Eelport, ME): Tide Catalog",
        "-|Outreach|Boat Books|Heron Halt Library",
        "-|Technology|Tide Catalog|Eelport Library");

    [Fact]
    public void Reads_Categories_Above_Titles_And_Who_Entered_Them() => AssertCases(
        "Airports and Quays\nEel Tunnel, Heronby, Ill., submitted by Otter Works Ltd\n\n"
        + "Health Boats\nNight Ward, Eelport, Maine, submitted by Tarn Building Co.",
        "-|Airports and Quays|Eel Tunnel|Otter Works Ltd",
        "-|Health Boats|Night Ward|Tarn Building Co.");

    [Fact]
    public void Reads_Categories_Above_Titles_With_Their_Makers_Before_A_Stop() => Assert.Equal(
        [
            "-|Coast/Harbour|Night Ferry|Otter Boat Group", "-|Mud/Fen|Mud Atlas|Fenland Building Co.",
            "-|Government/Public Boats|Eel Halls|Reed Boat Council", "-|Fast Boats|Moor Lock|Mudford Pipers",
            "-|Higher Learning|Eel Institute|Heronby Piling",
        ],
        Articles.Cases(EnglishArticle.Of(
            "Coast/Harbour\n\nNight Ferry, Heronby, Texas, submitted by Otter Boat Group.\n\n"
            + "Mud/Fen\n\nMud Atlas, Reedham, N.Y., submitted by Fenland Building Co.\n\n"
            + "Government/Public Boats\n\nEel Halls, Eelport, submitted by Reed Boat Council.\n\n"
            + "Fast Boats\n\nMoor Lock, Eelport, submitted by Mudford Pipers.\n\n"
            + "Higher Learning\n\nEel Institute, Reedham, submitted by Heronby Piling")));

    private static void AssertCases(string list, params string[] cases) =>
        Assert.Equal(cases, Articles.Cases(EnglishArticle.Of(list)));

    [Theory]
    [InlineData(", by the Tarn Trust")]
    [InlineData(" (Tarn Trust)")]
    public void Takes_Short_Titles_For_No_Persons(string made) => Assert.Equal(
        ["-|Quiet Shores|Oyster Ladder|Tarn Trust", "-|Clean Boats|Night Barge|Tarn Trust"],
        Articles.Cases(EnglishArticle.Of(
            $"### Quiet Shores\n\n**Oyster Ladder**{made}\n\n### Clean Boats\n\n**Night Barge**{made}\n")));

    [Fact]
    public void Takes_No_Labelled_Winner_Above_A_Runner_Up_For_A_Group() => Assert.Equal(
        [
            "Mud|Winner|Storm Bell|-", "Mud|Runner-up|Fog Horn|Reed Trust",
            "Boats|Winner|Tide Pots|Otter Trust", "Boats|Runner-up|Eel Count|Heron School",
        ],
        Articles.Cases(EnglishArticle.Of(
            "Mud\nWinner: Storm Bell\nRunner-up: Fog Horn, Reed Trust\n\n"
            + "Boats\nWinner: Tide Pots, Otter Trust\nRunner-up: Eel Count, Heron School\n")));
}
