namespace CasePipeline.Extraction.Tests.Outline;

public class AwardSectionsTests
{
    [Fact]
    public void Takes_Lines_Above_Lists_Of_The_Same_Awards_For_Sections() => Assert.Equal(
        [
            "渔灯制作|一等奖|-|高一1班", "渔灯制作|一等奖|-|高一2班", "渔灯制作|二等奖|-|高一3班",
            "渔灯图稿|一等奖|-|高一1班", "渔灯图稿|二等奖|-|高一2班", "渔灯图稿|二等奖|-|高一3班",
        ],
        Articles.Cases("""
            海州中学渔灯节评选结果
            评选已经结束，结果如下：
            渔灯制作：
            一等奖：高一1班、高一2班。
            二等奖：高一3班。
            渔灯图稿：
            一等奖：高一1班。
            二等奖：高一2班、高一3班。
            """));

    // One such line alone leads to the awards.
    [Fact]
    public void Takes_A_Single_Line_For_No_Section() => Assert.Equal(
        ["-|一等奖|-|高一1班", "-|二等奖|-|高一3班"],
        Articles.Cases("""
            海州中学渔灯节评选结果
            评选已经结束。
            各班得票多少：
            一等奖：高一1班。
            二等奖：高一3班。
            """));
}
