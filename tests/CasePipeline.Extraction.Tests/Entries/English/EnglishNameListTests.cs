namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishNameListTests
{
    private static readonly string[] Two = ["-|Highly commended|-|Otter Bank", "-|Highly commended|-|Reed Trust"];

    [Theory]
    [InlineData("Highly commended: Otter Bank, Reed Trust")]
    [InlineData("Highly commended: Otter Bank and Reed Trust")]
    [InlineData("Highly commended were Otter Bank and Reed Trust.")]
    public void Parts_Institutions_That_Share_A_Rank(string line) =>
        Assert.Equal(Two, Articles.Cases(EnglishArticle.Of(line)));

    [Fact]
    public void Parts_Titles_In_Quotes_That_Share_A_Rank() => Assert.Equal(
        ["-|Runners-up|Mud, Sweat and Eels|-", "-|Runners-up|Low Water|-"],
        Articles.Cases(EnglishArticle.Of("Runners-up: “Mud, Sweat and Eels” and “Low Water”")));

    [Fact]
    public void Parts_Any_Names_Below_An_Award_To_Organisations() => Assert.Equal(
        [
            "Small Business Award|Winner|-|Otter Cycles", "Small Business Award|Finalists|-|Reed Repairs",
            "Small Business Award|Finalists|-|Mud Kitchen",
        ],
        Articles.Cases(EnglishArticle.Of(
            "Small Business Award\nWinner: Otter Cycles\nFinalists: Reed Repairs, Mud Kitchen")));

    [Fact]
    public void Finds_No_Winner_In_Words_That_Only_Count_Entries() => Assert.Empty(
        Articles.Cases(EnglishArticle.Of("Three entries by Otter Bank were highly commended.")));

    [Fact]
    public void Keeps_An_Institution_And_Its_Title_In_Quotes_Together_Behind_Ranks() => Assert.Equal(
        [
            "Mud Award|Winner|Seeds and Tides|Otter Library", "Mud Award|Honorable Mention|Tool Day|Fen Library",
            "Eel Award|Winner|The Night Desk|Heronby Library", "Eel Award|Honorable Mention|Books by Boat|Reed Library",
        ],
        Articles.Cases(EnglishArticle.Of(
            "**Mud Award**\n*Winner:* Otter Library, “Seeds and Tides”\n"
            + "*Honorable Mention:* Fen Library, “Tool Day”\n\n"
            + "**Eel Award**\n*Winner:* Heronby Library, “The Night Desk”\n"
            + "*Honorable Mention:* Reed Library, “Books by Boat”")));

    [Fact]
    public void Parts_Three_Institutions_Or_More_On_A_Line_Below_An_Award() => Assert.Equal(
        [
            "-|CARE AWARD|-|Reed Water Company", "-|CARE AWARD|-|Otter and Fen Water Trust",
            "-|CARE AWARD|-|Heron School", "-|CARE AWARD|-|Isle of Eel Waterworks",
        ],
        Articles.Cases(EnglishArticle.Of(
            "CARE AWARD\n\nReed Water Company, Otter and Fen Water Trust, Heron School and Isle of Eel Waterworks")));

    [Fact]
    public void Keeps_Two_Institutions_Together_That_May_Have_Won_Together() => Assert.Equal(
        ["-|CARE AWARD|-|Reed Water Company and Heron School"],
        Articles.Cases(EnglishArticle.Of("CARE AWARD\n\nReed Water Company and Heron School")));

    [Fact]
    public void Parts_The_Partners_Of_The_Year() => Assert.Equal(
        ["-|Mud Partners of the Year|-|Reedly", "-|Mud Partners of the Year|-|Otter International",
            "-|Mud Partners of the Year|-|Heron"],
        Articles.Cases(EnglishArticle.Of(
            "## Mud Partners of the Year — Reedly, Otter International & Heron\n\nReedly sold more mud than ever.")));

    [Fact]
    public void Keeps_The_Partner_Of_The_Year_Whole() => Assert.Equal(
        ["-|Mud Partner of the Year|-|Otter & Reed"],
        Articles.Cases(EnglishArticle.Of("## Mud Partner of the Year — Otter & Reed\n\nThey sold more mud than ever.")));

    [Fact]
    public void Takes_An_Acronym_Before_No_Title_Of_Persons_For_The_Winner() => Assert.Equal(
        ["-|Mud Innovator of the Year|-|OHB"],
        Articles.Cases(EnglishArticle.Of("## Mud Innovator of the Year — OHB\n\nIt sold more mud than ever.")));

    [Fact]
    public void Takes_A_Quoted_Title_And_Its_Institution_For_One_Winner() => Assert.Equal(
        ["-|Commended|Ask Me Again|Otter Library"],
        Articles.Cases(EnglishArticle.Of("**Commended: “Ask Me Again”, Otter Library**\n")));

    [Fact]
    public void Takes_An_Award_For_One_Business_For_One() => Assert.Equal(
        ["-|Business of the Year|-|Quill & Daughters Boatyards", "-|Café of the Year|-|The Slow Eel"],
        Articles.Cases(EnglishArticle.Of(
            "**Business of the Year:** Quill & Daughters Boatyards\n\n**Café of the Year:** The Slow Eel\n")));
}
