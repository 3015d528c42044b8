namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishMakersTests
{
    [Fact]
    public void Reads_An_Institution_Before_A_Colon_Under_An_Award() => Assert.Equal(
        ["-|Best Security Project|Fraud Net|Otter Savings Bank"],
        Articles.Cases("# Fenland Awards: winners\n\n## Best Security Project\n\nOtter Savings Bank: Fraud Net\n"));

    [Fact]
    public void Reads_An_Institution_Before_For() => Assert.Equal(
        ["-|Best Music Project|Marsh Songs|Reed Academy"],
        Articles.Cases("# Fenland Awards: winners\n\n**Best Music Project:** Reed Academy for Marsh Songs\n"));

    [Fact]
    public void Reads_Winner_As_A_Rank_Beside_Others() => Assert.Equal(
        ["-|Winner|Flood Cover|Otter Insurance", "-|Runner-up|Hail Watch|Reed Mutual"],
        Articles.Cases(
            "# Fenland Awards: winners\n\nWinner: Flood Cover – Otter Insurance\n\n"
            + "Runner-up: Hail Watch – Reed Mutual\n"));

    [Fact]
    public void Keeps_A_Title_With_By_That_Names_No_Maker() => Assert.Equal(
        ["-|Mud Award|Price by Noon|Heron Union", "-|Ferry Award|Home by Saltmarsh|Otter Union"],
        Articles.Cases(EnglishArticle.Of(
            "## Mud Award\n\n**Price by Noon**\n*Organisation: Heron Union*\n\n"
            + "## Ferry Award\n\n**Home by Saltmarsh**\n*Organisation: Otter Union*")));

    [Fact]
    public void Reads_A_Title_Of_One_Word_In_Small_Letters_Before_An_Institution() => Assert.Equal(
        ["-|Best Code|eelcount|Fenland Observatory"],
        Articles.Cases(EnglishArticle.Of(
            "### Best Code\n\n**eelcount** — Fenland Observatory\n\nIt counts the eels.")));

    [Fact]
    public void Reads_Who_Entered_A_Title_On_The_Line_Below() => Assert.Equal(
        [
            "-|Small Boat Award|Night Ferry, Otter Quay|Mudly Ltd", "-|Large Boat Award|Eel Count|Reed Trust",
            "-|Slow Boat Award|Fog Horn|Tide Watch Heronby", "-|Last Boat Award|Mud Atlas|-",
        ],
        Articles.Cases(EnglishArticle.Of(
            "Small Boat Award\nNight Ferry, Otter Quay\nEntered by Mudly Ltd\n\n"
            + "Large Boat Award\nEel Count\nEntered by Reed Trust\n\n"
            + "Slow Boat Award\nFog Horn\nEntered by Tide Watch Heronby\n\n"
            + "Last Boat Award\nMud Atlas\nEntered by Ada Otter\n")));

    [Fact]
    public void Reads_The_School_Of_Who_Directed_A_Film() => Assert.Equal(
        ["-|First Prize|Night Ferry|Reed School", "-|Honourable Mentions|Mud Atlas|Heron Academy"],
        Articles.Cases(EnglishArticle.Of(
            "## First Prize\n\n**Night Ferry**\n\nDirected by Ada Otter, Reed School\n\n"
            + "## Honourable Mentions\n\n- **Mud Atlas** – Directed by Bo Quill, Heron Academy\n")));

    [Fact]
    public void Reads_No_Credit_Of_Pictures_For_A_Title() => Assert.Equal(
        ["-|Gold Award|tidewatch|Otter Bank"],
        Articles.Cases("# Saltmarsh Awards 2031 winners\n\n## Gold Award\n\n- tidewatch by Otter Bank\n- photos by Otter Bank\n"));

    [Fact]
    public void Takes_No_Moonlight_Or_Bicycle_For_A_Maker() => Assert.Equal(
        ["-|Gold Award|Mud by Lamplight|Otter Trust", "-|Silver Award|Eels by Bicycle|-"],
        Articles.Cases(EnglishArticle.Of(
            "## Gold Award\n\nMud by Lamplight\nOtter Trust\n\n## Silver Award\n\nEels by Bicycle\n")));

    [Fact]
    public void Reads_Two_Titles_With_Their_Makers_In_One_Sentence() => Assert.Equal(
        ["-|Reed Prize|Night Ferry|Heron Ferries Ltd", "-|Reed Prize|Mud Atlas|Otter Trust"],
        Articles.Cases(EnglishArticle.Of(
            "The Reed Prize has been awarded jointly to Night Ferry by Heron Ferries Ltd and Mud Atlas by "
            + "Otter Trust.")));
}
