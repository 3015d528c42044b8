namespace CasePipeline.Extraction.Tests.Entries;

public class EntryReaderTests
{
    private static readonly string[] TwoUnderFirstPrize =
        ["-|一等奖|渔汛贷随船出海|东屿农商银行", "-|一等奖|一盏渔灯照归途|西礁农商银行"];

    [Theory]
    [InlineData("一等奖\n{0}\n{1}")]
    [InlineData("一等奖：\n{0}\n{1}")]
    [InlineData("一等奖（2个）\n{0}\n{1}")]
    [InlineData("【一等奖】\n{0}\n{1}")]
    [InlineData("🏆一等奖\n{0}\n{1}")]
    [InlineData("一、一等奖\n1、{0}\n2、{1}")]
    [InlineData("（一）一等奖\n1. {0}\n2. {1}")]
    [InlineData("㈠一等奖\n⑴{0}\n⑵{1}")]
    [InlineData("一、一等奖\n（1）{0}\n（2）{1}")]
    [InlineData("第一部分 一等奖\n①{0}\n②{1}")]
    [InlineData("PART.01 一等奖\n01 {0}\n02 {1}")]
    [InlineData("壹、一等奖\n一、{0}\n二、{1}")]
    [InlineData("A. 一等奖\n1) {0}\n2) {1}")]
    [InlineData("一等奖\n● {0}\n● {1}")]
    [InlineData("一等奖\n1.{0}\n1.{1}")]
    [InlineData("一等奖\n2.{0}\n5.{1}")]
    [InlineData("一等奖\n01\n{0}\n02\n{1}")]
    public void Reads_A_List_However_It_Is_Numbered(string list) => Assert.Equal(
        TwoUnderFirstPrize,
        Cases(list.Replace("{0}", "《渔汛贷随船出海》（东屿农商银行）", StringComparison.Ordinal)
            .Replace("{1}", "《一盏渔灯照归途》（西礁农商银行）", StringComparison.Ordinal)));

    [Theory]
    [InlineData("东屿农商银行：渔汛贷随船出海\n西礁农商银行：一盏渔灯照归途")]
    [InlineData("东屿农商银行“渔汛贷随船出海”\n西礁农商银行“一盏渔灯照归途”")]
    [InlineData("东屿农商银行「渔汛贷随船出海」\n西礁农商银行「一盏渔灯照归途」")]
    [InlineData("渔汛贷随船出海——东屿农商银行\n一盏渔灯照归途——西礁农商银行")]
    [InlineData("渔汛贷随船出海　东屿农商银行\n一盏渔灯照归途　西礁农商银行")]
    [InlineData("渔汛贷随船出海（申报单位：东屿农商银行）\n一盏渔灯照归途（申报单位：西礁农商银行）")]
    [InlineData("渔汛贷随船出海\n申报单位：东屿农商银行\n一盏渔灯照归途\n申报单位：西礁农商银行")]
    public void Reads_A_List_Wherever_Its_Institutions_Stand(string list) =>
        Assert.Equal(TwoUnderFirstPrize, Cases("一等奖\n" + list));

    [Theory]
    [InlineData("**一等奖**\n\n《渔汛贷随船出海》（东屿农商银行）\n\n《一盏渔灯照归途》（西礁农商银行）")]
    [InlineData("## 一等奖\n\n- 东屿农商银行：渔汛贷随船出海\n- 西礁农商银行：一盏渔灯照归途")]
    [InlineData("## 一等奖\n\n### 渔汛贷随船出海（东屿农商银行）\n\n### 一盏渔灯照归途（西礁农商银行）")]
    [InlineData("## 一等奖\n\n**渔汛贷随船出海（东屿农商银行）**\n\n**一盏渔灯照归途（西礁农商银行）**")]
    public void Reads_The_Headings_Of_Markdown(string list) =>
        Assert.Equal(TwoUnderFirstPrize, Articles.Cases($"# 海州优秀案例评选结果揭晓\n\n{list}"));

    [Fact]
    public void Takes_One_Level_Of_Headings_For_Awards() => Assert.Equal(
        ["-|渔港服务|渔汛贷|东屿农商银行", "-|渔村治理|渔灯贷|西礁农商银行"],
        Cases("一、渔港服务\n1.《渔汛贷》（东屿农商银行）\n二、渔村治理\n1.《渔灯贷》（西礁农商银行）"));

