using System.Security.Cryptography;
using CasePipeline.Service.Articles;
using CasePipeline.Service.Cases;
using CasePipeline.Service.Ingestion;
using Microsoft.AspNetCore.Http;

namespace CasePipeline.Service.Http;

/// <summary>Takes articles in and tells what became of them.</summary>
public sealed class ArticleEndpoints(
    ArticleTable articles,
    CaseReader cases,
    ArticleContainer container,
    ArticleIngestor ingestor,
    RequestGuard guard)
{
    private const int DefaultTop = 50;
    private const int MaxTop = 500;

    /// <summary>GET <see cref="Routes.Articles"/>.</summary>
    public Task<IResult> ListAsync(HttpRequest request) => guard.RunAsync(request, async cancellation =>
    {
        var query = new QueryParameters(request, "status", "top", Continuation.Parameter);
        var name = query.Text("status");
        var status = ArticleStatusNames.FromName(name);
        if (name is not null && status is null)
        {
            throw QueryParameters.Invalid("status", "it is none of ready, rejected and failed");
        }

        var top = query.Number("top", 1, MaxTop) ?? DefaultTop;
        var page = await articles.ListAsync(status, top, Continuation.Read(request), cancellation)
            .ConfigureAwait(false);
        return Representation.Json(
            new Page<Article>(page.Items, Continuation.Link(request, page.Next)), ServiceJson.Readable.PageArticle);
    });

    /// <summary>GET <see cref="Routes.Article"/>.</summary>
    public Task<IResult> GetAsync(HttpRequest request) => guard.RunAsync(request, async cancellation =>
    {
        _ = new QueryParameters(request);
        var article = await FindAsync(request, cancellation).ConfigureAwait(false);
        return Representation.Json(article, ServiceJson.Readable.Article);
    });

    /// <summary>GET <see cref="Routes.ArticleText"/>.</summary>
    public Task<IResult> GetTextAsync(HttpRequest request) => guard.RunAsync(request, async cancellation =>
    {
        _ = new QueryParameters(request);
        var text = request.RouteValues["articleId"] is string id && ArticleId.IsValid(id)
            ? await cases.FindTextAsync(id, cancellation).ConfigureAwait(false)
            : null;
        if (text is not null)
        {
            return Representation.Text(text);
        }

        var article = await FindAsync(request, cancellation).ConfigureAwait(false);
        return Problems.Result(
            StatusCodes.Status404NotFound,
            ProblemCodes.TextNotFound,
            $"The article has no text: it is {article.Status.ToName()} ({article.ReasonCode}).");
    });

    /// <summary>
    /// PUT <see cref="Routes.ArticleByName"/>: stores the body as a blob and reads it at once, so that the answer says
    /// what became of it. 201 for a new article, else 200. The blob's own delivery then finds nothing left to do.
    /// </summary>
    public Task<IResult> PutAsync(HttpRequest request, string name) => guard.RunAsync(request, async cancellation =>
    {
        _ = new QueryParameters(request);
        name = ArticleNames.Normalize(name);
        var content = await ArticleBody.ReadAsync(request, cancellation).ConfigureAwait(false);
        var before = await articles.FindAsync(ArticleId.FromName(name), cancellation).ConfigureAwait(false);
        if (!await IsStoredAsync(before?.Article, name, content, cancellation).ConfigureAwait(false))
        {
            await container.UploadAsync(name, content, cancellation).ConfigureAwait(false);
        }

        var article = await ingestor.IngestAsync(name, force: false, cancellation).ConfigureAwait(false);
        if (article is null)
        {
            throw new ProblemException(
                StatusCodes.Status409Conflict,
                ProblemCodes.ArticleDeleted,
                "Somebody deleted the article while it was read. Upload it again if it is wanted.");
        }

        request.HttpContext.Response.Headers.Location = $"/{Routes.Articles}/{article.ArticleId}";
        return Representation.Json(
            article,
            ServiceJson.Readable.Article,
            before is null ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    });

    /// <summary>DELETE <see cref="Routes.ArticleByName"/>: deletes the blob and all that was read from it.</summary>
    public Task<IResult> DeleteAsync(HttpRequest request, string name) => guard.RunAsync(request, async cancellation =>
    {
        _ = new QueryParameters(request);
        var composed = ArticleNames.Normalize(name);
        var before = await articles.FindAsync(ArticleId.FromName(name), cancellation).ConfigureAwait(false);

        // What was dropped by other means may have another normal form of the name.
        string[] forms = [name, composed, before?.Article.Name ?? composed];
        var deleted = false;
        foreach (var form in forms.Distinct())
        {
            deleted |= await container.DeleteAsync(form, cancellation).ConfigureAwait(false);
        }

        await ingestor.IngestAsync(composed, force: false, cancellation).ConfigureAwait(false);
        return deleted || before is not null
            ? Results.NoContent()
            : throw NotFound();
    });

    /// <summary>POST <see cref="Routes.ArticleReprocess"/>: reads the blob again, changed or not.</summary>
    public Task<IResult> ReprocessAsync(HttpRequest request) => guard.RunAsync(request, async cancellation =>
    {
        _ = new QueryParameters(request);
        var before = await FindAsync(request, cancellation).ConfigureAwait(false);
        var article = await ingestor.IngestAsync(before.Name, force: true, cancellation).ConfigureAwait(false);
        return article is null
            ? throw NotFound()
            : Representation.Json(article, ServiceJson.Readable.Article);
    });

    private async Task<Article> FindAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var id = request.RouteValues["articleId"] as string;
        var stored = ArticleId.IsValid(id)
            ? await articles.FindAsync(id!, cancellationToken).ConfigureAwait(false)
            : null;
        return stored?.Article ?? throw NotFound();
    }

    // The same bytes again are no reason to write anything.
    private async Task<bool> IsStoredAsync(
        Article? article, string name, ReadOnlyMemory<byte> content, CancellationToken cancellationToken) =>
        article is not null
        && article.Name == name
        && article.ContentHash == Convert.ToHexStringLower(SHA256.HashData(content.Span))
        && article.BlobETag == await container.FindETagAsync(name, cancellationToken).ConfigureAwait(false);

    private static ProblemException NotFound() => new(
        StatusCodes.Status404NotFound,
        ProblemCodes.ArticleNotFound,
        "There is no such article, or it has not been read yet. GET /api/articles lists those that there are.");
}
