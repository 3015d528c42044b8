using System.Text;
using Azure.Data.Tables;
using CasePipeline.Extraction.Announcements;
using CasePipeline.Service.Cases;
using CasePipeline.Service.Storage;

namespace CasePipeline.Service.Publishing;

/// <summary>The full rows of a generation that is to be written.</summary>
internal sealed class NewGeneration
{
    private readonly List<(CaseFacets Facets, byte[]? CompressedRecord)> _cases = [];

    public NewGeneration(string articleId, string id, Announcement announcement)
    {
        var text = StoredDocument.Compress(Encoding.UTF8.GetBytes(announcement.Text));
        var documents = StoredDocument.ToPieces(
            text, articleId, CaseRowKeys.Document(id, CaseRowKeys.TextOrdinal));
        TextPieces = documents.Count;

        var caseRows = new List<TableEntity>(announcement.Cases.Count);
        foreach (var awarded in announcement.Cases)
        {
            var record = CaseRecord.From(articleId, announcement.Article, awarded);
            var compressed = CaseRow.Serialize(record);
            var inline = compressed.Length <= StoredDocument.MaxInlineBytes ? compressed : null;
            if (inline is null)
            {
                documents.AddRange(StoredDocument.ToPieces(
                    compressed, articleId, CaseRowKeys.Document(id, record.Ordinal)));
            }

            caseRows.Add(CaseRow.InArticle(record, id, inline));
            _cases.Add((CaseFacets.Of(record), inline));
        }

        ArticleRows = [.. documents, .. caseRows];
        Keys = new Generation(
            articleId, id, [.. _cases.Select(entry => entry.Facets)], [.. documents.Select(row => row.RowKey)]);
    }

    public Generation Keys { get; }

    public int TextPieces { get; }

    /// <summary>
    /// The rows in the article's own partition. They are written first, for they name all the others.
    /// </summary>
    public IReadOnlyList<TableEntity> ArticleRows { get; }

    /// <summary>The rows in the index partitions.</summary>
    public IEnumerable<TableEntity> IndexRows() =>
        from entry in _cases
        let position = CaseRowKeys.IndexPosition(entry.Facets.PublishedOn, Keys.ArticleId, entry.Facets.Ordinal)
        from list in CaseIndex.ListsOf(entry.Facets)
        select CaseRow.Listed(list, position, Keys.ArticleId, Keys.Id, entry.CompressedRecord);
}
