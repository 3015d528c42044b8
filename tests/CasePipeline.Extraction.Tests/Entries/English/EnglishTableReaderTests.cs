namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishTableReaderTests
{
    [Theory]
    [InlineData("Hospital")]
    [InlineData("Submitted from")]
    public void Finds_The_Column_Of_Institutions_By_Its_Header_Or_Its_Cells(string header) => Assert.Equal(
        ["-|Calm Prize|Quiet Hours|Otter Hospital", "-|Flow Prize|Home Early|Eelport Hospital"],
        Articles.Cases(EnglishArticle.Of($"""
            | Prize | Project | {header} | Lead |
            |---|---|---|---|
            | Calm Prize | Quiet Hours | Otter Hospital | Ada Quill |
            | Flow Prize | Home Early | Eelport Hospital | Lou Pinter |
            | Green Prize | Not awarded | | |
            """)));

    [Fact]
    public void Prefers_The_Column_That_Names_The_Entries() => Assert.Equal(
        ["-|Calm Prize|Night Ferry|-"],
        Articles.Cases(EnglishArticle.Of(
            "| Prize | Entry | Entry name | Entrant |\n|---|---|---|---|\n| Calm Prize | | Night Ferry | otter_7 |")));
}
