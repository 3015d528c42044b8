namespace CasePipeline.Extraction.Tests.Facts;

public class BylineReaderTests
{
    [Theory]
    [InlineData("文章作者:海州办公室文章发布时间:2031年04月09日")]
    [InlineData("作者：海州办公室　发布时间：2031-04-09 10:22")]
    [InlineData("来源：海州网 日期：2031/4/9 作者：海州办公室 浏览次数：17")]
    [InlineData("作　者：海州办公室\n\n日　期：2031.4.9")]
    [InlineData("作者：海州办公室 2031-04-09")]
    [InlineData("原作者：海州办公室 2031-04-09")]
    [InlineData("2031-04-09 作者：海州办公室")]
    [InlineData("（作者：海州办公室 2031-04-09）")]
    [InlineData("作者 | 海州办公室\n2031年4月9日")]
    [InlineData("文/海州办公室 2031-04-09")]
    [InlineData("发布机构：海州办公室\n发布时间：2031年4月9日 08:30")]
    [InlineData("海州办公室\n2031-04-09 08:30")]
    [InlineData("原创 海州办公室 海州观察 2031-04-09 07:01")]
    [InlineData("撰文：海州办公室 | 更新时间：2031/04/09")]
    [InlineData("作者：海州办公室　二〇三一年四月九日")]
    [InlineData("2031年4月9日　　海州办公室")]
    [InlineData("2031-04-09 08:30 海州办公室")]
    [InlineData("海州办公室　　2031年4月9日　　字号：大 中 小")]
    [InlineData("海州办公室　　2031/4/9 10:42:07　　[字体：大 中 小]　　阅读 619 次")]
    [InlineData("日期：2031-04-09 发布单位：海州馆 文字：海州办公室")]
    [InlineData("日期：2031-04-09 文字：海州办公室 发布单位：海州馆")]
    [InlineData("发布者：海州馆　发布时间：2031-04-09　作者：海州办公室　访问量：387")]
    [InlineData("通讯员：马文山　作者：海州办公室　2031-04-09")]
    [InlineData("《渔人》2031年第4期　　发布日期：2031-04-09　　采写：海州办公室")]
    [InlineData("公告单位：海州办公室　　公告日期：2031/04/09")]
    [InlineData("2031-04-09 11:26　　作者：海州办公室　　我要评论(0)")]
    [InlineData("发布于 2031-04-09 · 海州办公室")]
    [InlineData("新闻稿　｜　即时发布　｜　撰文：海州办公室　｜　2031-04-09")]
    [InlineData("成文日期：2031年4月2日　发布日期：2031年4月9日 作者：海州办公室")]
    [InlineData("作者：海州办公室　成文日期：2031年4月9日")]
    public void Reads_Author_And_Date(string byline)
    {
        var article = Articles.Read($"海州农信案例获奖\n{byline}\n正文于2030年1月1日开始。").Article;

        Assert.Equal(("海州办公室", new DateOnly(2031, 4, 9)), (article.Author, article.PublishedOn));
    }

    [Fact]
    public void Reads_The_Day_And_No_Author_Of_A_Release()
    {
        var article = Articles.Read("海州银行勇夺三项殊荣\n新闻稿　2031年4月9日　海州\n海州银行今日宣布获奖。").Article;

        Assert.Equal(
            ("海州银行勇夺三项殊荣", null, new DateOnly(2031, 4, 9)),
            (article.Title, article.Author, article.PublishedOn));
    }

    [Fact]
    public void Leaves_Out_Fields_That_Nobody_Filled_In_Above_The_Headline() => Assert.Equal(
        "海州渔会创新竞赛评定结果公告",
        Articles.Read("档　　号：\n保存年限：\n海州渔会创新竞赛评定结果公告\n主旨：公告评定结果。").Article.Title);

