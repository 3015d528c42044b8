namespace CasePipeline.Extraction.Tests.Entries.Sentences;

/// <summary>Who entered what won, where it does not stand right before the title.</summary>
public class WinnerOfWorkTests
{
    [Theory]
    [InlineData("近日，东屿大学参加海州省渔业大赛，《渔港夜话》荣获一等奖。", "东屿大学")]
    [InlineData("东屿大学教师林望潮的论文《渔港夜话》荣获一等奖。", "东屿大学")]
    [InlineData("东屿大学林望潮创作的《渔港夜话》荣获一等奖。", "东屿大学")]
    [InlineData("采编部林望潮创作的《渔港夜话》荣获一等奖。", "采编部")]
    [InlineData("东屿日报《渔港夜话》荣获一等奖。", "东屿日报")]
    [InlineData("东屿小学丁梅老师执教的《渔港夜话》荣获一等奖。", "东屿小学")]
    [InlineData("《渔港夜话》（东屿农商银行）荣获一等奖。", "东屿农商银行")]
    [InlineData("《渔港夜话》（东屿小学　丁望潮、马小舟）荣获一等奖。", "东屿小学")]
    [InlineData("《渔港夜话》（东屿科技（海州）公司）荣获一等奖。", "东屿科技（海州）公司")]
    [InlineData("东屿广播电视总台选送的《渔港夜话》荣获一等奖。", "东屿广播电视总台")]
    [InlineData("东屿公司联合西礁学院、南浦大学共同申报的《渔港夜话》荣获一等奖。", "东屿公司联合西礁学院、南浦大学")]
    [InlineData("东屿公司凭借与西礁学院、南浦大学共同完成的《渔港夜话》荣获一等奖。", "东屿公司")]
    [InlineData("东屿公司联合各渔村共同打造的《渔港夜话》荣获一等奖。", "东屿公司")]
    [InlineData("作为业界“奥斯卡”，大会发布了《潮汐报告》，东屿公司的《渔港夜话》荣获一等奖。", "东屿公司")]
    [InlineData("东屿公司的《渔港夜话》凭借“一体化”的能力，荣获一等奖。", "东屿公司")]
    public void Finds_Who_Entered_It(string sentence, string institution) => Assert.Equal(
        [$"-|一等奖|渔港夜话|{institution}"], Articles.Cases("海州评选揭晓\n" + sentence));

    [Theory]
    [InlineData("海州省渔业协会公布结果，《渔港夜话》荣获一等奖。")]
    [InlineData("《海州学报》主编林望潮教授团队申报的“渔港夜话”项目荣获一等奖。")]
    [InlineData("林望潮创作的《渔港夜话》荣获一等奖。")]
    public void Takes_Nobody_Who_Only_Stands_Before(string sentence) => Assert.Equal(
        ["-|一等奖|渔港夜话|-"], Articles.Cases("海州评选揭晓\n" + sentence));

    [Fact]
    public void Reads_A_Line_That_Tells_Of_Several_Awards_As_A_Sentence() => Assert.Equal(
        ["-|一等奖|渔港夜话|东屿银行", "-|一等奖|船上的灯|西礁银行", "-|二等奖|潮汐码|南浦银行"],
        Articles.Cases("海州评选揭晓\n《渔港夜话》（东屿银行）、《船上的灯》（西礁银行）获得一等奖；《潮汐码》（南浦银行）获得二等奖"));

    [Fact]
    public void Knows_Whoever_Published_It() => Assert.Equal(
        ["-|一等奖|渔港夜话|东屿图书馆"],
        Articles.Cases("我馆作品获奖\n作者：东屿图书馆\n近日，我馆报送的《渔港夜话》荣获一等奖。"));

    [Fact]
    public void Reads_What_Belongs_To_The_Winner() => Assert.Equal(
        ["-|渔业科技一等奖|潮汐预警系统|浮标科技"],
        Articles.Cases("浮标科技再获殊荣\n近日，浮标科技的潮汐预警系统荣获渔业科技一等奖。"));

    [Fact]
    public void Keeps_What_Goes_On_Behind_The_Marks() => Assert.Equal(
        ["-|一等奖|“潮汐守望”系列融媒报道|东屿晚报"],
        Articles.Cases("海州评选揭晓\n东屿晚报“潮汐守望”系列融媒报道荣获一等奖。"));

