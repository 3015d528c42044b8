namespace CasePipeline.Extraction.Tests.Entries;

public class WinnersAboveTitlesTests
{
    [Fact]
    public void Reads_Award_And_Winner_Above_The_Title() => Assert.Equal(
        [
            "院舍组|金奖|「饭堂不关灯」用餐计划|东屿护老院", "院舍组|铜奖|摸得到的日历|西礁中心／海州学院设计系",
            "社区组|银奖|落雨有人收网|南浦福利会", "社区组|铜奖|「船长等一等」——十秒承诺|北关巴士公司", "社区组|铜奖|大字价钱牌|海州商户联会",
        ],
        Articles.Cases("""
            海州长者友善设计得奖名单
            院舍组
            金奖　　东屿护老院
            　　　　「饭堂不关灯」用餐计划
            铜奖　　西礁中心／海州学院设计系
            　　　　「摸得到的日历」
            社区组
            金奖　　从缺
            银奖　　南浦福利会
            　　　　「落雨有人收网」
            铜奖　　北关巴士公司
            　　　　「船长等一等」——十秒承诺
            　　　　海州商户联会
            　　　　「大字价钱牌」
            """));
}
