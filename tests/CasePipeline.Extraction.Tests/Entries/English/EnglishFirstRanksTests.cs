namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishFirstRanksTests
{
    [Fact]
    public void Reads_Names_Of_Groups_That_Could_Be_Institutions() => Assert.Equal(
        [
            "River Ferries|Gold|Night Ferry|Otter Bank", "River Ferries|Silver|Eel Count|Reed Trust",
            "Public Service|Gold|Mud Atlas|Heron School", "Public Service|Silver|Fog Horn|Mudly Ltd",
        ],
        Articles.Cases(EnglishArticle.Of(
            "River Ferries\nGold: Night Ferry – Otter Bank\nSilver: Eel Count – Reed Trust\n"
            + "Public Service\nGold: Mud Atlas – Heron School\nSilver: Fog Horn – Mudly Ltd")));
}
