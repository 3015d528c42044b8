using System.Globalization;
using Azure;
using Azure.Data.Tables;

namespace CasePipeline.Benchmarks.Tests.TableModel;

/// <summary>Rules of Azure's table service, most of which Azurite does not enforce.</summary>
public sealed class TableRulesTests(TableModelFixture model) : IClassFixture<TableModelFixture>, IAsyncLifetime
{
    private TableClient? _table;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private TableClient Table => _table!;

    public async ValueTask InitializeAsync()
    {
        _table = new TableServiceClient(model.TakeAccount()).GetTableClient("rows");
        await _table.CreateAsync(Cancel);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("PropertyValueTooLarge", 1, (32 * 1024) + 1)]
    [InlineData("TooManyProperties", 253, 1)]
    [InlineData("EntityTooLarge", 20, 32 * 1024)]
    public async Task Refuses_What_Does_Not_Fit_A_Row(string code, int properties, int characters)
    {
        var row = new TableEntity("p", "r");
        for (var i = 0; i < properties; i++)
        {
            row[$"P{i}"] = new string('字', characters);
        }

        await AssertRefusedAsync(400, code, () => Table.AddEntityAsync(row, Cancel));
    }

    [Theory]
    [InlineData("a/b")]
    [InlineData("a#b")]
    [InlineData("a?b")]
    [InlineData("a\\b")]
    [InlineData("a\tb")]
    public Task Refuses_Keys_With_Characters_That_Azure_Refuses(string rowKey) => AssertRefusedAsync(
        400, "OutOfRangeInput", () => Table.AddEntityAsync(new TableEntity("p", rowKey), Cancel));

    [Fact]
    public async Task Knows_Versions()
    {
        var added = await Table.AddEntityAsync(new TableEntity("p", "r") { ["A"] = 1 }, Cancel);
        var stale = added.Headers.ETag.GetValueOrDefault();
        await Table.UpdateEntityAsync(new TableEntity("p", "r") { ["B"] = "乙" }, stale, cancellationToken: Cancel);

        TableEntity row = await Table.GetEntityAsync<TableEntity>("p", "r", cancellationToken: Cancel);
        Assert.Equal((1, "乙"), (row.GetInt32("A"), row.GetString("B")));
        Assert.NotEqual(stale, row.ETag);
        await AssertRefusedAsync(
            409, "EntityAlreadyExists", () => Table.AddEntityAsync(new TableEntity("p", "r"), Cancel));
        await AssertRefusedAsync(
            412,
            "UpdateConditionNotSatisfied",
            () => Table.UpdateEntityAsync(row, stale, TableUpdateMode.Replace, Cancel));
        await AssertRefusedAsync(
            404,
            "ResourceNotFound",
            () => Table.UpdateEntityAsync(new TableEntity("p", "q"), ETag.All, TableUpdateMode.Merge, Cancel));
    }

    [Fact]
    public async Task Carries_Out_A_Transaction_Whole_Or_Not_At_All()
    {
        await Table.AddEntityAsync(new TableEntity("p", "007"), Cancel);

        var exception = await AssertRefusedAsync(
            409, "EntityAlreadyExists", () => Table.SubmitTransactionAsync(Additions(100), Cancel));
        Assert.Equal(7, Assert.IsType<TableTransactionFailedException>(exception).FailedTransactionActionIndex);
        Assert.Single(await ReadAsync("PartitionKey eq 'p'"));

        await Table.DeleteEntityAsync("p", "007", ETag.All, Cancel);
        await Table.SubmitTransactionAsync(Additions(100), Cancel);
        Assert.Equal(100, (await ReadAsync("PartitionKey eq 'p'")).Count);
    }

    [Fact]
    public async Task Refuses_Transactions_That_Are_Too_Large_Or_Of_Two_Partitions()
    {
        await AssertRefusedAsync(400, "InvalidInput", () => Table.SubmitTransactionAsync(Additions(101), Cancel));
        await AssertRefusedAsync(
            400,
            "CommandsInBatchActOnDifferentPartitions",
            () => Table.SubmitTransactionAsync([Addition("p", "a", 1), Addition("q", "a", 1)], Cancel));
        await AssertRefusedAsync(
            400,
            "InvalidDuplicateRow",
            () => Table.SubmitTransactionAsync([Addition("p", "a", 1), Addition("p", "a", 1)], Cancel));
        await AssertRefusedAsync(
            413, "RequestBodyTooLarge", () => Table.SubmitTransactionAsync(Additions(100, 50_000), Cancel));
        Assert.Empty(await ReadAsync("PartitionKey eq 'p'"));
    }

    [Fact]
    public async Task Answers_A_Thousand_Rows_At_Most_In_The_Order_Of_Their_Keys()
    {
        for (var i = 0; i < 1200; i += 100)
        {
            await Table.SubmitTransactionAsync(
                [.. Enumerable.Range(i, 100).Reverse().Select(number => Addition("p", Key(number), 1))], Cancel);
        }

        var pages = new List<int>();
        var keys = new List<string>();
        var query = Table.QueryAsync<TableEntity>(
            "PartitionKey eq 'p' and RowKey ge '0100' and RowKey lt '1150'",
            select: ["RowKey"],
            cancellationToken: Cancel);
        await foreach (var page in query.AsPages())
        {
            pages.Add(page.Values.Count);
            keys.AddRange(page.Values.Select(row => row.RowKey));
        }

        Assert.Equal([1000, 50], pages);
        Assert.Equal(Enumerable.Range(100, 1050).Select(Key), keys);
    }

    [Fact]
    public Task Says_So_When_It_Cannot_Answer() => AssertRefusedAsync(
        501, "NotImplemented", () => ReadAsync("Title eq 'a'"));

    private static string Key(int number) => number.ToString("D4", CultureInfo.InvariantCulture);

    private static TableTransactionAction Addition(string partitionKey, string rowKey, int bytes) =>
        new(TableTransactionActionType.Add, new TableEntity(partitionKey, rowKey) { ["B"] = new byte[bytes] });

    private static List<TableTransactionAction> Additions(int count, int bytes = 1) =>
    [
        .. Enumerable.Range(0, count)
            .Select(i => Addition("p", i.ToString("D3", CultureInfo.InvariantCulture), bytes)),
    ];

    private static async Task<RequestFailedException> AssertRefusedAsync(int status, string code, Func<Task> send)
    {
        var exception = await Assert.ThrowsAnyAsync<RequestFailedException>(send);
        Assert.Equal((status, code), (exception.Status, exception.ErrorCode));
        return exception;
    }

    private async Task<List<TableEntity>> ReadAsync(string filter)
    {
        var rows = new List<TableEntity>();
        await foreach (var row in Table.QueryAsync<TableEntity>(filter, cancellationToken: Cancel))
        {
            rows.Add(row);
        }

        return rows;
    }
}