    [Theory]
    [InlineData("渔港案例获奖名单\n（2031年4月9日，东屿渔业局）\n一等奖\n望潮站：一盏渔灯\n归帆站：缆绳接力")]
    [InlineData("渔港案例获奖名单\n东屿渔业局，2031年4月9日\n一等奖\n望潮站：一盏渔灯\n归帆站：缆绳接力")]
    [InlineData("渔港案例获奖名单\n一等奖\n望潮站：一盏渔灯\n归帆站：缆绳接力\n东屿渔业局，2031年4月9日")]
    [InlineData("渔港案例获奖名单\n一等奖\n望潮站：一盏渔灯\n归帆站：缆绳接力\n（2031年4月9日，东屿渔业局）")]
    public void Reads_Who_Published_Beside_A_Comma(string text)
    {
        var read = Articles.Read(text);

        Assert.Equal(
            ("东屿渔业局", new DateOnly(2031, 4, 9), 2),
            (read.Article.Author, read.Article.PublishedOn, read.Cases.Count));
    }

    [Fact]
    public void Reads_Who_Signed()
    {
        var article = Articles.Read("海州农信案例获奖\n评选已经结束。\n渔民受益。\n海州农商联合会\n2031年4月9日").Article;

        Assert.Equal(("海州农商联合会", new DateOnly(2031, 4, 9)), (article.Author, article.PublishedOn));
    }

    [Theory]
    [InlineData("德育处、艺术组")]
    [InlineData("德育处 团委")]
    public void Reads_Departments_That_Signed_Below_An_Unknown_Author(string departments)
    {
        var article = Articles.Read(
            "海州中学艺术节获奖公布\n作者：佚名 发布时间：2031年04月09日\n一等奖\n高一1班\n二等奖\n高一2班\n" + departments + "\n2031.4.8");

        Assert.Equal((departments, new DateOnly(2031, 4, 9)), (article.Article.Author, article.Article.PublishedOn));
        Assert.Equal(2, article.Cases.Count);
    }

    [Theory]
    [InlineData("海州渔改专班\n2031年4月9日", "海州渔改专班")]
    [InlineData("海州农商联合会　谨启\n2031年4月9日", "海州农商联合会")]
    public void Reads_Who_Signed_A_Letter(string signature, string author) => Assert.Equal(
        author,
        Articles.Read("海州农信案例获奖\n评选已经结束。\n渔民受益。\n" + signature).Article.Author);

    [Fact]
    public void Reads_Who_Signed_Below_The_Text_Where_The_Day_Stands_Above_It() => Assert.Equal(
        "海州农商联合会",
        Articles.Read("海州农信案例获奖\n2031年4月9日\n评选已经结束。\n渔民受益。\n海州农商联合会").Article.Author);

    [Fact]
    public void Reads_Who_Signed_Below_The_Text_Nowhere_Without_That_Day() => Assert.Null(
        Articles.Read("海州农信案例获奖\n评选已经结束。\n渔民受益。\n海州农商联合会").Article.Author);

    [Theory]
    [InlineData("2031-04-09　　发布：海州农商联合会　　关键词：渔港、公告", "海州农商联合会")]
    [InlineData("2031-04-09\n主辦及發布：海州農商聯合會", "海州農商聯合會")]
    public void Reads_Who_Published_Behind_Labels_Of_The_Day(string byline, string author) => Assert.Equal(
        author, Articles.Read($"海州农信案例获奖\n{byline}\n评选已经结束。").Article.Author);

    [Theory]
    [InlineData("海州农商联合会办公室　　　　2031年4月9日印发", "海州农商联合会办公室")]
    [InlineData("海州渔汛　　　　2031年4月9日印发", null)]
    public void Reads_The_Imprint_Where_Nobody_Signed(string imprint, string? author) => Assert.Equal(
        author,
        Articles.Read("海州案例管理办法\n第一条　为了渔港。\n第二条　办法施行。\n" + imprint).Article.Author);

