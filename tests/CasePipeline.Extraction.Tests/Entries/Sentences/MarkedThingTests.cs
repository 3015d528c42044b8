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
}
