using System.Text;
using CasePipeline.Service.Cases;
using CsvHelper;

namespace CasePipeline.Service.Export;

/// <summary>
/// CSV (RFC 4180) for spreadsheets: with a byte order mark, by which they know UTF-8; and where a text begins like a
/// formula, with an apostrophe before it (OWASP, "CSV Injection").
/// </summary>
internal static class CsvForm
{
    private static readonly CsvWriterOptions Options = new() { NewLine = "\r\n", Injection = CsvInjection.Escape };

    private static readonly string[] Columns =
    [
        "caseId", "articleId", "articleTitle", "publishedOn", "ordinal", "series", "award", "year", "title",
        "institution", "body", "measures", "metrics",
    ];

    /// <summary>The lines of some cases.</summary>
    /// <param name="records">The cases.</param>
    /// <param name="withHead">Whether the file begins with them.</param>
    public static MemoryStream Write(IReadOnlyList<CaseRecord> records, bool withHead)
    {
        var bytes = new MemoryStream();
        if (withHead)
        {
            bytes.Write(Encoding.UTF8.Preamble);
        }

        using var csv = CsvWriter.Create(bytes, Options, leaveOpen: true);
        if (withHead)
        {
            csv.WriteHeader(Columns);
        }

        foreach (var record in records)
        {
            Write(csv, record);
        }

        csv.Flush();
        return bytes;
    }

    private static void Write(CsvWriter csv, CaseRecord record)
    {
        csv.WriteField(record.CaseId);
        csv.WriteField(record.ArticleId);
        csv.WriteField(record.ArticleTitle);
        csv.WriteField(record.PublishedOn);
        csv.WriteField(record.Ordinal);
        csv.WriteField(record.Series);
        csv.WriteField(record.Award);
        csv.WriteField(record.Year);
        csv.WriteField(record.Title);
        csv.WriteField(record.Institution);
        csv.WriteField(record.Body);

        // A measure or a figure a line, as the article has them.
        csv.WriteField(string.Join('\n', record.Measures.Select(measure => measure.Text)));
        csv.WriteField(string.Join('\n', record.Metrics.Select(metric => metric.Text)));
        csv.EndRecord();
    }
}
