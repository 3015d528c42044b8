using CasePipeline.Service.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CasePipeline.Functions.Http;

/// <summary>The routes of <see cref="ArticleEndpoints"/> and <see cref="ExtractEndpoint"/>.</summary>
public sealed class ArticleFunctions(ArticleEndpoints articles, ExtractEndpoint extract)
{
    /// <inheritdoc cref="ArticleEndpoints.ListAsync"/>
    [Function("ListArticles")]
    public Task<IResult> ListAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = Routes.Articles)] HttpRequest request) =>
        articles.ListAsync(request);

    /// <inheritdoc cref="ArticleEndpoints.GetAsync"/>
    [Function("GetArticle")]
    public Task<IResult> GetAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = Routes.Article)] HttpRequest request) =>
        articles.GetAsync(request);

    /// <inheritdoc cref="ArticleEndpoints.GetTextAsync"/>
    [Function("GetArticleText")]
    public Task<IResult> GetTextAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = Routes.ArticleText)] HttpRequest request) =>
        articles.GetTextAsync(request);

    /// <inheritdoc cref="ArticleEndpoints.PutAsync"/>
    [Function("PutArticle")]
    public Task<IResult> PutAsync(
        [HttpTrigger(AuthorizationLevel.Function, "put", Route = Routes.ArticleByName)] HttpRequest request) =>
        articles.PutAsync(request, ArticleNames.FromFunctionRoute(request));

    /// <inheritdoc cref="ArticleEndpoints.DeleteAsync"/>
    [Function("DeleteArticle")]
    public Task<IResult> DeleteAsync(
        [HttpTrigger(AuthorizationLevel.Function, "delete", Route = Routes.ArticleByName)] HttpRequest request) =>
        articles.DeleteAsync(request, ArticleNames.FromFunctionRoute(request));

    /// <inheritdoc cref="ArticleEndpoints.ReprocessAsync"/>
    [Function("ReprocessArticle")]
    public Task<IResult> ReprocessAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = Routes.ArticleReprocess)] HttpRequest request) =>
        articles.ReprocessAsync(request);

    /// <inheritdoc cref="ExtractEndpoint.ExtractAsync"/>
    [Function("ExtractArticle")]
    public Task<IResult> ExtractAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = Routes.Extract)] HttpRequest request) =>
        extract.ExtractAsync(request);
}
