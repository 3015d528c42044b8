namespace CasePipeline.Extraction.Tests.Entries.Sentences;

/// <summary>Places that win as their communities do.</summary>
public class PlaceWinTests
{
    [Theory]
    [InlineData("近日，东屿市浮标区、西礁县入选“渔业强县”。")]
    [InlineData("近日，东屿市浮标区、西礁县2地入选“渔业强县”。")]
    [InlineData("经审议，拟命名东屿市浮标区、西礁县等2个单位为“渔业强县”，公示7天。")]
    [InlineData("经审议，认定东屿市浮标区和西礁县为“渔业强县”。")]
    [InlineData("东屿市浮标区、西礁县等2个县被命名为“渔业强县”。")]
    [InlineData("大会授予东屿市浮标区、西礁县“渔业强县”称号。")]
    public void Reads_Places_In_A_List(string sentence) => Assert.Equal(
        ["-|渔业强县|-|东屿市浮标区", "-|渔业强县|-|西礁县"],
        Articles.Cases("海州评选揭晓\n" + sentence));

    [Theory]
    [InlineData("东屿县、西礁县入选全国渔业百强县。", "全国渔业百强县", "东屿县", "西礁县")]
    [InlineData("东屿村、西礁村2个村入选海州最美乡村。", "海州最美乡村", "东屿村", "西礁村")]
    public void Knows_What_Places_Are_Awarded(string sentence, string award, string first, string second) =>
        Assert.Equal(
            [$"-|{award}|-|{first}", $"-|{award}|-|{second}"],
            Articles.Cases("海州评选揭晓\n" + sentence));

    [Fact]
    public void Reads_Counted_Winners_Under_The_Whole_Name_Of_Their_Award() => Assert.Equal(
        ["-|海州省渔业先进县|-|东屿市浮标区", "-|海州省渔业先进县|-|西礁县"],
        Articles.Cases(
            """
            海州公示首批渔业先进县
            评选合格的县授予“海州省渔业先进县”称号。
            此次进入公示名单的2个渔业先进县分别是：东屿市浮标区和西礁县。
            """));

    [Theory]
    [InlineData("东屿市浮标区入选“渔业强县”。", true)]
    [InlineData("全县入选“渔业强县”。", false)]
    [InlineData("开发区、示范区入选“渔业强县”。", false)]
    [InlineData("海州市确定2031年为“渔业先进年”。", false)]
    [InlineData("海州省选出的2个渔业先进县分别是：去年的和今年的。", false)]
    public void Takes_No_Common_Noun_For_A_Place(string sentence, bool isWin) =>
        Assert.Equal(isWin, Articles.Cases("海州评选揭晓\n" + sentence).Length > 0);

    [Fact]
    public void Reads_Places_Behind_What_They_Were_Chosen_For() => Assert.Equal(
        ["-|全国渔业示范村|-|望海镇东屿村", "-|全国渔业示范村|-|灯塔乡西礁村"],
        Articles.Cases("海州公布名单\n我县两村入选全国渔业示范村：望海镇东屿村、灯塔乡西礁村。"));

    // The works of people of a place are not the place's.
    [Theory]
    [InlineData("东屿市2件作品获奖。", "-")]
    [InlineData("东屿2件作品获奖。", "东屿")]
    public void Gives_No_Works_To_A_Place(string sentence, string winner) => Assert.Equal(
        [$"-|视频类铜奖|渔汛贷|{winner}", $"-|动画类铜奖|渔灯贷|{winner}"],
        Articles.Cases($"东屿2件作品获海州短视频大赛奖项\n{sentence}\n《渔汛贷》获得视频类铜奖，《渔灯贷》获得动画类铜奖。"));
}
