using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Tests.Tokens;

public class EnclosureTests
{
    [Theory]
    [InlineData("《潮汐》", "潮汐")]
    [InlineData("“潮汐系列”", "潮汐系列")]
    [InlineData("《“潮汐”》", "“潮汐”")]
    [InlineData("《潮汐《附册》》", "潮汐《附册》")]
    [InlineData("“潮”与“汐”", "“潮”与“汐”")]
    [InlineData("《潮汐", "《潮汐")]
    [InlineData("《》", "《》")]
    [InlineData("潮汐", "潮汐")]
    public void Strips_Marks_Around_The_Whole(string text, string expected)
    {
        var span = Enclosure.Strip(text, new TextSpan(0, text.Length));

        Assert.Equal(expected, text.Cut(span));
    }
}
