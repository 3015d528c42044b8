using CasePipeline.Service.Cases;

namespace CasePipeline.Service.Search;

/// <summary>Keeps one instance of texts that many cases share, and what they are folded: their facets.</summary>
internal sealed class StringPool
{
    private readonly Dictionary<string, (string Text, string Folded)> _strings = [];

    /// <summary>The instance to use for a text.</summary>
    public string? Share(string? text) => text is null ? null : Find(text).Text;

    /// <summary>The facets as filters compare them.</summary>
    public FoldedFacets Fold(CaseFacets facets) =>
        new(Fold(facets.Series), Fold(facets.Award), Fold(facets.Institution));

    private string? Fold(string? text) => text is null ? null : Find(text).Folded;

    private (string Text, string Folded) Find(string text)
    {
        if (!_strings.TryGetValue(text, out var found))
        {
            found = (text, Folding.Fold(text));
            _strings.Add(text, found);
        }

        return found;
    }
}
