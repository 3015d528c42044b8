namespace CasePipeline.Extraction.Tests.Entries.Sentences;

/// <summary>Titles of which no part won.</summary>
public class PartsOfTitlesTests
{
    [Fact]
    public void Takes_No_Part_Of_A_Title_For_Its_Winner() => Assert.Equal(
        ["-|优秀案例|渔港安全项目|-"],
        Articles.Cases("""
            渔港安全项目获优秀案例

            近年来，东屿渔港的信息化建设快速推进，安全的重要性提升。日前，渔港安全项目获优秀案例。
            """));
}
