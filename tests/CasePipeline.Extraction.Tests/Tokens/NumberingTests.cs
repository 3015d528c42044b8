using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Tests.Tokens;

public class NumberingTests
{
    [Theory]
    [InlineData("一、服务", NumberingStyle.Chinese, '、', 1, 2)]
    [InlineData("十二、服务", NumberingStyle.Chinese, '、', 12, 3)]
    [InlineData("壹、服务", NumberingStyle.Chinese, '壹', 1, 2)]
    [InlineData("丙、服务", NumberingStyle.Letter, '甲', 3, 2)]
    [InlineData("（三）服务", NumberingStyle.ParenthesisedChinese, '（', 3, 3)]
    [InlineData("(三)服务", NumberingStyle.ParenthesisedChinese, '（', 3, 3)]
    [InlineData("㈢ 服务", NumberingStyle.ParenthesisedChinese, '㈠', 3, 1)]
    [InlineData("4、服务", NumberingStyle.Arabic, '、', 4, 2)]
    [InlineData("4. 服务", NumberingStyle.Arabic, '.', 4, 2)]
    [InlineData("４．服务", NumberingStyle.Arabic, '.', 4, 2)]
    [InlineData("4）服务", NumberingStyle.Arabic, ')', 4, 2)]
    [InlineData("4.2031年度奖", NumberingStyle.Arabic, '.', 4, 2)]
    [InlineData("⒋服务", NumberingStyle.Arabic, '⒈', 4, 1)]
    [InlineData("01 服务", NumberingStyle.Arabic, '0', 1, 3)]
    [InlineData("01", NumberingStyle.Arabic, '0', 1, 2)]
    [InlineData("（12）服务", NumberingStyle.ParenthesisedArabic, '（', 12, 4)]
    [InlineData("⑵、服务", NumberingStyle.ParenthesisedArabic, '⑴', 2, 2)]
    [InlineData("⑧服务", NumberingStyle.Circled, '①', 8, 1)]
    [InlineData("❷服务", NumberingStyle.Circled, '❶', 2, 1)]
    [InlineData("第一、服务", NumberingStyle.Ordinal, '、', 1, 3)]
    [InlineData("第一　服务", NumberingStyle.Ordinal, '、', 1, 3)]
    [InlineData("０１　服务", NumberingStyle.Arabic, '0', 1, 3)]
    [InlineData("10　服务", NumberingStyle.Arabic, '0', 10, 3)]
    [InlineData("TOP1 服务", NumberingStyle.Arabic, 'T', 1, 5)]
    [InlineData("No.2 服务", NumberingStyle.Arabic, 'T', 2, 5)]
    [InlineData("第一章 服务", NumberingStyle.Part, '第', 1, 4)]
    [InlineData("第二部分：服务", NumberingStyle.Part, '第', 2, 5)]
    [InlineData("PART.01 服务", NumberingStyle.Part, 'P', 1, 8)]
    [InlineData("Part 2 服务", NumberingStyle.Part, 'P', 2, 7)]
    [InlineData("－ 服务", NumberingStyle.Bullet, '-', 0, 2)]
    [InlineData("\uF0B7服务", NumberingStyle.Bullet, '\uF0B7', 0, 1)]
    [InlineData("‣服务", NumberingStyle.Bullet, '‣', 0, 1)]
    [InlineData("A. 服务", NumberingStyle.Letter, 'A', 1, 2)]
    [InlineData("b）服务", NumberingStyle.Letter, 'a', 2, 2)]
    [InlineData("案例一：服务", NumberingStyle.Case, '案', 1, 4)]
    [InlineData("案例 01 服务", NumberingStyle.Case, '案', 1, 6)]
    [InlineData("典型案例2", NumberingStyle.Case, '案', 2, 5)]
    [InlineData("【案例3】服务", NumberingStyle.Case, '案', 3, 5)]
    [InlineData("● 服务", NumberingStyle.Bullet, '●', 0, 1)]
    [InlineData("- 服务", NumberingStyle.Bullet, '-', 0, 2)]
    public void Reads_A_Number(string line, object style, char mark, int value, int length) =>
        Assert.Equal(new Numbering((NumberingStyle)style, mark, value, length), Numbering.Read(line));

    [Fact]
    public void Takes_A_Pictograph_For_A_Bullet() =>
        Assert.Equal((NumberingStyle.Bullet, 2), (Numbering.Read("🏆一等奖")!.Value.Style, Numbering.Read("🏆一等奖")!.Value.Length));

    [Theory]
    [InlineData("")]
    [InlineData("服务一、二")]
    [InlineData("一是建档")]
    [InlineData("1.5亿元")]
    [InlineData("-5℃")]
    [InlineData("2031.4.9")]
    [InlineData("2031、服务")]
    [InlineData("12 服务")]
    [InlineData("（服务）")]
    [InlineData("（一")]
    [InlineData("十")]
    [InlineData("第一届服务大赛")]
    [InlineData("案例展示")]
    [InlineData("案例一样好")]
    [InlineData("A股服务")]
    [InlineData("partner 服务")]
    public void Leaves_What_Is_No_Number(string line) => Assert.Null(Numbering.Read(line));
}
