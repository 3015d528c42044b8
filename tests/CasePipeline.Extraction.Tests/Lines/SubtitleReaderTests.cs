namespace CasePipeline.Extraction.Tests.Lines;

public class SubtitleReaderTests
{
    [Fact]
    public void Joins_The_Second_Line_Of_A_Numbered_Title() => Assert.Equal(
        ["-|一等奖|灯塔边的账本\n——西礁渔船的夜间结算|-", "-|一等奖|滩头议事桌|-"],
        Articles.Cases("海州案例揭晓\n一等奖\n1.灯塔边的账本\n——西礁渔船的夜间结算\n2.滩头议事桌"));

    [Theory]
    [InlineData("1.渔汛贷\n——东屿农商银行\n2.渔灯贷\n——西礁农商银行")]
    [InlineData("1.渔汛贷来得及时，渔民说。\n——在码头听到的话\n2.渔灯贷\n——马文山")]
    public void Leaves_Winners_And_Speakers_Apart(string list) =>
        Assert.DoesNotContain(
            Articles.Cases("海州案例揭晓\n一等奖\n" + list),
            title => title.Contains('\n', StringComparison.Ordinal));
}
