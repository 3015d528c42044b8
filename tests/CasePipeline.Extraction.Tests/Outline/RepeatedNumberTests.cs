namespace CasePipeline.Extraction.Tests.Outline;

/// <summary>Lists that number themselves lose their numbers when they are copied.</summary>
public class RepeatedNumberTests
{
    [Fact]
    public void Reads_A_List_Whose_Titles_All_Have_One_Number() => Assert.Equal(
        ["小学组|一等奖|海图课|东屿小学", "小学组|一等奖|潮汐日记|西礁小学", "小学组|一等奖|补网课|南浦小学"],
        Articles.Cases("""
            海州教学案例评选结果
            小学组
            一等奖
            1.《海图课》
            东屿小学
            1.《潮汐日记》
            西礁小学
            1.《补网课》
            南浦小学
            """));

    [Fact]
    public void Goes_On_With_A_List_Of_Winners_Behind_The_Parts_Of_A_Body() => Assert.Equal(
        ["-|十佳案例|渔灯“一码通”|东屿渔业局", "-|十佳案例|从“人等船”到“船等人”|西礁渔业局", "-|优秀案例|渔港“码上办”|南浦渔业局"],
        Articles.Cases("""
            海州渔港十佳案例及优秀案例
            ★十佳案例
            1. 东屿渔业局 | 渔灯“一码通”
            一、背景
            渔灯多，故障找不到人。
            二、成效
            修灯只要一天。
            1. 西礁渔业局 | 从“人等船”到“船等人”
            一、背景
            渔民等船要半天。
            二、成效
            如今一刻钟。
            ★优秀案例
            1. 南浦渔业局 | 渔港“码上办”
            渔民不必再跑窗口。
            """));

    [Fact]
    public void Reads_Labels_That_Are_Numbered_As_The_Awards_Above_Them() => Assert.Equal(
        [
            "渔灯组|金帆奖|渔灯“一码通”|东屿渔业局", "渔灯组|银帆奖|灯塔不关灯|西礁渔业局", "渔灯组|银帆奖|一船一灯|南浦渔港公司",
            "渔网组|金帆奖|补网机|东屿大学", "渔网组|银帆奖|浮标计数门|西礁渔港公司",
        ],
        Articles.Cases("""
            海州渔业成果评选通报
            第一、渔灯组
            1. 金帆奖
            1. 申报单位：东屿渔业局
            成果名称：渔灯“一码通”
            第一，扫码报修；第二，当天修好；第三，每月回访。
            1. 银帆奖
            1. 申报单位：西礁渔业局
            成果名称：灯塔不关灯
            一、轻便。一人可扛。二、省电。一月一充。
            1. 申报单位：南浦渔港公司
            成果名称：一船一灯
            第二、渔网组
            1. 金帆奖
            1. 申报单位：东屿大学
            成果名称：补网机
            3. 银帆奖
            2. 申报单位：西礁渔港公司
            成果名称：浮标计数门
            """));
}
