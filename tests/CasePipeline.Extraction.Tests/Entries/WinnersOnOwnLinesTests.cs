namespace CasePipeline.Extraction.Tests.Entries;

/// <summary>Lists with who won on one line and the title on the next.</summary>
public class WinnersOnOwnLinesTests
{
    [Fact]
    public void Takes_Who_Won_From_The_Line_Above() => Assert.Equal(
        ["-|渔灯奖提名奖|让渔船不再空等|东屿市人民政府", "-|渔灯奖提名奖|码头上的法律门诊|西礁市司法局", "-|渔灯奖提名奖|一张图管好渔港的钱|东屿市财政局"],
        Articles.Cases("""
            第六届“渔灯奖提名奖”获奖名单

            日前，第六届“渔灯奖”终审会在东屿大学举行，最终3个项目获得第六届“渔灯奖提名奖”。

            东屿市人民政府

            让渔船不再空等

            西礁市司法局

            码头上的法律门诊

            东屿市财政局

            一张图管好渔港的钱
            """));
}