    [Fact]
    public void Reads_The_Day_Below_Who_Held_The_Contest()
    {
        var article = Articles.Read("海州案例获奖\n主办：海州农商联合会\n2031年4月9日\n评选已经结束。").Article;

        Assert.Equal((null, new DateOnly(2031, 4, 9)), (article.Author, article.PublishedOn));
    }

    [Fact]
    public void Reads_Who_Released_The_News_Above_The_Headline()
    {
        var article = Articles.Read("海州農商聯合會　新聞稿\n海州案例獲獎\n2031年4月9日\n評選已經結束。").Article;

        Assert.Equal(("海州案例獲獎", "海州農商聯合會"), (article.Title, article.Author));
    }

    [Fact]
    public void Prefers_Who_Published_In_The_Head_To_Credits_At_The_End() => Assert.Equal(
        "海州观察",
        Articles.Read("海州案例获奖\n海州观察 2031-04-09\n评选已经结束。\n渔民受益。\n图文｜马文山").Article.Author);

    [Fact]
    public void Takes_No_Embargo_For_An_Author() => Assert.Null(
        Articles.Read("Haizhou cases win\nFor release April 9, 2031\nThe Haizhou cases won.").Article.Author);

    [Fact]
    public void Reads_A_Byline_Above_The_Headline()
    {
        var article = Articles.Read("2031-04-09 作者：海州办公室\n海州农信案例获奖\n评选已经结束。").Article;

        Assert.Equal(
            ("海州农信案例获奖", "海州办公室", new DateOnly(2031, 4, 9)),
            (article.Title, article.Author, article.PublishedOn));
    }

    [Fact]
    public void Takes_No_Source_For_An_Author() =>
        Assert.Null(Articles.Read("海州农信案例获奖\n来源：海州网　2031-04-09\n评选已经结束。").Article.Author);

    [Fact]
    public void Leaves_Open_What_Is_Not_Stated()
    {
        var article = Articles.Read("海州农信案例获奖\n来源：海州网\n2031年4月9日，评选结果揭晓。").Article;

        Assert.Equal((null, null), (article.Author, article.PublishedOn));
    }

    [Theory]
    [InlineData("（香港，2031年4月9日）海州协会今日公布得奖名单。")]
    [InlineData("(香港, 2031年4月9日) 海州协会今日公布得奖名单。")]
    public void Reads_The_Day_And_The_Place_That_Open_A_Release(string sentence) => Assert.Equal(
        new DateOnly(2031, 4, 9), Articles.Read("海州协会公布得奖名单\n" + sentence).Article.PublishedOn);

    [Fact]
    public void Takes_No_Event_In_Brackets_For_The_Day() => Assert.Null(
        Articles.Read("海州协会公布得奖名单\n评选活动（报名，2031年4月9日）已经结束。").Article.PublishedOn);

    [Fact]
    public void Reads_The_Issue_Of_A_Newspaper_At_The_End()
    {
        var article = Articles.Read("海州日报作品获奖\n本报讯（记者 马文山）评选揭晓。\n评选每年一次。\n（海州日报 2031年4月9日 第02版）").Article;

        Assert.Equal(("马文山", new DateOnly(2031, 4, 9)), (article.Author, article.PublishedOn));
    }

    [Fact]
    public void Reads_Who_Published_Before_A_Date_Behind_One_Label()
    {
        var article = Articles.Read("海州作品获奖\n发布：海州宣传联盟　2031-04-09\n评选揭晓。").Article;

        Assert.Equal(("海州宣传联盟", new DateOnly(2031, 4, 9)), (article.Author, article.PublishedOn));
    }

    [Theory]
    [InlineData("海州农信案例获奖\n发布：海州保险观察　|　2031-04-09　|　阅读 4,512\n评选已经结束。", "海州保险观察")]
    [InlineData("海州日报数字报 > 2031年4月9日 > 第06版\n海州农信案例获奖\n海州新闻协会\n2031-04-09\n评选已经结束。", "海州新闻协会")]
    public void Takes_Who_Published_And_No_Path(string text, string author) =>
        Assert.Equal(author, Articles.Read(text).Article.Author);

