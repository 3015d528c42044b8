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

    [Fact]
    public void Reads_No_Question_As_Section_Or_Title() => Assert.Equal(
        [
            "-|2031渔业旅游十佳精品线路|东屿望潮线路|-",
            "2031渔业旅游精品项目|精品景区|东屿渔灯景区|-",
            "2031渔业旅游精品项目|精品景区|竹屿公园|-",
            "2031渔业旅游精品项目|精品线路|西礁归帆线路|-",
        ],
        Articles.Cases("""
            东屿12个项目入选精品项目

            11月28日，2031渔业旅游精品项目评选结果揭晓，东屿有3个入选。

            一起来看看
            东屿都有哪些项目上榜单
            2031渔业旅游十佳精品线路
            东屿望潮线路
            2031渔业旅游精品项目
            【精品景区】
            东屿渔灯景区
            竹屿公园
            【精品线路】
            西礁归帆线路
            渔业旅游精品项目
            是如何评选的？
            渔业旅游精品项目推介活动是博览会的重要内容之一。
            """));

    [Fact]
    public void Reads_No_Scene_Of_A_Picture_As_Award() => Assert.Equal(
        ["-|社会责任卓越奖|萤光支教|东屿公司", "-|社会责任卓越奖|温暖同行|西礁公司"],
        Articles.Cases("""
            公益奖发布

            获奖企业分享案例

            东屿公司的“萤光支教”培训公益项目、西礁公司的“温暖同行”等20个项目荣获社会责任卓越奖。
            """));
}
