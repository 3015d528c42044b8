using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Tests.Tokens;

public class NumberingTests
{
    [Theory]
    [InlineData("一、服务", NumberingLevel.Chinese, 1, 2)]
    [InlineData("十二、服务", NumberingLevel.Chinese, 12, 3)]
    [InlineData("（三）服务", NumberingLevel.ParenthesisedChinese, 3, 3)]
    [InlineData("(三)服务", NumberingLevel.ParenthesisedChinese, 3, 3)]
    [InlineData("㈢ 服务", NumberingLevel.ParenthesisedChinese, 3, 1)]
    [InlineData("4、服务", NumberingLevel.Arabic, 4, 2)]
    [InlineData("4. 服务", NumberingLevel.Arabic, 4, 2)]
    [InlineData("４．服务", NumberingLevel.Arabic, 4, 2)]
    [InlineData("4.2031年度奖", NumberingLevel.Arabic, 4, 2)]
    [InlineData("⒋服务", NumberingLevel.Arabic, 4, 1)]
    [InlineData("（12）服务", NumberingLevel.ParenthesisedArabic, 12, 4)]
    [InlineData("⑵、服务", NumberingLevel.ParenthesisedArabic, 2, 2)]
    [InlineData("⑧服务", NumberingLevel.Circled, 8, 1)]
    public void Reads_A_Number(string line, object level, int value, int length) =>
        Assert.Equal(new Numbering((NumberingLevel)level, value, length), Numbering.Read(line));

    [Theory]
    [InlineData("")]
    [InlineData("服务一、二")]
    [InlineData("一是建档")]
    [InlineData("1.5亿元")]
    [InlineData("2031.4.9")]
    [InlineData("2031、服务")]
    [InlineData("（服务）")]
    [InlineData("（一")]
    [InlineData("十")]
    public void Leaves_What_Is_No_Number(string line) => Assert.Null(Numbering.Read(line));
}
