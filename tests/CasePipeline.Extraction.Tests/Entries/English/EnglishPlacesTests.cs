namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishPlacesTests
{
    [Theory]
    [InlineData("Otter Bank, Heronby, Ill.", "-", "Otter Bank")]
    [InlineData("Otter Bank, Heronby, Scotland", "-", "Otter Bank")]
    [InlineData("Mudly Partners, Heronby, Ore.", "-", "Mudly Partners")]
    [InlineData("Night Ferry, Otter Bank, Heronby, Ohio", "Night Ferry", "Otter Bank")]
    [InlineData("“Night Ferry,” Otter Bank, Heronby, Ohio", "Night Ferry", "Otter Bank")]
    [InlineData("Night Ferry, City of Heronby, IL", "Night Ferry", "City of Heronby, IL")]
    [InlineData("Otter Library, Heronby", "-", "Otter Library")]
    public void Leaves_Out_The_Place_Behind_A_Winner(string line, string title, string institution) => Assert.Equal(
        [$"-|Gold Award|{title}|{institution}"],
        Articles.Cases(EnglishArticle.Of($"## Gold Award\n\n- {line}")));

    [Fact]
    public void Finds_No_Winner_In_A_Person_With_A_Town() => Assert.Empty(
        Articles.Cases(EnglishArticle.Of("## Gold Award\n\n- Ada Otter, Heronby, Ill.")));

    [Fact]
    public void Takes_Names_For_Institutions_Where_Others_In_The_List_Are() => Assert.Equal(
        ["-|Gold Award|-|Otter Bank", "-|Gold Award|-|Reed Trust", "-|Gold Award|-|Mud Kitchen"],
        Articles.Cases(EnglishArticle.Of(
            "## Gold Award\n\n- Otter Bank, Eelport, Ill.\n- Reed Trust, Heronby, Ohio\n- Mud Kitchen, Fenby, Iowa")));

    [Fact]
    public void Takes_No_Country_In_A_Bracket_For_Who_Won() => Assert.Equal(
        ["-|Best Boat Design|Night Ferry|-", "-|Best Mud & Reed Start-up|-|Reedly", "-|Best Bell|Tide Bell|-"],
        Articles.Cases(EnglishArticle.Of(
            "Best Boat Design: Night Ferry (Malaysia)\n\nBest Mud & Reed Start-up: Reedly (Vietnam)\n\n"
            + "Best Bell: Tide Bell (New Zealand)")));

    [Theory]
    [InlineData("Otter Robotics of Heronby, Ohio", "Otter Robotics")]
    [InlineData("the University of Heronby, Ohio", "University of Heronby")]
    public void Leaves_Out_The_Town_Of_Who_Made_A_Title(string maker, string institution) => Assert.Equal(
        [$"-|Gold Award|Night Ferry|{institution}"],
        Articles.Cases(EnglishArticle.Of(
            $"**Gold Award:** Night Ferry, developed by {maker}, is a buoy that measures mud twice a day.")));
}