    [Fact]
    public void Takes_Two_Levels_Of_Headings_For_Series_And_Awards() => Assert.Equal(
        ["渔港组|金奖|渔汛贷|东屿农商银行", "渔港组|银奖|渔灯贷|西礁农商银行", "渔村组|金奖|潮汐图|南澳农商银行"],
        Cases(
            """
            渔港组
            金奖
            《渔汛贷》（东屿农商银行）
            银奖
            《渔灯贷》（西礁农商银行）
            渔村组
            金奖
            《潮汐图》（南澳农商银行）
            """));

    [Fact]
    public void Takes_A_Heading_For_A_Series_Where_Others_Of_Its_Level_Have_Headings_Below() => Assert.Equal(
        ["渔港系列|2031年度案例|渔汛贷|-", "潮汐专题|-|潮汐图|-"],
        Cases("一、渔港系列\n1、2031年度案例\n《渔汛贷》\n二、潮汐专题\n《潮汐图》"));

    [Theory]
    [InlineData("一、“渔港服务系列”（1个）", "渔港服务系列|海州优秀案例")]
    [InlineData("一、最佳渔港奖", "-|最佳渔港奖")]
    [InlineData("渔港服务类", "-|渔港服务类")]
    public void Tells_One_Heading_Alone_By_Its_Words(string heading, string expected) =>
        Assert.Equal([expected + "|渔汛贷随船出海|东屿农商银行"], Cases(heading + "\n《渔汛贷随船出海》\n东屿农商银行推出渔汛贷。"));

    [Fact]
    public void Reads_Awards_Above_Sections() => Assert.Equal(
        ["渔港组|一等奖|渔汛贷|东屿农商银行", "渔村组|一等奖|渔灯贷|西礁农商银行"],
        Cases("一等奖\n渔港组\n《渔汛贷》（东屿农商银行）\n渔村组\n《渔灯贷》（西礁农商银行）"));

    [Theory]
    [InlineData("案例一：渔汛贷随船出海\n{0}\n案例二：一盏渔灯照归途\n{1}")]
    [InlineData("【案例1】渔汛贷随船出海\n{0}\n【案例2】一盏渔灯照归途\n{1}")]
    [InlineData("案例1\n渔汛贷随船出海\n{0}\n案例2\n一盏渔灯照归途\n{1}")]
    [InlineData("典型案例01 渔汛贷随船出海\n{0}\n典型案例02 一盏渔灯照归途\n{1}")]
    public void Reads_Cases_That_Say_So(string list)
    {
        var cases = Articles.Read("海州优秀案例选登\n"
            + list.Replace("{0}", "东屿农商银行推出渔汛贷。", StringComparison.Ordinal)
                .Replace("{1}", "西礁农商银行推出渔灯贷。", StringComparison.Ordinal)).Cases;

        Assert.Equal(
            [
                ("渔汛贷随船出海", "东屿农商银行", "东屿农商银行推出渔汛贷。"),
                ("一盏渔灯照归途", "西礁农商银行", "西礁农商银行推出渔灯贷。"),
            ],
            cases.Select(awarded => (awarded.Title, awarded.Institution, awarded.Body)));
    }

