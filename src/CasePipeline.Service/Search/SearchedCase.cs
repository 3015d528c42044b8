using CasePipeline.Service.Cases;

namespace CasePipeline.Service.Search;

/// <summary>A case in memory: what queries compare, and the record as it is stored.</summary>
/// <param name="Facets">Its facets, as they are written.</param>
/// <param name="Folded">Its facets, as filters compare them.</param>
/// <param name="Text">See <see cref="SearchText"/>.</param>
/// <param name="CompressedRecord">See <see cref="CaseRow.Serialize"/>.</param>
internal sealed record SearchedCase(CaseFacets Facets, FoldedFacets Folded, string Text, byte[] CompressedRecord);
