using System.Text;
using CasePipeline.Service.Articles;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace CasePipeline.Service.Http;

/// <summary>Reads a blob's name from a request's address. The hosts differ in what they leave of it.</summary>
public static class ArticleNames
{
    private const string Before = "/" + Routes.Articles + "/";

    /// <summary>
    /// The name as it was sent, with every escape decoded once. Routing would leave %2F as it is, and then a slash
    /// could not be told from those three characters.
    /// </summary>
    public static string FromTarget(HttpRequest request)
    {
        var target = request.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var path = target.Split('?', 2)[0];
        var start = path.IndexOf(Before, StringComparison.OrdinalIgnoreCase);
        return start < 0 ? "" : Uri.UnescapeDataString(path[(start + Before.Length)..]);
    }

    /// <summary>
    /// The name under the Functions host, which hands a request on with everything decoded but %2F. There, no name can
    /// hold these three characters: they are a slash.
    /// </summary>
    public static string FromFunctionRoute(HttpRequest request) =>
        (request.RouteValues["name"] as string ?? "").Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);

    /// <summary>The name that the blob gets: names that differ in Unicode's normal form only are one article.</summary>
    /// <exception cref="ProblemException">No blob can have the name.</exception>
    internal static string Normalize(string name)
    {
        if (ArticleName.Fault(name) is { } fault)
        {
            throw new ProblemException(
                StatusCodes.Status400BadRequest,
                ProblemCodes.InvalidName,
                $"No article can have this name: {fault}. Choose another name.");
        }

        return name.Normalize(NormalizationForm.FormC);
    }
}
