namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishRecordsTests
{
    private const string List = """
        FENLAND

        Otter Savings Bank
        "Night Ferry"
        Award: Tide Prize (USD 500)
        The ferry goes at night, and so does the money.

        Eelport Union
        "Mud Atlas: The Second Sheet"
        Award: Mud Prize

        SALTMARSH

        Reed Bank and Heron School
        "Quiet Hours"
        Award: Reed Prize
        """;

    private static readonly string[] Cases =
    [
        "FENLAND|Tide Prize|Night Ferry|Otter Savings Bank",
        "FENLAND|Mud Prize|Mud Atlas: The Second Sheet|Eelport Union",
        "SALTMARSH|Reed Prize|Quiet Hours|Reed Bank and Heron School",
    ];

    [Fact]
    public void Reads_Records_That_End_With_Their_Award() =>
        Assert.Equal(Cases, Articles.Cases(EnglishArticle.Of(List)));

    [Fact]
    public void Reads_A_Person_Without_A_Title_Among_Them() => Assert.Equal(
        [.. Cases, "SALTMARSH|Lifetime Contribution|-|Heron Savings Circle"],
        Articles.Cases(EnglishArticle.Of(List
            + "\n\nMadame Ada Quill, Heron Savings Circle\nAward: Lifetime Contribution")));

    [Fact]
    public void Reads_None_Where_One_Line_Alone_Looks_Like_It() => Assert.Empty(Articles.Cases(EnglishArticle.Of(
        "Otter Savings Bank\n\nAward: a cup and a loaf of bread")));
}
