namespace CasePipeline.Extraction.Tests.Hostile.Inputs;

/// <summary>English announcements: long lines, and many lines, of what the patterns for them begin or end with.</summary>
internal sealed class HostileEnglish(HostileSize size)
{
    private const string Heading = "Winners of the Saltmarsh Awards 2031\n\nGold Award\n\n";

    private static readonly string[] Parts =
    [
        "A ", "A, ", "a’", "“A” ", "\"A\" ", "A; ", "A: ", "A — ", "A’s ", "award ", "the winners ", "Award of the ",
        "winner was A. ", "A won the ", "Gold Award went to A; ", "Bank (", "Otter Bank, ", "Universit", "Title by A ",
        "run by ", " for “", "Tide, which ", "Mr A and ", "$5 (", "sponsored by ", "A Challenge ", "Aaa. Bbb ",
        "Gold Award\n", "Finalists:\n", "Night Ferry\nOtter Bank\n", "Tide Watch, Otter Bank\n",
        "- Tide Watch (Otter Bank)\n",
        "Water\n“Tide Watch”, Otter Bank\n", "Gold: Tide Watch, Otter Bank\n", "Category: A\nWinner: B\n",
        "“Tide Watch”\n", "Reedly won the Gold Award.\n", "Best Poster: Reed: Tide Watch\n",
    ];

    public IEnumerable<HostileInput> All => Parts.Select(
        part => new HostileInput(
            $"English of {part.ReplaceLineEndings("/")}", () => Repeated.Fill(size.Long, Heading, part)));
}
