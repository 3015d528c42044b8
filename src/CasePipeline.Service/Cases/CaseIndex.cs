using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CasePipeline.Service.Cases;

/// <summary>
/// The index: every case is listed under each combination of its series, award, institution and year (16 lists, fewer
/// where a value is absent). Whatever is asked for, the answer is one run of rows, so that a page costs one request
/// however much is stored. Lists share a fixed number of partitions, so that the rows of a whole article need few
/// transactions, and the load still spreads.
/// </summary>
internal static class CaseIndex
{
    // Part of the stored format: another number would lose what is stored.
    private const int Partitions = 32;

    private const int HashLength = 32;

    /// <summary>All lists that a case belongs to.</summary>
    public static IEnumerable<CaseList> ListsOf(CaseFacets facets)
    {
        var values = Fold(facets.Series, facets.Award, facets.Institution, facets.Year);
        for (var chosen = 0; chosen < 1 << values.Length; chosen++)
        {
            if (Enumerable.Range(0, values.Length).All(i => (chosen & (1 << i)) == 0 || values[i] is not null))
            {
                yield return List([.. values.Select((value, i) => (chosen & (1 << i)) == 0 ? null : value)]);
            }
        }
    }

    /// <summary>The list that answers a filter on one series, award, institution and year at most.</summary>
    public static CaseList ListFor(CaseFilter filter) => List(Fold(
        filter.Series.SingleOrDefault(),
        filter.Awards.SingleOrDefault(),
        filter.Institutions.SingleOrDefault(),
        filter.Years.Count == 0 ? null : filter.Years.Single()));

    private static string?[] Fold(string? series, string? award, string? institution, int? year) =>
    [
        series is null ? null : Folding.Fold(series),
        award is null ? null : Folding.Fold(award),
        institution is null ? null : Folding.Fold(institution),
        year?.ToString(CultureInfo.InvariantCulture),
    ];

    private static CaseList List(string?[] values)
    {
        // Lengths keep the parts apart, whatever characters they hold.
        var identity = string.Join('|', values.Select(value =>
            value is null ? "-" : string.Create(CultureInfo.InvariantCulture, $"{value.Length}:{value}")));
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(identity));
        var partition = string.Create(CultureInfo.InvariantCulture, $"index-{hash[0] % Partitions:D2}");
        return new CaseList(partition, Convert.ToHexStringLower(hash.AsSpan(0, HashLength / 2)) + "-");
    }
}
