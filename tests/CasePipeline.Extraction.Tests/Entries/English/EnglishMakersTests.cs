namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishMakersTests
{
    [Fact]
    public void Reads_An_Institution_Before_A_Colon_Under_An_Award() => Assert.Equal(
        ["-|Best Security Project|Fraud Net|Otter Savings Bank"],
        Articles.Cases("# Fenland Awards: winners\n\n## Best Security Project\n\nOtter Savings Bank: Fraud Net\n"));

    [Fact]
    public void Reads_An_Institution_Before_For() => Assert.Equal(
        ["-|Best Music Project|Marsh Songs|Reed Academy"],
        Articles.Cases("# Fenland Awards: winners\n\n**Best Music Project:** Reed Academy for Marsh Songs\n"));

    [Fact]
    public void Reads_Winner_As_A_Rank_Beside_Others() => Assert.Equal(
        ["-|Winner|Flood Cover|Otter Insurance", "-|Runner-up|Hail Watch|Reed Mutual"],
        Articles.Cases(
            "# Fenland Awards: winners\n\nWinner: Flood Cover – Otter Insurance\n\n"
            + "Runner-up: Hail Watch – Reed Mutual\n"));
}
