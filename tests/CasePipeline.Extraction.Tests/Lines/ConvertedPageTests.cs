namespace CasePipeline.Extraction.Tests.Lines;

/// <summary>Pages and posts that a converter saved as Markdown, with the title that it read above all else.</summary>
public class ConvertedPageTests
{
    private const string Front = """
        ---
        title: 海州渔业年度大奖揭晓
        source: 海州渔业网
        date: 2031-04-10
        ---

        # 海州渔业年度大奖揭晓

        """;

    private const string News = """

        近日，海州渔业年度大奖评选结果公布，东屿造船有限公司荣获“渔港创新奖”，该奖项由海州渔业联合会设立，每两年评选一次，本届共收到一百余份材料。
        """;

    [Fact]
    public void Leaves_Menus_Out_Between_The_Title_And_The_Pages_Own()
    {
        var announcement = Articles.Read(Front + """
            海州渔业年度大奖揭晓 - 海州渔业网 – 一个只谈渔业的网站，从渔港谈到餐桌

            * [首页](https://example.org)
            * [专题](https://example.org/special)
            * [榜单](https://example.org/lists)

            海州渔业网，每天只说渔港里的事。

            # 海州渔业年度大奖揭晓

            东屿资讯
            [行业](https://example.org/industry)
            2031-04-09 15:47:17
            """ + News);

        var awarded = Assert.Single(announcement.Cases);
        Assert.Equal(("渔港创新奖", "东屿造船有限公司"), (awarded.Award, awarded.Institution));
        Assert.Equal(new DateOnly(2031, 4, 9), announcement.Article.PublishedOn);
    }

    [Fact]
    public void Knows_The_Pages_Own_Title_Where_It_Was_Edited() => Assert.Equal(
        ["-|渔港创新奖|-|东屿造船有限公司"],
        Articles.Cases(Front + """
            主站
            分类
            渔船
            渔灯
            海州渔业年度大奖正式揭晓
            2031-04-09 15:47:17
            """ + News));

    [Fact]
    public void Knows_The_Pages_Own_Title_Without_A_Mark_By_The_Date_Below_It() => Assert.Equal(
        ["-|渔港创新奖|-|东屿造船有限公司"],
        Articles.Cases(Front + """
            主站

            榜单

            奖项

            海州渔业年度大奖揭晓

            2031-04-09 09:35:07

            所属地 海州

            """ + News));

    [Theory]
    [InlineData("原创\n\n望潮\n\n海州渔业网", "望潮")]
    [InlineData("望潮人\n\n海州渔业网", "望潮人")]
    [InlineData("海州渔业网", "海州渔业网")]
    [InlineData("海州渔业资讯", "海州渔业资讯")]
    public void Reads_Who_Wrote_Above_The_Account(string lines, string author) => Assert.Equal(
        author,
        Articles.Read(Front + "# 海州渔业年度大奖揭晓\n\n" + lines + "\n" + News).Article.Author);

    [Fact]
    public void Takes_The_Account_And_Not_The_Writer_For_The_Winner_Of_Its_Things() => Assert.Equal(
        ["-|年度产品|海渔云潮汐预报系统|海渔云科技"],
        Articles.Cases("""
            ---
            title: 海渔潮汐预报获评“年度产品”
            source: 海渔云科技
            ---

            # 海渔潮汐预报获评“年度产品”

            # 海渔潮汐预报获评“年度产品”

            让渔港更亮

            海渔云科技

            近日，2031渔业大会在海州举行，海渔云潮汐预报系统凭借准确的预报，获评“年度产品”，这是它连续两年走上这个舞台，也是渔民的认可。
            """));

    [Fact]
    public void Ends_Where_The_App_Goes_On() => Assert.Equal(
        ["-|渔港创新奖|-|东屿造船有限公司"],
        Articles.Cases(Front + "# 海州渔业年度大奖揭晓\n\n海州渔业网\n" + News + """


            微信扫一扫
            关注该公众号

            继续滑动看下一个

            轻触阅读原文

            海州渔业网

            向上滑动看下一个

            * 年度大奖
            * 优秀奖
            """));

    [Fact]
    public void Leaves_Captions_Out_That_Say_Where_Somebody_Stands() => Assert.Equal(
        ["-|渔港创新奖|-|东屿造船有限公司"],
        Articles.Cases(Front + "# 海州渔业年度大奖揭晓\n\n海州渔业网\n" + News + """


            **颁奖典礼**

            海州渔业联合会会长林望潮（左一）与海州大学校长陈远（右一）为一等奖颁奖
            """));
}
