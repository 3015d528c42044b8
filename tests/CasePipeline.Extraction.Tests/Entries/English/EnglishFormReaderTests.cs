namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishFormReaderTests
{
    [Theory]
    [InlineData("Night Ferry, Otter Bank", "Night Ferry|Otter Bank")]
    [InlineData("Night Ferry – Otter Bank", "Night Ferry|Otter Bank")]
    [InlineData("Night Ferry (Otter Bank), $1,500", "Night Ferry|Otter Bank")]
    [InlineData("“Night Ferry”, Otter Bank and Fenland Trust", "Night Ferry|Otter Bank and Fenland Trust")]
    [InlineData("\"Night Ferry\" - Otter Bank", "Night Ferry|Otter Bank")]
    [InlineData("\"Night Ferry\" for shift workers - Otter Bank", "\"Night Ferry\" for shift workers|Otter Bank")]
    [InlineData("“Night Ferry” loans (Otter Bank)", "“Night Ferry” loans|Otter Bank")]
    [InlineData("“Night Ferry” by Otter Bank", "Night Ferry|Otter Bank")]
    [InlineData("Otter Bank, for its “Night Ferry”", "Night Ferry|Otter Bank")]
    [InlineData("Team Otter (Fenland College) with “Night Ferry”", "Night Ferry|Team Otter (Fenland College)")]
    [InlineData("Otter Bank, \"Night Ferry\"", "Night Ferry|Otter Bank")]
    [InlineData("Otter Bank – “Night Ferry”", "Night Ferry|Otter Bank")]
    [InlineData("Home by Noon (Fenland Clinic)", "Home by Noon|Fenland Clinic")]
    [InlineData("Cows by Satellite, Otter Mutual (Fenland)", "Cows by Satellite|Otter Mutual (Fenland)")]
    [InlineData("Night Ferry, by students at Fenland College, sails after dark for all of us.", "Night Ferry|Fenland College")]
    [InlineData("Boat Library for Late Sailors – Otter Bank", "Boat Library for Late Sailors|Otter Bank")]
    [InlineData("Sail or Row? – Heron Council, Otter Bank. It is a game of cards.", "Sail or Row?|Heron Council, Otter Bank")]
    [InlineData("Heron Society of Boat Agents. The society has agents in all ports.", "-|Heron Society of Boat Agents")]
    [InlineData("*Night Ferry*, from Otter Trust. Every boat sails after dark.", "Night Ferry|Otter Trust")]
    [InlineData("Heron School in partnership with Otter Bank", "-|Heron School")]
    [InlineData("Heron School with corporate partner Otter (Fenland) Ltd", "-|Heron School")]
    public void Reads_Title_And_Institution(string line, string expected) =>
        Assert.Equal([$"-|Gold Award|{expected}"], Articles.Cases(EnglishArticle.Of($"Gold Award: {line}")));

    [Theory]
    [InlineData("Not awarded")]
    [InlineData("No award was made")]
    [InlineData("to be announced")]
    [InlineData("$5,000 and a boat")]
    public void Finds_No_Case_In(string line) =>
        Assert.Empty(Articles.Cases(EnglishArticle.Of($"Gold Award: {line}")));

    [Fact]
    public void Reads_The_First_Sentence_Of_An_Item() =>
        Assert.Equal(
            ["-|Gold Award|Night Ferry|School of Tides", "-|Gold Award|Mud Atlas|City of Eelport"],
            Articles.Cases(EnglishArticle.Of("""
                ## Gold Award

                - **Night Ferry**, School of Tides. Students row what they will later steer.
                - “Mud Atlas”, City of Eelport. It shows what lies below.
                """)));

    [Fact]
    public void Reads_A_List_Within_A_Line() =>
        Assert.Equal(
            ["-|Commended|Eel Count|Otter Bank", "-|Commended|Gull Diary|Fenland Trust"],
            Articles.Cases(EnglishArticle.Of("Commended: “Eel Count” (Otter Bank); and “Gull Diary” (Fenland Trust)")));

    [Theory]
    [InlineData("Outstanding Organisation")]
    [InlineData("Best Credit Union")]
    [InlineData("Lender Team of the Year")]
    public void Reads_An_Award_To_An_Organisation(string award) =>
        Assert.Equal([$"-|{award}|-|Otter Credit Union"], Articles.Cases(EnglishArticle.Of($"{award}\nOtter Credit Union\n")));

    [Theory]
    [InlineData("Facility of the Year: Otter Lane Courts. Swept, lit and open until ten.", "Facility of the Year|-|Otter Lane Courts")]
    [InlineData("Newsroom of the Year: Eelport Echo", "Newsroom of the Year|-|Eelport Echo")]
    [InlineData("Gold Award: “Night Ferry” (Fenland RFC). It sails late and comes home early.", "Gold Award|Night Ferry|Fenland RFC")]
    public void Reads_Who_Wins_Before_The_First_Stop(string line, string expected) =>
        Assert.Equal([$"-|{expected}"], Articles.Cases(EnglishArticle.Of(line)));

    [Theory]
    [InlineData("Night Ferry (Otter Bank) and Mud Atlas (Reed Trust)")]
    [InlineData("“Night Ferry”, Otter Bank, and “Mud Atlas”, Reed Trust")]
    [InlineData("Night Ferry by Otter Bank and Mud Atlas by Reed Trust")]
    public void Reads_Two_Cases_Behind_One_Label(string value) => Assert.Equal(
        ["-|Gold Award|Night Ferry|Otter Bank", "-|Gold Award|Mud Atlas|Reed Trust"],
        Articles.Cases(EnglishArticle.Of($"Gold Award: {value}")));

    [Fact]
    public void Takes_Families_For_Companies() => Assert.Equal(
        ["-|Best Loaf|-|Heron & Daughters Bakery", "-|Best Nail|-|Otter and Sons"],
        Articles.Cases(EnglishArticle.Of("- Best Loaf: Heron & Daughters Bakery\n- Best Nail: Otter and Sons")));
}
