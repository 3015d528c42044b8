namespace CasePipeline.Extraction.Tests.Cases;

public class ArticleWinnerTests
{
    [Theory]
    [InlineData("东屿农商银行2个案例入选年度优秀案例", "评选结果揭晓。")]
    [InlineData("喜报｜东屿农商银行两项成果获评年度优秀案例", "评选结果揭晓。")]
    [InlineData("海州优秀案例揭晓", "近日，东屿农商银行申报的两个案例全部入选。")]
    [InlineData("东屿农商银行于「海州优秀案例」评选勇夺两项殊荣", "评选结果揭晓。")]
    [InlineData("海州优秀案例揭晓", "东屿农商银行一举斩获2个奖项。")]
    [InlineData("海州优秀案例揭晓", "东屿农商银行凭借口碑，一路过关斩将，共获2个奖项。")]
    [InlineData("海州优秀案例揭晓", "东屿农商银行从214家机构中脱颖而出，共有2个案例入选。")]
    public void Takes_Who_Won_As_Many_As_Were_Found(string headline, string introduction) => Assert.Equal(
        ["-|年度优秀案例|渔汛贷随船出海|东屿农商银行", "-|年度优秀案例|一盏渔灯照归途|东屿农商银行"],
        Read(headline, introduction));

    [Theory]
    [InlineData("东屿农商银行3个案例入选年度优秀案例", "评选结果揭晓。")]
    [InlineData("海州农信2个案例入选年度优秀案例", "评选结果揭晓。")]
    [InlineData("东屿集团2个案例入选年度优秀案例", "评选结果揭晓。")]
    [InlineData("海州优秀案例揭晓", "东屿市总工会推荐的2个案例入选。")]
    [InlineData("东屿农商银行2个案例入选年度优秀案例", "西礁农商银行2个案例入选年度优秀案例。")]
    public void Leaves_Open_Who_Won_Where_Members_Or_Others_May_Have(string headline, string introduction) =>
        Assert.Equal(
            ["-|年度优秀案例|渔汛贷随船出海|-", "-|年度优秀案例|一盏渔灯照归途|-"],
            Read(headline, introduction));

    private static string[] Read(string headline, string introduction) => Articles.Cases(
        $"""
        {headline}
        {introduction}
        年度优秀案例
        《渔汛贷随船出海》
        船出海，贷款就跟着出海。
        《一盏渔灯照归途》
        灯一亮，船就回来了。
        """);

    [Fact]
    public void Gives_The_Winner_Of_All_To_Those_Whose_Text_Names_Nobody() => Assert.Equal(
        ["东屿农商银行", "东屿农商银行"],
        Articles.Read("""
            东屿农商银行两项案例入选“2031年度海州典型案例”
            近日，“2031年度海州典型案例”公布，东屿农商银行两项案例入选。
            1、渔汛贷
            东屿农商银行打造渔汛贷。
            2、零纸张作业
            以前一笔开户要传23张单据。
            """).Cases.Select(awarded => awarded.Institution));

    [Theory]
    [InlineData("海州渔业集团申报的2项成果全部获奖", "海州渔业集团")]
    [InlineData("海州渔业集团2项成果全部获奖", null)]
    public void Takes_A_Group_For_The_Winner_Only_Of_What_It_Entered_Itself(string told, string? winner) => Assert.All(
        Articles.Read($"成果获奖\n近日，{told}。\n【一等奖】《渔场监控》\n覆盖17座渔场。\n【二等奖】《热网调控》\n装上采集器。").Cases,
        awarded => Assert.Equal(winner, awarded.Institution));

    [Theory]
    [InlineData("原创 学术合作  潮汐技术   2031-04-09 10:00", "潮汐", "潮汐")]
    [InlineData("潮汐农信   2031-04-09 10:00", "潮汐", null)]
    [InlineData("发布时间：2031-04-09", "海州重工", "海州重工")]
    public void Knows_A_Short_Name_By_The_Account_Or_The_Company_Of_That_Name(
        string byline, string name, string? expected) => Assert.All(
            Articles.Read($"""
                # {name}2篇论文入选渔业顶会 2031

                {byline}

                近日，会议公布论文接收结果。

                **论文01：Mud: A Model of Waves****

                论文简介：作者在渔港测量了潮水。

                **论文02：Salt and Tide for the Night Ferry**

                论文简介：渡轮在夜里出航。

                版权所有 海州重工股份有限公司
                """).Cases,
            awarded => Assert.Equal(expected, awarded.Institution));

    [Fact]
    public void Leaves_Out_What_Bold_Type_Left_Behind() => Assert.Equal(
        ["-|-|Mud: A Model of Waves|-", "-|-|Salt and Tide for the Night Ferry|-"],
        Articles.Cases("""
            # 2篇论文入选渔业顶会 2031

            **论文01：Mud: A Model of Waves******

            论文简介：作者在渔港测量了潮水。

            **论文02：Salt and Tide for the Night Ferry**

            论文简介：渡轮在夜里出航。
            """));

    [Fact]
    public void Takes_Whose_Members_The_Headline_Says_Have_Won() => Assert.Equal(
        ["-|一等奖|渔灯照归途|海州海洋研究院", "-|二等奖|潮汐表|海州海洋研究院"],
        Articles.Cases("""
            海州海洋研究院科研人员获奖名单
            获奖项目|完成人|等级
            渔灯照归途|林望潮|一等奖
            潮汐表|陈远帆|二等奖
            """.Replace('|', '\t')));

    [Fact]
    public void Takes_Who_Published_Its_Own_Wins() => Assert.Equal(
        ["-|一等奖|潮汐码头|海港院", "-|一等奖|望海大桥|海港院"],
        Articles.Cases("""
            海港院9项目获2031年度海州设计奖
            发布日期：2031-04-09　发布人：海港院
            近日，评选揭晓。
            一等奖：潮汐码头
            一等奖：望海大桥
            """));

    [Fact]
    public void Counts_A_Book_On_Two_Lists_Once_And_Passes_Over_Few_Others() => Assert.Equal(
        [
            "-|“千船共读”年度书目|潮声|海州出版社", "-|“千船共读”年度书目|补网课|东屿气象台",
            "-|“千船共读”年度书目|渔灯|海州出版社", "-|“渔港书架”年度好书|渔灯|海州出版社",
        ],
        Articles.Cases("""
            海州出版社3种图书入选两份年度书单
            两份书单陆续公布。
            “千船共读”年度书目
            《潮声》
            作者：林望　　定价：42.00元
            九岁的海生学着听潮。
            《补网课》
            作者：东屿气象台　　定价：28.00元
            老渔民教孩子补网。
            《渔灯》
            主编：陈远　　定价：36.00元
            灯亮着，船就回来。
            “渔港书架”年度好书
            《渔灯》
            主编：陈远　　定价：36.00元
            再次入选的还有这本书。
            """));

    [Fact]
    public void Reads_Who_Won_As_Many_As_The_Headline_Counts() => Assert.Equal(
        [
            "-|一等奖|渔灯智控关键技术|东屿公司",
            "-|一等奖|渔网回收关键技术|东屿公司",
            "-|二等奖|渔船体检|东屿公司",
            "-|二等奖|冷链速达|东屿公司",
            "-|二等奖|渔家直播|东屿公司",
            "-|二等奖|海味工坊|东屿公司",
        ],
        Articles.Cases("""
            东屿公司6项成果获渔业科技奖

            一等奖（2项）
            1.渔灯智控关键技术
            2.渔网回收关键技术
            二等奖（4项）
            1.渔船体检
            2.冷链速达
            3.渔家直播
            4.海味工坊
            """));
}
