using Azure.Data.Tables;
using CasePipeline.Service.Storage;
using CasePipeline.Testing;

namespace CasePipeline.Service.Tests.Storage;

public class TableWriterTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Sends_A_Hundred_Rows_Of_A_Partition_With_A_Request()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite.TakeAccount());

        await TableWriter.WriteAsync(Table(pipeline), Rows(250).Select(TableWriter.Put), Cancel);

        Assert.Equal(3, pipeline.Wire.Requests.Count);
        Assert.Equal(250, (await pipeline.ReadTableAsync(StorageNames.CasesTable)).Count);
    }

    [Fact]
    public async Task Sends_Large_Rows_In_Requests_That_The_Service_Takes()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite.TakeAccount());
        var rows = Rows(20).Select(row =>
        {
            for (var i = 0; i < 10; i++)
            {
                row[$"P{i}"] = new byte[60 * 1024];
            }

            return row;
        });

        await TableWriter.WriteAsync(Table(pipeline), rows.Select(TableWriter.Put), Cancel);

        Assert.Equal(5, pipeline.Wire.Requests.Count);
        Assert.Equal(20, (await pipeline.ReadTableAsync(StorageNames.CasesTable)).Count);
    }

    [Fact]
    public async Task Deletes_The_Rest_When_Some_Rows_Are_Gone_Already()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite.TakeAccount());
        await TableWriter.WriteAsync(Table(pipeline), Rows(10).Where((_, i) => i % 2 == 0).Select(TableWriter.Put), Cancel);

        await TableWriter.WriteAsync(Table(pipeline), Rows(10).Select(TableWriter.Delete), Cancel);

        Assert.Empty(await pipeline.ReadTableAsync(StorageNames.CasesTable));
    }

    [Fact]
    public async Task Changes_Rows_But_Creates_None()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite.TakeAccount());
        await TableWriter.WriteAsync(Table(pipeline), Rows(1).Select(TableWriter.Put), Cancel);

        await TableWriter.WriteAsync(
            Table(pipeline), Rows(3).Select(row => { row["Changed"] = true; return TableWriter.Change(row); }), Cancel);

        var row = Assert.Single(await pipeline.ReadTableAsync(StorageNames.CasesTable));
        Assert.True(row.GetBoolean("Changed"));
    }

    [Fact]
    public async Task Reports_That_The_Table_Is_Missing()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite.TakeAccount());
        var missing = pipeline.Get<TableServiceClient>().GetTableClient("missing");

        await Assert.ThrowsAnyAsync<Azure.RequestFailedException>(
            () => TableWriter.WriteAsync(missing, Rows(2).Select(TableWriter.Delete), Cancel));
    }

    private static TableClient Table(Pipeline pipeline) =>
        pipeline.Get<TableServiceClient>().GetTableClient(StorageNames.CasesTable);

    private static IEnumerable<TableEntity> Rows(int count) =>
        Enumerable.Range(0, count).Select(i => new TableEntity("partition", $"row-{i:D4}"));
}
