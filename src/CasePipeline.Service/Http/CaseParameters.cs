using CasePipeline.Service.Cases;
using Microsoft.AspNetCore.Http;

namespace CasePipeline.Service.Http;

/// <summary>The parameters that say which cases a request is about.</summary>
internal static class CaseParameters
{
    public static QueryParameters Of(HttpRequest request, params ReadOnlySpan<string> others) => new(
        request,
        ["series", "award", "institution", "year", "article", "from", "to", "q", .. others]);

    /// <summary>The filter that they ask for.</summary>
    public static CaseFilter ReadFilter(QueryParameters query)
    {
        var filter = new CaseFilter
        {
            Series = query.Texts("series"),
            Awards = query.Texts("award"),
            Institutions = query.Texts("institution"),
            Years = query.Numbers("year", 1000, 9999),
            ArticleIds = query.ArticleIdentities("article"),
            From = query.Day("from"),
            To = query.Day("to"),
        };
        return filter.From > filter.To ? throw QueryParameters.Invalid("from", "it is later than 'to'") : filter;
    }

    /// <summary>The words that they search for.</summary>
    public static IReadOnlyList<string> ReadWords(QueryParameters query) => query.Words("q");
}
