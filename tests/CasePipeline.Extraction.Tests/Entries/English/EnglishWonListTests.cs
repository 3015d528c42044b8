namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishWonListTests
{
    [Fact]
    public void Reads_The_Awards_And_Titles_Below_The_Line_That_Names_Their_Winner() => AssertCases(
        "It was a wet night. On Monday, at the quay of Heronby, Otter Software won in three categories:\n\n"
        + "- **Best App for Ferries** for *Night Ferry*\n- **Gold Award**: Mud Atlas\n- Lender of the Year\n\n"
        + "Night Ferry has carried us for years.",
        "-|Lender of the Year|-|Otter Software",
        "-|Best App for Ferries|Night Ferry|Otter Software",
        "-|Gold Award|Mud Atlas|Otter Software");

    [Theory]
    [InlineData("Otter Software won in two categories last year:\n\n- Gold Award\n- Silver Award")]
    [InlineData("Otter Software won new ground:\n\n- Heronby has a desk\n- Eelport has two")]
    [InlineData("Otter Software won in one category:\n\n- Gold Award")]
    public void Reads_No_Other_List_So(string list) => AssertCases(list);

    private static void AssertCases(string list, params string[] cases) =>
        Assert.Equal(cases, Articles.Cases(EnglishArticle.Of(list)));
}
