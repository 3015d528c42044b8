namespace CasePipeline.Extraction.Tests.Lines;

public class PageHeadTests
{
    private static readonly string Menus = string.Join('\n', [
        "今天是", "首页", "新闻中心", "学校概览", "学校荣誉", .. Enumerable.Range(1, 30).Select(i => $"栏目{i}"), "优秀教师", "名师工作室",
    ]);

    private const string List = "一等奖\n《渔港夜话》（东屿中学）\n《补网的人》（西礁中学）";

    [Fact]
    public void Finds_The_Headline_That_The_Title_Of_The_Page_Begins_With()
    {
        var read = Articles.Read(
            $"海州中学艺术节评奖公布--德育处-海州中学\n{Menus}\n海州中学艺术节评奖公布\n发布时间：2031-04-09 点击数：\n次\n{List}");

        Assert.Equal(("海州中学艺术节评奖公布", new DateOnly(2031, 4, 9), 2),
            (read.Article.Title, read.Article.PublishedOn!.Value, read.Cases.Count));
    }

    [Fact]
    public void Finds_The_Headline_Below_A_Path_On_Several_Lines()
    {
        var read = Articles.Read($"{Menus}\n当前位置：首页 >\n新闻中心>\n德育处\n海州中学艺术节评奖公布\n发布时间：2031-04-09\n{List}");

        Assert.Equal(("海州中学艺术节评奖公布", 2), (read.Article.Title, read.Cases.Count));
    }

    [Fact]
    public void Leaves_A_Section_That_Begins_Like_The_Headline_Where_It_Is()
    {
        var read = Articles.Read($"渔港优秀作品 - 海州中学\n这里是首届评选的结果。\n渔港优秀作品\n{List}");

        Assert.Equal("渔港优秀作品 - 海州中学", read.Article.Title);
    }

    [Fact]
    public void Finds_The_Page_Below_Its_Menus_By_The_Headline_That_Stands_There_Again()
    {
        const string Links = "* [Login](/a)\n* [相关阅读](/b)\n* [Boats](/c)\n* [Ferries](/d)\n* [Quays](/e)\n* [Bells](/f)\n";
        var read = Articles.Read(
            $"# Otter Bank Wins Gold Award\n\nSkip to content\n\n{Links}\n# Otter Bank Wins Gold Award\n\n"
            + "Otter Bank has won the Gold Award.\n");

        Assert.Equal("Otter Bank", Assert.Single(read.Cases).Institution);
    }

    [Fact]
    public void Leaves_A_List_Above_The_Headline_That_Stands_There_Again()
    {
        const string List = "一等奖\n1.潮汐贷 海州农商行\n2.渔汛贷 东屿农商行\n二等奖\n3.渔港通 西礁农商行\n4.码头贷 南浦农商行\n";

        Assert.Equal(4, Articles.Read($"# 海州金融创新案例获奖名单\n\n{List}\n# 海州金融创新案例获奖名单\n\n欢迎关注。\n").Cases.Count);
    }

    [Theory]
    [InlineData("海州渔业观察报\n2031年4月9日 星期三  第08版：行业观察\n", "\n")]
    [InlineData("海州报业集团旗下《渔区商报》\n2031年4月9日　A06-A07\n", "\n")]
    [InlineData("渔业报道·海州\n", "\n2031-04-09　07:15　作者：马文山\n")]
    public void Finds_The_Headline_Below_The_Head_Of_A_Paper(string above, string below)
    {
        var article = Articles.Read(above + "寻找“温度渔港” 第五届渔业故事大赛落幕" + below + "4月8日，大赛在海州落幕。").Article;

        Assert.Equal("寻找“温度渔港” 第五届渔业故事大赛落幕", article.Title);
        Assert.Equal(new DateOnly(2031, 4, 9), article.PublishedOn);
    }

    [Fact]
    public void Takes_Who_Signed_Above_A_Month_For_The_Author() => Assert.Equal(
        "海州渔业教育中心",
        Articles.Read("海州渔业案例评选结果\n评选已经结束。\n东屿学院获一等奖。\n海州渔业教育中心\n二0三一年六月").Article.Author);

    [Theory]
    [InlineData("海州市图书馆\n", "\n张贴人：马文山\n张贴日期：2031年4月9日")]
    [InlineData("主题分类：科技\n名　　称：海州阅读方案竞赛得奖名单出炉\n\n", "\n作者：马文山 2031年4月9日")]
    public void Finds_The_Headline_Below_The_Institution_Or_The_Form(string above, string byline)
    {
        var article = Articles.Read(above + "海州阅读方案竞赛得奖名单出炉" + byline + "\n评审选出特优1案。").Article;

        Assert.Equal(
            ("海州阅读方案竞赛得奖名单出炉", "马文山", new DateOnly(2031, 4, 9)),
            (article.Title, article.Author, article.PublishedOn));
    }

