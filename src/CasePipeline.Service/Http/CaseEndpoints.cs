using CasePipeline.Service.Cases;
using CasePipeline.Service.Changes;
using CasePipeline.Service.Export;
using CasePipeline.Service.Search;
using CasePipeline.Service.Storage;
using Microsoft.AspNetCore.Http;

namespace CasePipeline.Service.Http;

/// <summary>Serves cases.</summary>
public sealed class CaseEndpoints(CaseReader cases, CaseSearch search, ChangeLog changes, RequestGuard guard)
{
    private const int DefaultTop = 50;
    private const int MaxFacetTop = 1000;
    private const int DefaultFacetTop = 100;

    // What one page leaves behind is collected before the next. Pages of 500 outlive the young generations, and the
    // collector lets the old one grow by more than half before it looks there.
    private const int ExportTop = 100;

    /// <summary>GET <see cref="Routes.Cases"/>.</summary>
    public Task<IResult> ListAsync(HttpRequest request) => guard.RunAsync(request, async cancellation =>
    {
        var parameters = CaseParameters.Of(request, "top", "format", Continuation.Parameter);
        var filter = CaseParameters.ReadFilter(parameters);
        var words = CaseParameters.ReadWords(parameters);
        var top = parameters.Number("top", 1, CaseReader.MaxTop);
        var query = new CaseQuery(filter, words, top ?? DefaultTop, Continuation.Read(request));
        return ExportFormat.Of(request, parameters.Text("format")) is { } format
            ? await ExportAsync(format, query, isPaged: top is not null || query.After is not null, cancellation)
                .ConfigureAwait(false)
            : await GetPageAsync(request, query, cancellation).ConfigureAwait(false);
    });

    /// <summary>GET <see cref="Routes.Case"/>.</summary>
    public Task<IResult> GetAsync(HttpRequest request) => guard.RunAsync(request, async cancellation =>
    {
        _ = new QueryParameters(request);
        var record = CaseId.TryParse(request.RouteValues["caseId"] as string, out var id)
            ? await cases.FindAsync(id, cancellation).ConfigureAwait(false)
            : null;
        return record is null
            ? Problems.Result(
                StatusCodes.Status404NotFound,
                ProblemCodes.CaseNotFound,
                "There is no such case. GET /api/cases lists those that there are.")
            : Representation.Json(record, ServiceJson.Readable.CaseRecord);
    });

    /// <summary>GET <see cref="Routes.Facets"/>.</summary>
    public Task<IResult> CountAsync(HttpRequest request) => guard.RunAsync(request, async cancellation =>
    {
        var parameters = CaseParameters.Of(request, "top");
        var name = request.RouteValues["field"] as string;
        if (FacetField.All.SingleOrDefault(it => it.Name == name) is not { } field)
        {
            var fields = string.Join(", ", FacetField.All.Select(it => it.Name));
            return Problems.Result(
                StatusCodes.Status404NotFound,
                ProblemCodes.UnknownFacet,
                $"Cases are not counted by that. There are: {fields}.");
        }

        var query = new CaseQuery(
            CaseParameters.ReadFilter(parameters),
            CaseParameters.ReadWords(parameters),
            parameters.Number("top", 1, MaxFacetTop) ?? DefaultFacetTop,
            After: null);
        var counts = await search.CountAsync(field, query, cancellation).ConfigureAwait(false);
        return Representation.Json(counts, ServiceJson.Readable.FacetCounts);
    });

    private async Task<IResult> GetPageAsync(HttpRequest request, CaseQuery query, CancellationToken cancellation)
    {
        var page = await ReadAsync(query, cancellation).ConfigureAwait(false);
        return Representation.Json(
            new Page<CaseRecord>(page.Items, Continuation.Link(request, page.Next)),
            ServiceJson.Readable.PageCaseRecord);
    }

    private async Task<IResult> ExportAsync(
        ExportFormat format, CaseQuery query, bool isPaged, CancellationToken cancellation)
    {
        if (isPaged)
        {
            throw QueryParameters.Invalid(
                query.After is null ? "top" : Continuation.Parameter,
                $"{format.Name} holds all cases at once; ask for JSON to have pages");
        }

        // Before anything is read: what is served may be newer than its tag says, never older.
        var sequence = await changes.ReadNewestAsync(cancellation).ConfigureAwait(false);
        var all = query with { Top = ExportTop };
        var first = await ReadAsync(all, cancellation).ConfigureAwait(false);
        return new ExportResult(format, sequence, first, next => ReadAsync(all with { After = next }, cancellation));
    }

    // What one list of the index holds is read from there, which works with any number of cases.
    private Task<ListPage<CaseRecord>> ReadAsync(CaseQuery query, CancellationToken cancellation) =>
        query.Filter.IsSingle && query.Words.Count == 0
            ? cases.ListAsync(query, cancellation)
            : search.ListAsync(query, cancellation);
}
