namespace CasePipeline.Service.Cases;

/// <summary>What filters compare: facets of a case after <see cref="Folding.Fold"/>.</summary>
internal readonly record struct FoldedFacets(string? Series, string? Award, string? Institution)
{
    public static FoldedFacets Of(CaseFacets facets) =>
        new(Fold(facets.Series), Fold(facets.Award), Fold(facets.Institution));

    private static string? Fold(string? text) => text is null ? null : Folding.Fold(text);
}
