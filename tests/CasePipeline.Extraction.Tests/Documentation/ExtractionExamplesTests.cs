using CasePipeline.Extraction.Announcements;
using CasePipeline.Testing;

namespace CasePipeline.Extraction.Tests.Documentation;

public class ExtractionExamplesTests
{
    private static readonly string Document =
        File.ReadAllText(Path.Combine(Repository.Root, "docs", "extraction.md"));

    private static readonly Dictionary<string, ExtractionExample> Examples =
        ExtractionExample.ReadAll(Document).ToDictionary(example => example.Name);

    public static TheoryData<string> Names => [.. Examples.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Reads_What_The_Document_Says(string name) => Assert.Equal(
        string.Join('\n', Examples[name].Expected),
        string.Join('\n', Examples[name].ReadArticle()));

    [Fact]
    public void Has_Examples_With_Cases() => Assert.Contains(
        Examples.Values.SelectMany(example => example.Expected),
        line => line.StartsWith("case:", StringComparison.Ordinal));

    [Theory]
    [InlineData(typeof(WarningCodes))]
    [InlineData(typeof(RejectionCodes))]
    public void Explains_Every_Code(Type codes) => Assert.All(
        codes.GetFields().Select(field => (string)field.GetRawConstantValue()!),
        code => Assert.Contains($"| `{code}` |", Document, StringComparison.Ordinal));
}
