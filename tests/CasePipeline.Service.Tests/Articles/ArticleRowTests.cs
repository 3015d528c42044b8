using CasePipeline.Extraction.Announcements;
using CasePipeline.Service.Articles;

namespace CasePipeline.Service.Tests.Articles;

public class ArticleRowTests
{
    private static readonly Article Doubtful = new()
    {
        ArticleId = "0123456789abcdef01234567",
        Name = "潮汐.txt",
        Status = ArticleStatus.Ready,
        ReceivedAt = DateTimeOffset.UnixEpoch,
        ProcessedAt = DateTimeOffset.UnixEpoch,
        Warnings =
        [
            new ExtractionWarning(WarningCodes.MoreWarnings, "2 more.", null, null),
            new ExtractionWarning(WarningCodes.CountMismatch, "3 claimed.", 4, 2),
        ],
    };

    [Fact]
    public void Keeps_Warnings_With_Their_Places() =>
        Assert.Equal(
            Doubtful.Warnings, ArticleRow.FromEntity(ArticleRow.ToEntity(Doubtful, "a")).Article.Warnings);

    [Fact]
    public void Reads_Warnings_That_Were_Stored_Without_Places()
    {
        var row = ArticleRow.ToEntity(Doubtful, "a");
        row[nameof(Article.Warnings)] = """[{"code":"no-cases","message":"None."}]""";

        Assert.Equal(
            new ExtractionWarning(WarningCodes.NoCases, "None.", null, null),
            Assert.Single(ArticleRow.FromEntity(row).Article.Warnings));
    }
}