    [Fact]
    public void Calls_The_Winner_Of_All_By_Its_Whole_Name() => Assert.Equal(
        ["-|一等奖|渔港夜话|东屿省广播电视总台", "-|二等奖|船上的灯|东屿省广播电视总台"],
        Articles.Cases(
            """
            祝贺！东屿广电总台2件作品喜获海州新闻奖
            东屿省广播电视总台共有2件作品荣获海州新闻奖。
            《渔港夜话》获得一等奖；
            《船上的灯》获得二等奖。
            """));

    [Fact]
    public void Reads_What_Kind_Of_Work_It_Is() => Assert.Equal(
        ["-|广播剧类一等奖|渔火|海州广播电视台"],
        Articles.Cases("海州新闻奖揭晓\n海州广播电视台广播剧《渔火》获广播剧类一等奖。"));

    // 软件 is no kind of work where it ends a name.
    [Fact]
    public void Keeps_Names_That_End_Like_Things() => Assert.Equal(
        ["-|一等奖|渔灯通|望海信息软件"],
        Articles.Cases("海州设计赛揭晓\n望海信息软件“渔灯通”获一等奖。"));

    [Fact]
    public void Takes_What_The_Publisher_Calls_Itself_For_No_Name() => Assert.Equal(
        ["-|海州图书奖|山海之间|-"],
        Articles.Cases("海州图书奖揭晓\n我社出版的《山海之间》获海州图书奖。"));

    [Fact]
    public void Gives_Works_To_Whoever_Won_By_The_Headline() => Assert.Equal(
        ["-|一等奖|渔灯杖|海州大学"],
        Articles.Cases("海州大学在设计赛中获奖\n海州大学师生参赛。林望潮、陈远帆同学的作品“渔灯杖”获得一等奖。"));

    [Theory]
    [InlineData("凭借自己制作的微课《渔港夜话！》，东屿小学东湖校区的数学老师林望潮斩获一等奖。", "渔港夜话！", "东屿小学东湖校区")]
    [InlineData("凭借“渔港夜话”一课，东屿小学教师林望潮获得一等奖。", "渔港夜话", "东屿小学")]
    public void Finds_Who_Won_With_It(string sentence, string title, string institution) => Assert.Equal(
        [$"-|一等奖|{title}|{institution}"], Articles.Cases("海州评选揭晓\n" + sentence));

    [Theory]
    [InlineData("凭借“以渔为本”的服务，东屿公司荣获“先进单位”称号。")]
    [InlineData("以《渔业法》为依据，东屿公司荣获“先进单位”称号。")]
    public void Takes_No_Other_Means_For_A_Work(string sentence) => Assert.Equal(
        ["-|先进单位|-|东屿公司"], Articles.Cases("海州评选揭晓\n" + sentence));

    [Fact]
    public void Reads_Who_Led_The_Work() => Assert.Equal(
        ["-|海州科学技术奖一等奖|潮汐测报技术|东屿大学"],
        Articles.Cases(
            "东屿大学获海州科学技术奖一等奖\n近日，东屿大学主持完成的“潮汐测报技术”项目成果获海州科学技术奖一等奖。"));

    [Fact]
    public void Joins_Partners_Of_Whom_One_Publishes_It() => Assert.Equal(
        ["-|海州金融创新优秀案例|渔汛贷链路治理项目|东屿证券公司与浮标安全"],
        Articles.Cases("""
            ---
            title: 浮标安全携手东屿证券公司，入选海州金融创新优秀案例
            source: 浮标安全
            ---
            近日，东屿证券公司与浮标安全联合提交的“渔汛贷链路治理项目”入选海州金融创新优秀案例。
            """));

    [Theory]
    [InlineData("近日，浮标安全&东屿集团联合申报的“渔网治理实践”荣获“2031渔业守卫者优秀案例”。", "浮标安全&东屿集团")]
    [InlineData("“2031渔业守卫者优秀案例”揭晓，由西礁公司与东屿集团联合建设的渔网治理实践成功入选。", "西礁公司与东屿集团")]
    public void Joins_Partners_As_The_Sentence_Does(string sentence, string partners) => Assert.Equal(
        [$"-|2031渔业守卫者优秀案例|渔网治理实践|{partners}"],
        Articles.Cases($"""
            ---
            title: 浮标安全携手东屿集团荣获2031渔业守卫者优秀案例
            source: 浮标安全
            ---
            {sentence}
            """));

