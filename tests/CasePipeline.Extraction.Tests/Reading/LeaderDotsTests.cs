namespace CasePipeline.Extraction.Tests.Reading;

/// <summary>Dots that lead from one column to the next.</summary>
public class LeaderDotsTests
{
    [Fact]
    public void Reads_Leaders_As_Gaps() => Assert.Equal(
        ["小学组|金奖|一粒盐的旅行|东屿小学", "小学组|银奖|渔网去哪儿|西礁小学、南汀社区中心", "小学组|评判嘉许状|不开船的一天|望海女子中学"],
        Articles.Cases("""
            「渔港校园计划」得奖名单
            小学组
            金奖………东屿小学………《一粒盐的旅行》
            银奖………西礁小学、南汀社区中心………《渔网去哪儿》
            评判嘉许状………望海女子中学………《不开船的一天》
            """));
}