    [Fact]
    public void Reads_The_Label_Of_The_Date_Below_Who_Held_It() => Assert.Equal(
        new DateOnly(2031, 4, 9),
        Articles.Read("海州图书奖得奖名单\n主办：海州出版协会　协办：海州书展\n更新日期：2031年4月9日\n颁奖礼在海州举行。")
            .Article.PublishedOn);

    [Theory]
    [InlineData(">> 海州农信获奖名单")]
    [InlineData("海州农信获奖名单 | AWARDS")]
    [InlineData("» 海州农信获奖名单｜Award")]
    public void Leaves_Out_What_Decorates_The_Headline(string headline) => Assert.Equal(
        "海州农信获奖名单", Articles.Read($"# {headline}\n2031-04-09\n评选结束，名单如下。").Article.Title);

    [Theory]
    [InlineData("以下文章来源于海州观察 ，作者林望潮")]
    [InlineData("以下文章来源于海州观察 ，\n作者：林望潮")]
    public void Reads_Who_Wrote_A_Text_That_Is_Posted_Again(string note) => Assert.Equal(
        "林望潮",
        Articles.Read($"海州案例揭晓\n原创 海州渔港 2031-04-09 07:01\n{note}\n渔港夜话获一等奖。").Article.Author);

    [Fact]
    public void Reads_A_Dateline_In_Square_Marks()
    {
        var article = Articles.Read("海州案例揭晓\n【本报讯／记者林望潮／2031年4月9日】渔港夜话获得一等奖，大家都说好。").Article;

        Assert.Equal("林望潮", article.Author);
        Assert.Equal(new DateOnly(2031, 4, 9), article.PublishedOn);
    }

    [Fact]
    public void Knows_The_School_Of_Whoever_Wrote_By_The_Last_Line() => Assert.Equal(
        ["-|优秀组织奖|-|海州职业技术学院"],
        Articles.Cases("""
            我校师生在2031年海州职业院校竞赛中获奖
            作者：林望潮　时间：2031-04-09
            3月5日，在2031年海州职业院校创新大赛中，我校荣获优秀组织奖。
            （海州职业技术学院 教务处）
            """));

    [Fact]
    public void Reads_Who_A_Site_Says_Below_The_Text_That_It_Is_By() => Assert.Equal(
        "海州办公室",
        Articles.Read("""
            ---
            title: 海州农信案例获奖
            source: 海州观察-看海的人
            ---

            # 海州农信案例获奖

            海州农信的案例荣获一等奖。

            本文由**海州办公室**原创发布
            """).Article.Author);

    [Theory]
    [InlineData("看得见海的\n\n海州办公室", "海州观察")]
    [InlineData("海州办公室\n\n海州渔讯", "海州观察")]
    [InlineData("看得见海的\n\n海州办公室", "海州办公室")]
    public void Reads_Who_Posted_Below_A_Headline_That_Was_Saved_Twice(string accounts, string source) => Assert.Equal(
        "海州办公室",
        Articles.Read($"""
            ---
            title: 海州农信案例获奖了
            source: {source}
            ---

            # 海州农信案例获奖了

            # 海州农信案例获奖了

            {accounts}

            近日，海州农信的案例“渔灯记”在2031年沿海金融优秀案例评选中荣获一等奖。
            """).Article.Author);

    [Theory]
    [InlineData("Jane Heron heronwatch 2031-04-09 09:37", "Jane Heron")]
    [InlineData("原创 Jane Heron 海州观察 2031-04-09 09:37", "Jane Heron")]
    [InlineData("Jane heronwatch 2031-04-09 09:37", "Jane")]
    public void Reads_A_Full_Name_In_Latin_Letters_Before_The_Account(string byline, string author) =>
        Assert.Equal(author, Articles.Read($"海州农信案例获奖\n{byline}\n正文于2030年1月1日开始。").Article.Author);