    [Fact]
    public void Keeps_The_Parts_Of_A_Body_In_It()
    {
        var cases = Articles.Read(
            """
            海州优秀案例评选结果揭晓
            一等奖
            《渔汛贷随船出海》
            申报单位：东屿农商银行
            一、主要做法
            建档到船。
            二、取得成效
            渔民受益。
            三、经验启示
            久久为功。
            《一盏渔灯照归途》
            申报单位：西礁农商银行
            渔灯贷上线。
            """).Cases;

        Assert.Equal(["渔汛贷随船出海", "一盏渔灯照归途"], cases.Select(awarded => awarded.Title));
        Assert.EndsWith("久久为功。", cases[0].Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Keeps_Lists_Of_A_Section_S_Level_Within_A_Body() => Assert.Equal(
        ["渔港系列|2031年度案例|潮汐案例|-", "渔港系列|2031年度案例|渔灯案例|西礁农商银行", "渔港系列|2031科技案例|一张图看清潮汐|-"],
        Cases(
            """
            一、渔港系列
            1、2031年度案例
            《潮汐案例》
            1、建档到船
            逐船登记。
            2、授信到户
            一户一策。
            3、服务到港
            《渔灯案例》
            西礁农商银行推出渔灯贷。
            2、2031科技案例
            《一张图看清潮汐》
            """));

    [Fact]
    public void Reads_Titles_Without_Marks_Under_Numbered_Headings() => Assert.Equal(
        [
            "渔港系列|2031年度案例|渔汛贷随船出海|东屿农商银行",
            "渔港系列|2031年度案例|一盏渔灯照亮归途|西礁农商银行",
            "渔港系列|2031科技年度案例|一张图看清潮汐|海州农信",
        ],
        Cases(
            """
            一、渔港系列
            1、2031年度案例
            渔汛贷随船出海
            东屿农商银行推出渔汛贷。
            渔民受益。
            一盏渔灯照亮归途
            西礁农商银行
            西礁农商银行推出渔灯贷。
            2、2031科技年度案例
            一张图看清潮汐
            海州农信搭建平台。
            """));

    [Fact]
    public void Reads_Headings_That_Are_Decorated_Like_Titles() => Assert.Equal(
        ["渔港系列|2031年度案例|渔汛贷随船出海|东屿农商银行"],
        Cases("一、《渔港系列》\n（一）《2031年度案例》\n1、《渔汛贷随船出海》\n东屿农商银行推出渔汛贷。"));

    [Fact]
    public void Reads_Headings_With_A_Text_Of_Their_Own() => Assert.Equal(
        ["渔港系列|2031年度案例|渔汛贷随船出海|东屿农商银行", "渔港系列|2031科技案例|渔灯照归途|西礁农商银行", "潮汐系列|2031年度案例|一张图看清潮汐|-"],
        Cases(
            """
            一、渔港系列
            渔港系列共2个奖项。
            1、2031年度案例
            《渔汛贷随船出海》
            东屿农商银行推出渔汛贷。
            2、2031科技案例
            科技案例奖励数字化。
            《渔灯照归途》
            西礁农商银行推出渔灯贷。
            二、潮汐系列
            潮汐系列共1个奖项。
            1、2031年度案例
            《一张图看清潮汐》
            """));

    [Theory]
    [InlineData("优秀组织奖\n东屿农商银行\n西礁农商银行", "优秀组织奖")]
    [InlineData("先进集体（2个）\n1.东屿农商银行\n2.西礁农商银行", "先进集体")]
    [InlineData("先进个人\n张三（东屿农商银行）\n李四（西礁农商银行）", "先进个人")]
    public void Gives_Awards_To_Organisations_And_Persons_No_Title(string list, string award) =>
        Assert.Equal([$"-|{award}|-|东屿农商银行", $"-|{award}|-|西礁农商银行"], Cases(list));

    [Fact]
    public void Reads_Traditional_Chinese() => Assert.Equal(
        ["漁港組|金獎|漁汛貸隨船出海|東嶼農商銀行", "漁港組|銀獎|一盞漁燈照歸途|西礁農商銀行", "漁村組|金獎|一張圖看清潮汐|南澳農商銀行"],
        Articles.Cases(
            """
            海州優秀案例評選結果揭曉
            一、漁港組
            （一）金獎
            1.《漁汛貸隨船出海》（東嶼農商銀行）
            （二）銀獎
            1.「一盞漁燈照歸途」（西礁農商銀行）
            二、漁村組
            （一）金獎
            1.《一張圖看清潮汐》（南澳農商銀行）
            """));

    [Fact]
    public void Leaves_Out_What_Follows_The_Article()
    {
        var awarded = Assert.Single(Articles.Read(
            """
            海州优秀案例评选结果揭晓
            一等奖
            《渔汛贷》（东屿农商银行）
            东屿农商银行推出渔汛贷。
            相关阅读
            《海边的一天》（南澳农商银行）
            《渔港夜话》（北湾农商银行）
            """).Cases);

        Assert.Equal("东屿农商银行推出渔汛贷。", awarded.Body);
    }

    [Theory]
    [InlineData("关于征集2031年海州优秀案例的通知\n一、征集范围\n1、渔港案例\n包括服务、产品等方面。\n二、报送要求\n请于4月9日前报送。")]
    [InlineData("关于征集2031年海州优秀案例的通知\n二、奖项设置\n一等奖：3个\n二等奖：5个\n《渔汛贷》（东屿农商银行）")]
    [InlineData("关于印发渔港管理办法的通知\n现将《渔港管理办法》印发给你们，请遵照执行。\n《渔船登记规定》同时废止。")]
    [InlineData("渔汛将至\n渔民忙碌起来。\n一、要有船\n船要结实。\n二、要有网\n网要细密。")]
    [InlineData("海州优秀案例评选结果揭晓\n近日，评选结果揭晓，名单如下：\n（点击图片查看大图）")]
    [InlineData("海州优秀案例评选结果揭晓\n近日，评选结果揭晓，名单如下：\n![](1.png)\n![](2.png)")]
    public void Finds_No_Case_Where_None_Is_Announced(string article) => Assert.Empty(Articles.Cases(article));

    private static string[] Cases(string list) => Articles.Cases("海州优秀案例评选结果揭晓\n近日，评选结果揭晓。\n" + list);

    [Fact]
    public void Reads_Teams_And_Lists_Of_Organisations_Under_Their_Awards() => Assert.Equal(
        [
            "-|护港先进班组|-|东屿港务公司调度一班",
            "-|护港先进班组|-|西礁热电公司值守班组",
            "-|护港先进班组|-|南澳轮渡公司“破浪”班",
            "-|护港协作单位|-|东屿海事局",
            "-|护港协作单位|-|西礁气象服务中心",
            "-|护港协作单位|-|南澳集团东坡矿",
        ],
        Articles.Cases(
            """
            关于表彰护港先进集体的决定
            一、护港先进班组（3个）
            东屿港务公司调度一班
            西礁热电公司值守班组
            南澳轮渡公司“破浪”班
            二、护港协作单位（3个）
            东屿海事局；西礁气象服务中心；南澳集团东坡矿
            """));

    [Fact]
    public void Reads_The_Lists_Of_Several_Attachments() => Assert.Equal(
        ["-|一等奖|渔汛贷随船出海|东屿农商银行", "-|优秀组织单位|-|西礁农商银行", "-|优秀组织单位|-|南澳审计中心"],
        Articles.Cases(
            """
            关于海州案例评选结果的通报
            现将结果予以通报。
            附件1
            获奖案例名单
            一、一等奖（1个）
            渔汛贷随船出海（东屿农商银行）
            附件2
            优秀组织单位名单
            西礁农商银行
            南澳审计中心
            """));

    [Fact]
    public void Reads_Headings_With_Winners_Of_Other_Kinds() => Assert.Equal(
        ["-|2031年海州十佳创新案例|“差一张”窗口|东屿区", "-|2031年海州十佳创新案例|提前一潮提醒|市税务局"],
        Articles.Cases(
            """
            # 两项改革入选十佳

            近日，“2031年海州十佳创新案例”揭晓，两家单位入选。

            ## 东屿区：“差一张”窗口

            差一张证明也能办。

            ## 市税务局：提前一潮提醒

            涨潮之前就有人提醒。
            """));

    // Whatever else stands below that is about those that it names.
    [Fact]
    public void Takes_As_Many_Names_As_A_Line_Counts_Below_Their_Award_And_Nothing_Else() => Assert.Equal(
        ["-|2031年度渔港安全代表性厂商|-|潮汐（望潮安全）", "-|2031年度渔港安全代表性厂商|-|听潮安全", "-|2031年度渔港安全代表性厂商|-|渔科"],
        Articles.Cases(
            """
            # 潮汐安全引领代表厂商

            2031年度渔港安全代表性厂商

            以下为报告原文：

            报告对国内厂商进行了评价。这3家代表性厂商分别是：**潮汐（望潮安全）**、听潮安全、渔科。

            潮汐疫苗技术实现流程图

            **首创渔港安全管理体系**

            潮汐安全在渔港多年。

            第三代渔港安全管理体系
            """));

    [Fact]
    public void Takes_What_An_Article_Says_Of_Itself_Below_Its_Last_Award_For_No_Winner() => Assert.Empty(
        Articles.Cases(
            """
            # 渔企100强发布

            2031年11月29日，《渔企100强》正式发布。

            **经营能力十强**

            **服务能力十强**

            **研究说明**

            研究从经营、技术等维度评价。

            **感 谢**

            **衷心感谢所有参与研究项目的企业与评审专家！**
            """));

    [Fact]
    public void Takes_No_Lead_Into_A_Sentence_For_A_Winner() => Assert.Empty(
        Articles.Cases(
            """
            # 海州两项目获海州优秀成果

            NO.1　2个项目获海州优秀成果

            名单近日公布。

            值得一提的是：是本次评选出的10个“海州子云”成果之一

            这是第二段。

            值得一提的是：是本次评选出的10个创新应用成果之一
            """));

    [Fact]
    public void Takes_A_Number_Above_Lists_In_Lines_For_A_Section() => Assert.Equal(
        [
            "长篇剧|金话筒奖|渔歌飞过东屿|东屿电台", "长篇剧|金话筒奖|灯塔叔叔|西礁电视台", "短篇剧|金话筒奖|鲸落|南浦文艺广播",
        ],
        Articles.Cases(
            """
            海州少儿广播剧展评获奖名单
            经两轮听评，名单如下。
            第一　长篇剧
            金话筒奖：《渔歌飞过东屿》，东屿电台；《灯塔叔叔》，西礁电视台。
            第二　短篇剧
            金话筒奖：《鲸落》，南浦文艺广播。
            """));
}
