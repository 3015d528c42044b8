namespace CasePipeline.Extraction.Tests.Outline;

public class HeadingJudgeTests
{
    [Fact]
    public void Takes_What_Heads_Several_Lists_Of_Winners_For_Their_Award() => Assert.Equal(
        [
            "渔船组|海州金锚工法|补网三步法|东屿电务段", "渔船组|海州金锚工法|听潮法|西礁工务段",
            "码头组|海州金锚工法|系缆法|南浦供电段", "码头组|海州金锚工法|点灯法|北关车务段",
        ],
        Articles.Cases("""
            海州港公布工法名单
            ★渔船组
            海州金锚工法
            1　补网三步法……………东屿电务段
            2　听潮法……………西礁工务段
            ★码头组
            海州金锚工法
            3　系缆法……………南浦供电段
            4　点灯法……………北关车务段
            """));

    [Fact]
    public void Leaves_What_Heads_The_Points_Of_Bodies() => Assert.Equal(
        ["-|一等奖|渔汛贷|东屿农商银行", "-|一等奖|渔灯贷|西礁农商银行"],
        Articles.Cases("""
            海州优秀案例评选结果
            一等奖
            《渔汛贷》（东屿农商银行）
            这样做
            1.建档到船。
            2.授信到户。
            《渔灯贷》（西礁农商银行）
            这样做
            1.点灯。
            2.守夜。
            """));

    // What stands in 【】 heads entries, unless each has a text of its own.
    [Fact]
    public void Keeps_Sections_In_Square_Marks_Above_Entries() => Assert.Equal(
        ["渔港|一等奖|渔灯贷|东屿农商银行", "冷链|一等奖|冰库贷|南浦农信联社"],
        Articles.Cases("""
            海州案例揭晓
            【渔港】
            一等奖：《渔灯贷》（东屿农商银行）
            【冷链】
            一等奖：《冰库贷》（南浦农信联社）
            """));

    [Fact]
    public void Takes_What_Ends_Like_An_Award_With_A_Colon_For_One_Beside_It() => Assert.Equal(
        [
            "先进单位|特别贡献单位|-|东屿渔港公司", "先进单位|规范守望单位|-|西礁渔业局",
            "先进单位|规范守望单位|-|南浦渔业局", "先进单位|规范守望单位|-|海州渔港公司",
        ],
        Articles.Cases("""
            关于表彰先进单位的通报
            一、先进单位
            特别贡献单位：
            东屿渔港公司
            规范守望单位：
            西礁渔业局；南浦渔业局；海州渔港公司
            """));

    [Fact]
    public void Leaves_The_Label_Of_Who_Did_The_Work_Beside_Such_An_Award() => Assert.DoesNotContain(
        Articles.Cases("""
            关于表彰先进单位的通报
            一、先进单位
            特别贡献单位：
            东屿渔港公司
            建设单位：
            西礁渔业局
            """),
        found => found.Contains("建设单位"));

    [Fact]
    public void Takes_What_Was_Shortlisted_For_An_Award_Behind_One_With_A_Labelled_Case() => Assert.Equal(
        ["渔港研学|最佳案例|跟着渔灯去上学|东屿博物馆", "渔港研学|入围案例|马背上的展览|西礁博物馆"],
        Articles.Cases("""
            # 海州渔港教育案例发布

            **PART 01　渔港研学**

            **最佳案例**

            获奖单位｜东屿博物馆
            案例名称｜跟着渔灯去上学

            **入围案例**

            获奖单位｜西礁博物馆
            案例名称｜马背上的展览
            """));
}