    [Fact]
    public void Takes_No_Heading_And_No_Item_Of_A_List_For_A_Byline()
    {
        var article = Articles.Read("""
            # 海州渔灯评测

            **最新消息**

            - `2031-04-09` 论文发表：
              - 马文山，2031，渔灯怎样照亮航道，《渔人》第2期。
            """).Article;

        Assert.Equal((null, null), (article.Author, article.PublishedOn));
    }

    [Fact]
    public void Reads_A_Reporter_Behind_An_Ornament() => Assert.Equal(
        "马文山",
        Articles.Read("海州股份获奖\n2031年4月9日 来源：海州证券报 作者：⊙本报记者 马文山\n⊙本报记者 马文山\n近日，海州股份获奖。")
            .Article.Author);

    [Fact]
    public void Reads_The_Writer_Beside_A_Correspondent_Below_The_Text_Before_The_Account() => Assert.Equal(
        "马文山",
        Articles.Read("海州案例揭晓\n海州融媒 2031-04-09 09:30\n近日，海州渔港获奖，大家都很高兴。\n作者：马文山　通讯员：李海").Article.Author);

    [Fact]
    public void Reads_The_Author_Of_A_Post_Between_Wide_Spaces() => Assert.Equal(
        "林望潮",
        Articles.Read("海州渔灯设计大赛结果出炉\n原创　林望潮　海州渔业　2031-04-09 18:20\n金奖：渔灯（东屿公司）").Article.Author);

    [Fact]
    public void Takes_No_Number_Of_A_File_For_An_Author() => Assert.Null(
        Articles.Read("海州优秀案例名单公布\n索取号：012-3/2031-0117　　发文日期：2031年4月9日\n优秀案例：渔灯（东屿公司）").Article.Author);

    [Fact]
    public void Takes_Who_Opened_A_Thread_For_Its_Author() => Assert.Equal(
        "渔港小助手",
        Articles.Read("海州渔灯征文结果\n楼主：渔港小助手　　发表于 2031-04-09 21:07　　查看：18\n金奖：渔灯（东屿公司）").Article.Author);

    [Fact]
    public void Takes_No_Day_Of_A_Meeting_For_That_Of_Its_Minutes() => Assert.Equal(
        new DateOnly(2031, 4, 12),
        Articles.Read("""
            海州渔港案例评审会会议纪要

            时间：2031年4月9日下午2:30
            地点：三楼会议室

            会议决定授予“渔灯夜校”（东屿学校）示范案例。

            海州渔业局
            2031年4月12日
            """).Article.PublishedOn);

    [Theory]
    [InlineData("记者 林望潮／海州报道")]
    [InlineData("作者：渔港团委　林望潮")]
    public void Reads_A_Person_Without_The_Place_Or_The_Body(string byline) => Assert.Equal(
        "林望潮", Articles.Read($"渔港案例揭晓\n2031-10-29　{byline}\n一等奖\n渔汛贷——东屿农商银行").Article.Author);

    [Fact]
    public void Keeps_Two_Bodies_That_Wrote_Together() => Assert.Equal(
        "东屿渔业局　西礁渔业局",
        Articles.Read("渔港案例揭晓\n2031-10-29　作者：东屿渔业局　西礁渔业局\n一等奖\n渔汛贷——东屿农商银行").Article.Author);

    [Theory]
    [InlineData("2031-04-09 来源:海州日报 作者:未知日前，海州作出决定，表彰重大成果。")]
    [InlineData("海州案例评选揭晓。\n《海州日报》 (2031-04-09 第4版 综合)")]
    public void Reads_The_Day_That_Ran_On_And_That_Of_The_Issue(string text) => Assert.Equal(
        new DateOnly(2031, 4, 9), Articles.Read("海州作品获奖\n" + text).Article.PublishedOn);
}
