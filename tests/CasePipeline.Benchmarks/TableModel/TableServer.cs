using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace CasePipeline.Benchmarks.TableModel;

/// <summary>
/// The table service, as far as the service under test uses it, with the rules that Azure enforces: Azurite scans its
/// tables and cannot hold 100,000 cases. Whatever it does not know it refuses with a 501. It asks for no signature.
/// </summary>
internal sealed partial class TableServer(TimeProvider time)
{
    /// <summary>Path, below an account, of what its tables hold; the service has nothing like it.</summary>
    public const string SizesPath = "$sizes";

    private const string JsonType = "application/json;odata=minimalmetadata;streaming=true;charset=utf-8";
    private const int MaxRows = 1000;
    private const int MaxOperations = 100;
    private const int MaxBatchBytes = 4 * 1024 * 1024;

    private readonly ConcurrentDictionary<string, Account> _accounts = [];

    public async Task AnswerAsync(HttpContext context)
    {
        try
        {
            await RouteAsync(context);
        }
        catch (TableException exception)
        {
            context.Response.StatusCode = exception.Status;
            context.Response.ContentType = JsonType;
            await context.Response.WriteAsync(ErrorOf(exception, prefix: ""), context.RequestAborted);
        }
    }

    private Task RouteAsync(HttpContext context)
    {
        if (ResourcePath().Match(context.Request.Path.Value!) is not { Success: true } match)
        {
            throw TableException.NotModelled;
        }

        var account = _accounts.GetOrAdd(match.Groups["account"].Value, _ => new Account(time));
        var table = match.Groups["table"].Value;
        return (context.Request.Method, table) switch
        {
            ("GET", SizesPath) => WriteSizesAsync(context, account),
            ("POST", "$batch") => CarryOutAllAsync(context, account),
            ("POST", "Tables") => CreateTableAsync(context, account),
            ("GET", _) => match.Groups["keys"].Success
                ? ReadRowAsync(context, account, match)
                : QueryAsync(context, account[table]),
            _ => CarryOutAsync(context, account),
        };
    }

    private static Task WriteSizesAsync(HttpContext context, Account account) =>
        context.Response.WriteAsJsonAsync(
            account.Tables.ToDictionary(table => table.Key, table => table.Value.Measure()), context.RequestAborted);

    private static async Task CreateTableAsync(HttpContext context, Account account)
    {
        using var body = await JsonDocument.ParseAsync(context.Request.Body, default, context.RequestAborted);
        account.Create(body.RootElement.GetProperty("TableName").GetString()!);
        context.Response.StatusCode = StatusCodes.Status204NoContent;
    }

    private static async Task ReadRowAsync(HttpContext context, Account account, Match match)
    {
        var row = account[match.Groups["table"].Value][Unquote(match.Groups["partition"].Value)]
            .Find(Unquote(match.Groups["row"].Value)) ?? throw TableException.RowNotFound;
        context.Response.Headers.ETag = row.ETag;
        await WriteJsonAsync(context, json => EntityJson.Write(json, row, SelectOf(context.Request)));
    }

