using CasePipeline.Extraction.Announcements;
using CasePipeline.Testing;

namespace CasePipeline.Extraction.Tests;

public class SampleFormCaseTests
{
    private const string Name = "02-数字服务案例";

    [Theory]
    [InlineData("txt")]
    [InlineData("gb18030.txt")]
    [InlineData("md")]
    [InlineData("html")]
    [InlineData("docx")]
    [InlineData("pdf")]
    public void Reads_The_Same_Cases_From_Every_Form(string extension)
    {
        var expected = Read(Path.Combine(Repository.Root, "samples", $"{Name}.txt"));

        var actual = Read(Path.Combine(Repository.Root, "samples", "forms", $"{Name}.{extension}"));

        Assert.NotEmpty(expected.Cases);
        Assert.Equal(expected.Cases.Select(Show), actual.Cases.Select(Show));
        Assert.Equal(Show(expected.Article), Show(actual.Article));
        Grounding.AssertHolds(actual);
    }

    private static Announcement Read(string path) =>
        Assert.IsType<ExtractionOutcome.Read>(Articles.Extract(File.ReadAllBytes(path))).Announcement;

    private static string Show(AwardedCase awarded) => string.Join(
        '|',
        awarded.Series,
        awarded.Award,
        awarded.Year,
        awarded.Title,
        awarded.Institution,
        WithoutSpaces(awarded.Body));

    private static (string? Title, string? Author, DateOnly? PublishedOn, int? DeclaredCaseCount) Show(ArticleFacts article) =>
        (article.Title, article.Author, article.PublishedOn, article.DeclaredCaseCount);

    // A form may break a paragraph into lines, and lines into paragraphs.
    private static string WithoutSpaces(string? body) =>
        string.Concat((body ?? "").Where(it => !char.IsWhiteSpace(it)));
}
