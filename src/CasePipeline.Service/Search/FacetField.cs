using System.Globalization;

namespace CasePipeline.Service.Search;

/// <summary>A field that cases are counted by.</summary>
public sealed class FacetField
{
    private readonly Func<SearchedCase, (string? Key, object? Value)> _read;

    private FacetField(string name, Func<SearchedCase, (string? Key, object? Value)> read)
    {
        Name = name;
        _read = read;
    }

    /// <summary>All of them.</summary>
    public static IReadOnlyList<FacetField> All { get; } =
    [
        new("series", it => (it.Folded.Series, it.Facets.Series)),
        new("award", it => (it.Folded.Award, it.Facets.Award)),
        new("institution", it => (it.Folded.Institution, it.Facets.Institution)),
        new("year", it => (it.Facets.Year?.ToString(CultureInfo.InvariantCulture), it.Facets.Year)),
    ];

    /// <summary>Its name in routes and JSON.</summary>
    public string Name { get; }

    /// <summary>What counts as one value, empty for none; and the value as it is written.</summary>
    internal (string Key, object? Value) Read(SearchedCase it)
    {
        var (key, value) = _read(it);
        return (key ?? "", value);
    }
}
