using CasePipeline.Benchmarks.Articles;
using CasePipeline.Benchmarks.Queries;

namespace CasePipeline.Benchmarks.Bigrams;

/// <summary>What both ways search for.</summary>
/// <param name="Name">What it is called in the report.</param>
/// <param name="Words">The words, folded.</param>
internal sealed record SearchedWords(string Name, IReadOnlyList<string> Words)
{
    public static IReadOnlyList<SearchedWords> All { get; } =
    [
        new("frequent", [QueryList.FrequentWord]),
        new("in one case", [ArticleGenerator.RareWord]),
        new("in no case", [ArticleGenerator.AbsentWord]),
        new("in no case, of pairs that every case has", ["涉及农"]),
        new("a product, a place", ["渔火贷", "青墩"]),
        new("one character", ["贷"]),
        new("two words", ["渔港", "对虾"]),
    ];

    /// <summary>It as the parameter <c>q</c>.</summary>
    public string Query => string.Join(' ', Words);
}