    private static async Task QueryAsync(HttpContext context, Table table)
    {
        var query = context.Request.Query;
        var top = MaxRows;
        if (query.TryGetValue("$top", out var value) && (!int.TryParse(value, out top) || top is < 1 or > MaxRows))
        {
            throw TableException.Invalid;
        }

        var filter = RowFilter.Parse(query["$filter"], query["NextRowKey"]);
        var rows = table[filter.PartitionKey].Read(filter, top + 1);
        if (rows.Count > top)
        {
            context.Response.Headers["x-ms-continuation-NextPartitionKey"] = rows[top].PartitionKey;
            context.Response.Headers["x-ms-continuation-NextRowKey"] = rows[top].RowKey;
            rows.RemoveAt(top);
        }

        var select = SelectOf(context.Request);
        await WriteJsonAsync(context, json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("value");
            foreach (var row in rows)
            {
                EntityJson.Write(json, row, select);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static async Task CarryOutAsync(HttpContext context, Account account)
    {
        var body = await ReadBodyAsync(context.Request);
        var (table, operation) = Operation(
            account, context.Request.Method, context.Request.Path.Value!, context.Request.Headers.IfMatch, body.Span);
        var row = account[table][operation.PartitionKey].Apply([operation], account.NextVersion)[0];
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        context.Response.Headers.ETag = row?.ETag;
    }

    private static async Task CarryOutAllAsync(HttpContext context, Account account)
    {
        var body = await ReadBodyAsync(context.Request);
        if (body.Length > MaxBatchBytes)
        {
            throw new TableException(413, "RequestBodyTooLarge");
        }

        string[] parts;
        try
        {
            var rows = Apply(account, BatchRequest.ReadAll(body));
            parts = [.. rows.Select(row => row is null
                ? "HTTP/1.1 204 No Content\r\n\r\n"
                : $"HTTP/1.1 204 No Content\r\nETag: {row.ETag}\r\n\r\n")];
        }
        catch (TableException exception)
        {
            var error = ErrorOf(exception, $"{exception.OperationIndex}:");
            parts = [$"HTTP/1.1 {exception.Status} {exception.Code}\r\nContent-Type: {JsonType}\r\n\r\n{error}"];
        }

        var batch = $"batchresponse_{Guid.NewGuid()}";
        var changeSet = $"changesetresponse_{Guid.NewGuid()}";
        var answer = new StringBuilder(
            $"--{batch}\r\nContent-Type: multipart/mixed; boundary={changeSet}\r\n\r\n");
        foreach (var part in parts)
        {
            answer.Append("--").Append(changeSet).Append("\r\nContent-Type: application/http\r\n")
                .Append("Content-Transfer-Encoding: binary\r\n\r\n").Append(part).Append("\r\n");
        }

        answer.Append("--").Append(changeSet).Append("--\r\n--").Append(batch).Append("--\r\n");
        var bytes = Encoding.UTF8.GetBytes(answer.ToString());
        context.Response.StatusCode = StatusCodes.Status202Accepted;
        context.Response.ContentType = $"multipart/mixed; boundary={batch}";
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    private static StoredRow?[] Apply(Account account, List<BatchRequest> requests)
    {
        if (requests.Count is 0 or > MaxOperations)
        {
            throw TableException.Invalid;
        }

        var operations = requests.ConvertAll(request =>
            Operation(account, request.Method, request.Path, request.IfMatch, request.Body.Span));
        var (table, first) = operations[0];
        if (operations.Exists(it => it.Table != table || it.Operation.PartitionKey != first.PartitionKey))
        {
            throw new TableException(400, "CommandsInBatchActOnDifferentPartitions");
        }

        if (operations.DistinctBy(it => it.Operation.RowKey).Count() != operations.Count)
        {
            throw new TableException(400, "InvalidDuplicateRow");
        }

        return account[table][first.PartitionKey].Apply(
            operations.ConvertAll(it => it.Operation), account.NextVersion);
    }

    private static (string Table, RowOperation Operation) Operation(
        Account account, string method, string path, string? ifMatch, ReadOnlySpan<byte> body)
    {
        if (ResourcePath().Match(path) is not { Success: true } match)
        {
            throw TableException.NotModelled;
        }

        var kind = method switch
        {
            "POST" => OperationKind.Insert,
            "PUT" => OperationKind.Replace,
            "PATCH" or "MERGE" => OperationKind.Merge,
            "DELETE" => OperationKind.Delete,
            _ => throw TableException.NotModelled,
        };
        var (partitionKey, rowKey, properties) =
            kind == OperationKind.Delete ? (null, null, []) : EntityJson.Read(body, account.Values);
        if (kind != OperationKind.Insert)
        {
            partitionKey = string.Intern(Unquote(match.Groups["partition"].Value));
            rowKey = Unquote(match.Groups["row"].Value);
        }

        return partitionKey is null || rowKey is null
            ? throw new TableException(400, "PropertiesNeedValue")
            : (match.Groups["table"].Value, new RowOperation(kind, partitionKey, rowKey, ifMatch, properties));
    }

    private static HashSet<string>? SelectOf(HttpRequest request) =>
        request.Query.TryGetValue("$select", out var select) ? [.. select.ToString().Split(',')] : null;

    private static async Task WriteJsonAsync(HttpContext context, Action<Utf8JsonWriter> write)
    {
        var bytes = new MemoryStream();
        await using (var json = new Utf8JsonWriter(bytes))
        {
            write(json);
        }

        context.Response.ContentType = JsonType;
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(
            bytes.GetBuffer().AsMemory(0, (int)bytes.Length), context.RequestAborted);
    }

    private static async Task<ReadOnlyMemory<byte>> ReadBodyAsync(HttpRequest request)
    {
        var body = new MemoryStream((int)(request.ContentLength ?? 0));
        await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted);
        return body.GetBuffer().AsMemory(0, (int)body.Length);
    }

    private static string ErrorOf(TableException exception, string prefix) =>
        $"{{\"odata.error\":{{\"code\":\"{exception.Code}\",\"message\":"
        + $"{{\"lang\":\"en-US\",\"value\":\"{prefix}{exception.Code}\"}}}}}}";

    private static string Unquote(string value) => value.Replace("''", "'", StringComparison.Ordinal);

    [GeneratedRegex(
        "^/(?<account>[a-z0-9]+)/(?<table>[A-Za-z0-9$]+)"
        + "(\\(\\)|(?<keys>\\(PartitionKey='(?<partition>([^']|'')*)',RowKey='(?<row>([^']|'')*)'\\)))?$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex ResourcePath();
}
