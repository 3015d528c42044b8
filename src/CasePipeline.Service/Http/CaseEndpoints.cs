using CasePipeline.Service.Cases;
using Microsoft.AspNetCore.Http;

namespace CasePipeline.Service.Http;

/// <summary>Serves cases.</summary>
public sealed class CaseEndpoints(CaseReader cases, RequestGuard guard)
{
    private const int DefaultTop = 50;

    /// <summary>GET <see cref="Routes.Cases"/>.</summary>
    public Task<IResult> ListAsync(HttpRequest request) => guard.RunAsync(request, async cancellation =>
    {
        var query = new QueryParameters(
            request, "series", "award", "institution", "year", "article", "from", "to", "top", Continuation.Parameter);
        var filter = new CaseFilter
        {
            Series = query.Text("series"),
            Award = query.Text("award"),
            Institution = query.Text("institution"),
            Year = query.Number("year", 1000, 9999),
            ArticleId = query.ArticleIdentity("article"),
            From = query.Day("from"),
            To = query.Day("to"),
        };
        if (filter.From > filter.To)
        {
            throw QueryParameters.Invalid("from", "it is later than 'to'");
        }

        var top = query.Number("top", 1, CaseReader.MaxTop) ?? DefaultTop;
        var page = await cases.ListAsync(new CaseQuery(filter, top, Continuation.Read(request)), cancellation)
            .ConfigureAwait(false);
        return Representation.Json(
            new Page<CaseRecord>(page.Items, Continuation.Link(request, page.Next)),
            ServiceJson.Readable.PageCaseRecord);
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
}
