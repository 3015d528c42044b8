using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Azure.Data.Tables;
using CasePipeline.Service.Cases;
using CasePipeline.Service.Storage;

namespace CasePipeline.Benchmarks.Bigrams;

/// <summary>
/// A row that says which cases of an article have a gram. One for all its cases is the least that can be written; and
/// it only says where to look, so that it need not change together with the article.
/// </summary>
/// <param name="Position">Where the article stands among the others: newest publication first.</param>
/// <param name="Cases">A bit for each case, by ordinal.</param>
internal readonly record struct Posting(string Position, byte[] Cases)
{
    /// <summary>As many as the index has, for its reasons.</summary>
    public const int Partitions = 32;

    private const string CasesColumn = "Cases";

    /// <summary>The postings of an article, by gram.</summary>
    public static IReadOnlyDictionary<string, Posting> Of(IReadOnlyList<CaseRecord> article)
    {
        var position = PositionOf(article[0]);
        var bytes = (article.Max(record => record.Ordinal) / 8) + 1;
        var postings = new Dictionary<string, Posting>();
        foreach (var record in article)
        {
            foreach (var gram in Grams.TextsOf(record).SelectMany(Grams.Of))
            {
                if (!postings.TryGetValue(gram, out var posting))
                {
                    posting = new Posting(position, new byte[bytes]);
                    postings.Add(gram, posting);
                }

                posting.Cases[record.Ordinal / 8] |= (byte)(1 << (record.Ordinal % 8));
            }
        }

        return postings;
    }

    public TableEntity ToRow(string gram)
    {
        var (partition, prefix) = KeysOf(gram);
        return new TableEntity(partition, prefix + Position) { [CasesColumn] = Cases };
    }

    public static Posting From(TableEntity row, string gram) =>
        new(row.RowKey[KeysOf(gram).Prefix.Length..], row.GetBinary(CasesColumn));

    /// <summary>The rows of a gram from a position on.</summary>
    public static RowKeyRange RowsOf(string gram, string from)
    {
        var (partition, prefix) = KeysOf(gram);
        return RowKeyRange.Of(partition, prefix) with { From = prefix + from };
    }

    public static string ArticleIdOf(string position) =>
        position[(position.IndexOf('-', StringComparison.Ordinal) + 1)..];

    private static string PositionOf(CaseRecord record)
    {
        var newestFirst = record.PublishedOn is { } day
            ? 99999999 - (day.Year * 10000) - (day.Month * 100) - day.Day
            : 99999999;
        return string.Create(CultureInfo.InvariantCulture, $"{newestFirst:D8}-{record.ArticleId}");
    }

    private static (string Partition, string Prefix) KeysOf(string gram)
    {
        var hash = SHA256.HashData(Encoding.Unicode.GetBytes(gram));
        var prefix = string.Concat(gram.Select(it => ((int)it).ToString("x4", CultureInfo.InvariantCulture)));
        return (string.Create(CultureInfo.InvariantCulture, $"grams-{hash[0] % Partitions:D2}"), prefix + "-");
    }
}
