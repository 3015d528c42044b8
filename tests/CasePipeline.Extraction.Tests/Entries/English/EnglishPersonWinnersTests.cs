namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishPersonWinnersTests
{
    [Fact]
    public void Takes_A_Name_For_A_Person_Where_The_Others_Are_Persons() => AssertCases(
        """
        Best Talk: Dr Ada Quill – Fenland School

        Best Song: Professor Rosa Fennick – Heron College

        Best Lesson: Opal Day – Otter Academy

        Best Dance: Mark Reed – Eelport University
        """,
        "-|Best Talk|-|Fenland School",
        "-|Best Song|-|Heron College",
        "-|Best Lesson|-|Otter Academy",
        "-|Best Dance|-|Eelport University");

    [Fact]
    public void Keeps_Titles_Of_Two_Words_Beside_Each_Other() => AssertCases(
        "Best Talk: Night Ferry – Fenland School\n\nBest Song: Mud Atlas – Heron College\n\n"
        + "Best Lesson: Mark Reed – Otter Academy",
        "-|Best Talk|Night Ferry|Fenland School",
        "-|Best Song|Mud Atlas|Heron College",
        "-|Best Lesson|Mark Reed|Otter Academy");

    [Fact]
    public void Reads_Persons_With_Their_Institutions_In_One_Line() => AssertCases(
        "**Finalists:**\n\nMark Otter, Fenland University; Rosa Quill, Heron College; Opal Day, Otter Institute; "
        + "Emma Reed, Eelport University; Dan Heron, Reedport College",
        "-|Finalists|-|Fenland University",
        "-|Finalists|-|Heron College",
        "-|Finalists|-|Otter Institute",
        "-|Finalists|-|Eelport University",
        "-|Finalists|-|Reedport College");

    [Fact]
    public void Finds_No_Award_In_A_Student_Before_A_Title() => AssertCases(
        """
        ### First place:

        - Opal Day, Graduate student: “How Far Do Eels Swim?”
        - Rosa Quill, Undergraduate student: “Mud & Value”
        """,
        "-|First place|How Far Do Eels Swim?|-",
        "-|First place|Mud & Value|-");

    [Fact]
    public void Finds_No_Category_In_A_Person_Above_An_Office() => AssertCases(
        """
        ## 2031 Saltmarsh Fellows

        ### Opal Day, Fenland University

        Research Lead, Tidal Data Division

        ### Rosa Quill, Heron Institute

        Design Engineer, Heron Mud Lab

        ## Contribute to the Saltmarsh site

        Write to us, and tell us what you have seen in the mud this year.
        """,
        "-|2031 Saltmarsh Fellows|-|Fenland University",
        "-|2031 Saltmarsh Fellows|-|Heron Institute");

    private static void AssertCases(string list, params string[] expected) =>
        Assert.Equal(expected, Articles.Cases(EnglishArticle.Of(list)));
}
