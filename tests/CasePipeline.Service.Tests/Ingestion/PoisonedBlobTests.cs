using CasePipeline.Service.Ingestion;

namespace CasePipeline.Service.Tests.Ingestion;

public class PoisonedBlobTests
{
    [Fact]
    public void Reads_The_Hosts_Message()
    {
        var blob = PoisonedBlob.Parse(
            """{"Type":"BlobTrigger","FunctionId":"Host.Functions.IngestPolled","BlobType":"BlockBlob","ContainerName":"articles","BlobName":"年报 #1.txt","ETag":"\"0x1\""}""");

        Assert.Equal(new PoisonedBlob("articles", "年报 #1.txt"), blob);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("not json")]
    public void Refuses_Other_Messages(string message) =>
        Assert.Throws<FormatException>(() => PoisonedBlob.Parse(message));
}
