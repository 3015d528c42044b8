namespace CasePipeline.Extraction.Tests.Forms;

/// <summary>Lists that what stands before them counts.</summary>
public class CountedListsTests
{
    [Fact]
    public void Reads_Bare_Titles_As_Many_As_Are_Counted() => Assert.Equal(
        [
            "-|渔港工程|东屿渔港|-",
            "-|渔港工程|西礁渔港二期工程|-",
            "-|渔港工程|北浦渔港（原老码头）|-",
            "-|灯塔工程|望潮灯塔|-",
            "-|灯塔工程|竹屿灯塔|-",
            "-|桥梁工程|东屿大桥|-",
            "-|公路工程|东屿至西礁公路|-",
        ],
        Articles.Cases("""
            第九届渔港建设奖揭晓 7项工程获奖

            第九届渔港建设奖在东屿颁发，7项工程获奖。

            第九届渔港建设奖获奖工程名单

            一、渔港工程（3项）：东屿渔港；西礁渔港二期工程；北浦渔港（原老码头）。

            二、灯塔工程（2项）：望潮灯塔；竹屿灯塔。

            三、桥梁工程（1项）：东屿大桥。

            四、公路工程（1项）：东屿至西礁公路。
            """));

    [Fact]
    public void Reads_No_Points_Of_A_Plan() => Assert.Empty(Articles.Cases("""
            渔业局2031年工作要点

            一、主要目标（3项）：建成渔港；修好灯塔；点亮码头。

            二、重点任务（2项）：望潮灯塔；竹屿灯塔。
            """));
}
