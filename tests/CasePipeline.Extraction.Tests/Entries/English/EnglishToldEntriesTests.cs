namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishToldEntriesTests
{
    [Theory]
    [InlineData("**Warm Decks** – Heron Library", "**How we mended the ferry** – Reed Crew Four")]
    [InlineData("**Warm Decks**, Heron Library", "**How we mended the ferry**, Reed Crew Four")]
    [InlineData("Warm Decks — Heron Library", "How we mended the ferry — Reed Crew Four")]
    [InlineData("“Warm Decks” (Heron Library)", "“How we mended the ferry” (Reed Crew Four)")]
    public void Reads_Title_And_Winner_Before_What_Is_Told(string certain, string alike) => Assert.Equal(
        [
            "Small Boats|Gold|Warm Decks|Heron Library", "Small Boats|Silver|Night Ferry|Otter Bank",
            "Big Boats|Gold|Slow Lane|Fenland College", "Big Boats|Silver|How we mended the ferry|Reed Crew Four",
        ],
        Articles.Cases(EnglishArticle.Of(
            $"## Small Boats\n\n### Gold\n\n{certain}. Eleven ferries stayed open. There was soup.\n\n"
            + $"### Silver\n\n{Like(certain, "Night Ferry", "Otter Bank")}. It sails after dark.\n\n"
            + $"## Big Boats\n\n### Gold\n\n{Like(certain, "Slow Lane", "Fenland College")}. It has no horn.\n\n"
            + $"### Silver\n\n{alike}. With tar, mostly.\n\n"
            + "## What happens next\n\nThe quay – Otter Bank. All meet there.")));

    [Fact]
    public void Takes_No_Sentence_With_A_Comma_For_A_Title() => Assert.Empty(Articles.Cases(EnglishArticle.Of(
        "## Gold Award\n\nWe went to Reed, Otter Bank. It was cold.\n\n"
        + "The ferry came first, Heron Bank. It was warm.")));

    private static string Like(string line, string title, string maker) =>
        line.Replace("Warm Decks", title, StringComparison.Ordinal)
            .Replace("Heron Library", maker, StringComparison.Ordinal);
}
