namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishOwnersTests
{
    private const string List = """
        Best Use of Mud - Public Sector

        • Otter Hospital: Night Beds: A Study of Sleep
        • Reed Trust - Eelport Clinic: Mud Baths
        • Otter Hospital: Slow Soup
        • Mudly
        • Quietly: A Bell for the Deaf
        """;

    [Fact]
    public void Reads_Owners_With_What_They_Won_With_And_Owners_Alone() => Assert.Equal(
        [
            "-|Best Use of Mud - Public Sector|Night Beds: A Study of Sleep|Otter Hospital",
            "-|Best Use of Mud - Public Sector|Mud Baths|Reed Trust - Eelport Clinic",
            "-|Best Use of Mud - Public Sector|Slow Soup|Otter Hospital",
            "-|Best Use of Mud - Public Sector|-|Mudly",
            "-|Best Use of Mud - Public Sector|A Bell for the Deaf|Quietly",
        ],
        Articles.Cases($"Mud Awards 2031: the finalists\n\nHere are the finalists of the Mud Awards.\n\n{List}"));

    [Fact]
    public void Finds_No_Case_In_What_Others_Do() => Assert.Empty(Articles.Cases(EnglishArticle.Of(
        "## Our partners\n\n- Otter Bank: Halls\n- Reed Trust: Meals\n- Heron School: Chairs")));

    [Fact]
    public void Leaves_Lists_Of_Titles_With_Their_Makers() => Assert.Equal(
        ["-|Gold Award|Night Ferry|Otter Bank", "-|Gold Award|Mud Atlas|Reed Trust"],
        Articles.Cases(EnglishArticle.Of("## Gold Award\n\n- Night Ferry, Otter Bank\n- Mud Atlas, Reed Trust")));
}
