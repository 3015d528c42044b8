namespace CasePipeline.Extraction.Tests.Entries.English;

/// <summary>Awards above a labelled title, below which who won stands with the country.</summary>
public class EnglishStackedLabelsTests
{
    private const string Two = """
        Ferry Design – Small (under $1 Million)
        Winning project: Night Ferry – A New Hull
        Reed & Quill, New Zealand
        Ferry Design – Large (over $1 Million)
        Winning project: Mud Atlas
        Otter Yards S.p.A, Italy
        """;

    [Fact]
    public void Reads_Awards_Above_Titles_And_Winners_Below_Them() => Assert.Equal(
        [
            "-|Ferry Design – Small (under $1 Million)|Night Ferry – A New Hull|Reed & Quill",
            "-|Ferry Design – Large (over $1 Million)|Mud Atlas|Otter Yards S.p.A",
            "-|Quay Building|Tide Steps|Heron Works",
        ],
        Articles.Cases(EnglishArticle.Of(Two + "\nQuay Building\nWinning project: Tide Steps\nHeron Works, Norway\n")));

    [Fact]
    public void Leaves_Lists_Of_Which_One_Stands_Otherwise() => Assert.DoesNotContain(
        Articles.Read(EnglishArticle.Of(Two + "\nQuay\nWinning project: Tide Steps\nThe steps are wide.\n")).Cases,
        awarded => awarded.Institution == "Reed & Quill");
}
