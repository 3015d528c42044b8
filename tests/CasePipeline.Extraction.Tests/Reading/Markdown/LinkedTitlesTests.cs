namespace CasePipeline.Extraction.Tests.Reading.Markdown;

public class LinkedTitlesTests
{
    [Fact]
    public void Sets_Who_Wrote_A_Work_Apart_From_Its_Title() => Assert.Equal(
        ["# Winners", "- Night Ferry: A Tide", "Ada Otter, Bo Reed", "- Mud Atlas and more"],
        ReadArticle.Lines("""
            # Winners

            - [Night Ferry: A Tide](https://example.org/a) _Ada Otter, Bo Reed_
            - [Mud Atlas](https://example.org/b) _and_ more
            """));
}
