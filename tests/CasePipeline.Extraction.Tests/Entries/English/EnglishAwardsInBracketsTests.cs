namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishAwardsInBracketsTests
{
    [Fact]
    public void Reads_Who_Won_And_The_Award_Behind_A_Title() => Assert.Equal(
        ["Small Boats|Gold Award|Night Ferry|Otter Bank",
            "Large Boats|Gold Award|Mud Atlas|Reed Trust and Heron School", "Large Boats|Bronze Award|Eel Count|-",
            "Large Boats|Bronze Award|Tide Clock|Fen Lane Nursery"],
        Articles.Cases(EnglishArticle.Of(
            """
            ### Small Boats

            "Night Ferry" (Otter Bank, Gold Award). Ferries now sail at night.

            ### Large Boats

            "Mud Atlas" (Reed Trust and Heron School, Gold Award). Two maps were drawn.

            "Eel Count" (Ada Otter, Bronze Award). Eels were counted, and some were let go.

            "Tide Clock" (Fen Lane Nursery, Bronze Award). Children built a clock.
            """)));

    [Fact]
    public void Keeps_Other_Brackets() => Assert.Empty(
        Articles.Cases(EnglishArticle.Of(
            """
            "Night Ferry" (Otter Bank, Heronby) sails at night, said the captain.

            "Mud Atlas" (Reed Trust, Reedport) was drawn in mud, said the clerk.
            """)));
}
