namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishTableReaderTests
{
    [Theory]
    [InlineData("Hospital")]
    [InlineData("Submitted from")]
    public void Finds_The_Column_Of_Institutions_By_Its_Header_Or_Its_Cells(string header) => Assert.Equal(
        ["-|Calm Prize|Quiet Hours|Otter Hospital", "-|Flow Prize|Home Early|Eelport Hospital"],
        Articles.Cases(EnglishArticle.Of($"""
            | Prize | Project | {header} | Lead |
            |---|---|---|---|
            | Calm Prize | Quiet Hours | Otter Hospital | Ada Quill |
            | Flow Prize | Home Early | Eelport Hospital | Lou Pinter |
            | Green Prize | Not awarded | | |
            """)));

    [Fact]
    public void Prefers_The_Column_That_Names_The_Entries() => Assert.Equal(
        ["-|Calm Prize|Night Ferry|-"],
        Articles.Cases(EnglishArticle.Of(
            "| Prize | Entry | Entry name | Entrant |\n|---|---|---|---|\n| Calm Prize | | Night Ferry | otter_7 |")));

    [Fact]
    public void Reads_What_Is_Won_Beside_The_Sums_And_The_Links_In_Cells() => Assert.Equal(
        ["-|Best Use of Fog|Grey Morning|-", "-|Best Use of Mud|Mud Atlas|-"],
        Articles.Cases(EnglishArticle.Of("""
            <table>
            <tr><th>Sponsors</th><th>Prize</th><th>Category</th><th>Winning Tutorial</th><th>Author</th></tr>
            <tr><td>Kestrel</td><td>$500</td><td>Best Use of Fog</td>
            <td>[Grey Morning](https://example.org/a)</td><td>Ada Quill</td></tr>
            <tr><td>Reedly</td><td>$500</td><td>Best Use of Mud</td>
            <td>[Mud Atlas](https://example.org/b)</td><td>Lou Pinter</td></tr>
            </table>
            """)));

    [Fact]
    public void Takes_A_Heading_Above_A_Table_For_Its_Group_And_Leaves_Marks_Of_Notes_Out() => Assert.Equal(
        [
            "Track A: Boats|First Prize|Night Ferry|Otter Hospital", "Track A: Boats|Second Prize|Home Early|Tarn Ltd",
            "Track B: Mud|First Prize|Mud Atlas|Eelport Library",
        ],
        Articles.Cases(EnglishArticle.Of("""
            ## Results

            ### Track A: Boats

            | Award | Entry | Affiliation |
            |---|---|---|
            | First Prize | Night Ferry† | Otter Hospital |
            | Second Prize | Home Early | Tarn Ltd |

            † By night only.

            ### Track B: Mud

            | Award | Entry | Affiliation |
            |---|---|---|
            | First Prize | Mud Atlas | Eelport Library |
            """)));

    [Fact]
    public void Reads_A_Table_Between_Wide_Spaces() => Assert.Equal(
        ["-|Gold|Night Ferry|Otter Bank", "-|Silver|Mud Atlas|Eelport Library"],
        Articles.Cases(
            "Winners of the Saltmarsh Awards 2031\n\nThe jury met on Monday, and here are the winners.\n\n"
            + "Level     Project         Archive\nGold      Night Ferry     Otter Bank\n"
            + "Silver    Mud Atlas       Eelport Library\n\nIt rained.\n"));

    [Fact]
    public void Takes_No_Persons_For_Institutions() => Assert.Equal(
        [
            "-|News Prize|Low Tide|Heronby Times", "-|Mud Prize|Mud and Money|Eelport Post", "-|Old Prize|Anna Quill|-",
            "-|New Prize|Bo Reed|-",
        ],
        Articles.Cases(EnglishArticle.Of("""
            | Prize | Winner | Publication | Story |
            |---|---|---|---|
            | News Prize | Anna Quill | Heronby Times | “Low Tide” |
            | Mud Prize | Bo Reed | Eelport Post | “Mud and Money” |

            | Prize | Winner |
            |---|---|
            | Old Prize | Anna Quill |
            | New Prize | Bo Reed |
            """)));

    [Theory]
    [InlineData("Name")]
    [InlineData("Name(s)")]
    public void Reads_Who_Won_From_A_Column_Of_Names(string header) => Assert.Equal(
        ["Boat Category Winners|#1|-|Otters at Night", "Boat Category Winners|#2|-|Reedly"],
        Articles.Cases(EnglishArticle.Of($"""
            ### Boat Category Winners

            | Prize | {header} |
            |---|---|
            | #1 | Otters at Night |
            | #2 | Reedly |
            """)));

    [Theory]
    [InlineData("Grant")]
    [InlineData("Fellowship")]
    public void Takes_What_Is_Given_For_The_Award(string header) => Assert.Equal(
        ["-|Seed Grant|Mud Atlas|Otter Hospital", "-|Seed Grant|Eel Count|Fenland Trust"],
        Articles.Cases(EnglishArticle.Of($"""
            <table>
            <tr><th>{header}</th><th>Project</th><th>Lead unit</th><th>Amount</th></tr>
            <tr><td rowspan="2">Seed Grant</td><td>Mud Atlas</td><td>Otter Hospital</td><td>£600</td></tr>
            <tr><td>Eel Count</td><td>Fenland Trust</td><td>£500</td></tr>
            </table>
            """)));

    [Fact]
    public void Gives_An_Award_That_Is_Left_Out_To_The_Rows_Below_It() => Assert.Equal(
        ["-|Calm Prize|Night Ferry|Otter Hospital", "-|Calm Prize|Home Early|Tarn Clinic", "-|Mud Prize|Mud Atlas|Reedly"],
        Articles.Cases(EnglishArticle.Of("""
            | Prize | Entry | Hospital |
            |---|---|---|
            | Calm Prize | Night Ferry | Otter Hospital |
            | | Home Early | Tarn Clinic |
            | Mud Prize | Mud Atlas | Reedly |
            """)));

    [Theory]
    [InlineData("| Project | Library | Award |", "| Night Ferry | Otter Library | Gold |", "| Home Early | Tarn Library | |")]
    [InlineData("| Place | Project | Library |", "| 1st | Night Ferry | Otter Library |", "| | Home Early | Tarn Library |")]
    public void Leaves_Rows_Without_An_Award(string header, string first, string second) => Assert.EndsWith(
        "|-|Home Early|Tarn Library",
        Articles.Cases(EnglishArticle.Of($"{header}\n|---|---|---|\n{first}\n{second}\n"))[^1]);

    [Fact]
    public void Takes_The_Categories_Above_Places_For_Groups() => Assert.Equal(
        ["Boats|Winner|Night Ferry|Otter Yard", "Boats|Runner-up|Home Early|The Tarn Loft", "Mud|Winner|Mud Atlas|Reed Mill"],
        Articles.Cases(EnglishArticle.Of("""
            | Category | Place | Entrant | Entry |
            |:--|:--|:--|:--|
            | **Boats** | Winner | Otter Yard | *Night Ferry* |
            | | Runner-up | The Tarn Loft | *Home Early* |
            | **Mud** | Winner | Reed Mill | *Mud Atlas* |
            """)));

    [Theory]
    [InlineData("| Host museum | Exhibition | Prize |")]
    [InlineData("| Museum | Winner | Award |")]
    [InlineData("| Chapter | Programme | Outcome |")]
    public void Finds_Who_Won_What_Without_A_Word_Of_Winners_In_The_Text(string header) => Assert.Equal(
        ["-|Grand Prize|Night Ferry|Otter House", "-|Special Mention|Mud Atlas|Old Mint"],
        Articles.Cases($"""
            # Saltmarsh Exhibitions 2031

            It rained in Eelport.

            {header}
            |---|---|---|
            | Otter House | Night Ferry | Grand Prize |
            | Old Mint | Mud Atlas | Special Mention |
            """));

    [Fact]
    public void Finds_The_Column_Of_Ranks_Without_A_Header() => Assert.Equal(
        ["-|Gold|Night Ferry|Otter Hospital", "-|Silver|Home Early|Tarn Clinic"],
        Articles.Cases(EnglishArticle.Of("""
            | | Project | Organisation |
            |---|---|---|
            | Gold | Night Ferry | Otter Hospital |
            | Silver | Home Early | Tarn Clinic |
            """)));

    [Fact]
    public void Parts_Titles_From_Winners_In_Brackets() => Assert.Equal(
        [
            "-|Best Course|Mud by Moonlight|Heron University", "-|Best Workshop|The Mud Lab|Otter Academy",
            "-|Best Newcomer|Eel Maths|Reed College",
        ],
        Articles.Cases(EnglishArticle.Of(
            "| Award | Winner |\n|---|---|\n| Best Course | Mud by Moonlight (Heron University) |\n"
            + "| Best Workshop | The Mud Lab (Otter Academy) |\n| Best Newcomer | Eel Maths (Reed College) |\n")));

    [Fact]
    public void Takes_The_Third_Of_Three_Columns_For_The_Title_Whatever_It_Is_Called() => Assert.Equal(
        ["-|Best Small Display|One Shoe|Heron Museum", "-|Best Label Writing|Please Argue|Otter Museum"],
        Articles.Cases("""
            # Small Museums Forum: Winning Displays of 2031

            | Award | Display | Museum |
            | --- | --- | --- |
            | Best Small Display | One Shoe | Heron Museum |
            | Best Label Writing | Please Argue | Otter Museum |
            """));
}
