namespace CasePipeline.Extraction.Tests.Forms;

/// <summary>The items of lists that stand in one line.</summary>
public class InlineItemsTests
{
    [Fact]
    public void Reads_Brackets_Of_All_Lists_Of_A_Line_Alike() => Assert.Equal(
        [
            "-|一等奖|少年跳远助跑的“鼓点法”|东屿体育学校",
            "-|二等奖|铅球旋转的慢镜头纠错|投掷运动管理中心",
            "-|二等奖|回港第七天的赛前安排|中长跑队、东屿体育科学研究所",
            "-|三等奖|跑者的睡眠日记|归帆跑团",
            "-|三等奖|跳绳进课间|西礁小学",
            "-|三等奖|标枪肘部的预警动作|竹屿体校",
        ],
        Articles.Cases("""
            东屿省田径协会训练案例评选揭晓
            东屿省田径协会训练案例评选揭晓。一等奖：少年跳远助跑的“鼓点法”（东屿体育学校）；二等奖：铅球旋转的慢镜头纠错（投掷运动管理中心）、回港第七天的赛前安排（中长跑队、东屿体育科学研究所）；三等奖：跑者的睡眠日记（归帆跑团）、跳绳进课间（西礁小学）、标枪肘部的预警动作（竹屿体校）。获奖案例将收入《渔灯集》一书。
            """));
}
