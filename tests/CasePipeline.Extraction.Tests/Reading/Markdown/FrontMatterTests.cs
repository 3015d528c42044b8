using CasePipeline.Extraction.Reading;
using CasePipeline.Extraction.Reading.Markdown;

namespace CasePipeline.Extraction.Tests.Reading.Markdown;

public class FrontMatterTests
{
    [Theory]
    [InlineData("post_author")]
    [InlineData("posted_by")]
    public void Reads_Who_Posted(string key) => Assert.Equal(
        "Rosa Fennick",
        Articles.Read($"---\ntitle: Boats\n{key}: Rosa Fennick\n---\nThe boats are late.\n").Article.Author);

    [Fact]
    public void Reads_A_Bare_Head_That_A_Generator_Wants()
    {
        var (facts, text) = FrontMatter.Read(
            "Title: Boats of May\nDate: 2031-05-06\nAuthor: Ada Quill\nTags: mud\n\nText");

        Assert.Equal(new DeclaredFacts("Boats of May", "Ada Quill", null, "2031-05-06"), facts);
        Assert.Equal("\nText", text);
    }

    [Fact]
    public void Reads_A_Head_Within_A_Block_Of_Code()
    {
        var (facts, text) = FrontMatter.Read("```\ntitle: Boats of May\ndate: 2031-05-06\n```\n\nText");

        Assert.Equal(new DeclaredFacts("Boats of May", null, null, "2031-05-06"), facts);
        Assert.Equal("\nText", text);
    }

    [Theory]
    [InlineData("```\ntitle: Boats of May\n\n# A comment\n```\n\nText")]
    [InlineData("Title: Boats of May\nDate: 2031-05-06\n\nText")]
    [InlineData("Title: Boats of May\nWe sailed.\nTags: mud\n\nText")]
    [InlineData("Boats of May\nTags: mud\n\nText")]
    public void Reads_No_Bare_Head_Of_Other_Text(string text) => Assert.False(FrontMatter.IsAtTopOf(text));

    [Theory]
    [InlineData("Otter&#8217;s Boats", "Otter’s Boats")]
    [InlineData("The &#35Boats", "The #Boats")]
    [InlineData("Mud & Boats <2031>", "Mud & Boats <2031>")]
    public void Decodes_References_In_The_Title(string title, string expected) =>
        Assert.Equal(expected, FrontMatter.Read($"---\ntitle: \"{title}\"\n---\nText").Facts.Title);
}
