namespace CasePipeline.Extraction.Tests.Entries;

/// <summary>What lines name as the awards and sections of the lists below them.</summary>
public class HeadingShapeTests
{
    [Fact]
    public void Takes_The_Shortlisted_Behind_Higher_Awards_For_An_Award() => Assert.Equal(
        ["-|最佳案例|渔港夜话|东屿图书馆", "-|最佳案例|船上的灯|西礁图书馆", "-|入围案例|听爷爷讲地名|南浦文化站", "-|入围案例|潮间带的课|北关图书馆"],
        Articles.Cases("海州案例征集结果公布\n最佳案例\n渔港夜话……东屿图书馆\n船上的灯……西礁图书馆\n入围案例\n听爷爷讲地名……南浦文化站\n潮间带的课……北关图书馆\n"));

    [Theory]
    [InlineData("小学段", "小学段")]
    [InlineData("【板块二】渔港成果类", "渔港成果类")]
    [InlineData("表1　渔港成果类", "渔港成果类")]
    public void Reads_A_Section(string section, string expected) => Assert.Equal(
        [$"{expected}|一等奖|渔港夜话|东屿小学", $"{expected}|二等奖|船上的灯|西礁小学"],
        Articles.Cases($"海州作业设计评比结果\n{section}\n【一等奖】\n《渔港夜话》（东屿小学）\n【二等奖】\n《船上的灯》（西礁小学）\n"));

    [Fact]
    public void Takes_No_Cry_For_A_Section() => Assert.Equal(
        ["-|金枕奖|渔港夜话|东屿民宿合作社", "-|银枕奖|船上的灯|西礁民宿合作社"],
        Articles.Cases("""
            # 谁是海州的好山水？民宿评选揭榜

            ## “好山水”终于揭榜了！

            ### 金枕奖

            - 渔港夜话（东屿民宿合作社）

            ### 银枕奖

            - 船上的灯（西礁民宿合作社）
            """));

    [Fact]
    public void Reads_Awards_That_Are_Called_The_Ten_Best() => Assert.Equal(
        ["-|十佳线路|追着潮水走|东屿旅行社", "-|十佳线路|渔灯小路|西礁国有林场"],
        Articles.Cases("海州避暑榜单发布\n十佳线路：\n①追着潮水走（东屿旅行社）\n②渔灯小路（西礁国有林场）\n"));
}
