using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Entries.Sentences;

namespace CasePipeline.Extraction.Tests.Entries.Sentences;

public class AwardObjectTests
{
    [Theory]
    [InlineData("一等奖", "一等奖")]
    [InlineData("了一等奖", "一等奖")]
    [InlineData("2031年度优秀案例称号", "2031年度优秀案例")]
    [InlineData("“海州先锋”称号", "海州先锋")]
    [InlineData("“最佳服务奖”、“最佳人气奖”双项荣誉", "最佳服务奖|最佳人气奖")]
    [InlineData("“海州治理”十大优秀案例", "“海州治理”十大优秀案例")]
    [InlineData("「金獎」", "金獎")]
    public void Reads_What_Was_Won(string prize, string expected) =>
        Assert.Equal(expected.Split('|'), Read(prize));

    [Theory]
    [InlineData("6项大奖")]
    [InlineData("渔民的好评")]
    [InlineData("")]
    public void Leaves_What_Is_No_Award(string prize) => Assert.Empty(Read(prize));

    private static IEnumerable<string> Read(string prize) =>
        AwardObject.Read(prize, new TextSpan(0, prize.Length)).Select(prize.Cut);
}
