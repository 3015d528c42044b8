using CasePipeline.Service.Articles;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace CasePipeline.Service.Http;

/// <summary>Reads a blob's name from a request's address.</summary>
internal static class ArticleNames
{
    private const string Before = "/" + Routes.Articles + "/";

    /// <summary>
    /// The name, with every escape decoded once. Routing leaves %2F as it is, and then a slash cannot be told from
    /// those three characters; so the address is read as it was sent.
    /// </summary>
    /// <exception cref="ProblemException">No blob can have the name.</exception>
    public static string Read(HttpRequest request)
    {
        var target = request.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var path = target.Split('?', 2)[0];
        var start = path.IndexOf(Before, StringComparison.OrdinalIgnoreCase);
        var name = start < 0 ? "" : Uri.UnescapeDataString(path[(start + Before.Length)..]);
        return ArticleName.Fault(name) is { } fault
            ? throw new ProblemException(
                StatusCodes.Status400BadRequest,
                ProblemCodes.InvalidName,
                $"No article can have this name: {fault}. Choose another name.")
            : name;
    }
}
