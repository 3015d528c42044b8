namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishOrganisationsTests
{
    [Theory]
    [InlineData("Reedly, the fastest forecast of floods, announced today that it has won the Gold Award.")]
    [InlineData("We’re proud to announce that Reedly has been awarded the Gold Award.")]
    [InlineData("Reedly won the Gold Award.\n\nAbout Reedly\n\nReedly forecasts floods.")]
    [InlineData("Reedly won the Gold Award.\n\n“It is ours,” said Bo Otter, co-founder and CEO of Reedly.")]
    [InlineData("Reedly won the Gold Award.\n\nReedly is pleased to share what comes next.")]
    public void Knows_A_Name_For_An_Organisation_That_The_Article_Tells_Of_As_One(string text) =>
        Assert.Equal(["-|Gold Award|-|Reedly"], Articles.Cases(EnglishArticle.Of(text)));

    [Fact]
    public void Knows_Who_Publishes_The_Article_For_An_Organisation() => Assert.Equal(
        ["-|Gold Award|-|Reedly"],
        Articles.Cases("---\ntitle: Reedly wins the Gold Award\nsource: Reedly\n---\n\nReedly won the Gold Award in May.\n"));

    [Fact]
    public void Knows_A_Company_By_What_It_Deals_In() => Assert.Equal(
        ["-|Gold Award|-|Saltmarsh Security"],
        Articles.Cases(EnglishArticle.Of("Saltmarsh Security won the Gold Award.")));

    [Fact]
    public void Takes_No_Person_For_An_Organisation() => Assert.Empty(
        Articles.Cases(EnglishArticle.Of("Ruth Otter is happy to announce that she is here. Ruth Otter won the Gold Award.")));

    [Fact]
    public void Keeps_A_Name_That_Nothing_Is_Told_Of_As_The_Title() => Assert.Equal(
        ["-|Gold Award|Reedly|-"], Articles.Cases(EnglishArticle.Of("Reedly won the Gold Award.")));

    [Fact]
    public void Parts_The_Thing_Of_Who_Is_Known_For_An_Organisation() => Assert.Equal(
        ["-|App of the Year|Night Ferry|Mudly"],
        Articles.Cases(EnglishArticle.Of("Mudly’s Night Ferry won App of the Year.\n\nAbout Mudly")));
}
