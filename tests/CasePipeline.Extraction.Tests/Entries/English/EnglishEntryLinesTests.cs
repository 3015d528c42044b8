namespace CasePipeline.Extraction.Tests.Entries.English;

/// <summary>Lines below English awards.</summary>
public class EnglishEntryLinesTests
{
    [Fact]
    public void Reads_Quoted_Titles_Beside_Three_Words() => Assert.Equal(
        ["-|Best Youth Case|Quiet Friday|-", "-|Highly Commended|Letters to Farms|Upland Listening Service"],
        Articles.Cases("""
            Winners of the Harbour Case Awards

            Four cases were honoured this year.

            Best Youth Case
            "Quiet Friday", Gull Young Farmers

            Highly Commended
            "Letters to Farms", Upland Listening Service
            """));
}
