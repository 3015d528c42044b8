namespace CasePipeline.Extraction.Tests.Entries.Sentences;

/// <summary>Things of which a part stands in marks.</summary>
public class MarkedThingTests
{
    [Fact]
    public void Reads_Long_Names_Before_How_Many_There_Are() => Assert.Equal(
        ["-|金奖|“红帆乡邻”新时代走海边扶志项目|-", "-|银奖|“渔读·每天阅读一小时”全民阅读推广行动|-"],
        Articles.Cases("""
            2031年东屿省志愿服务大赛金奖出炉！

            7月10日，2031年东屿省志愿服务大赛决赛举行。“红帆乡邻”新时代走海边扶志项目等15个项目获得金奖，“渔读·每天阅读一小时”全民阅读推广行动等17个项目获得银奖。
            """));

    [Fact]
    public void Ends_Where_The_Next_Maker_Begins() => Assert.Equal(
        [
            "-|二等奖|“渔灯”自治管理模式|望潮社区", "-|三等奖|“五线谱”工作法|北礁社区", "-|三等奖|“三联”服务管理平台|港东医院",
            "-|三等奖|守夜|西礁医院",
        ],
        Articles.Cases("""
            海州服务创新评选结果
            望潮社区的“渔灯”自治管理模式和南浦社区的智能化治理服务模式获得二等奖；
            北礁社区的“五线谱”工作法、港东医院的“三联”服务管理平台以及西礁医院的“守夜”预警系统和平台获得三等奖。
            """));
}
