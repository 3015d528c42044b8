using Azure.Data.Tables;
using CasePipeline.Service.Storage;

namespace CasePipeline.Service.Tests.Storage;

public class StoredDocumentTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(60 * 1024)]
    [InlineData((60 * 1024) + 1)]
    [InlineData(60 * 1024 * 12)]
    [InlineData((60 * 1024 * 12) + 1)]
    [InlineData(3_000_000)]
    public void Pieces_Make_The_Whole_Again(int length)
    {
        var document = new byte[length];
        new Random(length).NextBytes(document);

        var pieces = StoredDocument.ToPieces(document, "partition", "prefix-");

        Assert.Equal(document, StoredDocument.FromPieces(pieces));
        Assert.All(pieces, piece => Assert.True(Parts(piece).All(part => part.Length <= 64 * 1024)));
        Assert.All(pieces, piece => Assert.True(Parts(piece).Sum(part => part.Length) <= 1024 * 1024));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(1_000_000)]
    public void Decompresses_What_It_Compressed(int length)
    {
        var document = new byte[length];
        new Random(length).NextBytes(document);

        Assert.Equal(document, StoredDocument.Decompress(StoredDocument.Compress(document)));
    }

    private static IEnumerable<byte[]> Parts(TableEntity piece) => piece.Select(property => property.Value).OfType<byte[]>();
}
