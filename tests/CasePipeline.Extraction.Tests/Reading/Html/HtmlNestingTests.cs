using CasePipeline.Extraction.Reading.Html;

namespace CasePipeline.Extraction.Tests.Reading.Html;

public class HtmlNestingTests
{
    private const int Few = 8;

    [Theory]
    [InlineData("pre")]
    [InlineData("LISTING")]
    public void Limits_Preformatted_Text_Within_Itself(string name)
    {
        var page = $"<table>{string.Concat(Enumerable.Repeat($"<{name}>", 100))}渔灯";

        var limited = HtmlNesting.Limit(page);

        Assert.NotNull(limited);
        Assert.Equal(Few, limited.Split($"<{name}>").Length - 1);
        Assert.EndsWith("渔灯", limited, StringComparison.Ordinal);
    }

    [Fact]
    public void Leaves_Preformatted_Text_Beside_Itself()
    {
        var page = string.Concat(Enumerable.Repeat("<pre>渔灯</pre>", 100));

        Assert.Same(page, HtmlNesting.Limit(page));
    }
}
