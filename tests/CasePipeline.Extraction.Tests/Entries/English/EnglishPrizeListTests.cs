namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishPrizeListTests
{
    [Fact]
    public void Gives_Each_Award_What_It_Was_Won_With() => Assert.Equal(
        ["-|Grand Award|Night Ferry|Otter Bank", "-|Green Award|Mud Atlas|Otter Bank"],
        Articles.Cases(EnglishArticle.Of(
            "Otter Bank won the Grand Award for Night Ferry, an app for boats, and the Green Award for Mud Atlas.")));

    [Fact]
    public void Reads_The_Awards_Behind_Their_Number() => Assert.Equal(
        ["-|Grand Award|Mud Tower|Otter Bank"],
        Articles.Cases(EnglishArticle.Of(
            "Otter Bank was recognized with two 2031 Fen Awards, including the Grand Award for the design of Mud "
            + "Tower.")));

    [Fact]
    public void Takes_Any_Names_Behind_The_Number_Of_Awards_For_Theirs() => Assert.Equal(
        ["-|Gold Eel|Night Ferry|Reed Council", "-|Silver Eel|Mud Atlas|Reed Council"],
        Articles.Cases(EnglishArticle.Of(
            "Reed Council received two awards: the Gold Eel for Night Ferry and the Silver Eel for Mud Atlas.")));

    [Fact]
    public void Keeps_What_An_Award_Is_For() => Assert.Equal(
        ["-|Award for Best Boat|Night Ferry|Otter Bank", "-|Award for Best Map|Mud Atlas|Otter Bank"],
        Articles.Cases(EnglishArticle.Of(
            "Otter Bank won the Award for Best Boat for Night Ferry and the Award for Best Map for Mud Atlas.")));

    [Fact]
    public void Reads_What_A_Jury_Confers_On_An_Organisation_Called_By_Its_Short_Name() => Assert.Equal(
        ["-|Tall Award|Mud Tower|Sluiceworks Engineering", "-|Old Award|Eel Mill|Sluiceworks Engineering"],
        Articles.Cases(EnglishArticle.Of(
            "Sluiceworks Engineering is glad. The league also conferred honors on Sluiceworks for two buildings, "
            + "including the Tall Award for Mud Tower in Heronby and the Old Award for Eel Mill.")));
}
