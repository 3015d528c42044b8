using CasePipeline.Extraction.Reading.Markdown;

namespace CasePipeline.Extraction.Tests.Reading.Markdown;

public class MarkdownTemplatesTests
{
    [Theory]
    [InlineData("a{{< fig src=\"a.png\" >}}b", "ab")]
    [InlineData("a{{% note %}}b{{% /note %}}c", "abc")]
    [InlineData("a{% include youtube.html id=\"x\" %}b", "ab")]
    [InlineData("[1]: {{ site.url }}/a", "[1]: /a")]
    [InlineData("a {{ b", "a {{ b")]
    [InlineData("a {{ b\n}} c {{ d }}e", "a {{ b\n}} c e")]
    public void Leaves_Calls_Out(string text, string expected) =>
        Assert.Equal(expected, MarkdownTemplates.LeaveOut(text));
}
