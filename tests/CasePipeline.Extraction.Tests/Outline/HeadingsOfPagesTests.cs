namespace CasePipeline.Extraction.Tests.Outline;

/// <summary>Headings that are the page's and not the article's.</summary>
public class HeadingsOfPagesTests
{
    [Fact]
    public void Reads_No_Call_To_Subscribe_As_Award() => Assert.Equal(
        ["-|北浦市优秀案例|渔灯进村|东屿实验室", "-|北浦市优秀案例|潮位表上墙|北浦科技有限公司"],
        Articles.Cases("""
            北浦市优秀案例名单公布

            **扫码订阅《渔业周报》**

            | 序号 | 项目名称 | 单位 |
            | --- | --- | --- |
            | 1 | 渔灯进村 | 东屿实验室 |
            | 2 | 潮位表上墙 | 北浦科技有限公司 |
            """));
}
