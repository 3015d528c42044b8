namespace CasePipeline.Extraction.Tests.Lines;

/// <summary>What a page has below its article, a word a line.</summary>
public class PageFootTests
{
    private const string News = """
        # 渔港服务年度案例揭晓

        2031-04-09

        ## 年度服务案例

        - 《渔灯不灭》（东屿农商银行）
        - 《潮汐账本》（西礁农信联社）

        """;

    private static readonly string[] Cases =
        ["-|年度服务案例|渔灯不灭|东屿农商银行", "-|年度服务案例|潮汐账本|西礁农信联社"];

    [Fact]
    public void Leaves_Menus_Below_The_Text() => Assert.Equal(
        Cases,
        Articles.Cases(News + "\n首页\n\n渔市\n\n专题\n\n船讯\n\n投稿\n\n公司简介\n"));

    [Fact]
    public void Ends_Where_A_Site_Says_Who_Published() => Assert.Equal(
        Cases,
        Articles.Cases(News + "\n本文由**海州渔业**原创发布\n\n下载《渔港年鉴》\n\n海州渔业网 - 只谈渔业\n"));

    [Fact]
    public void Takes_No_Notice_Of_A_Translation_For_A_Section() => Assert.Equal(
        Cases,
        Articles.Cases(News.Replace("## 年度服务案例", "##### 译文声明\n\n本文是翻译文章\n\n## 年度服务案例", StringComparison.Ordinal)));

    [Fact]
    public void Takes_Nobody_Who_Keeps_The_Page_For_A_Winner() => Assert.Equal(
        ["-|一等奖|渔灯长明|-"],
        Articles.Cases(
            "海州渔业大赛结果出炉\n近日，“渔灯长明”项目获得一等奖。\n一等奖\n\n优秀奖\n\n海州渔业协会主办\n东屿网承办\n渔港网 版权所有\n"));
}
