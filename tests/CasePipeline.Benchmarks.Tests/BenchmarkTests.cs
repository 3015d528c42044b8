using CasePipeline.Testing;

namespace CasePipeline.Benchmarks.Tests;

public class BenchmarkTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Measures_Everything_And_Keeps_Every_Limit_With_A_Few_Cases()
    {
        using var report = new StringWriter();

        var exitCode = await Benchmark.RunAsync(new BenchmarkOptions([130]), azurite, report, TextWriter.Null);

        Assert.True(exitCode == 0, report.ToString());
        Assert.Contains("| cases: all | 2 | 1, 51, ", report.ToString(), StringComparison.Ordinal);
        Assert.Contains(" limits checked, 0 broken.", report.ToString(), StringComparison.Ordinal);
    }
}
