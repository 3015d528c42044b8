namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishTextReaderTests
{
    [Theory]
    [InlineData("Otter Bank")]
    [InlineData("*Otter Bank*")]
    [InlineData("(Otter Bank)")]
    [InlineData("Run by Otter Bank")]
    [InlineData("Submitted by Otter Bank")]
    public void Reads_The_Institution_Below_The_Title(string line) => AssertCases(
        $"Gold Award\n\nRain Day Account\n\n{line}\n\nIt opens by itself when it stays dry.",
        "-|Gold Award|Rain Day Account|Otter Bank");

    [Theory]
    [InlineData("Mud Atlas / Ada Quill, lead designer", "Mud Atlas")]
    [InlineData("Mud / Water", "Mud / Water")]
    public void Reads_Past_A_Person_Behind_A_Slash(string value, string title) =>
        AssertCases($"- First Place: {value}\n- Second Place: Eel Count", $"-|First Place|{title}|-",
            "-|Second Place|Eel Count|-");

    [Fact]
    public void Takes_What_An_Award_Was_Given_For_For_No_Winner() => AssertCases(
        "- Best Boat: Recognized as the slowest boat\n- Best Bell: Awarded for the “Late Bell”, which rang");

    [Fact]
    public void Reads_Several_Titles_With_Institutions_Below() => AssertCases(
        "Gold Award\nRain Day Account\nOtter Bank\nIt opens when it stays dry.\nGoat Cover\nFenland Trust\nIt covers goats.",
        "-|Gold Award|Rain Day Account|Otter Bank",
        "-|Gold Award|Goat Cover|Fenland Trust");

    [Fact]
    public void Begins_The_Body_Behind_The_Institution() => Assert.Equal(
        "It opens by itself when it stays dry.",
        Articles.Read(EnglishArticle.Of(
            "Gold Award\nRain Day Account\nUnion of the Savings Groups of Fenland\nIt opens by itself when it stays dry.\n"
            + "Silver Award\nGoat Cover\nFenland Trust")).Cases[0].Body);

    [Fact]
    public void Reads_A_Title_In_Quotes_Below_The_Institution() => AssertCases(
        "Gold Award\nOtter Bank\n“Rain Day Account”\nIt opens when it stays dry.",
        "-|Gold Award|Rain Day Account|Otter Bank");

    [Fact]
    public void Reads_Labels_Of_Award_Winner_And_Title() => AssertCases(
        """
        Category: Savings
        Winner: Otter Bank
        Project: Rain Day Account
        It opens when it stays dry.

        Category: Cover
        Winner: Fenland Trust
        Project: Goat Cover
        """,
        "-|Savings|Rain Day Account|Otter Bank",
        "-|Cover|Goat Cover|Fenland Trust");

    [Fact]
    public void Reads_Labels_Of_Title_And_Institution() => AssertCases(
        "Best Product\nTitle: Rain Day Account\nBank: Otter Bank\n\nTitle: Goat Cover\nBank: Fenland Trust",
        "-|Best Product|Rain Day Account|Otter Bank",
        "-|Best Product|Goat Cover|Fenland Trust");

    [Fact]
    public void Reads_Ranks_Below_Categories() => AssertCases(
        """
        SAVINGS

        Gold: "Rain Day Account", Otter Bank
        It opens when it stays dry.

        Silver: "Penny Boat", Kestrel Credit Union
        It floats.

        COVER

        Gold: "Goat Cover", Fenland Trust
        """,
        "SAVINGS|Gold|Rain Day Account|Otter Bank",
        "SAVINGS|Silver|Penny Boat|Kestrel Credit Union",
        "COVER|Gold|Goat Cover|Fenland Trust");

    [Fact]
    public void Takes_Winner_For_A_Rank_Beside_Others() => AssertCases(
        """
        ## Best Product

        🏆 **Winner:** Rain Day Account – Otter Bank

        **Finalists:**

        - Penny Boat – Kestrel Credit Union
        - Goat Cover – Fenland Trust
        """,
        "Best Product|Winner|Rain Day Account|Otter Bank",
        "Best Product|Finalists|Penny Boat|Kestrel Credit Union",
        "Best Product|Finalists|Goat Cover|Fenland Trust");

    [Fact]
    public void Reads_Labels_Before_Titles_In_Quotes() => AssertCases(
        "## The winners\n\n### Savings: “Rain Day Account”\n\nRun by Otter Bank\n\n### Cover: “Goat Cover”\n\nRun by Fenland Trust",
        "-|Savings|Rain Day Account|Otter Bank",
        "-|Cover|Goat Cover|Fenland Trust");

    [Theory]
    [InlineData("Inclusion Award (sponsored by Otter Mutual)\n“Rain Day Account”, Otter Bank")]
    [InlineData("Inclusion Award\nSponsored by Otter Mutual\n“Rain Day Account”, Otter Bank")]
    public void Leaves_Sponsors_Out(string list) =>
        AssertCases(list, "-|Inclusion Award|Rain Day Account|Otter Bank");

    [Theory]
    [InlineData("Two Questions, Otter Bank")]
    [InlineData("Two Questions?\nOtter Bank")]
    public void Reads_Titles_With_The_Words_Of_Headings(string title)
    {
        var cases = Articles.Cases(EnglishArticle.Of($"Gold Award\n{title}\nIt asks no more than it must.\n"));

        Assert.Equal("Two Questions", Assert.Single(cases).Split('|')[2].TrimEnd('?'));
    }

    [Fact]
    public void Reads_Headings_Below_Awards_As_Titles_Whatever_Their_Words() => AssertCases(
        "## Best Course\n\n### Statistics Without Any Tears\n\n*Fenland School of Tides*\n\nIt begins with boats.\n\n## Judges\n\n- Ada Quill",
        "-|Best Course|Statistics Without Any Tears|Fenland School of Tides");

    private static void AssertCases(string list, params string[] expected) =>
        Assert.Equal(expected, Articles.Cases(EnglishArticle.Of(list)));

    [Fact]
    public void Takes_Both_Parts_Of_An_Awards_Name_Where_Several_Begin_Alike() => Assert.Equal(
        [
            "-|Best in Class: Quiet Hours|-|Otter Bank", "-|Best in Class: Late Loaf|-|Eelport Council",
            "-|Team of the Year|-|Heron Trust",
        ],
        Articles.Cases(EnglishArticle.Of(
            "* Best in Class: Quiet Hours: Otter Bank\n* Best in Class: Late Loaf: Eelport Council\n"
            + "* Team of the Year: Heron Trust")));

    [Fact]
    public void Reads_Names_In_Small_Letters_By_Institutions() => Assert.Equal(
        ["-|Best Newcomer|mossbase|Fenland Data Cooperative", "-|Best Manual|eelbook|Heronby University"],
        Articles.Cases(EnglishArticle.Of(
            "## Best Newcomer\n\n**mossbase** by Fenland Data Cooperative\n\n"
            + "## Best Manual\n\n**eelbook** by Heronby University")));

    [Fact]
    public void Reads_A_Labelled_Title_Below_The_Person_Who_Won() => Assert.Equal(
        ["-|Gold Award|Counting Eels: A Study of Night|-"],
        Articles.Cases(EnglishArticle.Of(
            "## Gold Award\n\n### Nik Quill\n\n**Title:** _Counting Eels: A Study of Night_\n\nNik counts them.")));

    [Fact]
    public void Reads_Items_Above_Their_Institutions_Whole() => Assert.Equal(
        ["-|Gold Award|AI – Ledgers for Ferries|Otter Bank", "-|Gold Award|Mud Atlas|Eelport College"],
        Articles.Cases(EnglishArticle.Of(
            "### Gold Award\n\n  • AI – Ledgers for Ferries\n    Otter Bank\n  • Mud Atlas\n    Eelport College")));

    [Fact]
    public void Reads_Who_Made_A_Title_Behind_A_Label_Unless_It_Is_A_Person() => Assert.Equal(
        ["-|Gold Award|Night Ferry|Otter Labs", "-|Silver Award|Mud Atlas|-"],
        Articles.Cases(EnglishArticle.Of(
            "## Gold Award\n\n### Night Ferry\n\n**By:** Otter Labs\n\n"
            + "## Silver Award\n\n### Mud Atlas\n\n**By:** Ada Quill")));

    [Fact]
    public void Reads_No_Case_From_The_Headline_With_More_Behind_It() => Assert.Empty(Articles.Cases(
        """
        ---
        title: Saltmarsh Awards 2031
        ---

        ### Saltmarsh Awards 2031 - Honouring Those Who Row

        This year 67 rowers received an award at the boat house, and all of them are in the picture.
        """));

    [Fact]
    public void Takes_The_Point_Of_A_Short_Form_In_A_Bracket_For_No_End() => Assert.Equal(
        ["-|Second Prize|Turning Mussel Rinse Water into Water for Cooling Boats|Otter Quay Brewing Co."],
        Articles.Cases(EnglishArticle.Of("""
            ## Second Prize

            1. Turning Mussel Rinse Water into Water for Cooling Boats (Otter Quay Brewing Co.)
            """)));

    [Fact]
    public void Reads_What_The_Organisations_Above_Were_Recognised_For() => Assert.Equal(
        ["-|2031 Harbour Award|-|OHB", "-|2031 Harbour Award|Mud Outreach Program|Reedly",
            "-|2031 Harbour Award|Eel Champions Program|Otter Video, Inc."],
        Articles.Cases(EnglishArticle.Of(
            """
            Here are your 2031 Harbour Award winners:

            **OHB**

            The bank has let its boats sail at night, and the harbour has been awake since then, as all can hear.

            **Reedly**
            Recognized for: Mud Outreach Program

            The program of Reedly caught our attention, since it told so many people about mud in so little time.

            **Otter Video, Inc.**
            Recognized for: Eel Champions Program

            The program is a new way to keep eels happy, and it has made champions of all who took part in it.
            """)));
}