    [Fact]
    public void Finds_The_Headline_Below_The_Site_And_Right_Above_The_Date()
    {
        var article = Articles.Read("""
            海州网
            海州网

            东屿银行获“2031年海州好新闻”奖

            2031年02月26日15:35 | 来源:海州网
            小字号

            日前,海州协会公布评选结果,东屿银行选送的《渔港新样本》获2031年海州好新闻奖。
            """).Article;

        Assert.Equal("东屿银行获“2031年海州好新闻”奖", article.Title);
        Assert.Equal(new DateOnly(2031, 2, 26), article.PublishedOn);
    }

    [Fact]
    public void Finds_The_Headline_Below_Menus_And_What_The_Site_Says_Of_Itself()
    {
        var article = Articles.Read("""
            登录
            |
            English
            首页
            新闻
            感谢您对渔港铸造场的支持，本网站只作存档。
            备份存档。
            2031 渔港软件竞赛获奖名单
            建立日期 2031-04-09 16:00
            由海州渔业协会主办的竞赛评选结果揭晓。
            """).Article;

        Assert.Equal("2031 渔港软件竞赛获奖名单", article.Title);
        Assert.Equal(new DateOnly(2031, 4, 9), article.PublishedOn);
    }

    [Fact]
    public void Finds_The_Headline_Above_The_Date_That_Stands_Above_The_Author()
    {
        var article = Articles.Read("""
            Results of the 2031 Otter City Case Competition
            Posted: May 8, 2031
            By Ada Otter

            The Board today named the winners of its annual case competition.
            """).Article;

        Assert.Equal("Results of the 2031 Otter City Case Competition", article.Title);
        Assert.Equal(("Ada Otter", new DateOnly(2031, 5, 8)), (article.Author, article.PublishedOn));
    }

    [Fact]
    public void Takes_No_Column_Of_Notices_For_The_Headline() => Assert.Equal(
        "海州渔业案例评选结果公示", Articles.Read("公示公告\n海州渔业案例评选结果公示\n2031-04-09\n评选已经结束。").Article.Title);

    [Fact]
    public void Keeps_A_Short_Headline_Above_Its_Date_Whatever_Is_Listed_Below_The_Text()
    {
        var article = Articles.Read("""
            渔港喜事
            2031-04-09
            东屿银行荣获“海州渔港奖”。
            更多阅读
            海州渔业案例获奖名单公布
            2031-03-01
            """);

        Assert.Equal(("渔港喜事", new DateOnly(2031, 4, 9)), (article.Article.Title, article.Article.PublishedOn));
        Assert.Equal("东屿银行", Assert.Single(article.Cases).Institution);
    }

    [Theory]
    [InlineData("海州渔业案例评选结果公示-海州在线", "2031-04-09 来源：海州渔业协会")]
    [InlineData("海州渔业案例评选结果公示 2031/4/9 15:04:00 来源：", "海渔发〔2031〕102号")]
    public void Takes_The_Title_Of_A_Page_Above_Its_Headline_For_No_Headline(string title, string below)
    {
        var article = Articles.Read($"{title}\n|\n海州渔业案例评选结果公示\n{below}\n各有关单位：\n评选已经结束，获奖项目见附件。");

        Assert.Equal("海州渔业案例评选结果公示", article.Article.Title);
        Assert.Empty(article.Cases);
    }

    // A step of the path is short; what is longer below a path that ends with a mark is the headline.
    [Theory]
    [InlineData("当前位置：海州网 > 渔业 > 渔港 >")]
    [InlineData("当前位置：海州网 >\n渔业 >\n渔港")]
    public void Finds_The_Headline_Below_A_Path_That_Ends_With_A_Mark(string path)
    {
        var article = Articles.Read($"{path}\n\n2031年海州渔业案例评选结果揭晓\n\n2031-04-09 10:30 来源：海州日报\n\n{List}").Article;

        Assert.Equal(
            ("2031年海州渔业案例评选结果揭晓", new DateOnly(2031, 4, 9)), (article.Title, article.PublishedOn!.Value));
    }

    [Fact]
    public void Takes_A_Call_To_Follow_The_Account_Above_It_For_No_Heading()
    {
        var article = Articles.Read("""
            # 渔港治理案例揭晓

            望潮渔港

            **关注望潮渔港，守望一片海**

            评选落下帷幕，小编带大家先睹为快。

            **夜航服务类**

            **1. 快递小哥巡港队**

            报送单位：东屿渔业局

            **海岛教育类**

            **1. 渔灯课堂**

            报送单位：西礁小学
            """);

        Assert.Equal("望潮渔港", article.Article.Author);
        Assert.Equal([(null, "夜航服务类"), (null, "海岛教育类")], article.Cases.Select(found => (found.Series, found.Award)));
    }

    [Theory]
    [InlineData("东屿渔报社7件作品获奖")]
    [InlineData("东屿农商银行三项案例入选")]
    public void Takes_No_Second_Line_Of_A_Headline_For_The_Author(string second) => Assert.Null(Articles.Read(
        $"2031年度海州渔报评奖揭晓\n{second}\n2031-09-23 09:53\n\n东屿渔报社选送的《渔灯亮了》获二等奖。").Article.Author);
}
