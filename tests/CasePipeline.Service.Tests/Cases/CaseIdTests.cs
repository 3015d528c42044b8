using CasePipeline.Service.Cases;

namespace CasePipeline.Service.Tests.Cases;

public class CaseIdTests
{
    private const string Article = "0123456789abcdef01234567";

    [Theory]
    [InlineData(7, $"{Article}-007")]
    [InlineData(198, $"{Article}-198")]
    [InlineData(1000, $"{Article}-1000")]
    public void Reads_What_It_Writes(int ordinal, string text)
    {
        Assert.Equal(text, new CaseId(Article, ordinal).ToString());
        Assert.True(CaseId.TryParse(text, out var id));
        Assert.Equal(new CaseId(Article, ordinal), id);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(Article)]
    [InlineData($"{Article}-")]
    [InlineData($"{Article}-7")]
    [InlineData($"{Article}-0007")]
    [InlineData($"{Article}-+07")]
    [InlineData($"{Article}-99999999999")]
    [InlineData("0123456789ABCDEF01234567-007")]
    public void Reads_Nothing_Else(string? text) => Assert.False(CaseId.TryParse(text, out _));
}