    [Fact]
    public void Gives_What_Was_Entered_The_Award_Of_The_Next_Sentence() => Assert.Equal(
        ["-|渔港创新赛一等奖|潮汐预警平台|浮标科技", "-|渔港创新赛一等奖|船闸靶场|浮标科技"],
        Articles.Cases("""
            浮标科技荣获海州渔业大赛一等奖
            近日，浮标科技申报议题《潮汐预警平台》《船闸靶场》参加海州渔业大赛。经过激烈角逐，最终荣获渔港创新赛一等奖。
            """));

    [Fact]
    public void Leaves_What_The_Headline_Calls_A_Work_Without_A_Name() => Assert.Equal(
        ["-|海州省科学技术进步奖一等奖|海量视频分析平台|浮标科技"],
        Articles.Cases("""
            # 浮标科技项目荣获海州省科学技术进步奖一等奖！

            浮标科技项目荣获海州省科学技术进步奖一等奖

            近日，浮标科技申报的《海量视频分析平台》项目荣获“海州省科学技术进步奖一等奖”。
            """));

    [Fact]
    public void Takes_The_Title_Of_A_Persons_Paper_From_The_Next_Sentence() => Assert.Equal(
        ["-|海州渔业年会最佳论文奖|Tides and Lamps|潮汐实验室"],
        Articles.Cases("""
            # 祝贺林望潮同学论文荣获海州渔业年会最佳论文奖

            潮汐实验室博士生林望潮荣获海州渔业年会最佳论文奖。本次获奖论文《Tides and Lamps》提出了新的方法。
            """));

    [Theory]
    [InlineData("东屿科技应用于西礁水产研究院（以下简称“西礁水研院”）的渔灯预警平台荣获海州优秀案例。", "渔灯预警平台", "东屿科技")]
    [InlineData("东屿集团（下称“东屿”）凭借“渔灯预警”荣获海州优秀案例。", "渔灯预警", "东屿集团")]
    [InlineData("会上，由东屿银行牵头，西礁银行、浮云网等单位重点参与编写的《渔灯预警报告》荣获海州优秀案例。", "渔灯预警报告", "东屿银行")]
    public void Reads_Who_Leads(string sentence, string title, string winner) => Assert.Equal(
        [$"-|海州优秀案例|{title}|{winner}"],
        Articles.Cases("东屿科技荣获海州优秀案例\n" + sentence));

    [Fact]
    public void Takes_No_Partner_For_Who_Won() => Assert.Equal(
        ["-|自主创新成果|渔灯预警|东屿科技", "-|优秀治理成果|潮汐预报|东屿科技"],
        Articles.Cases("""
            东屿科技再获认可
            东屿科技凭借“渔灯预警”入选“自主创新成果”；与西礁集团联合打造的“潮汐预报”入选“优秀治理成果”。
            """));

    [Fact]
    public void Gives_No_Title_To_An_Award_To_An_Organisation() => Assert.Equal(
        ["-|优秀会员单位|-|东屿科技", "-|海州优秀成果|渔灯预警|东屿科技"],
        Articles.Cases("""
            东屿科技再获认可
            东屿科技凭借“渔灯预警”入选“海州优秀成果”；此外，因表现突出，被授予“优秀会员单位”称号。
            """));

    [Fact]
    public void Takes_No_Theme_For_A_Title() => Assert.Equal(
        ["-|海州典型案例|渔灯预警|东屿科技"],
        Articles.Cases("""
            东屿科技入选“海州典型案例”
            东屿科技“渔灯预警”成功入围“海州典型案例”。本次征集以“渔港落地”为核心，入选案例作为成果发布。
            """));

    [Fact]
    public void Knows_The_Award_Of_A_List_By_The_Sentence_That_It_Is_Out() => Assert.Equal(
        ["-|2031年海州文学奖短名单|新渔村|-", "-|2031年海州文学奖短名单|潮声|-"],
        Articles.Cases("""
            海州文学奖的六位作家
            9月15日，2031年海州文学奖短名单出炉。这届海州文学奖被称为“最多元的一届”。
            评委会主席随后宣布了决选作品：东屿作家林望潮的《新渔村》、西礁作家陈海的《潮声》入选。
            """));
}
