using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Tests.Tokens;

public class NumeralTests
{
    [Theory]
    [InlineData("18个", 18, 2)]
    [InlineData("１８个", 18, 2)]
    [InlineData("九", 9, 1)]
    [InlineData("十个", 10, 1)]
    [InlineData("十八项", 18, 2)]
    [InlineData("二十一", 21, 3)]
    [InlineData("一百零五件", 105, 4)]
    [InlineData("两个", 2, 1)]
    [InlineData("〇五", 5, 2)]
    [InlineData("廿六日", 26, 2)]
    [InlineData("卅日", 30, 1)]
    public void Reads_A_Numeral(string text, int value, int length)
    {
        Assert.True(Numeral.TryRead(text, out var actual, out var actualLength));
        Assert.Equal((value, length), (actual, actualLength));
    }

    [Theory]
    [InlineData("")]
    [InlineData("个18")]
    [InlineData("12345678")]
    [InlineData("三四家")]
    [InlineData("二〇二四")]
    public void Leaves_What_Is_No_Numeral(string text) => Assert.False(Numeral.TryRead(text, out _, out _));
}
