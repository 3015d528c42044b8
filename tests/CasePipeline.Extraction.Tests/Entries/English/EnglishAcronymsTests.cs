namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishAcronymsTests
{
    [Theory]
    [InlineData("Otter Harbour Bank", "OHB")]
    [InlineData("Bank of Heronby", "BH")]
    public void Gives_A_Winner_The_Name_That_Its_Letters_Stand_For(string name, string acronym) => Assert.Equal(
        [$"-|Gold Award|-|{name}"],
        Articles.Cases(EnglishArticle.Of($"{name} is old. The jury chose the {acronym} for the Gold Award.")));

    [Theory]
    [InlineData("Old Heron Boats are slow.")]
    [InlineData("Otter, Harbour, Bank are words.")]
    public void Keeps_The_Letters_Where_No_Institution_Has_Them(string opening) => Assert.Equal(
        ["-|Gold Award|-|OHB"],
        Articles.Cases(EnglishArticle.Of($"{opening} The jury chose OHB for the Gold Award.")));
}
