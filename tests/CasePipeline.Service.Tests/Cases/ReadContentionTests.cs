using Azure;
using Azure.Data.Tables;
using CasePipeline.Service.Articles;
using CasePipeline.Service.Cases;
using CasePipeline.Service.Publishing;
using Moq;

namespace CasePipeline.Service.Tests.Cases;

/// <summary>What no storage does on demand: an article that is published anew between any two requests, for ever.</summary>
public class ReadContentionTests
{
    private const string ArticleId = "0123456789abcdef01234567";

    private readonly Mock<TableServiceClient> _tables = new();

    public ReadContentionTests()
    {
        var cases = new Mock<TableClient>();
        cases.Setup(table => table.QueryAsync<TableEntity>(
                It.IsAny<string>(), It.IsAny<int?>(), It.IsAny<IEnumerable<string>>(), It.IsAny<CancellationToken>()))
            .Returns(() => Rows(new TableEntity(ArticleId, $"c-000001-{Guid.NewGuid():N}")
            {
                ["ArticleId"] = ArticleId,
                ["Settled"] = false,
            }));
        var articles = new Mock<TableClient>();
        articles.Setup(table => table.QueryAsync<Transition>(
                It.IsAny<string>(), It.IsAny<int?>(), It.IsAny<IEnumerable<string>>(), It.IsAny<CancellationToken>()))
            .Returns(() => Rows(new Transition { ArticleId = ArticleId, Owner = Guid.NewGuid().ToString("N") }));
        _tables.Setup(service => service.GetTableClient("cases")).Returns(cases.Object);
        _tables.Setup(service => service.GetTableClient("articles")).Returns(articles.Object);
    }

    [Fact]
    public async Task Gives_Up_Rather_Than_Show_Half_An_Article()
    {
        var reader = new CaseReader(
            _tables.Object, new ArticleTable(_tables.Object), new TransitionTable(_tables.Object, TimeProvider.System));

        await Assert.ThrowsAsync<ReadContentionException>(
            () => reader.FindAsync(new CaseId(ArticleId, 1), TestContext.Current.CancellationToken));
    }

    private static AsyncPageable<T> Rows<T>(T row)
        where T : notnull => AsyncPageable<T>.FromPages([Page<T>.FromValues([row], null, Mock.Of<Response>())]);
}
