using CasePipeline.Extraction.Reading;
using CasePipeline.Testing;

namespace CasePipeline.Extraction.Tests.Reading;

public class SampleFormTests
{
    private const string Name = "02-数字服务案例";

    [Theory]
    [InlineData("docx")]
    [InlineData("pdf")]
    public void Reads_The_Same_Lines_In_Every_Form(string extension)
    {
        var expected = File.ReadAllLines(Path.Combine(Repository.Root, "samples", $"{Name}.txt"));
        var bytes = File.ReadAllBytes(Path.Combine(Repository.Root, "samples", "forms", $"{Name}.{extension}"));

        Assert.True(ArticleReader.TryRead(bytes, out var article, out _));

        Assert.Equal(expected, article.Text.Split('\n'));
        Assert.Equal([1, 0, 0, 2, 3, 4], article.Lines.Take(6).Select(line => line.Markup.HeadingLevel));
        Assert.Equal(extension, article.Format);
    }
}
