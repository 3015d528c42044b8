namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishSectionsTests
{
    [Fact]
    public void Reads_Several_Headings_Above_Ranks_As_Groups() => AssertCases(
        """
        ## Rural Ferries

        ### Gold

        Night Ferry – Otter Bank

        ### Silver

        Reed Ledger – Fenland Trust

        ## Town Ferries

        ### Gold

        Mud Atlas – Eelport Library
        """,
        "Rural Ferries|Gold|Night Ferry|Otter Bank",
        "Rural Ferries|Silver|Reed Ledger|Fenland Trust",
        "Town Ferries|Gold|Mud Atlas|Eelport Library");

    [Fact]
    public void Reads_No_Group_Of_One_Heading_Alone() => AssertCases(
        "## What Happened on Monday\n\n### Gold Award\n\nNight Ferry – Otter Bank",
        "-|Gold Award|Night Ferry|Otter Bank");

    [Fact]
    public void Reads_Plain_Lines_Above_Labelled_Awards_As_Groups() => AssertCases(
        """
        Company Awards

        Best Savings Plan: Otter Bank

        Best Mud Plan:Fenland Trust

        Student Awards

        Best Essay: “Night Ferry” (Eelport College)
        """,
        "Company Awards|Best Savings Plan|-|Otter Bank",
        "Company Awards|Best Mud Plan|-|Fenland Trust",
        "Student Awards|Best Essay|Night Ferry|Eelport College");

    [Fact]
    public void Reads_A_Rank_Of_The_Same_Level_Within_Its_Group() => AssertCases(
        """
        ## Open Division

        First: ‘Gulls of May’ by Rosa Fennick, Eelport College

        ## Highly Commended

        ‘Mother’s Boat’ by Ada Quill, Heronby School

        ## Youth Division

        First: ‘Low Water’ by Ira Otter, Fenland Academy
        """,
        "Open Division|First|Gulls of May|Eelport College",
        "Open Division|Highly Commended|Mother’s Boat|Heronby School",
        "Youth Division|First|Low Water|Fenland Academy");

    [Fact]
    public void Takes_No_Heading_Right_Above_Others_For_A_Title() => AssertCases(
        """
        ## Winners

        ### Coastal Competition

        #### For the quiet boats challenge:

        First Place: Night Ferry

        Second Place: Mud Atlas
        """,
        "Coastal Competition|First Place|Night Ferry|-",
        "Coastal Competition|Second Place|Mud Atlas|-");

    [Fact]
    public void Reads_A_Category_Right_Above_Titles_As_Their_Award() => AssertCases(
        """
        ## Winners

        ### Quieter Boats

        #### Night Ferry by Otter Bank

        It sails after dark.

        ### Kinder Quays

        **Winner:**

        Reed Bell by Heron College
        """,
        "-|Quieter Boats|Night Ferry|Otter Bank",
        "-|Kinder Quays|Reed Bell|Heron College");

    [Fact]
    public void Reads_Stretches_Of_The_Year_Below_The_Winners_As_Awards() => AssertCases(
        """
        ## 2031 Recipients

        ### Q1

        * Night Ferry
        * Mud Atlas

        ### Q2 2031

        * Reed Ledger

        ## 2030 Recipients

        * January – Otter Bank
        * March – Fog Horn
        """,
        "-|Q1|Night Ferry|-",
        "-|Q1|Mud Atlas|-",
        "-|Q2 2031|Reed Ledger|-",
        "-|January|-|Otter Bank",
        "-|March|Fog Horn|-");

    [Theory]
    [InlineData("## Gold Award\n\nThis is not really a boat, it is a raft that belongs to all of us.")]
    [InlineData("## Dates\n\n* Finalists notified: January, 2032")]
    public void Finds_No_Case_In(string list) => AssertCases(list);

    private static void AssertCases(string list, params string[] expected) =>
        Assert.Equal(expected, Articles.Cases(EnglishArticle.Of(list)));

    [Theory]
    [InlineData("I. Restoration", "A. Gold", "B. Silver", "II. Education")]
    [InlineData("I. Restoration", "1. Gold", "2. Silver", "II. Education")]
    [InlineData("1. Restoration", "Gold", "Silver", "2. Education")]
    [InlineData("I. Restoration", "Gold", "Silver", "II. Education")]
    public void Reads_Sections_Whatever_They_Are_Counted_With(string first, string gold, string silver, string second) =>
        Assert.Equal(
            ["Restoration|Gold|Willow Banks|Otter Trust", "Restoration|Silver|Quiet Weir|Reed Council", "Education|Gold|The Floating Class|Heron School"],
            Articles.Cases($"""
                Awards of the River League 2031

                {first}

                {gold}
                (1) "Willow Banks" - Otter Trust
                {silver}
                (2) "Quiet Weir" - Reed Council

                {second}

                {gold}
                (3) "The Floating Class" - Heron School
                """));

    [Fact]
    public void Reads_The_Winner_Above_An_Item_For_A_Rank_Beside_Others() => Assert.Equal(
        ["Primary|Winner|Reading on the Pier|Heron Primary School", "Primary|Highly Commended|The Quiet Corner|Otter School", "Secondary|Winner|Mend, Do Not Buy|Reed High School", "Secondary|Highly Commended|Lunch Outside|Otter College"],
        Articles.Cases("""
            Coast Schools Trust: Classroom Awards 2031

            Primary
            Winner
            - Reading on the Pier (Heron Primary School)
            Highly Commended
            - The Quiet Corner (Otter School)

            Secondary
            Winner
            - Mend, Do Not Buy (Reed High School)
            Highly Commended
            - Lunch Outside (Otter College)
            """));
}
