namespace CasePipeline.Extraction.Tests.Outline;

/// <summary>Awards beside the tracks that they are of.</summary>
public sealed class AwardsOfTracksTests
{
    [Theory]
    [InlineData("金锚奖·近海养殖", "金锚奖·远洋捕捞", "银锚奖·近海养殖")]
    [InlineData("金锚奖（近海养殖）", "金锚奖（远洋捕捞）", "银锚奖（近海养殖）")]
    [InlineData("金锚奖 | 近海养殖", "金锚奖 | 远洋捕捞", "银锚奖 | 近海养殖")]
    [InlineData("一等奖—少年组", "一等奖—成人组", "二等奖—少年组")]
    [InlineData("一等奖（少年组）", "二等奖（少年组）", "三等奖（少年组）")]
    public void Reads_The_Awards_Above_Their_Lists(string first, string second, string third) => Assert.Equal(
        [
            $"-|{first}|末班船拼座|东屿渔运", $"-|{first}|夜航灯自检|西礁渔运", $"-|{second}|散货改集装箱|南浦渔业局",
            $"-|{third}|冰鲜车换电|海州渔运", $"-|{third}|渔港照明随潮调光|北关渔运",
        ],
        Articles.Cases($"""
            海州渔业大赛获奖名单
            {first}
            东屿渔运：末班船拼座
            西礁渔运：夜航灯自检
            {second}
            南浦渔业局：散货改集装箱
            {third}
            海州渔运：冰鲜车换电
            北关渔运：渔港照明随潮调光
            """));

    [Fact]
    public void Reads_The_Sections_Above_Such_Awards() => Assert.Equal(
        [
            "评委榜|金锚奖·近海养殖|末班船拼座|东屿渔运", "评委榜|金锚奖·近海养殖|渔港照明随潮调光|北关渔运",
            "评委榜|金锚奖·远洋捕捞|夜航灯自检|西礁渔运",
            "公众榜|-|冰鲜车换电|南浦渔运", "公众榜|-|末班船拼座|东屿渔运",
        ],
        Articles.Cases("""
            海州渔业大赛总榜
            评委榜
            金锚奖·近海养殖
            东屿渔运：末班船拼座
            北关渔运：渔港照明随潮调光
            金锚奖·远洋捕捞
            西礁渔运：夜航灯自检
            公众榜
            南浦渔运：冰鲜车换电
            东屿渔运：末班船拼座
            """));

    // Beside an award that stands above who won it.
    [Fact]
    public void Leaves_Titles_Beside_Their_Awards() => Assert.Equal(
        ["-|一等奖|渔汛贷|东屿农商银行", "-|一等奖|渔灯贷|西礁农商银行"],
        Articles.Cases("""
            海州优秀案例评选结果
            一等奖 《渔汛贷》（东屿农商银行）
            渔汛贷面向渔民。
            一等奖 《渔灯贷》（西礁农商银行）
            渔灯贷面向船东。
            """));
}
