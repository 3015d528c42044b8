using System.Text.Json;
using CasePipeline.Benchmarks.Articles;

namespace CasePipeline.Benchmarks.Queries;

/// <summary>Every kind of query that the API answers.</summary>
internal static class QueryList
{
    public const string FrequentWord = "农商银行";

    private const int LaterPages = 10;

    /// <summary>An article that is there at every size.</summary>
    public static string ArticleId { get; } = Service.Articles.ArticleId.FromName(ArticleGenerator.NameOf(0));

    /// <summary>A case that is there at every size; its values are asked for.</summary>
    public static string SamplePath { get; } = $"/api/cases/{ArticleId}-001";

    public static IReadOnlyList<Query> Create(JsonElement sample)
    {
        var series = Parameter("series", sample);
        var award = Parameter("award", sample);
        var institution = Parameter("institution", sample);
        var year = Parameter("year", sample);
        var otherAward = Parameter("award", "2021" + ArticleWords.Awards[1]);
        var frequent = Word(FrequentWord);
        return
        [
            List("all", ""),
            List("all, `top=500`", "top=500"),
            List("`series`", series),
            List("`award`", award),
            List("`institution`", institution),
            List("`year`", year),
            List("`series`, `year`", series, year),
            List("`series`, `award`, `institution`, `year`", series, award, institution, year),
            List("`article`", $"article={ArticleId}"),
            List("`article`, `series`", $"article={ArticleId}", series),
            List("`from`, `to`", "from=2021-03-01", "to=2022-09-30"),
            List("`from`, `to`, `series`", "from=2021-03-01", "to=2022-09-30", series),
            List("`award` twice", award, otherAward),
            List("`year` twice, `institution`", "year=2020", "year=2022", institution),
            List("all, pages 2 to 11", "") with { Pages = 1 + LaterPages },
            List("`series`, pages 2 to 11", series) with { Pages = 1 + LaterPages },
            new("a case", SamplePath, Query.Point),
            new("an article", $"/api/articles/{ArticleId}", Query.Point),
            new("an article's text", $"/api/articles/{ArticleId}/text", Query.List),
            new("articles", "/api/articles", Query.List),
            new("articles, `status`", "/api/articles?status=ready", Query.List),
            new("articles, pages 2 to 11", "/api/articles?top=5", Query.List, 1 + LaterPages),
            Search("`q`, frequent", frequent),
            Search("`q`, in one case", Word(ArticleGenerator.RareWord)),
            Search("`q`, in no case", Word(ArticleGenerator.AbsentWord)),
            Search("`q`, one character", Word("贷")),
            Search("`q`, two words", Word("渔港 对虾")),
            Search("`q`, `series`, `year`", frequent, series, year),
            Search("`q`, `from`, `to`", frequent, "from=2021-03-01", "to=2022-09-30"),
            Search("`q`, pages 2 to 11", frequent) with { Pages = 1 + LaterPages },
            new("facet `institution`", "/api/facets/institution", Query.Search),
            new("facet `award`, `year`", $"/api/facets/award?{year}", Query.Search),
            new("facet `year`, `q`", $"/api/facets/year?{frequent}", Query.Search),
        ];
    }

    private static Query List(string name, params string[] parameters) =>
        new("cases: " + name, $"/api/cases?{string.Join('&', parameters)}", Query.List);

    private static Query Search(string name, params string[] parameters) =>
        new("search: " + name, $"/api/cases?{string.Join('&', parameters)}", Query.Search);

    private static string Parameter(string name, JsonElement sample) =>
        Parameter(name, sample.GetProperty(name).ToString());

    private static string Parameter(string name, string value) => $"{name}={Uri.EscapeDataString(value)}";

    private static string Word(string word) => Parameter("q", word);
}
